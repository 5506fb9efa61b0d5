import CVModel
import Synchronization

/// How much the client wants to know of what the server does (LSP, `$/setTrace`).
final class Trace: Sendable {
    enum Level: Int {
        case off, messages, verbose

        init(name: String?) {
            switch name {
            case "messages": self = .messages
            case "verbose": self = .verbose
            default: self = .off
            }
        }
    }

    /// The longest text that is added to a message, in characters: a log is read by people.
    private static let longestDetail = 2000

    private let level = Atomic(Level.off.rawValue)

    func set(_ level: Level) { self.level.store(level.rawValue, ordering: .relaxed) }

    /// What tells the client of something; `nil` where it does not want to know.
    func message(
        _ text: @autoclosure () -> String, detail: @autoclosure () -> any JSONEncodable
    ) -> OutgoingMessage? {
        guard let level = Level(rawValue: level.load(ordering: .relaxed)), level != .off else { return nil }
        var parameters: JSONObject = ["message": .string(text())]
        if level == .verbose {
            var written = JSONWriter()
            detail().write(to: &written)
            let text = String(decoding: written.text, as: UTF8.self)
            let isLong = text.count > Self.longestDetail
            if text != "null" {
                parameters["verbose"] = .string(isLong ? text.prefix(Self.longestDetail) + "…" : text)
            }
        }
        return .notification(method: "$/logTrace", parameters: JSONValue.object(parameters))
    }
}
