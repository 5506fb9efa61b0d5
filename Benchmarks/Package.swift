// swift-tools-version: 6.1
import PackageDescription

/// Side by side with other readers, on the same bytes. A package of its own, so that the main one stays light.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "cv-lsp", path: "..")],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
        .systemLibrary(name: "CMd4c", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
        .executableTarget(
            name: "ReaderBenchmark",
            dependencies: ["CCmarkGFM", "CMd4c", .product(name: "CVParse", package: "cv-lsp")]),
        .executableTarget(
            name: "ResumeBenchmark",
            dependencies: [
                .product(name: "CVModel", package: "cv-lsp"), .product(name: "CVParse", package: "cv-lsp"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
