/// How the open leaf takes a line that continues all containers; true where the line is used up.
extension BlockReader {
    mutating func continueLeaf() -> Bool {
        switch blocks[Int(leaf)].kind {
        case .fencedCode: return continueFencedCode()
        case .htmlBlock: return continueHTMLBlock()
        case .indentedCode:
            if continueIndentedCode() { return true }
            closeLeaf()
            return false
        case .table: return continuePipeTable()
        default: return false
        }
    }
}
