/// What a line can be, by its first character. To add a construct, add its file and its line here.
extension BlockReader {
    enum Start {
        case none
        /// A container has begun: the rest of the line is looked at anew.
        case container
        /// The line is used up.
        case done

        /// The first start that is one.
        static func || (first: Start, second: @autoclosure () -> Start) -> Start {
            first == .none ? second() : first
        }
    }

    /// Opens the blocks that begin on this line; true where nothing of the line is left for a paragraph.
    mutating func openBlocks() -> Bool {
        while true {
            if line.indent >= 4 {
                guard !isParagraphOpen, !line.isBlank else { return false }
                if beginIndentedText() { continue }
                return beginIndentedCode()
            }
            guard !line.isBlank else { return false }
            switch start(line.first) {
            case .none: return false
            case .container: continue
            case .done: return true
            }
        }
    }

    private mutating func start(_ byte: UInt8) -> Start {
        switch byte {
        case ">": return beginBlockQuote()
        case "#": return beginATXHeading() || beginFancyListItem()
        case "=": return beginSetextHeading()
        case "-":
            return beginTableFromDelimiterRow() || beginSetextHeading() || beginDashTable()
                || beginThematicBreak() || beginListItem()
        case "*": return beginThematicBreak() || beginListItem()
        case "_": return beginThematicBreak()
        case "+": return beginGridTable() || beginListItem()
        case "0"..."9": return beginListItem()
        case "`": return beginFencedCode()
        case "~": return beginFencedCode() || beginDefinition()
        case "<": return beginHTMLBlock()
        case "|": return beginTableFromDelimiterRow() || beginLineBlock()
        case ":": return beginTableFromDelimiterRow() || beginFencedDiv() || beginDefinition()
        case "[": return beginFootnoteDefinition()
        case "{": return beginAttributeBlock() || beginTemplateBlock()
        case "\\": return beginTeXBlock()
        case "(", "@", "a"..."z", "A"..."Z": return beginFancyListItem()
        default: return .none
        }
    }

}
