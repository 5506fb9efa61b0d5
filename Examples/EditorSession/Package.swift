// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "EditorSession",
    targets: [.executableTarget(name: "EditorSession")],
    swiftLanguageModes: [.v6]
)
