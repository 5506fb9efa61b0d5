import CVModel
import Testing

@testable import CVParse

/// Expects of every fact that the source at its ranges, with markup and blanks folded away, is the fact.
func expectPlacedFacts(
    _ text: String, _ dialect: Dialect = .auto, sourceLocation: SourceLocation = #_sourceLocation
) {
    let parsed = ResumeParser.parse(text, dialect: dialect)
    let json = parsed.resume.json
    for path in leaves(of: json) where parsed.sourceMap.ranges(of: path).isEmpty {
        Issue.record("\(path) has a value, and no place", sourceLocation: sourceLocation)
    }
    for place in parsed.sourceMap.places {
        guard let value = member(json, place.path) else {
            Issue.record("\(place.path) has a place, and no value", sourceLocation: sourceLocation)
            continue
        }
        for range in place.ranges {
            #expect(
                !range.isEmpty && range.upperBound <= parsed.source.bytes.count, "\(place.path)",
                sourceLocation: sourceLocation)
        }
        let stated = place.ranges.map { parsed.source.string(in: $0) }.joined(separator: " ")
        #expect(
            states(stated, value, place.path), "\(place.path): \(value) is not what stands there: \(stated)",
            sourceLocation: sourceLocation)
    }
}

/// The paths of all strings, numbers and truth values.
private func leaves(of json: JSONValue) -> [FactPath] {
    var found: [FactPath] = []
    var waiting = [(JSONPointer(), json)]
    while let (pointer, value) = waiting.popLast() {
        if let object = value.object {
            waiting += object.members.map { (pointer.appending($0.key), $0.value) }
        } else if let array = value.array {
            waiting += array.enumerated().map { (pointer.appending($0.offset), $0.element) }
        } else if let path = FactPath(pointer) {
            found.append(path)
        }
    }
    return found
}

private func member(_ json: JSONValue, _ path: FactPath) -> JSONValue? {
    var value: JSONValue? = json[path.section.rawValue]
    if let entry = path.entry { value = value?.array?.element(entry) }
    if let field = path.field { value = value?[field.rawValue] }
    if let element = path.element { value = value?.array?.element(element) }
    if let member = path.member { value = value?[member.rawValue] }
    return value
}

private func states(_ text: String, _ value: JSONValue, _ path: FactPath) -> Bool {
    guard let fact = value.string else { return path.field == .current && !text.isEmpty }
    switch path.field {
    case .startDate, .endDate, .date, .releaseDate: return statesDate(text, fact)
    case .duration: return text.contains { $0.isNumber }
    case .profiles where path.member == .network: return true
    default: return folded(text) == folded(fact)
    }
}

/// Whether the text reads as the date; of a span's shorter end ("July", "16", "10/15") whether it holds its part.
private func statesDate(_ text: String, _ fact: String) -> Bool {
    let recognizer = Recognizer(
        MarkdownReading(tree: PlainTextReader.read(SourceText(text))), dialect: .plainText)
    let read = recognizer.dates.joined().flatMap { [$0.start?.description, $0.end?.description] }
    if read.contains(fact) { return true }
    // A month in another form of numbers, which only the document's other dates settle, keeps its year.
    let year = fact.prefix(4)
    // A year of long ago is one only where it is set as code, which its text alone does not show.
    // "July 10" of "July 10 – July 14, 2017".
    if fact.count == 10, let day = Int(fact.suffix(2)), text.hasSuffix(" \(day)") { return true }
    if text.contains(year) { return fact.count > 4 || (Int(year) ?? 0) < 1940 }
    return text.contains(year.suffix(2)) || !text.contains(where: \.isNumber)
}

/// Letters and digits only; character references as what they stand for.
private func folded(_ text: String) -> String {
    var text = text
    for (reference, character) in [
        ("&amp;", "&"), ("&nbsp;", " "), ("&mdash;", "—"), ("&ndash;", "–"), ("&lt;", "<"), ("&gt;", ">"),
    ] {
        text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
    }
    return String(text.filter { $0.isLetter || $0.isNumber })
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
