import Testing

@testable import CVModel
