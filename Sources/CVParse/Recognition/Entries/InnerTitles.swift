/// Bold lines inside a job that name no position and have no date, such as a client's name: the job's own text.
struct InnerTitles {
    let text: VisibleText

    /// The drafts, such lines and what follows them given back to the job above. Groups of positions stay as they are.
    func merged(_ drafts: [EntryDraft]) -> [EntryDraft] {
        guard !drafts.contains(where: { $0.group != nil }) else { return drafts }
        var kept: [EntryDraft] = []
        for (index, draft) in drafts.enumerated() {
            if let last = kept.last, last.date != nil, isInner(draft), !names(drafts[index...]) {
                kept[kept.count - 1].body += draft.header + draft.body
            } else {
                kept.append(draft)
            }
        }
        return kept
    }

    /// Whether the first of the drafts is a line directly above a dated position: its company.
    private func names(_ drafts: ArraySlice<EntryDraft>) -> Bool {
        guard let draft = drafts.first, let next = drafts.dropFirst().first, let line = next.header.first
        else {
            return false
        }
        return draft.body.isEmpty && draft.header.last == line - 1 && next.date != nil
            && PhraseEvidence(text.lines[line].range, in: text).position > 1
    }

    private func isInner(_ draft: EntryDraft) -> Bool {
        guard draft.date == nil, draft.level == 100, draft.table == nil else { return false }
        return !draft.header.contains { line in
            text.lines[line].words.count <= 12
                && PhraseEvidence(text.lines[line].range, in: text).position > 0
        }
    }
}
