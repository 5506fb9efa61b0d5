import CVModel
import CVParse
import Synchronization

/// One version of an open document: its text and, once someone asks, what was understood of it. Immutable, so
/// that a request is answered on the text at which it was made while the next keystroke comes in.
final class Document: Sendable {
    let uri: DocumentURI
    /// The language id and the file's ending decide it when the document is opened.
    let dialect: Dialect
    let version: Int
    let source: SourceText
    /// The unit in which the client counts columns.
    let columnUnit: ColumnUnit
    /// The names of skills that are known in it.
    let vocabulary: SkillVocabulary
    /// Shared by all versions of the document, as are the tokens.
    private let readingMemory: ReadingMemory
    let tokenMemory: TokenMemory
    private let cache = Mutex<ParsedResume?>(nil)
    private let found = Mutex<Found?>(nil)
    private let judged = Mutex<[Rewrite: Bool]>([:])
    private let superseded = Atomic(false)

    init(
        uri: DocumentURI, dialect: Dialect, version: Int, source: SourceText, columnUnit: ColumnUnit,
        vocabulary: SkillVocabulary = .standard, readingMemory: ReadingMemory = ReadingMemory(),
        tokenMemory: TokenMemory = TokenMemory()
    ) {
        self.uri = uri
        self.dialect = dialect
        self.version = version
        self.source = source
        self.columnUnit = columnUnit
        self.vocabulary = vocabulary
        self.readingMemory = readingMemory
        self.tokenMemory = tokenMemory
    }

    /// The résumé; read on first use and only then.
    var parsed: ParsedResume {
        cache.withLock { cache in
            if let parsed = cache { return parsed }
            let parsed = readingMemory.read {
                ResumeParser.parse(source, dialect: dialect, vocabulary: vocabulary, after: $0)
            }
            cache = parsed
            return parsed
        }
    }

    /// Frees what has become of no use since this version was read; for when there is nothing more urgent to do.
    func giveUpOutdated() { readingMemory.giveUpOutdated() }

    /// What the checks found, and by what they looked.
    private struct Found {
        let criteria: Criteria
        let today: PartialDate
        let findings: [Finding]
    }

    /// What is wrong or doubtful, without what the criteria switch off; looked for once a day.
    func findings(by criteria: Criteria) -> [Finding] {
        let today = PartialDate.today
        return found.withLock { found in
            if let found, found.criteria == criteria, found.today == today { return found.findings }
            let findings = parsed.findings(by: criteria, asOf: today)
            found = Found(criteria: criteria, today: today, findings: findings)
            return findings
        }
    }

    /// Whether a rewrite leaves the facts as they are but for those that it is about. Editors ask at every move of
    /// the caret, so what has been found out is kept.
    func isSafe(_ rewrite: Rewrite) -> Bool {
        if let known = judged.withLock({ $0[rewrite] }) { return known }
        let isSafe = rewrite.isSafe(on: parsed, dialect: dialect)
        judged.withLock { $0[rewrite] = isSafe }
        return isSafe
    }

    /// Whether there is a newer version, or the document has been closed.
    var isSuperseded: Bool { superseded.load(ordering: .relaxed) }

    func supersede() { superseded.store(true, ordering: .relaxed) }

    /// The same under another name.
    func moved(to uri: DocumentURI) -> Document { with(uri: uri) }

    /// The same where other skills are known.
    func knowing(_ vocabulary: SkillVocabulary) -> Document { with(vocabulary: vocabulary) }

    /// The version after some edits, made one after the other.
    func applying(_ changes: [LSP.ContentChange], version: Int?) -> Document {
        var source = source
        for change in changes {
            let replacement = change.text.utf8
            if let range = change.range {
                source = source.replacing(
                    source.utf8Range(from: position(range.start), to: position(range.end)), with: replacement)
            } else {
                source = SourceText(change.text)
            }
        }
        return with(version: version ?? self.version + 1, source: source)
    }

    /// The same but for what is given, with all that its versions share.
    private func with(
        uri: DocumentURI? = nil, version: Int? = nil, source: SourceText? = nil,
        vocabulary: SkillVocabulary? = nil
    ) -> Document {
        Document(
            uri: uri ?? self.uri, dialect: dialect, version: version ?? self.version,
            source: source ?? self.source, columnUnit: columnUnit,
            vocabulary: vocabulary ?? self.vocabulary, readingMemory: readingMemory, tokenMemory: tokenMemory)
    }
}

// MARK: - Positions on the wire

extension Document {
    /// The byte offset of a position, clamped to the text.
    func utf8Offset(of position: LSP.Position) -> Int { source.utf8Offset(of: self.position(position)) }

    /// The bytes of a range, clamped to the text.
    func utf8Range(of range: LSP.Range) -> Range<Int> {
        source.utf8Range(from: position(range.start), to: position(range.end))
    }

    func position(ofUTF8Offset offset: Int) -> LSP.Position {
        let position = source.position(ofUTF8Offset: offset, in: columnUnit)
        return LSP.Position(line: position.line, character: position.column)
    }

    func range(ofUTF8Range range: Range<Int>) -> LSP.Range {
        LSP.Range(
            start: position(ofUTF8Offset: range.lowerBound), end: position(ofUTF8Offset: range.upperBound))
    }

    private func position(_ position: LSP.Position) -> TextPosition {
        TextPosition(line: position.line, column: position.character, unit: columnUnit)
    }
}
