// swift-tools-version: 6.2
import PackageDescription

// Warnings are errors for those who change the code (`make test`), not for those who build it with a newer compiler.
let isStrict = Context.environment["ADVOCACY_AUDIT_STRICT"] == "1"

// Rooms, from the ground up: what each may import stands here alone. docs/architecture.md says what lives in each;
// Tests/ArchitectureTests holds the imports and that page to this list.
// A target names every room that it imports: one that it had through another alone would change without it being rebuilt.
let package = Package(
    name: "advocacy-audit",
    products: [
        .executable(name: "advocacy-audit", targets: ["advocacy-audit"]),
        // Loaded in front of the program by tests that let its calls on files fail; never installed.
        .library(name: "faults", type: .dynamic, targets: ["CFaults"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .target(name: "CTerminal"),
        .target(name: "CFiles"),
        .target(name: "CXlsxWriter", linkerSettings: [.linkedLibrary("dl")]),
        .target(name: "CSpecialFunctions"),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .target(name: "Hashing", dependencies: ["COpenSSL"]),
        .target(name: "TextUI"),
        .target(name: "Terminal", dependencies: ["CNcurses", "CTerminal", "TextUI"]),
        .target(name: "Wording"),
        .target(name: "JSON", dependencies: ["Wording"]),
        .target(name: "Calendar", dependencies: ["Wording"]),
        .target(name: "Tables", dependencies: ["CExpat", "CMinizip", "Calendar", "Wording"]),
        .target(name: "Advocacy", dependencies: ["Calendar", "Wording"]),
        .target(name: "Statistics", dependencies: ["CSpecialFunctions"]),
        .target(
            name: "Sampling",
            dependencies: ["Advocacy", "Calendar", "Hashing", "JSON", "Statistics", "Tables", "Wording"]),
        .target(
            name: "Audit",
            dependencies: ["Advocacy", "Calendar", "Hashing", "JSON", "Sampling", "Tables", "Wording"]),
        .target(
            name: "AuditStore",
            dependencies: [
                "Audit", "CFiles", "Calendar", "Hashing", "JSON", "Statistics",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "Findings",
            dependencies: ["Advocacy", "Audit", "Calendar", "Sampling", "Statistics", "Tables", "Wording"]),
        .target(
            name: "Projection",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "Hashing", "Sampling", "Statistics", "Tables",
                "Wording",
            ]),
        .target(
            name: "Reporting",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "Hashing", "JSON", "Projection", "Sampling", "Statistics",
                "Tables", "Wording", .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(
            name: "Simulation",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "Hashing", "JSON", "Reporting", "Sampling", "Statistics",
                "Tables",
            ]),
        .target(
            name: "Validation",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "JSON", "Projection", "Sampling", "Statistics",
            ]),
        .target(
            name: "Workstation",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "Hashing", "JSON", "Projection", "Reporting", "Sampling",
                "Statistics", "TextUI", "Wording",
            ]),
        .target(
            name: "Commands",
            dependencies: [
                "Advocacy", "Audit", "AuditStore", "CXlsxWriter", "Calendar", "Findings", "Hashing", "JSON",
                "Projection", "Reporting", "Sampling", "Simulation", "Statistics", "Tables", "Terminal", "TextUI",
                "Validation", "Wording",
                "Workstation",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "Cymraeg", dependencies: ["Wording"]),
        .executableTarget(name: "advocacy-audit", dependencies: ["Commands", "Cymraeg", "Wording"]),

        // Makes pages and catalogues of the repository; never installed. It makes the room `Cymraeg`, and so works without.
        .executableTarget(
            name: "housekeeping",
            dependencies: [
                "Advocacy", "Audit", "AuditStore", "Calendar", "Commands", "Reporting", "Sampling", "Support", "Tables",
                "TextUI", "Wording",
                "Workstation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .executableTarget(
            name: "benchmarks", dependencies: ["CMinizip", "CSupport", "Support", "Statistics"],
            path: "Tests/Benchmarks"),
        .target(name: "CFaults", path: "Tests/CFaults"),
        .target(name: "CSupport", path: "Tests/CSupport"),
        .target(name: "Support", dependencies: ["CMinizip", "CSupport"], path: "Tests/Support"),
        .target(
            name: "TestAudits",
            dependencies: ["Advocacy", "Audit", "Calendar", "Hashing", "Projection", "Sampling", "Statistics"],
            path: "Tests/TestAudits"),
        .target(
            name: "FuzzTargets",
            dependencies: [
                "Advocacy", "Audit", "AuditStore", "Calendar", "Hashing", "JSON", "Projection", "Sampling",
                "Simulation", "Tables", "Terminal", "TestAudits", "TextUI", "Validation", "Wording",
            ],
            path: "Tests/Fuzz/Targets"),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "Support", "TestAudits"]),
        .testTarget(name: "SupportTests", dependencies: ["Support"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["Support"]),
        .testTarget(name: "HashingTests", dependencies: ["Hashing", "TestAudits"]),
        .testTarget(name: "JSONTests", dependencies: ["JSON", "TestAudits"]),
        .testTarget(name: "CalendarTests", dependencies: ["Calendar", "TestAudits"]),
        .testTarget(name: "TextUITests", dependencies: ["TestAudits", "TextUI"], exclude: ["Reference"]),
        .testTarget(name: "TerminalTests", dependencies: ["CNcurses", "Terminal", "TextUI"]),
        .testTarget(
            name: "WordingTests",
            dependencies: ["Cymraeg", "Reporting", "Statistics", "Support", "Wording", "housekeeping"]),
        .testTarget(name: "AdvocacyTests", dependencies: ["Advocacy", "Calendar", "Support", "TestAudits"]),
        .testTarget(name: "StatisticsTests", dependencies: ["CSpecialFunctions", "Statistics", "TestAudits"]),
        .testTarget(
            name: "SamplingTests",
            dependencies: [
                "Advocacy", "Calendar", "Hashing", "JSON", "Sampling", "Statistics", "Support", "Tables", "TestAudits",
            ],
            exclude: ["Cases"]),
        .testTarget(
            name: "AuditTests",
            dependencies: ["Advocacy", "Audit", "Calendar", "JSON", "Sampling", "Support", "Tables", "TestAudits"],
            exclude: ["Cases"]),
        .testTarget(
            name: "AuditStoreTests",
            dependencies: [
                "Advocacy", "Audit", "AuditStore", "CFaults", "CSupport", "Calendar", "Hashing", "JSON", "Sampling",
                "Support",
                "TestAudits",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .testTarget(name: "TablesTests", dependencies: ["Support", "Tables", "TestAudits"]),
        .testTarget(
            name: "FindingsTests",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "JSON", "Reporting", "Sampling", "Statistics",
                "TestAudits",
            ]),
        .testTarget(
            name: "ProjectionTests",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "JSON", "Projection", "Reporting", "Sampling",
                "Statistics", "Support", "Tables", "TestAudits",
            ]),
        .testTarget(
            name: "ReportingTests",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "JSON", "Projection", "Reporting", "Sampling",
                "Statistics", "Support", "TestAudits",
            ]),
        .testTarget(
            name: "SimulationTests",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Findings", "JSON", "Reporting", "Sampling", "Simulation",
                "Statistics", "Tables", "TestAudits",
            ]),
        .testTarget(name: "ValidationTests", dependencies: ["JSON", "Validation"]),
        .testTarget(
            name: "WorkstationTests",
            dependencies: [
                "Advocacy", "Audit", "Calendar", "Cymraeg", "Findings", "JSON", "Projection", "Reporting", "Sampling",
                "Statistics", "TestAudits", "TextUI", "Wording", "Workstation",
            ],
            exclude: ["Snapshots"]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["JSON", "Support", "TestAudits", "advocacy-audit", "housekeeping"],
            path: "Tests/EndToEnd"),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

// It gets its main function from libFuzzer, and so is there for `make fuzz` alone.
if Context.environment["ADVOCACY_AUDIT_FUZZ"] == "1" {
    package.targets.append(.executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Driver"))
}

// Arithmetic is optimised in debug builds too, and what every command and every test goes through: a hundred thousand draws take
// ten seconds otherwise, and a test that waits for them tests nothing more. Overflow traps either way. docs/decisions.md has
// what it costs and saves.
let optimised = [
    "Advocacy", "Hashing", "JSON", "Projection", "Sampling", "Simulation", "Statistics", "Tables", "TextUI",
]
for target in package.targets where optimised.contains(target.name) {
    target.swiftSettings = [.unsafeFlags(["-O"], .when(configuration: .debug))]
}

for target in package.targets where isStrict && target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
    target.cSettings = [.treatAllWarnings(as: .error)]
    target.cxxSettings = [.treatAllWarnings(as: .error)]
}
