// swift-tools-version: 6.2
import PackageDescription

// The rooms stand in the order of the arrows: a target may name only targets that stand above it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency], excluding exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "signpost",
    products: [.executable(name: "signpost", targets: ["signpost"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinux"),

        room("Model", []),
        room("Sizing", ["Model"]),
        room("Hashing", ["Model", "CCrypto"]),
        room("Policies", ["Model", "Hashing"]),
        room("Wording", ["Model"]),
        room("Disk", ["Model"]),
        room("Packing", ["CZlib"]),
        room("Tables", ["Model"]),
        room("Reading", ["Model", "Sizing", "Hashing", "Disk", "Tables", "CMarkGFM", .product(name: "Yams", package: "Yams")]),
        room("Tickets", ["Model", "Hashing", "Disk", "Packing", "Tables"]),
        room("Notices", ["Model"]),
        room("Site", ["Model", "Sizing", "Policies", .product(name: "Mustache", package: "swift-mustache")]),
        room("Search", ["Model"]),
        room("Searches", ["Model", "Disk", "Packing", "Search"]),
        room("Review", ["Model", "Notices", "Search", "Searches"]),
        .target(name: "BuiltIn"),
        room(
            "Publishing",
            ["Model", "Sizing", "Policies", "Wording", "Disk", "Reading", "Tickets", "Notices", "Site", "Search", "BuiltIn", "CLinux"]),
        room("Preview", ["Model", "Disk", "Publishing", .product(name: "FlyingFox", package: "FlyingFox")]),
        .executableTarget(
            name: "signpost",
            dependencies: [
                "Model", "Policies", "Disk", "Reading", "Tickets", "Notices", "Searches", "Review", "Publishing", "Preview", "BuiltIn",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .target(name: "TestFolders", path: "Tests/TestFolders", swiftSettings: strict),
        tests("ModelTests", ["Model"]),
        tests("SizingTests", ["Sizing", "Model", "Reading", "TestFolders"]),
        tests("HashingTests", ["Hashing", "Model"]),
        tests("PoliciesTests", ["Policies", "Reading", "Model", "TestFolders"]),
        tests("WordingTests", ["Wording", "Model", "Reading"], resources: [.copy("Fixtures")]),
        tests("DiskTests", ["Disk", "Model", "TestFolders"]),
        tests("TablesTests", ["Tables", "Model"]),
        tests("ReadingTests", ["Reading", "Disk", "Model", "TestFolders"]),
        tests("TicketsTests", ["Tickets", "Disk", "Model", "TestFolders"]),
        tests("NoticesTests", ["Notices", "Model"]),
        tests("SiteTests", ["Site", "Sizing", "Policies", "Model"]),
        tests("SearchTests", ["Search", "Model"]),
        tests("SearchesTests", ["Searches", "Search", "Disk", "Model", "TestFolders"]),
        tests("ReviewTests", ["Review", "Notices", "Searches", "Search", "Model"], resources: [.copy("Snapshots")]),
        tests("PublishingTests", ["Publishing", "Search", "Disk", "Model", "BuiltIn", "TestFolders"]),
        tests("PreviewTests", ["Preview", "TestFolders", .product(name: "FlyingFox", package: "FlyingFox")]),
        tests("EndToEndTests", ["signpost", "TestFolders"]),
    ],
    cLanguageStandard: .c2x
)
