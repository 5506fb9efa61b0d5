// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "PrintJobs",
    dependencies: [.package(name: "cv-lsp", path: "../..")],
    targets: [
        .executableTarget(
            name: "PrintJobs",
            dependencies: [
                .product(name: "CVModel", package: "cv-lsp"),
                .product(name: "CVParse", package: "cv-lsp"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
