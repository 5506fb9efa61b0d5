import CVModel

/// Brings a whole résumé in order: entries newest first, dates in one form, no skill named twice in a list, and the
/// form of the text as ``Formatting`` has it.
public enum Organizing {
    /// `nil` where all is in order already.
    public static func rewrite(of parsed: ParsedResume) -> Rewrite? {
        guard parsed.tree.nodeCount > 1 else { return nil }
        var state = State(parsed: parsed)
        for index in parsed.outline.items.indices {
            state.make { text in
                let items = text.outline.items
                return items.indices.contains(index) ? SortEntries.rewrite(of: items[index], in: text) : nil
            }
        }
        state.make { ConvertDates.usual(in: $0) }
        for list in parsed.skillLists {
            state.make { text in
                text.skillLists.first { $0.path == list.path }.flatMap {
                    RemoveRepeatedSkills.rewrite(of: $0, in: text)
                }
            }
        }
        if let change = Formatting.change(of: state.parsed) {
            state.make { _ in Rewrite("", .organize, change) }
        }
        guard let change = TextChange(from: parsed.source, to: state.parsed.source) else { return nil }
        return Rewrite("Bring the résumé in order", .organize, change, about: state.scope)
    }

    /// The text so far, and the facts that have been changed.
    private struct State {
        var parsed: ParsedResume
        var scope = FactScope.nothing

        mutating func make(_ rewrite: (ParsedResume) -> Rewrite?) {
            guard let rewrite = rewrite(parsed) else { return }
            let after = parsed.reading(rewrite.change)
            guard rewrite.scope.allows(parsed.resume, toBecome: after.resume, knowing: parsed.vocabulary)
            else {
                return
            }
            parsed = after
            scope = scope.union(rewrite.scope)
        }
    }
}
