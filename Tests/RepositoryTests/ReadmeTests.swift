import Testing

/// What the README shows is what the examples do.
@Suite struct ReadmeTests {
    @Test(arguments: ["Examples/PrintJobs/Sources/PrintJobs/main.swift", "Examples/PrintJobs/expected.txt"])
    func theReadmeShows(_ path: String) throws {
        let readme = try RepositoryFiles.text("README.md")
        let shown = try RepositoryFiles.text(path)
        #expect(!shown.isEmpty)
        #expect(readme.contains(shown), "\(path) is in the README, as it is")
    }
}
