/// First in, first out, each in constant time on average.
struct Fifo<Element> {
    private var elements: [Element?] = []
    private var taken = 0

    mutating func append(_ element: Element) { elements.append(element) }

    var first: Element? { taken < elements.count ? elements[taken] : nil }

    mutating func popFirst() -> Element? {
        guard taken < elements.count else { return nil }
        let element = elements[taken]
        elements[taken] = nil
        taken += 1
        if taken * 2 > elements.count {
            elements.removeFirst(taken)
            taken = 0
        }
        return element
    }
}
