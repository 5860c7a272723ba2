import ArgumentParser
import Sampling

/// Whole numbers of the command line, held to their limits before anything is done with them.
enum NumberOption {
    /// Throws a usage error that says the limits.
    static func check(_ number: Int, from least: Int, to most: Int, _ option: String, _ unit: String) throws {
        guard least <= number, number <= most else {
            throw ValidationError("\(option) is \(number); it must be from \(least) to \(Limit.said(most)) \(unit)")
        }
    }
}
