/// How the text ends, where the editor asks for it.
enum FinalNewline: FormattingRule {
    static func edits(in parsed: ParsedResume, _ options: FormattingOptions) -> [TextEdit] {
        let bytes = parsed.source.bytes
        guard !bytes.isEmpty else { return [] }
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        if end == bytes.count {
            return options.insertsFinalNewline ? [.insertion(of: parsed.source.lineBreak, at: end)] : []
        }
        guard options.trimsFinalNewlines else { return [] }
        // One line break stays.
        let isCRLF = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        let kept = end + (isCRLF ? 2 : 1)
        return kept < bytes.count ? [.deletion(of: kept..<bytes.count)] : []
    }
}

extension SourceText {
    /// What ends the first line, and so what a new one is to end with.
    var lineBreak: String {
        guard let first = lines.range(ofLine: 0), let second = lines.range(ofLine: 1) else { return "\n" }
        return string(in: first.upperBound..<second.lowerBound)
    }
}
