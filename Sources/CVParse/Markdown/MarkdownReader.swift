/// Reads Markdown: bytes in, a tree and what is wrong with it out. Total: any input gives a tree.
public enum MarkdownReader {
    /// The tree of `source`, and findings in source order.
    public static func read(
        _ source: SourceText, dialect: Dialect = .auto
    ) -> (tree: MarkupTree, findings: [Finding]) {
        read(source, dialect, meter: nil)
    }

    /// Counts in `meter`, in debug builds, how often a byte is looked at.
    static func read(
        _ source: SourceText, _ dialect: Dialect, meter: UnsafeMutablePointer<Int>?
    ) -> (tree: MarkupTree, findings: [Finding]) {
        source.bytes.withUnsafeBufferPointer { buffer in
            let bytes = Bytes(buffer, meter: meter)
            var builder = MarkupTreeBuilder(source: source)
            guard bytes.count <= Limits.bytes else {
                let end = min(bytes.count, Int(Int32.max))
                builder.leaf(.text, 0, end, content: 0, end)
                let problem = ReadingProblem.limitReached(.bytes, maximum: Limits.bytes)
                return (builder.finish(), [Finding(.reading(problem), at: 0..<bytes.count)])
            }
            let syntax = Syntax(dialect)
            let start = bytes.hasASCII("\u{FEFF}", at: 0, limit: bytes.count) ? 3 : 0
            var preamble = Preamble(bytes, from: start, syntax: syntax)
            var blocks = BlockReader(
                bytes, from: preamble.end, syntax: syntax, hasCarriageReturns: bytes.hasByte(0x0D))
            blocks.readAll()
            var writer = BlockWriter(blocks, syntax: syntax)
            writer.write(&preamble, into: &builder)
            var findings: [Finding] = []
            builder.setFrontMatter(preamble.readFrontMatter(source, &findings))
            return (builder.finish(), findings + blocks.findings)
        }
    }
}
