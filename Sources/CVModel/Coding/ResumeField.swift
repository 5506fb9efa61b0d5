/// A part of a résumé that JSON Resume writes as an object.
protocol ResumePart {
    init()
    /// The members that no field takes, or that a field does not take as they are.
    var other: JSONObject { get set }
    /// In the order of the schema.
    static var fields: [ResumeField<Self>] { get }
}

/// How one member of an object is read and written.
struct ResumeField<Part> {
    let key: ResumeKey
    /// Takes what it can of the value; false where writing the part would not give the value back, so that
    /// the value itself must be kept.
    let read: (JSONValue, inout Part, inout ResumeReading) -> Bool
    /// `nil` where the part says nothing of it.
    let write: (Part, _ withOther: Bool) -> JSONValue?
}

/// What reading a résumé has come across so far.
struct ResumeReading {
    private(set) var issues: [JSONIssue] = []
    private var path: [String] = []

    mutating func report(_ problem: JSONIssue.Problem) {
        issues.append(JSONIssue(pointer: JSONPointer(path), problem: problem))
    }

    mutating func reportType(_ value: JSONValue, expected: JSONType) {
        report(.wrongType(expected: expected, found: JSONType(value)))
    }

    mutating func inside<Result>(_ step: String, _ body: (inout ResumeReading) -> Result) -> Result {
        path.append(step)
        defer { path.removeLast() }
        return body(&self)
    }
}

extension ResumeField {
    /// A string; a number is understood as its spelling, and stays a number where it is written.
    static func text(
        _ key: ResumeKey, _ path: WritableKeyPath<Part, String?>, format: TextFormat = .any
    ) -> ResumeField {
        ResumeField(
            key: key,
            read: { value, part, reading in
                part[keyPath: path] = reading.text(value, format: format)
                return value.string != nil
            },
            write: { part, _ in part[keyPath: path].map(JSONValue.string) })
    }

    static func date(_ key: ResumeKey, _ path: WritableKeyPath<Part, PartialDate?>) -> ResumeField {
        ResumeField(
            key: key,
            read: { value, part, reading in
                guard let text = reading.text(value, format: .any) else { return false }
                let date = PartialDate(iso8601: text)
                part[keyPath: path] = date
                if date == nil {
                    reading.report(PartialDate.hasSchemaForm(text) ? .impossibleDate(text) : .badDate(text))
                }
                return date != nil && value.string != nil
            },
            write: { part, _ in part[keyPath: path].map { .string($0.description) } })
    }

    static func duration(_ key: ResumeKey, _ path: WritableKeyPath<Part, StatedDuration?>) -> ResumeField {
        ResumeField(
            key: key,
            read: { value, part, reading in
                guard let text = reading.text(value, format: .any) else { return false }
                let duration = StatedDuration(iso8601: text)
                part[keyPath: path] = duration
                if duration == nil { reading.report(.badDuration(text)) }
                // "P01Y" and "P0M" are understood, and kept as they are.
                return duration?.description == text
            },
            write: { part, _ in part[keyPath: path].map { .string($0.description) } })
    }

    static func flag(_ key: ResumeKey, _ path: WritableKeyPath<Part, Bool?>) -> ResumeField {
        ResumeField(
            key: key,
            read: { value, part, reading in
                part[keyPath: path] = value.bool
                if value.bool == nil { reading.reportType(value, expected: .boolean) }
                return value.bool != nil
            },
            write: { part, _ in part[keyPath: path].map(JSONValue.bool) })
    }

    /// A list of strings; one that is none leaves an empty string, so that indices stay those of the JSON.
    static func texts(_ key: ResumeKey, _ path: WritableKeyPath<Part, [String]>) -> ResumeField {
        ResumeField(
            key: key,
            read: { value, part, reading in
                guard let elements = reading.elements(value) else { return false }
                var isTakenWhole = !elements.isEmpty
                for (index, element) in elements.enumerated() {
                    let text = reading.inside("\(index)") { $0.text(element, format: .any) }
                    part[keyPath: path].append(text ?? "")
                    if element.string == nil { isTakenWhole = false }
                }
                return isTakenWhole
            },
            write: { part, _ in
                let texts = part[keyPath: path]
                return texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
            })
    }

