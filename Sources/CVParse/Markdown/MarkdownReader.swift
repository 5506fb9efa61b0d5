/// Reads Markdown: bytes in, a tree and what is wrong with it out. Total: any input gives a tree.
public enum MarkdownReader {
    /// The tree of `source`, and findings in source order.
    public static func read(
        _ source: SourceText, dialect: Dialect = .auto
    ) -> (tree: MarkupTree, findings: [Finding]) {
        let reading = read(source, dialect, meter: nil)
        return (reading.tree, reading.findings)
    }

    /// Reads a version of a document of which another one, in the same dialect, has been read.
    static func read(
        _ source: SourceText, dialect: Dialect, after earlier: MarkdownReading, _ change: SourceChange
    ) -> MarkdownReading {
        guard !earlier.checkpoints.isEmpty, source.bytes.count <= Limits.bytes else {
            return read(source, dialect, meter: nil)
        }
        let known = KnownMarkup(earlier, change)
        return source.bytes.withUnsafeBufferPointer { buffer in
            readChanged(source, Bytes(buffer), Syntax(dialect), known)
        } ?? read(source, dialect, meter: nil)
    }

    /// Counts in `meter`, in debug builds, how often a byte is looked at.
    static func read(
        _ source: SourceText, _ dialect: Dialect, meter: UnsafeMutablePointer<Int>?
    ) -> MarkdownReading {
        source.bytes.withUnsafeBufferPointer { buffer in
            let bytes = Bytes(buffer, meter: meter)
            var builder = MarkupTreeBuilder(source: source)
            guard bytes.count <= Limits.bytes else {
                let end = min(bytes.count, Int(Int32.max))
                builder.leaf(.text, 0, end, content: 0, end)
                let problem = ReadingProblem.limitReached(.bytes, maximum: Limits.bytes)
                return MarkdownReading(
                    tree: builder.finish(), findings: [Finding(.reading(problem), at: 0..<bytes.count)])
            }
            let syntax = Syntax(dialect)
            let preamble = Preamble(bytes, syntax: syntax)
            var blocks = BlockReader(
                bytes, from: preamble.end, seen: preamble.seen, syntax: syntax,
                hasCarriageReturns: bytes.hasByte(0x0D))
            _ = blocks.readDocument()
            var writer = BlockWriter(blocks, syntax: syntax, references: blocks.references)
            writer.write(preamble, into: &builder)
            writer.write(into: &builder)
            var findings: [Finding] = []
            builder.setFrontMatter(preamble.readFrontMatter(source, &findings))
            return MarkdownReading(
                tree: builder.finish(), findings: findings + blocks.findings, references: blocks.references,
                // Limits are reported once.
                checkpoints: blocks.findings.isEmpty ? writer.checkpoints : [])
        }
    }

    /// Reads what is not known; `nil` where a change reaches further than the blocks around it.
    private static func readChanged(
        _ source: SourceText, _ bytes: Bytes, _ syntax: Syntax, _ known: KnownMarkup
    ) -> MarkdownReading? {
        let (earlier, change) = (known.earlier, known.change)
        let preamble = known.start == nil ? Preamble(bytes, syntax: syntax) : nil
        var blocks = BlockReader(
            bytes, from: known.start?.line.lowerBound ?? preamble?.end ?? 0,
            seen: known.start?.seen ?? preamble?.seen ?? 0, syntax: syntax,
            hasCarriageReturns: bytes.hasByte(0x0D))
        let landing = blocks.readDocument(after: known)
        guard blocks.findings.isEmpty, blocks.references.definesNothing,
            !known.definesLabels(before: landing)
        else { return nil }

        var builder = MarkupTreeBuilder(source: source)
        let references = earlier.references.moved(by: change)
        var writer = BlockWriter(blocks, syntax: syntax, references: references)
        var findings = earlier.findings
        var frontMatter = earlier.tree.frontMatter
        if let preamble {
            findings = []
            frontMatter = preamble.readFrontMatter(source, &findings)
            writer.write(preamble, into: &builder)
        } else if let start = known.start {
            builder.take(
                before: start, of: earlier.tree, change, movesTargets: !earlier.references.isEmpty)
        }
        writer.write(into: &builder)
        var checkpoints = Array(known.before)
        checkpoints += writer.checkpoints
        var shared = MarkdownReading.SharedNodes(before: known.start?.index ?? 0)
        if let landing {
            shared.behind = (builder.tree.nodes.count, landing.index)
            checkpoints += known.checkpoints(
                from: landing, node: builder.tree.nodes.count, pieces: builder.tree.pieceList.count,
                seen: blocks.seen)
            builder.take(from: landing, of: earlier.tree, change)
        }
        builder.setFrontMatter(frontMatter)
        return MarkdownReading(
            tree: builder.finish(), findings: findings, references: references, checkpoints: checkpoints,
            shared: shared)
    }
}
