/// The attributes of HTML tags, read from the tag's bytes when they are asked for.
extension MarkupTree {
    /// The value of an `.htmlTag`'s attribute, character references resolved, and where it stands (bytes, without
    /// quotes); empty where the attribute has no value. `name` is in lower case.
    public func attribute(_ name: String, of node: NodeID) -> (value: String, range: Range<Int>)? {
        guard kind(node) == .htmlTag else { return nil }
        let range = range(node)
        return source.bytes.withUnsafeBufferPointer { buffer in
            let bytes = Bytes(buffer)
            var position = bytes.skip(from: range.lowerBound + 1, to: range.upperBound) {
                !$0.isASCIIWhitespace && $0 != ">"
            }
            while true {
                position = HTMLTag.skipSpace(bytes, from: position, limit: range.upperBound)
                guard let attribute = HTMLTag.attribute(bytes, at: position, limit: range.upperBound) else {
                    return nil
                }
                if bytes[attribute.name].map(\.lowercased).elementsEqual(name.utf8) {
                    let value = attribute.value ?? attribute.name.upperBound..<attribute.name.upperBound
                    return (CharacterReference.unescapedReferences(source.bytes, in: value), value)
                }
                position = attribute.end
            }
        }
    }
}
