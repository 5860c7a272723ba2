/// A sheet of readings as somebody brings it from a spreadsheet.
enum Readings {
    private static let headings =
        "case,understanding,retaining,using or weighing,communicating,identified,arranged,timing,referredOn,offered,"
        + "reasonNotMade,note"

    /// No difficulty; owed and not arranged; owed and arranged in time; owed, and the file is silent.
    private static let rows = [
        "n,n,n,n,,n,,,,,", "y,,,,n,n,,,no,notConsidered,", "Y,,,,N,yes,before or at start,03/06/2025,,,",
        "y,,,,n,u,,,u,,",
    ]

    /// Cases in order take turns with the four kinds of row, so that of every four the second and the last are gaps.
    static func sheet(of cases: [String]) -> String {
        let lines = cases.enumerated().map { "\($1),\(rows[$0 % rows.count])" }
        return ([headings] + lines).map { $0 + "\n" }.joined()
    }
}
