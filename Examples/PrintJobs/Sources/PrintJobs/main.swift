import CVModel
import CVParse

var text = ""
while let line = readLine(strippingNewline: false) { text += line }

let parsed = ResumeParser.parse(text)
for (index, job) in parsed.resume.work.enumerated() {
    var dates = [job.startDate, job.endDate].compactMap { $0?.description }
    if job.span.isOngoing { dates.append("now") }
    let places = parsed.sourceMap.ranges(of: FactPath(.work, index, .position)).map(\.description)
    print(job.position ?? "?", job.name ?? "?", dates.joined(separator: " to "), separator: " | ")
    print("  at bytes", places.joined(separator: ", "))
}
