/// The folder that holds Package.swift, Sources and Tests, as it was when the tests were built.
public enum RepositoryRoot {
    public static let path = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

    /// The path of something in it: `RepositoryRoot.path("Tests/Conformance/duty.json")`.
    public static func path(_ name: String) -> String { "\(path)/\(name)" }
}
