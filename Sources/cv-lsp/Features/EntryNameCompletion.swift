import CVParse

/// Positions, companies and schools of this résumé, where the header of an entry names one.
enum EntryNameCompletion: CompletionProvider {
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        guard parsed.tree.takesProse(at: offset), !parsed.source.isInAddress(offset) else { return [] }
        let word = TypedWord(at: offset, in: parsed.source)
        for start in word.starts where start < word.caret {
            let typed = parsed.source.string(in: start..<word.caret)
            // Names begin with a capital, where the script has them; a small letter begins any word.
            guard let first = typed.first, first.isLetter, !first.isLowercase else { continue }
            let names = parsed.entryNames(startingAt: start)
                .filter { $0 != typed && $0.lowercased().hasPrefix(typed.lowercased()) }
            if names.isEmpty { continue }
            if parsed.listsSkills(around: offset) { return [] }
            return names.prefix(Completions.mostItems).map {
                CompletionSuggestion(
                    text: $0, kind: .reference, detail: "In this résumé", filterText: $0,
                    replaced: start..<word.end)
            }
        }
        return []
    }
}

extension ParsedResume {
    /// Whether the line at a byte offset is one of a list of skills, that may begin where the lines of headers do.
    fileprivate func listsSkills(around offset: Int) -> Bool {
        if outline.innermost(at: offset)?.subject == .section(.skills) { return true }
        let line = source.lines.range(ofLineAt: offset)
        let mentions = skillMentions
        let first = mentions.partitioningIndex { $0.range.lowerBound >= line.lowerBound }
        return mentions[first...].prefix { $0.range.lowerBound < line.upperBound }.contains(where: \.isListed)
    }
}
