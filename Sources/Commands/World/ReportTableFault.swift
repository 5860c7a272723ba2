/// What is wrong with a table that a report is given.
package enum ReportTableFault: Hashable {
    /// Of decisions.
    case noText
    case noDecision
    /// Of training themes.
    case noThemes
    case unknownReason(String, known: [String])

    var message: String {
        switch self {
        case .noText: "no column “text”; a table of decisions has the columns number and text"
        case .noDecision: "no decision stands under the headings"
        case .noThemes: "a table of training themes has the columns reason and theme"
        case .unknownReason(let reason, let known):
            "“\(reason)” is no reason for a gap; there are \(known.joined(separator: ", "))"
        }
    }
}
