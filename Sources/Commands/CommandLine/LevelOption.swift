import ArgumentParser
import Statistics

/// `--level`: how sure the printed ranges are.
struct LevelOption: ParsableArguments {
    @Option(help: "How sure the printed ranges are: 0.8, 0.9 or 0.95.")
    var level = ReportedLevel.ninetyFive
}

extension ReportedLevel: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }

    public var defaultValueDescription: String { rawValue }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
