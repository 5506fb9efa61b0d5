import CVModel

/// A tree of values and where each is written (bytes, half-open), whatever the notation is.
protocol DataPlaces {
    associatedtype NodeID
    associatedtype Children: Sequence<NodeID>

    /// The whole value.
    var root: NodeID { get }
    /// The elements or members in source order, each of a key that stands twice.
    func children(of node: NodeID) -> Children
    func isContainer(_ node: NodeID) -> Bool
    /// The key, its escapes resolved; `nil` for elements of lists and the whole value.
    func key(of node: NodeID) -> String?
    /// The key without quotes; `nil` for elements of lists and the whole value.
    func keyRange(of node: NodeID) -> Range<Int>?
    /// Key and value, quotes and brackets included; holds `keyRange`.
    func memberRange(of node: NodeID) -> Range<Int>
    /// The value, quotes and brackets included.
    func range(of node: NodeID) -> Range<Int>
    /// What a scalar says, without its quotes.
    func textRange(of node: NodeID) -> Range<Int>
    /// What a scalar says, its escapes resolved; `nil` for lists and objects.
    func text(of node: NodeID) -> String?
}

extension JSONPlaces: DataPlaces {}
