/// The networks on which people have profiles, by host.
enum NetworkHosts {
    static let names: [(host: String, network: String)] = [
        ("github.com", "GitHub"), ("linkedin.com", "LinkedIn"), ("gitlab.com", "GitLab"),
        ("bitbucket.org", "Bitbucket"),
        ("stackoverflow.com", "Stack Overflow"), ("stackexchange.com", "Stack Exchange"),
        ("twitter.com", "Twitter"),
        ("x.com", "X"), ("facebook.com", "Facebook"), ("instagram.com", "Instagram"), ("orcid.org", "ORCID"),
        ("scholar.google", "Google Scholar"), ("researchgate.net", "ResearchGate"), ("medium.com", "Medium"),
        ("dev.to", "DEV"), ("youtube.com", "YouTube"), ("t.me", "Telegram"), ("xing.com", "XING"),
        ("behance.net", "Behance"),
        ("dribbble.com", "Dribbble"), ("kaggle.com", "Kaggle"), ("leetcode.com", "LeetCode"),
        ("hackerrank.com", "HackerRank"),
        ("codepen.io", "CodePen"), ("keybase.io", "Keybase"), ("mastodon", "Mastodon"),
        ("bsky.app", "Bluesky"),
        ("upwork.com", "Upwork"), ("angel.co", "AngelList"), ("wellfound.com", "Wellfound"),
        ("plus.google.com", "Google+"),
        ("about.me", "about.me"), ("gist.github.com", "GitHub"), ("npmjs.com", "npm"),
        ("soundcloud.com", "SoundCloud"),
        ("codeforces.com", "Codeforces"), ("hub.docker.com", "Docker Hub"), ("zhihu.com", "Zhihu"),
        ("weibo.com", "Weibo"),
        ("habr.com", "Habr"), ("vk.com", "VK"), ("hh.ru", "HeadHunter"), ("wa.me", "WhatsApp"),
        ("credly.com", "Credly"),
        ("codewars.com", "Codewars"), ("goodreads.com", "Goodreads"), ("speakerdeck.com", "Speaker Deck"),
        ("slideshare.net", "SlideShare"), ("pinterest.com", "Pinterest"), ("tumblr.com", "Tumblr"),
        ("reddit.com", "Reddit"),
        ("lichess.org", "Lichess"), ("flickr.com", "Flickr"), ("launchpad.net", "Launchpad"),
        ("sourceforge.net", "SourceForge"),
        ("linktr.ee", "Linktree"), ("calendly.com", "Calendly"), ("skype:", "Skype"),
        ("geeksforgeeks.org", "GeeksforGeeks"), ("codechef.com", "CodeChef"), ("topcoder.com", "Topcoder"),
        ("devpost.com", "Devpost"),
        ("hackernoon.com", "Hacker Noon"), ("hashnode", "Hashnode"), ("quora.com", "Quora"),
        ("discord", "Discord"),
        ("crunchbase.com", "Crunchbase"), ("vimeo.com", "Vimeo"), ("exercism.org", "Exercism"),
        ("projecteuler.net", "Project Euler"),
        ("credential.net", "Accredible"), ("tryhackme.com", "TryHackMe"), ("hackthebox", "Hack The Box"),
        ("pypi.org", "PyPI"),
        ("rubygems.org", "RubyGems"), ("huggingface.co", "Hugging Face"), ("academia.edu", "Academia"),
        ("publons.com", "Publons"),
    ]

    /// The network of an address, and the account's name where the path has it; `nil` where the host is none.
    static func profile(of address: String) -> (network: String, username: String?)? {
        var rest = Substring(address.lowercased())
        for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        guard
            let found = names.first(where: {
                host == $0.host || host.hasSuffix("." + $0.host) || host.hasPrefix($0.host)
            })
        else { return nil }
        let path = address.dropFirst(address.count - rest.count + host.count)
        let parts = path.split(separator: "/").filter {
            !["in", "users", "user", "u", "~", "profile", "pub", "company"].contains($0.lowercased())
        }
        guard let account = parts.first(where: { part in !part.allSatisfy(\.isNumber) }),
            !notAccounts.contains(account.prefix { $0 != "?" }.lowercased())
        else { return (found.network, nil) }
        return (found.network, String(account.prefix { $0 != "?" && $0 != "#" }))
    }

    /// First words of paths that lead to something else than an account.
    private static let notAccounts: Set<String> = [
        "citations", "project", "projects", "package", "repository", "r", "profile.php", "badges", "search",
        "wiki", "watch",
        "scholar", "playlist", "questions", "post", "posts", "feed",
    ]

    /// Whether an address is a person's page on a network and not a repository, a post or a company.
    static func isPersonal(_ address: String) -> Bool {
        var rest = Substring(address)
        for prefix in ["https://", "http://"] where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        let parts = rest.split(separator: "/")
        let host = parts.first?.lowercased() ?? ""
        if host.hasSuffix("github.com") || host.hasSuffix("gitlab.com") || host.hasSuffix("bitbucket.org") {
            return parts.count == 2
        }
        if host.hasSuffix("linkedin.com") {
            return parts.count >= 3 && ["in", "pub"].contains(parts[1].lowercased()) || parts.count == 2
        }
        return parts.count >= 2
    }
}
