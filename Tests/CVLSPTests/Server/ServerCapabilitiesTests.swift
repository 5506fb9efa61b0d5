import CVModel
import Testing

@testable import cv_lsp

@Suite struct ServerCapabilitiesTests {
    @Test func requestsThatShareAKeyAddTheirMembers() {
        let first: JSONValue = ["legend": ["a": 1], "full": ["delta": true]]
        #expect(
            ServerCapabilities.merged(first, ["range": true])
                == ["legend": ["a": 1], "full": ["delta": true], "range": true])
        #expect(ServerCapabilities.merged(nil, true) == true)
        #expect(ServerCapabilities.merged(true, ["x": 1]) == ["x": 1])
    }
}
