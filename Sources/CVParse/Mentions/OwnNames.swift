import CVModel

extension ParsedResume {
    /// Names that the text writes with a capital in mid-sentence ("Quillmark", "Quillmark Studio") and the vocabulary
    /// lacks, those first that it writes most often.
    ///
    /// - Parameters:
    ///   - beginning: the letters that they begin with, whatever their case; a part of one word.
    ///   - offset: where the beginning is typed; what stands there is not meant.
    package func ownNames(beginningWith beginning: String, besides offset: Int, atMost limit: Int) -> [String]
    {
        let letters = Array(beginning.lowercased().utf8)
        guard letters.count >= 2, let text, let first = letters.first else { return [] }
        let reader = SkillMentionReader(text: text, vocabulary: vocabulary, sourceMap: sourceMap)
        var counts: [String: Int] = [:]
        for index in text.words.indices {
            let word = text.words[index]
            guard word.byteCount > letters.count, text.bytes[word.start].smallASCII == first,
                text.bytes[word.start..<word.start + letters.count].elementsEqual(
                    letters, by: { $0.smallASCII == $1 }),
                text.isName(index), let place = text.sourceRanges(word.range).first,
                !(place.lowerBound <= offset && offset <= place.upperBound), !reader.isExcluded(place)
            else { continue }
            for end in Set([index, text.endOfName(index)]) {
                let name = text.string(word.start..<text.words[end].end)
                if vocabulary.skill(named: name) == nil { counts[name, default: 0] += 1 }
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }
}

extension VisibleText {
    /// Whether a word has a capital that no sentence gives it.
    fileprivate func isName(_ index: Int) -> Bool {
        let word = words[index]
        guard (0x41...0x5A).contains(bytes[word.start]) else { return false }
        if bytes[word.start + 1..<word.end].contains(where: { (0x30...0x39).contains($0) }) { return true }
        let inner = bytes[word.start + 1..<word.end]
        if inner.contains(where: { (0x41...0x5A).contains($0) }),
            inner.contains(where: { (0x61...0x7A).contains($0) })
        {
            return true
        }
        guard word.start >= 2, bytes[word.start - 1] == 0x20 else { return false }
        let before = bytes[word.start - 2]
        return before == UInt8(ascii: ",") || (0x61...0x7A).contains(before)
    }

    /// The last of the words with capitals that follow one after a blank each, three in all at most.
    fileprivate func endOfName(_ index: Int) -> Int {
        var end = index
        while end + 1 < words.count, end - index < 2, words[end + 1].start == words[end].end + 1,
            bytes[words[end].end] == 0x20, (0x41...0x5A).contains(bytes[words[end + 1].start])
        {
            end += 1
        }
        return end
    }
}

extension UInt8 {
    fileprivate var smallASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
