// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is built with.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// In release builds the Swift runtime is a part of the program.
///
/// That takes 3.4 MB less of memory than its shared libraries, and a start that is a quarter shorter.
/// The two libraries stand behind FoundationEssentials, which ArgumentParser uses.
let staticRuntime: [LinkerSetting] = [
    .unsafeFlags(["-static-stdlib", "-use-ld=lld"], .when(configuration: .release)),
    .linkedLibrary("_FoundationCShims", .when(configuration: .release)),
    .linkedLibrary("_FoundationCollections", .when(configuration: .release)),
]

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A library of the house, with its tests beside it.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: settings),
        .testTarget(
            name: "\(name)Tests",
            dependencies: [.target(name: name), "TestSupport"] + dependencies,
            swiftSettings: settings),
    ]
}

// Bottom-up: a target names only targets above it.
let package = Package(
    name: "readout",
    products: [
        .executable(name: "readout", targets: ["readout"]),
        .executable(name: "readout-bench", targets: ["readout-bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    ]
        + room("SystemIO", ["COpenSSL", "CZlib", "CLinux"])
        + room("WireFormats")
        + room("HTTPServer", ["SystemIO", "WireFormats"])
        + room("TextAnalysis")
        + room("Extraction", ["TextAnalysis"])
        + room("SearchIndex", ["TextAnalysis"])
        + room("Claims", ["TextAnalysis", "Extraction", "SearchIndex"])
        + room(
            "Corpus",
            ["SystemIO", "WireFormats", "TextAnalysis", "Extraction", "SearchIndex", "Claims"])
        + room(
            "ReadoutAPI",
            ["WireFormats", "TextAnalysis", "Extraction", "SearchIndex", "Claims", "Corpus"])
        + [
            .executableTarget(
                name: "readout",
                dependencies: [
                    "SystemIO", "WireFormats", "HTTPServer", "TextAnalysis", "Extraction",
                    "SearchIndex", "Claims", "Corpus", "ReadoutAPI", argumentParser, log,
                ],
                exclude: ["Readout.docc"],
                swiftSettings: settings,
                linkerSettings: staticRuntime),
            .executableTarget(
                name: "readout-bench",
                dependencies: [
                    "SystemIO", "WireFormats", "HTTPServer", "TextAnalysis", "Extraction",
                    "SearchIndex", "Claims", "Corpus", "ReadoutAPI", argumentParser,
                ],
                exclude: ["thresholds.json"],
                swiftSettings: settings),
            // Runs the program without linking it, since a test cannot have a static runtime.
            .testTarget(
                name: "readoutTests", dependencies: ["TestSupport", "SystemIO", "WireFormats"],
                swiftSettings: settings),
            .testTarget(
                name: "RepositoryTests", dependencies: ["TestSupport", yams],
                swiftSettings: settings),
        ]
)
