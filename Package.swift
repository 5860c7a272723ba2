// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors for those who change the code (`make test`), not for those who build it with a newer compiler.
let isStrict = Context.environment["ADVOCACY_AUDIT_STRICT"] == "1"

// Rooms, from the ground up. docs/architecture.md says what lives in each; Tests/ArchitectureTests holds the imports to it.
let package = Package(
    name: "advocacy-audit",
    products: [.executable(name: "advocacy-audit", targets: ["advocacy-audit"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .target(name: "CTerminal"),
        .target(name: "CSpecialFunctions"),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .target(name: "TextUI"),
        .target(name: "Terminal", dependencies: ["CNcurses", "CTerminal", "TextUI"]),
        .target(name: "Wording"),
        .target(name: "Advocacy", dependencies: ["Wording"]),
        .target(name: "Statistics", dependencies: ["CSpecialFunctions"]),
        .target(name: "Sampling", dependencies: ["Statistics", "Advocacy", "COpenSSL"]),
        .target(name: "Audit", dependencies: ["Advocacy", "Sampling"]),
        .target(
            name: "AuditStore", dependencies: ["Audit", "Sampling", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Modelling", dependencies: ["Audit", "Statistics"]),
        .target(name: "Validation", dependencies: ["Advocacy", "Statistics", "Modelling"]),
        .target(name: "Workstation", dependencies: ["TextUI", "Audit", "Modelling"]),
        .executableTarget(
            name: "advocacy-audit",
            dependencies: [
                "Terminal", "Workstation", "AuditStore", "Validation", "Modelling",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(name: "benchmarks", dependencies: ["Support", "Statistics"], path: "Tests/Benchmarks"),
        .target(name: "CSupport", path: "Tests/CSupport"),
        .target(name: "Support", dependencies: ["CSupport"], path: "Tests/Support"),
        .testTarget(name: "SupportTests", dependencies: ["Support"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["Support"]),
        .testTarget(name: "TextUITests", dependencies: ["TextUI"], exclude: ["Reference"]),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "Workstation", "Support"]),
        .testTarget(name: "AdvocacyTests", dependencies: ["Advocacy"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
        .testTarget(name: "SamplingTests", dependencies: ["Sampling"]),
        .testTarget(name: "AuditTests", dependencies: ["Audit"]),
        .testTarget(name: "AuditStoreTests", dependencies: ["AuditStore", "Support"]),
        .testTarget(name: "ModellingTests", dependencies: ["Modelling"]),
        .testTarget(name: "ValidationTests", dependencies: ["Validation"]),
        .testTarget(name: "WorkstationTests", dependencies: ["Workstation"], exclude: ["Snapshots"]),
        .testTarget(name: "EndToEndTests", dependencies: ["Support", "advocacy-audit"], path: "Tests/EndToEnd"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

for target in package.targets where isStrict && target.type != .system {
    target.swiftSettings = [.treatAllWarnings(as: .error)]
    target.cSettings = [.treatAllWarnings(as: .error)]
    target.cxxSettings = [.treatAllWarnings(as: .error)]
}
