/// A résumé read from JSON, and what in the JSON was not as the schema has it.
public struct ResumeDecoding: Sendable {
    /// What could be understood; the rest stands in the `other` of the part that it was found in.
    public var resume: Resume
    /// In the order in which the JSON has them.
    public var issues: [JSONIssue]

    /// Reads a JSON Resume; never fails, whatever `value` is.
    ///
    /// Nothing is lost: unknown members, members of another type, dates that are none, empty arrays and nulls
    /// are kept in `other` and written back at their keys. Elements that are no strings or objects where the
    /// schema wants such leave an empty one in the model, so that indices are those of the JSON.
    public init(_ value: JSONValue) {
        var reading = ResumeReading()
        if case .object(let object) = value {
            resume = Resume(object, Resume.fields, &reading)
        } else {
            resume = Resume()
            reading.reportType(value, expected: .object)
        }
        issues = reading.issues
    }
}

extension Resume {
    /// The résumé as JSON Resume: known keys in the order of the schema, then the others as they came.
    ///
    /// A member of an `other` stands as it is, even where the model has a value for its key: it is what the
    /// file said, and the model's value a reading of it. Whoever changes such a value removes the member.
    public var json: JSONValue { .object(written(Self.fields)) }

    /// What the model understood, without any `other`: the facts, at the places that their paths name.
    package var facts: JSONValue { .object(written(Self.fields, withOther: false)) }
}
