/// A way of writing an entry, with the names of its fields in braces: "**{title}**, {company}".
enum Layout {
    /// The layout with each `{name}` replaced by that field.
    static func filled(_ layout: String, with fields: [String: String]) -> String {
        fields.reduce(layout) {
            $0.split(separator: "{\($1.key)}", omittingEmptySubsequences: false).joined(separator: $1.value)
        }
    }
}
