import Testing

@testable import CVParse

@Suite struct TextLanguageTests {
    @Test(
        arguments: [
            ("Led the team of engineers, with care for quality", TextLanguage.english),
            ("LEITER DER WERKSTATT UND\r\nFÜR DIE PLANUNG", .german),
            // A letter of two characters, as macOS writes it.
            ("Zuständig fu\u{308}r Planung, fu\u{308}r Einkauf; fu\u{308}r Lager", .german),
            ("Chargé de projet dans le groupe, l'équipe et les clients", .french),
            ("Инженер, разработчик и преподаватель", .russian),
            ("エンジニア、リーダー、マネージャー として 開発", .japanese),
            ("(工程师) 负责 后端 开发", .chinese),
            ("of2the3of", .english),
            ("of the", nil),
            ("of the und die of the und die", nil),
            ("", nil),
        ] as [(String, TextLanguage?)])
    func `tells the language by its small words`(_ text: String, _ language: TextLanguage?) {
        #expect(TextLanguage(of: SourceText(text)) == language)
    }

    @Test func `looks at the first eight kilobytes, whatever character they cut`() {
        let filler = String(repeating: "é", count: (8 << 10) / 2 - 6)
        #expect(TextLanguage(of: SourceText("of the and xy\(filler) und der die das")) == .english)
    }
}
