import Advocacy
import Wording

/// Headings of a file as a message names them.
enum ShownHeadings {
    /// Headings as a message lists them. Where one tells who somebody is the first line holds no headings, but a row.
    static func list(_ headings: [String]) -> String {
        if headings.contains(where: { ShownCell.isPrivate($0, hasDates: false) }) { return say("(withheld)") }
        return headings.filter { !$0.isEmpty }.prefix(60).map { ShownCell.heading($0) }
            .joined(separator: ", ")
    }
}
