import Testing

@testable import CVModel

@Suite struct FactPathTests {
    @Test(arguments: [
        "/basics", "/basics/email", "/basics/location/city", "/basics/profiles/0", "/basics/profiles/0/url",
        "/work",
        "/work/0", "/work/12/position", "/work/0/highlights/3", "/skills/2/keywords/1", "/meta/version",
    ])
    func `prints as the pointer that it is made from`(_ text: String) throws {
        #expect(try FactPath(#require(JSONPointer(text)))?.description == text)
    }

    @Test(arguments: [
        "", "/", "/unknown", "/work/x", "/work/0/unknown", "/work/00/name", "/work/0/name/0/url/x", "/Work/0",
    ])
    func `is none where the model has no key`(_ text: String) throws {
        #expect(try FactPath(#require(JSONPointer(text))) == nil)
    }
}
