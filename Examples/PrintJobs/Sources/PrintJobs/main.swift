import CVModel
import CVParse

var text = ""
while let line = readLine(strippingNewline: false) { text += line }

let parsed = ResumeParser.parse(text)
for (index, job) in parsed.resume.work.enumerated() {
    let dates = [job.startDate, job.endDate].compactMap { $0?.description } + (job.span.isOngoing ? ["now"] : [])
    print(job.position ?? "?", job.name ?? "?", dates.joined(separator: " to "), separator: " | ")
    for place in parsed.sourceMap.ranges(of: FactPath(.work, index, .position)) { print("  at bytes \(place)") }
}
