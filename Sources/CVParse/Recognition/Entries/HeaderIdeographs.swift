/// Headers in scripts without blanks: wide brackets inside names, and blanks that part fields.
extension HeaderSplitter {
    /// "铜磨（杭州）软件": a bracket with the name going on directly behind it.
    func standsInName(_ at: Int, _ line: TextLine) -> Bool {
        let end = line.range.upperBound
        let close = [UInt8](arrayLiteral: 0xEF, 0xBC, 0x89)
        if text.bytes[at..<min(at + 3, end)].elementsEqual(close) { return true }
        var offset = at + 3
        while offset + 2 < min(end, at + 40) {
            if text.bytes[offset..<offset + 3].elementsEqual(close) {
                return isIdeograph(before: at) && isIdeograph(at: offset + 3, line)
            }
            offset += 1
        }
        return false
    }

    /// Whether "（" or "）" stands here; `nil` for anything else.
    func wideBracket(_ at: Int, _ line: TextLine) -> Bool? {
        guard at + 2 < line.range.upperBound, text.bytes[at + 1] == 0xBC else { return nil }
        switch text.bytes[at + 2] {
        case 0x88: return true
        case 0x89: return false
        default: return nil
        }
    }

    /// "铜磨有限公司 .net 开发": the name has ended in the word for a company.
    func endsInCompany(_ at: Int, _ line: TextLine) -> Bool {
        let company = "公司".utf8
        let start = at - company.count
        return start > line.range.lowerBound && at + 1 < line.range.upperBound
            && text.bytes[start..<at].elementsEqual(company)
    }

    /// "铜磨 公司": the word for a company, behind a blank, is the end of its name.
    func namesCompanyOnly(_ at: Int, _ line: TextLine) -> Bool {
        let company = "公司".utf8
        let end = at + company.count
        guard text.bytes[at..<line.range.upperBound].starts(with: company) else { return false }
        return end == line.range.upperBound || !isIdeograph(at: end, line)
    }

    func isIdeograph(before at: Int) -> Bool {
        guard at >= 3 else { return false }
        return text.bytes.withUnsafeBufferPointer {
            WordReader.isIdeograph(WordReader.decode($0, at - 3, at).0)
        }
    }

    func isIdeograph(at: Int, _ line: TextLine) -> Bool {
        guard at < line.range.upperBound else { return false }
        return text.bytes.withUnsafeBufferPointer {
            WordReader.isIdeograph(WordReader.decode($0, at, line.range.upperBound).0)
        }
    }
}
