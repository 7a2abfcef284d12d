// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody builds Hummingbird who does not compare with it; its folder may
// not be called Hummingbird, since SwiftPM tells packages apart by that name.
let package = Package(
    name: "hummingbird-answers",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .executableTarget(
            name: "HummingbirdAnswers",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ])
    ])
