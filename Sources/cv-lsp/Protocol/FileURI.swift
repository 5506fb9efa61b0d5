/// URIs that name files (RFC 8089), and the paths of those files.
extension DocumentURI {
    /// The path of the file that it names; `nil` where it names none on this machine (`untitled:1`).
    var path: String? {
        let scheme = "file://"
        guard text.utf8.count > scheme.utf8.count, text.lowercased().hasPrefix(scheme) else { return nil }
        let rest = text.utf8.dropFirst(scheme.utf8.count).prefix {
            $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        guard rest[..<slash].isEmpty || rest[..<slash].elementsEqual("localhost".utf8) else { return nil }
        var bytes: [UInt8] = []
        var left = rest[slash...]
        while let byte = left.popFirst() {
            if byte == UInt8(ascii: "%"), let value = left.prefix(2).hexadecimalByte {
                bytes.append(value)
                left = left.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The URI of the file at an absolute path: all but letters, digits and `-._~/` is escaped (RFC 3986, 2.3).
    init(path: String) {
        var text = "file://"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                text += byte < 16 ? "%0" : "%"
                text += String(byte, radix: 16, uppercase: true)
            }
        }
        self.init(text: text)
    }
}

extension Substring.UTF8View {
    /// What two hexadecimal digits say; `nil` for anything else.
    fileprivate var hexadecimalByte: UInt8? {
        guard count == 2, first != UInt8(ascii: "+"), first != UInt8(ascii: "-") else { return nil }
        return UInt8(Substring(self), radix: 16)
    }
}
