/// Looking skills up by bytes as they stand in a text, for readers that ask of every member of every list.
extension SkillVocabulary {
    /// Whether a spelling in UTF-8 stands for a skill that is not rare, as ``commonSkill(named:)`` finds it, without a
    /// string being made.
    package func knows(_ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
        place(of: spelling).map { table.isRare(form: $0) } == false
    }

    /// The spelling of the vocabulary that has the same key.
    func place(of spelling: UnsafeBufferPointer<UInt8>) -> Int? {
        guard spelling.allSatisfy({ $0 < 0x80 }) else {
            var key = SkillKey(String(decoding: spelling, as: UTF8.self)).text
            return key.withUTF8 { table.form(key: $0) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: spelling.count + 1) { key in
            var count = 0
            var hash = SkillKeyHash()
            if SkillKey.startsWithDotNet(spelling) {
                key[0] = UInt8(ascii: ".")
                hash.add(key[0])
                count = 1
            }
            for byte in spelling {
                guard let kept = SkillKey.kept(byte) else { continue }
                key[count] = kept
                hash.add(kept)
                count += 1
            }
            guard count > 0 else { return nil }
            return table.form(hash: hash, key: UnsafeBufferPointer(rebasing: key[..<count]))
        }
    }
}
