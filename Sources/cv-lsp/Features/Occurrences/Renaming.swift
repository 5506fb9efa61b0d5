import CVParse

/// How a thing is renamed: which bytes give way, and how the new name is written in place of each.
struct Renaming: Hashable, Sendable {
    /// One stretch of the source that spells the name.
    struct Slot: Hashable, Sendable {
        /// Bytes, half-open; in one line.
        var range: Range<Int>
        var form: NameForm
    }

    /// The slot's bytes under the caret: what an editor offers to be typed over.
    var range: Range<Int>
    /// The present name, as a person types it.
    var name: String
    /// In source order, without overlaps.
    var slots: [Slot]

    /// The new text of every slot; `nil` where the name cannot be written so in one of them.
    func texts(for name: String) -> [String]? {
        var texts: [String] = []
        for slot in slots {
            guard let text = slot.form.written(name) else { return nil }
            texts.append(text)
        }
        return texts
    }
}
