/// The networks on which people have profiles, by host.
enum NetworkHosts {
    /// By domain, or by the first labels of hosts that many servers share ("mastodon.social", "scholar.google.de").
    private static let names: [String: String] = [
        "github.com": "GitHub", "linkedin.com": "LinkedIn", "gitlab.com": "GitLab",
        "bitbucket.org": "Bitbucket", "stackoverflow.com": "Stack Overflow",
        "stackexchange.com": "Stack Exchange", "twitter.com": "Twitter", "x.com": "X",
        "facebook.com": "Facebook", "instagram.com": "Instagram", "orcid.org": "ORCID",
        "scholar.google": "Google Scholar", "researchgate.net": "ResearchGate", "medium.com": "Medium",
        "dev.to": "DEV", "youtube.com": "YouTube", "t.me": "Telegram", "xing.com": "XING",
        "behance.net": "Behance", "dribbble.com": "Dribbble", "kaggle.com": "Kaggle",
        "leetcode.com": "LeetCode", "hackerrank.com": "HackerRank", "codepen.io": "CodePen",
        "keybase.io": "Keybase", "mastodon": "Mastodon", "bsky.app": "Bluesky", "upwork.com": "Upwork",
        "angel.co": "AngelList", "wellfound.com": "Wellfound", "plus.google.com": "Google+",
        "about.me": "about.me", "gist.github.com": "GitHub", "npmjs.com": "npm",
        "soundcloud.com": "SoundCloud", "codeforces.com": "Codeforces", "hub.docker.com": "Docker Hub",
        "zhihu.com": "Zhihu", "weibo.com": "Weibo", "habr.com": "Habr", "vk.com": "VK",
        "hh.ru": "HeadHunter", "wa.me": "WhatsApp", "credly.com": "Credly", "codewars.com": "Codewars",
        "goodreads.com": "Goodreads", "speakerdeck.com": "Speaker Deck", "slideshare.net": "SlideShare",
        "pinterest.com": "Pinterest", "tumblr.com": "Tumblr", "reddit.com": "Reddit",
        "lichess.org": "Lichess", "flickr.com": "Flickr", "launchpad.net": "Launchpad",
        "sourceforge.net": "SourceForge", "linktr.ee": "Linktree", "calendly.com": "Calendly",
        "geeksforgeeks.org": "GeeksforGeeks", "codechef.com": "CodeChef", "topcoder.com": "Topcoder",
        "devpost.com": "Devpost", "hackernoon.com": "Hacker Noon", "hashnode": "Hashnode",
        "quora.com": "Quora", "discord": "Discord", "crunchbase.com": "Crunchbase", "vimeo.com": "Vimeo",
        "exercism.org": "Exercism", "projecteuler.net": "Project Euler", "credential.net": "Accredible",
        "tryhackme.com": "TryHackMe", "hackthebox": "Hack The Box", "pypi.org": "PyPI",
        "rubygems.org": "RubyGems", "huggingface.co": "Hugging Face", "academia.edu": "Academia",
        "publons.com": "Publons",
    ]

    /// The network of an address, and the account's name where the path has it; `nil` where the host is none.
    static func profile(of address: String) -> (network: String, username: String?)? {
        let parts = parts(of: address)
        guard let host = parts.first, let network = network(of: host) else { return nil }
        let path = parts.dropFirst().filter { !passedOver.contains($0.lowercased()) }
        guard
            let account = path.first(where: { !$0.allSatisfy(\.isNumber) })?.prefix(while: {
                $0 != "?" && $0 != "#"
            }),
            !account.isEmpty, !notAccounts.contains(account.lowercased())
        else { return (network, nil) }
        return (network, String(account))
    }

    /// Whether an address is a person's page on a network and not a repository, a post or a company.
    static func isPersonal(_ address: String) -> Bool {
        let parts = parts(of: address)
        switch parts.first.flatMap(network) {
        case "GitHub", "GitLab", "Bitbucket": return parts.count == 2
        case "LinkedIn":
            return parts.count == 2 || parts.count > 2 && ["in", "pub"].contains(parts[1].lowercased())
        default: return parts.count >= 2
        }
    }

    /// The host, without `www.`, and the path's parts.
    private static func parts(of address: String) -> [Substring] {
        var rest = address[...]
        for prefix in ["https://", "http://", "www."] where rest.utf8.starts(with: prefix.utf8) {
            rest = rest.dropFirst(prefix.utf8.count)
        }
        return rest.split(separator: "/")
    }

    /// Looks the host up, then its parent domains, then its first one and two labels.
    private static func network(of host: Substring) -> String? {
        let host = host.lowercased()
        var domain = host[...]
        while true {
            if let network = names[String(domain)] { return network }
            guard let dot = domain.utf8.firstIndex(of: UInt8(ascii: ".")) else { break }
            domain = domain[domain.utf8.index(after: dot)...]
        }
        let labels = host.split(separator: ".").prefix(2)
        return labels.first.flatMap { names[String($0)] } ?? names[labels.joined(separator: ".")]
    }

    /// Parts of a path before the account.
    private static let passedOver: Set<String> = [
        "in", "users", "user", "u", "~", "profile", "pub", "company",
    ]

    /// First words of paths that lead to something else than an account.
    private static let notAccounts: Set<String> = [
        "citations", "project", "projects", "package", "repository", "r", "profile.php", "badges", "search",
        "wiki", "watch",
        "scholar", "playlist", "questions", "post", "posts", "feed",
    ]
}
