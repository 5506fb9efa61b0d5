import Testing

@testable import CVParse
