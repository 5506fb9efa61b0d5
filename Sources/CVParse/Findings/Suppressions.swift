/// Comments in the text that switch findings off: `<!-- cv-lsp: disable=employment-gap -->`, in YAML and at the
/// top of Markdown `# cv-lsp: disable=…`, in plain text a line of its own that begins so.
///
/// One that stands before the first entry counts for the whole file; one in an entry, or directly above it, for that
/// entry; one in a section outside its entries for that section. `disable=a,b` names codes, `disable` alone means
/// all, `enable=…` takes back in a narrower place what a wider one has switched off.
struct Suppressions {
    private struct Directive {
        /// Where it counts (bytes).
        let scope: Range<Int>
        /// `nil` for all.
        let codes: Set<String>?
        let disables: Bool
    }

    /// The widest first; of those with one scope in source order.
    private var directives: [Directive] = []

    init(in parsed: ParsedResume) {
        // JSON has no comments.
        guard parsed.dialect != .json else { return }
        let source = parsed.source
        var at = 0
        while let start = source.bytes.withUnsafeBufferPointer({ $0[at...].start(of: Self.mark) }) {
            at = start + Self.mark.count
            let lineRange = source.lines.range(ofLineAt: start)
            guard Self.opensComment(source.bytes[lineRange.lowerBound..<start]) else { continue }
            let scope = Self.scope(of: lineRange, in: parsed)
            for (codes, disables) in Self.commands(in: source.bytes[at..<max(at, lineRange.upperBound)]) {
                directives.append(Directive(scope: scope, codes: codes, disables: disables))
            }
        }
        directives = directives.enumerated()
            .sorted { ($1.element.scope.count, $0.offset) < ($0.element.scope.count, $1.offset) }
            .map(\.element)
    }

    /// Whether a finding is not to be told.
    func silence(_ finding: Finding) -> Bool {
        let last = directives.last {
            $0.scope.lowerBound <= finding.range.lowerBound && finding.range.lowerBound <= $0.scope.upperBound
                && $0.codes?.contains(finding.problem.code) != false
        }
        return last?.disables ?? false
    }

    // MARK: Reading

    private static let mark = Array("cv-lsp:".utf8)
    private static let openers = ["<!--", "#", "%", "//", "{#", "("].map { Array($0.utf8) }

    /// Whether a line begins a comment that has nothing before the mark.
    private static func opensComment(_ before: ArraySlice<UInt8>) -> Bool {
        var before = before
        while before.last?.isBlankOrBreak == true { before.removeLast() }
        return openers.contains { before.reversed().starts(with: $0.reversed()) }
    }

    /// `disable=a,b enable=c`.
    private static func commands(in text: ArraySlice<UInt8>) -> [(codes: Set<String>?, disables: Bool)] {
        text.split { $0.isBlankOrBreak || $0 == UInt8(ascii: ")") }.compactMap { word in
            let parts = word.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard let name = parts.first else { return nil }
            let disables = name.elementsEqual("disable".utf8)
            guard disables || name.elementsEqual("enable".utf8) else { return nil }
            guard parts.count == 2 else { return (nil, disables) }
            let codes = parts[1].split(separator: UInt8(ascii: ",")).map {
                String(decoding: $0, as: UTF8.self)
            }
            return (Set(codes), disables)
        }
    }

    /// What a comment on a line counts for.
    private static func scope(of line: Range<Int>, in parsed: ParsedResume) -> Range<Int> {
        let whole = 0..<parsed.source.bytes.count
        guard let first = firstEntry(parsed.outline.items), line.upperBound > first else { return whole }
        let below = lineBelow(line, in: parsed.source)
        let path = parsed.items(around: below)
        if let entry = path.last(where: \.isEntry),
            parsed.source.lines.start(ofLineAt: entry.range.lowerBound) == below.lowerBound
        {
            return entry.range
        }
        let here = parsed.items(around: line)
        return (here.last(where: \.isEntry) ?? here.last)?.range ?? whole
    }

    private static func firstEntry(_ items: [Outline.Item]) -> Int? {
        var first: Int?
        var open = items
        while let item = open.popLast() {
            open += item.children
            if item.isEntry { first = min(first ?? .max, item.range.lowerBound) }
        }
        return first
    }

    /// The next line that is not blank, as an empty range at its start.
    private static func lineBelow(_ line: Range<Int>, in source: SourceText) -> Range<Int> {
        let next = source.bytes[line.upperBound...].firstIndex { !$0.isBlankOrBreak } ?? source.bytes.count
        let start = source.lines.start(ofLineAt: next)
        return start..<start
    }
}

extension Outline.Item {
    fileprivate var isEntry: Bool { if case .entry = subject { true } else { subject == .group } }
}
