// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "cv-lsp",
    products: [
        .library(name: "CVModel", targets: ["CVModel"]),
        .library(name: "CVParse", targets: ["CVParse"]),
        .executable(name: "cv-lsp", targets: ["cv-lsp"]),
    ],
    targets: [
        .systemLibrary(
            name: "CJSONC", pkgConfig: "json-c",
            providers: [.apt(["libjson-c-dev"]), .brew(["json-c"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CSkillTable", exclude: ["skills.bin"]),
        .target(name: "CVModel", dependencies: ["CJSONC", "CSkillTable"]),
        .target(name: "CVParse", dependencies: ["CVModel", "CYAML"]),
        .executableTarget(name: "cv-lsp", dependencies: ["CVModel", "CVParse"]),
        .testTarget(name: "CVModelTests", dependencies: ["CVModel"]),
        .testTarget(name: "CVParseTests", dependencies: ["CVParse"]),
        .testTarget(name: "CVLSPTests", dependencies: ["cv-lsp"]),
        .testTarget(name: "RepositoryTests", dependencies: ["CVModel", "CVParse", "cv-lsp"]),
    ],
    swiftLanguageModes: [.v6]
)
