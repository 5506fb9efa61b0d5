import Testing

@testable import cv_lsp

@Suite struct FileURITests {
    @Test(arguments: [
        ("file:///home/ada/cv.md", "/home/ada/cv.md"),
        ("file://localhost/cv.md", "/cv.md"),
        ("FILE:///a%20b/r%C3%A9sum%c3%a9.md", "/a b/résumé.md"),
        ("file:///100%/a%zz%+1%4", "/100%/a%zz%+1%4"),
        ("file:///cv.md?x#y", "/cv.md"),
        ("file://server/share/cv.md", nil),
        ("file://", nil),
        ("untitled:Untitled-1", nil),
        ("", nil),
    ])
    func namesAPath(uri: String, path: String?) {
        #expect(DocumentURI(text: uri).path == path)
    }

    @Test(arguments: [
        ("/home/ada/cv.md", "file:///home/ada/cv.md"),
        ("/a b/résumé#1.md", "file:///a%20b/r%C3%A9sum%C3%A9%231.md"),
        ("/\u{1}:x", "file:///%01%3Ax"),
    ])
    func isMadeOfAPathAndGivesItBack(path: String, uri: String) {
        #expect(DocumentURI(path: path).text == uri)
        #expect(DocumentURI(path: path).path == path)
    }
}