    static func part<Inner: ResumePart>(_ key: ResumeKey, _ path: WritableKeyPath<Part, Inner?>)
        -> ResumeField
    {
        ResumeField(
            key: key,
            read: { value, part, reading in
                guard case .object(let object) = value else {
                    reading.reportType(value, expected: .object)
                    return false
                }
                part[keyPath: path] = Inner(object, Inner.fields, &reading)
                return true
            },
            write: { part, withOther in
                part[keyPath: path].map { .object($0.written(Inner.fields, withOther: withOther)) }
            })
    }

    /// A list of objects; one that is none leaves an empty part, so that indices stay those of the JSON.
    static func parts<Inner: ResumePart>(_ key: ResumeKey, _ path: WritableKeyPath<Part, [Inner]>)
        -> ResumeField
    {
        ResumeField(
            key: key,
            read: { value, part, reading in
                guard let elements = reading.elements(value) else { return false }
                let fields = Inner.fields
                var isTakenWhole = !elements.isEmpty
                var inner: [Inner] = []
                for (index, element) in elements.enumerated() {
                    reading.inside("\(index)") { reading in
                        if case .object(let object) = element {
                            inner.append(Inner(object, fields, &reading))
                        } else {
                            reading.reportType(element, expected: .object)
                            inner.append(Inner())
                            isTakenWhole = false
                        }
                    }
                }
                part[keyPath: path] = inner
                return isTakenWhole
            },
            write: { part, withOther in
                let inner = part[keyPath: path]
                guard !inner.isEmpty else { return nil }
                let fields = Inner.fields
                return .array(inner.map { .object($0.written(fields, withOther: withOther)) })
            })
    }
}

extension ResumeReading {
    fileprivate mutating func text(_ value: JSONValue, format: TextFormat) -> String? {
        switch value {
        case .string(let text):
            if let problem = format.problem(of: text) { report(problem) }
            return text
        case .number(.integer(let integer)):
            reportType(value, expected: .string)
            return "\(integer)"
        case .number(.double(let double, let literal)):
            reportType(value, expected: .string)
            return literal ?? "\(double)"
        default:
            reportType(value, expected: .string)
            return nil
        }
    }

    fileprivate mutating func elements(_ value: JSONValue) -> [JSONValue]? {
        if value.array == nil { reportType(value, expected: .array) }
        return value.array
    }
}

extension ResumePart {
    /// Reads an object; what no field takes whole is kept in `other`.
    init(_ object: JSONObject, _ fields: [ResumeField<Self>], _ reading: inout ResumeReading) {
        self.init()
        var kept: [JSONObject.Member] = []
        for member in object.members {
            let field = ResumeKey(rawValue: member.key).flatMap { key in fields.first { $0.key == key } }
            guard let field else {
                kept.append(member)
                continue
            }
            let isTakenWhole = reading.inside(member.key) { field.read(member.value, &self, &$0) }
            if !isTakenWhole { kept.append(member) }
        }
        other = JSONObject(uniqueMembers: kept)
    }

    /// The object of this part: the known keys in the schema's order, then the others as they came. A member
    /// of `other` stands as it is, whatever a field of the same key makes of it.
    func written(_ fields: [ResumeField<Self>], withOther: Bool = true) -> JSONObject {
        let other = withOther ? other : JSONObject()
        var members: [JSONObject.Member] = []
        if let schema = other[Self.schemaKey] {
            members.append(JSONObject.Member(key: Self.schemaKey, value: schema))
        }
        for field in fields {
            if let value = other[field.key.rawValue] ?? field.write(self, withOther) {
                members.append(JSONObject.Member(key: field.key.rawValue, value: value))
            }
        }
        members += other.members.filter { member in
            member.key != Self.schemaKey && !fields.contains { $0.key.rawValue == member.key }
        }
        return JSONObject(uniqueMembers: members)
    }

    /// By custom the first key of a JSON Resume file.
    private static var schemaKey: String { "$schema" }
}

extension PartialDate {
    /// Whether a text has the form that JSON Resume's schema asks of dates, be it a date or not.
    static func hasSchemaForm(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard [4, 7, 10].contains(bytes.count), (UInt8(ascii: "1")...UInt8(ascii: "2")).contains(bytes[0])
        else {
            return false
        }
        return bytes.enumerated().allSatisfy { index, byte in
            switch index {
            case 4, 7: byte == UInt8(ascii: "-")
            case 5: byte == UInt8(ascii: "0") || byte == UInt8(ascii: "1")
            case 8: (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(byte)
            default: byte &- UInt8(ascii: "0") < 10
            }
        }
    }
}
