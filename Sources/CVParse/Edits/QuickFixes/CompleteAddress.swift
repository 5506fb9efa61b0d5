import CVModel

/// Gives a link's target the scheme that it lacks, or the signs of one that is mistyped: "www.example.com",
/// "https//example.com", "ada@example.com".
enum CompleteAddress: QuickFix {
    static func fixes(for finding: Finding, in parsed: ParsedResume) -> [Rewrite] {
        guard case .malformedURL(let address) = finding.problem,
            parsed.source.string(in: finding.range) == address, let better = completed(address),
            MalformedAddress.problem(with: better) == nil,
            let change = TextChange([TextEdit(finding.range, better)], in: parsed.source)
        else { return [] }
        let sections: [ResumeKey] = [.basics, .work, .projects, .publications, .certificates]
        let scope = sections.reduce(FactScope.nothing) { $0.union(.facts(FactPath($1))) }
        return [Rewrite("Write “\(better)”", .quickFix, change, about: scope, isPreferred: true)]
    }

    private static func completed(_ address: String) -> String? {
        let lowercased = address.lowercased()
        if lowercased.hasPrefix("www.") { return "https://" + address }
        for scheme in ["https", "http"] where lowercased.hasPrefix(scheme) {
            let rest = address.dropFirst(scheme.count).drop { ":;/".contains($0) }
            return rest.isEmpty ? nil : "\(scheme)://\(rest)"
        }
        return address.utf8.contains(UInt8(ascii: "@")) ? "mailto:" + address : nil
    }
}
