import Testing

@testable import CVModel

@Suite struct SkillKeyTests {
    @Test(arguments: [
        ("Node.js", "nodejs"), ("node js", "nodejs"), ("NODE-JS", "nodejs"), ("C", "c"), ("C++", "c++"),
        ("c#", "c#"),
        ("F#", "f#"), (".NET", ".net"), (".net core", ".netcore"), ("ASP.NET", "aspnet"), ("NET", "net"),
        ("CI/CD", "cicd"), ("LÖVE", "löve"), ("I²C", "i2c"), ("Ｊａｖａ", "java"),
        ("Программирование", "программирование"),
        ("", ""), ("…", ""), ("r", "r"), (".", ""), (".ne", "ne"),
    ])
    func `a spelling has its key`(_ spelling: String, _ key: String) {
        #expect(SkillKey(spelling).text == key)
    }
}
