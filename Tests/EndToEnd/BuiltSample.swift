import Support

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A sample audit as `demo` leaves it, with its assumptions. To build one takes seconds, for its frame has thousands of
/// rows; each is built once, and whoever asks gets a copy.
struct BuiltSample {
    let audit: Data
    let assumptions: Data

    static func of(_ nation: String) throws -> BuiltSample {
        try (nation == "wales" ? wales : england).get()
    }

    private static let england = Result { try BuiltSample(building: "england") }
    private static let wales = Result { try BuiltSample(building: "wales") }

    private init(building nation: String) throws {
        let machine = try Machine()
        let printed = try machine.output("demo", nation)
        guard let path = printed.split(separator: "\n").first?.split(separator: " ").last.map(String.init) else {
            throw Unexpected("no audit is named:\n\(printed)")
        }
        audit = try Data(contentsOf: URL(filePath: path))
        assumptions = try Data(contentsOf: URL(filePath: path.replacing(".audit", with: ".assumptions.csv")))
    }
}

extension Machine {
    /// Puts a copy of the sample audit of a nation into the folder, with its assumptions beside it, and returns its name.
    func sampleAudit(_ nation: String = "england", as name: String = "town") throws -> String {
        let sample = try BuiltSample.of(nation)
        let file = URL(filePath: folder.path("\(name).audit"))
        try sample.audit.write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        try sample.assumptions.write(to: URL(filePath: folder.path("\(name).assumptions.csv")))
        return "\(name).audit"
    }
}
