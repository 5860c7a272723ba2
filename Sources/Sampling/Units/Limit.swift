import Statistics

/// The largest numbers taken from a person or a file. They are asked about where a number comes in, and said in the message
/// that refuses it: beyond them no sum overflows and no list outgrows the memory.
public enum Limit {
    /// Cases of a sample, cases more of an extension, fewest cases of a stratum.
    public static let cases = StratumCount.largestSample
    /// Stages of a stratum, of a frame or of all strata: what the methods are exact for.
    public static let population = StratumCount.largestPopulation
    /// People, hours, pounds or whatever else is counted in a year or a quarter.
    public static let amount = 1_000_000_000_000
    /// Weeks or other whole things that somebody waits.
    public static let weeks = 10_000

    /// A limit as a message writes it: `1,000,000`.
    public static func said(_ limit: Int) -> String {
        var groups: [String] = []
        var rest = String(limit)[...]
        while rest.count > 3 {
            groups.insert(String(rest.suffix(3)), at: 0)
            rest = rest.dropLast(3)
        }
        return ([String(rest)] + groups).joined(separator: ",")
    }
}
