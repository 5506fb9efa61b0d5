import CVParse

/// Months and the present, where a date is being typed.
enum DateCompletion: CompletionProvider {
    static func suggestions(at offset: Int, in parsed: ParsedResume) -> [CompletionSuggestion] {
        guard parsed.dialect != .json, parsed.dialect != .yaml, parsed.tree.takesProse(at: offset),
            !parsed.source.isInAddress(offset), let blank = DateBlank(at: offset, in: parsed)
        else { return [] }
        let typed = parsed.source.string(in: blank.word.lowerBound..<offset).lowercased()
        let names = MonthNames(of: parsed)
        return ((blank.endsSpan ? [names.present] : []) + names.months)
            .filter { $0.lowercased().hasPrefix(typed) }
            .map { CompletionSuggestion(text: $0, kind: .constant, filterText: $0, replaced: blank.word) }
    }
}
