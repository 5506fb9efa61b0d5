extension BlockReader {
    mutating func beginGridTable() -> Start { .none }
    mutating func beginDefinition() -> Start { .none }
    mutating func beginFencedDiv() -> Start { .none }
    mutating func beginFootnoteDefinition() -> Start { .none }
    mutating func beginAttributeBlock() -> Start { .none }
    mutating func beginTemplateBlock() -> Start { .none }
    mutating func beginTeXBlock() -> Start { .none }
    mutating func beginFancyListItem() -> Start { .none }
    func isReported(_ x: LimitKind) -> Bool { false }
}
enum LimitKind { case nesting }
extension InlineReader {
    mutating func readBareURL(at position: Int) -> Int? { nil }
    mutating func readBareEmail(at position: Int) -> Int? { nil }
    mutating func readMath(at position: Int) -> Int? { nil }
    mutating func readBrace(at position: Int) -> Int? { nil }
    mutating func readTeXCommand(at position: Int) -> Int? { nil }
    mutating func readAttributes(behind position: Int) -> Int? { nil }
    func attributesEnd(at position: Int) -> Int? { nil }
}
