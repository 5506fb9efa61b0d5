/// An address on one of the networks on which people have profiles.
struct NetworkAddress {
    var network: String
    /// The account's name, where the path has it.
    var username: String?
    /// A person's page, and not a repository, a post or a company.
    var isPersonal: Bool

    /// `nil` where the host is no network's.
    init?(_ address: String) {
        let (host, rest) = Self.parts(of: address)
        guard !host.isEmpty, let network = NetworkHosts.network(of: host) else { return nil }
        self.network = network
        let path = rest.split(separator: UInt8(ascii: "/"))
        switch network {
        case "GitHub", "GitLab", "Bitbucket": isPersonal = path.count == 1
        case "LinkedIn":
            isPersonal = path.count == 1 || path.first.map { Self.people.contains($0) } == true
        default: isPersonal = path.first.map { !Self.notAccounts.contains($0) } == true
        }
        let account = path.first { !Self.passedOver.contains($0) && !$0.allSatisfy(WordReader.isDigit) }?
            .prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        if let account, !account.isEmpty, !Self.notAccounts.contains(account) {
            username = String(decoding: account, as: UTF8.self)
        }
    }

    /// The host, without `www.`, and the path.
    private static func parts(of address: String) -> (host: ArraySlice<UInt8>, path: ArraySlice<UInt8>) {
        var rest = Array(address.utf8)[...]
        for prefix: StaticString in ["https://", "http://", "www."] {
            prefix.withUTF8Buffer { if rest.starts(with: $0) { rest = rest.dropFirst($0.count) } }
        }
        let slash = UInt8(ascii: "/")
        let host = rest.drop { $0 == slash }.prefix { $0 != slash }
        return (host, rest[host.endIndex...])
    }

    /// What stands before the account of a person.
    private static let people: ByteSet = ["in", "pub"]

    /// Parts of a path before the account.
    private static let passedOver: ByteSet = [
        "in", "users", "user", "u", "~", "profile", "pub", "company", "c", "channel",
    ]

    /// First words of paths that lead to something else than an account.
    private static let notAccounts: ByteSet = [
        "citations", "project", "projects", "package", "repository", "r", "profile.php", "badges", "search",
        "watch", "live", "embed", "shorts", "software", "scholar", "playlist", "questions", "post", "posts",
        "feed",
    ]
}

/// The networks on which people have profiles, by host.
enum NetworkHosts {
    /// Looks the host up, then its parent domains, then its first one and two labels.
    static func network(of host: ArraySlice<UInt8>) -> String? {
        // No host is longer (RFC 1035, section 2.3.4).
        guard host.count <= 255 else { return nil }
        var domain = host
        while true {
            if let network = names[domain] { return network }
            guard let dot = domain.firstIndex(of: UInt8(ascii: ".")) else { break }
            domain = domain[(dot + 1)...]
        }
        let first = host.prefix { $0 != UInt8(ascii: ".") }
        let second = host[first.endIndex...].dropFirst().prefix { $0 != UInt8(ascii: ".") }
        return names[first] ?? names[host[..<second.endIndex]]
    }

    private static let names: ByteTable<String> = [
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
        "publons.com": "Publons", "fb.me": "Facebook", "fb.com": "Facebook", "last.fm": "Last.fm",
        "wikipedia.org": "Wikipedia", "codeberg.org": "Codeberg", "sr.ht": "sourcehut", "gitee.com": "Gitee",
        "qiita.com": "Qiita", "zenn.dev": "Zenn", "news.ycombinator.com": "Hacker News",
        "producthunt.com": "Product Hunt", "replit.com": "Replit",
        "openreview.net": "OpenReview",
        "dblp.org": "DBLP", "ssrn.com": "SSRN", "scopus.com": "Scopus", "wantedly.com": "Wantedly",
        "malt.fr": "Malt", "fiverr.com": "Fiverr",
        "artstation.com": "ArtStation",
        "lobste.rs": "Lobsters", "peerlist.io": "Peerlist", "polywork.com": "Polywork",
    ]
}
