import CVModel
import CVParse
import Glibc

/// Times each file from bytes to résumé, one after the other as an editor opens them, and says what the stages cost.
///
/// Usage: ResumeBenchmark [--loop SECONDS] FILE…  (`--loop` does nothing but parse, for a profiler)

func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
}

/// Processor time of this process in seconds: what others do on the machine matters less to it than to a clock.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Seconds of the fastest of some runs, after one that warms up.
func fastest(_ runs: Int, _ body: () -> Void) -> Double {
    body()
    return (0..<runs).map { _ in
        let start = processorTime()
        body()
        return processorTime() - start
    }.min() ?? 0
}

func dialect(of path: String) -> Dialect {
    path.hasSuffix(".txt") || path.hasSuffix(".text") ? .plainText : .auto
}

/// Keeps results in use, so that nothing is optimized away.
nonisolated(unsafe) var sink = 0

var arguments = Array(CommandLine.arguments.dropFirst())
var loop = 0.0
if arguments.first == "--loop", arguments.count > 1 {
    loop = Double(arguments[1]) ?? 5
    arguments.removeFirst(2)
}
let files = arguments.map { (bytes: bytes(of: $0), dialect: dialect(of: $0)) }.filter { !$0.bytes.isEmpty }
guard !files.isEmpty else {
    print("usage: ResumeBenchmark [--loop SECONDS] FILE…")
    exit(64)
}
let total = files.reduce(0) { $0 + $1.bytes.count }

func parseAll() {
    for file in files {
        sink &+=
            ResumeParser.parse(SourceText(bytes: file.bytes), dialect: file.dialect).readingFindings.count
    }
}

if loop > 0 {
    let end = processorTime() + loop
    while processorTime() < end { parseAll() }
    exit(0)
}

func report(_ stage: String, _ seconds: Double) {
    let speed = Int((Double(total) / 1e6 / max(seconds, 1e-9)).rounded())
    let microseconds = Int((seconds * 1e6).rounded())
    let padding = String(repeating: " ", count: max(1, 36 - stage.count))
    print("\(stage)\(padding)\(microseconds) µs\t\(speed) MB/s")
}

print("\(files.count) files, \(total) bytes")
let sources = files.map { (source: SourceText(bytes: $0.bytes), dialect: $0.dialect) }
report(
    "lines (SourceText)",
    fastest(9) { for file in files { sink &+= SourceText(bytes: file.bytes).lines.count } })
report(
    "Markdown (MarkdownReader)",
    fastest(9) {
        for file in sources {
            sink &+= MarkdownReader.read(file.source, dialect: file.dialect).tree.nodeCount
        }
    })
report("bytes to résumé (ResumeParser)", fastest(9, parseAll))
