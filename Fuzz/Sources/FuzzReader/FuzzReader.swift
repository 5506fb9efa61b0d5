import CVParse
import Glibc

/// One input: its first byte picks the dialect, the rest is the text. Traps, address errors and broken properties
/// end the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = input.first else { return 0 }
    let dialects = Dialect.allCases
    let dialect = dialects[Int(first) % dialects.count]
    let source = SourceText(bytes: Array(input.dropFirst()))

    if dialect != .json {
        let tree = MarkdownReader.read(source, dialect: dialect).tree
        check(tree, dialect)
        _ = HTMLRenderer.html(tree, unsafe: true)
    }
    _ = ResumeParser.parse(source, dialect: dialect)
    return 0
}

/// What SwiftPM takes for the program's start; libFuzzer's own takes its place.
@_cdecl("FuzzReader_main")
public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, fuzzOneInput)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The properties of every tree: children inside their parents, leaves' pieces in their places and apart.
private func check(_ tree: MarkupTree, _ dialect: Dialect) {
    var pieces: [Range<Int>] = []
    for node in tree.subtree(tree.root) {
        let range = tree.range(node)
        if let parent = tree.parent(node) {
            let outer = tree.range(parent)
            expect(
                outer.lowerBound <= range.lowerBound && range.upperBound <= outer.upperBound, "inside",
                dialect)
        }
        if let next = tree.nextSibling(node), tree.kind(node) != .tableCell {
            expect(range.upperBound <= tree.range(next).lowerBound, "in order", dialect)
        }
        guard tree.kind(node).isLeaf else { continue }
        for piece in tree.pieces(node) where !piece.isEmpty {
            expect(
                range.lowerBound <= piece.lowerBound && piece.upperBound <= range.upperBound, "piece", dialect
            )
            pieces.append(piece)
        }
        if tree.kind(node) == .text {
            expect(tree.text(node) == tree.source.string(in: range), "text", dialect)
        }
    }
    pieces.sort { $0.lowerBound < $1.lowerBound }
    for (piece, next) in zip(pieces, pieces.dropFirst()) {
        expect(piece.upperBound <= next.lowerBound, "apart", dialect)
    }
}

private func expect(_ holds: Bool, _ property: String, _ dialect: Dialect) {
    guard !holds else { return }
    print("property broken: \(property), dialect \(dialect)")
    abort()
}
