// Opens a résumé in cv-lsp as an editor does, and prints what the server says.
//
//     EditorSession SERVER RESUME             a short session: outline, hover, completion, findings
//     EditorSession --measure SERVER RESUME   latencies and memory, measured from outside

import Foundation

/// A server that does not answer within this many seconds is taken to hang.
let patience = 30

func fail(_ reason: String) -> Never {
    FileHandle.standardError.write(Data("EditorSession: \(reason)\n".utf8))
    exit(1)
}

var arguments = CommandLine.arguments.dropFirst()
let measures = arguments.first == "--measure"
if measures { arguments.removeFirst() }
guard let command = arguments.first, let file = arguments.dropFirst().first else {
    fail("usage: EditorSession [--measure] SERVER RESUME")
}
DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience)) {
    fail("the server did not answer within \(patience) seconds")
}
do {
    if measures {
        var measurement = try Measurement(command: command, document: Document(path: file))
        try measurement.run()
    } else {
        var session = Session(
            server: try LanguageServer(command: command), document: try Document(path: file))
        try session.run()
    }
} catch {
    fail("\(error)")
}
