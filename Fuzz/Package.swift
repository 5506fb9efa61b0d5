// swift-tools-version: 6.1
import PackageDescription

/// libFuzzer over reader and recogniser: see `run`.
let package = Package(
    name: "Fuzz",
    dependencies: [.package(name: "cv-lsp", path: "..")],
    targets: [
        .executableTarget(name: "FuzzReader", dependencies: [.product(name: "CVParse", package: "cv-lsp")])
    ],
    swiftLanguageModes: [.v6]
)
