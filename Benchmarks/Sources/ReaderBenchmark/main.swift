import CCmarkGFM
import CMd4c
import CVParse
import Glibc

/// Times bytes → tree on the given files, and on parts and multiples of them, against cmark-gfm and md4c.
///
/// Usage: ReaderBenchmark FILE…  (say, résumés; they are put one behind the other)

/// Milliseconds of the fastest of some runs, after one that warms up.
func fastest(_ runs: Int, _ body: () -> Void) -> Double {
    body()
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in clock.measure(body) }
    let (seconds, attoseconds) = (times.min() ?? .zero).components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

/// Keeps results in use, so that nothing is optimized away.
nonisolated(unsafe) var sink = 0

func readWithCVParse(_ source: SourceText, _ dialect: Dialect) {
    sink &+= MarkdownReader.read(source, dialect: dialect).tree.nodeCount
}

func readWithCmark(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
        let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let document = cmark_parse_document(text, buffer.count, CMARK_OPT_DEFAULT) else { return }
        sink &+= Int(cmark_node_get_type(document).rawValue)
        cmark_node_free(document)
    }
}

/// md4c makes no tree: it calls back, which is the least that a reader can do.
func readWithMd4c(_ bytes: [UInt8]) {
    var parser = MD_PARSER()
    parser.flags = UInt32(MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS)
    parser.enter_block = { _, _, _ in 0 }
    parser.leave_block = { _, _, _ in 0 }
    parser.enter_span = { _, _, _ in 0 }
    parser.leave_span = { _, _, _ in 0 }
    parser.text = { _, _, _, _ in 0 }
    bytes.withUnsafeBytes { buffer in
        let text = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        sink &+= Int(md_parse(text, MD_SIZE(buffer.count), &parser, nil))
    }
}

func fixed(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded()
    let whole = Int(scaled / scale)
    let rest = Int(scaled) - whole * Int(scale)
    let digits = String(rest)
    return "\(whole)." + String(repeating: "0", count: max(0, places - digits.count)) + digits
}

let corpus: [UInt8] = CommandLine.arguments.dropFirst().flatMap { path -> [UInt8] in
    bytes(of: path) + [0x0A, 0x0A]
}
guard !corpus.isEmpty else {
    print("usage: ReaderBenchmark FILE…")
    exit(64)
}

func compare(_ name: String, _ bytes: [UInt8], repeats: Int, runs: Int) {
    let source = SourceText(bytes: bytes)
    let readers: [(String, () -> Void)] = [
        ("cmark-gfm", { readWithCmark(bytes) }),
        ("CVParse commonmark", { readWithCVParse(source, .commonmark) }),
        ("CVParse gfm", { readWithCVParse(source, .gfm) }),
        ("CVParse auto", { readWithCVParse(source, .auto) }),
        ("md4c (no tree)", { readWithMd4c(bytes) }),
    ]
    print("\(name), \(bytes.count) bytes")
    var first = 0.0
    for (reader, read) in readers {
        let time = fastest(runs) { for _ in 0..<repeats { read() } } / Double(repeats)
        if first == 0 { first = time }
        let padding = String(repeating: " ", count: 20 - reader.count)
        let speed = Double(bytes.count) / 1e6 / (time / 1e3)
        print(
            "  \(reader)\(padding)\(fixed(time, 3)) ms  \(fixed(speed, 0)) MB/s  \(fixed(first / time, 2))× cmark-gfm"
        )
    }
}

var large: [UInt8] = []
while large.count < 10_000_000 { large += corpus }
compare("large", Array(large.prefix(10_000_000)), repeats: 1, runs: 5)

// Résumés of the usual length: stretches of the corpus that begin at a line.
var small: [[UInt8]] = []
var start = 0
while start + 5_000 < corpus.count, small.count < 50 {
    small.append(Array(corpus[start..<start + 5_000]))
    start += 5_000
    while start < corpus.count, corpus[start] != 0x0A { start += 1 }
    start += 1
}
if let typical = small.first { compare("small, the first 5 KB", typical, repeats: 200, runs: 9) }
if small.count > 3 { compare("small, other 5 KB", small[small.count / 2], repeats: 200, runs: 9) }
