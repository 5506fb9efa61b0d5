/// Links that lead nowhere because their address is mistyped.
enum MalformedAddress: Check {
    static let kinds = [FindingCode.malformedEmail, .malformedURL]

    static func findings(in inspection: Inspection) -> [Finding] {
        let parsed = inspection.parsed
        let tree = parsed.tree
        return tree.subtree(tree.root).compactMap { node in
            switch tree.kind(node) {
            case .link, .image, .autolink:
                guard let range = tree.destinationRange(node), !isPlainAddress(parsed.source.bytes[range]),
                    let destination = tree.destination(node), let problem = problem(with: destination)
                else { return nil }
                return Finding(problem, at: range)
            default: return nil
            }
        }
    }

    /// What is wrong with the target of a link; `nil` where nothing is, or where it cannot be told: a target
    /// without a scheme is a file beside the résumé.
    static func problem(with destination: String) -> Problem? {
        if isPlainAddress(destination.utf8) { return nil }
        // Filled in by a generator.
        if destination.utf8.contains(UInt8(ascii: "{")) || destination.utf8.holds("<%") { return nil }
        let lowercased = destination.lowercased()
        if lowercased.hasPrefix("mailto:") {
            let address = destination.dropFirst("mailto:".count).prefix { $0 != "?" }
            return isEmailAddress(address) ? nil : .malformedEmail(String(address))
        }
        if let scheme = ["https", "http"].first(where: lowercased.hasPrefix),
            !(lowercased.utf8.dropFirst(scheme.utf8.count).first.map(isLetterOrDigit) ?? false)
        {
            let rest = destination.dropFirst(scheme.count)
            return rest.hasPrefix("://") && hasHost(rest.dropFirst(3)) ? nil : .malformedURL(destination)
        }
        // Without a scheme a browser looks for a file of that name.
        let looksLikeEmail =
            !destination.utf8.holds("/") && !destination.utf8.holds(":") && isEmailAddress(destination[...])
        return lowercased.hasPrefix("www.") || looksLikeEmail ? .malformedURL(destination) : nil
    }

    /// What nearly all addresses are: `http://` or `https://`, a host of ASCII labels with a dot, and a path.
    private static func isPlainAddress(_ address: some Collection<UInt8>) -> Bool {
        guard address.starts(with: "http".utf8) else { return false }
        var rest = address.dropFirst(4)
        if rest.first == UInt8(ascii: "s") { rest = rest.dropFirst() }
        guard rest.starts(with: "://".utf8) else { return false }
        var hasDot = false
        var isLabelEmpty = true
        for byte in rest.dropFirst(3) {
            switch byte {
            case UInt8(ascii: "."):
                guard !isLabelEmpty else { return false }
                hasDot = true
                isLabelEmpty = true
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return hasDot && !isLabelEmpty
            case UInt8(ascii: "-"): isLabelEmpty = false
            default:
                guard WordReader.isLetter(byte) || WordReader.isDigit(byte) else { return false }
                isLabelEmpty = false
            }
        }
        return hasDot && !isLabelEmpty
    }

    /// RFC 5321 as people use it: something, one `@`, a host with a dot. Percent-encoding passes.
    private static func isEmailAddress(_ text: Substring) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && !parts[0].contains(where: \.isWhitespace)
            && isHostName(parts[1])
    }

    private static func hasHost(_ text: Substring) -> Bool {
        let authority = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        if host.hasPrefix("[") { return true }
        let name = host.prefix { $0 != ":" }
        return name == "localhost" || isHostName(name)
    }

    /// Labels with dots between them, of letters, digits and hyphens; letters of any script.
    private static func isHostName(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                !label.isEmpty
                    && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "%" }
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
