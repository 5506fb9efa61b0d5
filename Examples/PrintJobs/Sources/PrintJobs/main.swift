import CVModel
import CVParse

var text = ""
while let line = readLine(strippingNewline: false) { text += line }

let parsed = ResumeParser.parse(text)
for (index, job) in parsed.resume.work.enumerated() {
    let dates = [job.startDate?.description, job.endDate?.description ?? (job.current == true ? "now" : nil)]
    let place = parsed.sourceMap.ranges(of: FactPath(.work, index, .position)).first
    print(
        job.position ?? "?", job.name ?? "?", dates.compactMap(\.self).joined(separator: " to "),
        separator: " | ")
    if let place { print("  stated at bytes \(place): \(parsed.source.string(in: place))") }
}
