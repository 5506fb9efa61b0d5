/// What raw HTML tags say of the layout of the text between them.
struct HTMLLayout {
    /// What a tag asks of the writer.
    enum Effect {
        case nothing
        case lineBreak
        case gap
        case style(StyleChange)
        /// A block begins or ends; its lines are of the given kind.
        case block(TextLine.Kind?)
        /// A list begins or ends.
        case list(isStart: Bool)
        /// A table begins, a row of it, a cell of that; or one of them ends.
        case table(Table)
        case linkStart
        case linkEnd(String, start: Int)
    }

    enum Table { case start, row, cell(isHeader: Bool), end }

    struct StyleChange {
        var style: TextStyle
        var isOn: Bool
        func apply(to current: TextStyle) -> TextStyle {
            isOn ? current.union(style) : current.subtracting(style)
        }
    }

    /// The writer's visible offset, so that a link knows where its text begins.
    var position = 0
    private var hidden: String?
    private var link: (destination: String, start: Int)?
    /// Where the text of the `<span>` that is open begins.
    private var spanStart: Int?
    /// Where the text of the last `<span>` ends.
    private var spanEnd = 0

    /// Whether a `<span>` has ended here.
    var endsSpan: Bool { spanEnd == position && position > 0 }

    /// Inside `<style>`, `<script>` or what is no text of the résumé otherwise.
    var isHidden: Bool { hidden != nil }

    /// Whether no tag that was read says anything of what is written behind a place.
    func isSpent(at position: Int) -> Bool {
        hidden == nil && link == nil && spanStart == nil && (spanEnd < position || position == 0)
    }

    /// The block that held the tags has ended.
    mutating func close() { hidden = nil }

    /// `name` as ``MarkupTree/tagName(_:)`` has it, `attributes` the whole tag.
    ///
    /// `adjoins`: whether a field ends directly before the tag and another begins directly behind it.
    mutating func read(_ name: String, attributes tag: @autoclosure () -> String, adjoins: Bool) -> Effect {
        if let hidden {
            if name == "/" + hidden { self.hidden = nil }
            return .nothing
        }
        let isEnd = name.hasPrefix("/")
        switch isEnd ? String(name.dropFirst()) : name {
        case "style", "script", "svg", "button":
            if !isEnd, !tag().hasSuffix("/>") { hidden = name }
            return .nothing
        case "br", "hr": return .lineBreak
        case "b", "strong": return .style(StyleChange(style: .bold, isOn: !isEnd))
        case "i", "em", "cite": return .style(StyleChange(style: .italic, isOn: !isEnd))
        case "h1", "h2", "h3", "h4", "h5", "h6":
            let level = name.utf8.last.map { Int($0) - 0x30 } ?? 1
            return .block(isEnd ? .paragraph : .heading(level))
        case "li", "dd": return .block(isEnd ? .paragraph : .item)
        case "dt": return .block(isEnd ? .paragraph : .term)
        case "ul", "ol": return .list(isStart: !isEnd)
        case "table": return .table(isEnd ? .end : .start)
        case "tr": return isEnd ? .block(nil) : .table(.row)
        case "td", "th": return isEnd ? .block(nil) : .table(.cell(isHeader: name == "th"))
        case "div", "p", "section", "article", "header", "footer", "main", "center", "thead", "tbody", "dl",
            "blockquote", "nav", "aside", "address", "details", "summary":
            return .block(nil)
        case "a":
            guard isEnd else {
                link = (Self.attribute("href", in: tag()) ?? "", position)
                return .linkStart
            }
            defer { link = nil }
            return link.map { .linkEnd($0.destination, start: $0.start) } ?? .nothing
        case "span": return span(tag(), isEnd: isEnd, adjoins: adjoins)
        // Those of templates for résumés beside HTML's own; a field begins.
        case "small", "time", "date", "location", "place", "position", "role", "company", "organization":
            return isEnd ? .nothing : .gap
        default: return .nothing
        }
    }

    /// `style="float: right"`, `class="right"` and a span without text push what follows away.
    private mutating func span(_ tag: String, isEnd: Bool, adjoins: Bool) -> Effect {
        guard !isEnd else {
            defer {
                spanStart = nil
                spanEnd = position
            }
            return spanStart == position ? .gap : .nothing
        }
        let floats = ["style", "class"].contains { Self.attribute($0, in: tag)?.utf8.holds("right") == true }
        spanStart = floats ? nil : position
        return floats || adjoins ? .gap : .nothing
    }

    /// The value of an attribute in a tag's text.
    static func attribute(_ name: String, in tag: String) -> String? {
        let bytes = Array(tag.utf8)
        let wanted = Array(name.utf8)
        var at = 0
        while at + wanted.count < bytes.count {
            let isName =
                bytes[at] <= 0x20
                && bytes[(at + 1)...].prefix(wanted.count).elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
            guard isName else {
                at += 1
                continue
            }
            var value = at + 1 + wanted.count
            while value < bytes.count, bytes[value] <= 0x20 || bytes[value] == UInt8(ascii: "=") {
                value += 1
            }
            guard value < bytes.count else { return nil }
            let quote = bytes[value]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                let rest = bytes[(value + 1)...]
                let end = rest.firstIndex(of: quote) ?? bytes.endIndex
                return String(decoding: bytes[(value + 1)..<end], as: UTF8.self)
            }
            let rest = bytes[value...]
            let end = rest.firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") } ?? bytes.endIndex
            return String(decoding: bytes[value..<end], as: UTF8.self)
        }
        return nil
    }
}
