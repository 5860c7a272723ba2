/// A fault in a fact's name or value, in plain words that say what to write instead.
public struct FactError: Error, Hashable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) {
        self.message = message
    }

    public var description: String { message }
}

extension Fact {
    /// The last part of the dotted name.
    public var leaf: String {
        String(rawValue.split(separator: ".").last ?? Substring(rawValue))
    }

    /// The fact of that dotted name, or of that leaf where one fact alone has it; `urgent` alone is `action.urgent`.
    /// Case, spaces, hyphens and underscores do not matter. Any other name is an error that names the nearest fact.
    public static func named(_ name: String) throws(FactError) -> Fact {
        let key = folded(name)
        if let fact = byFoldedName[key] { return fact }
        guard !key.isEmpty else { throw FactError("a fact has no name") }
        let nearest = nearest(to: key, among: allCases) { [folded($0.rawValue), folded($0.leaf)] }
        let shown = ShownCell.heading(name)
        throw FactError("unknown fact “\(shown)”; the nearest is “\((nearest ?? .process).rawValue)”")
    }

    private static let byFoldedName: [String: Fact] = {
        var names: [String: Fact] = [:]
        // The first of two with one leaf keeps it: `urgent` is action.urgent, which the table puts first.
        for fact in allCases where names[folded(fact.leaf)] == nil { names[folded(fact.leaf)] = fact }
        for fact in allCases { names[folded(fact.rawValue)] = fact }
        return names
    }()
}

/// What is compared when a name or a choice is looked up: letters in lower case without spaces, hyphens, dashes,
/// colons, underscores and apostrophes.
func folded(_ text: some StringProtocol) -> String {
    let skipped: Set<Character> = ["-", "‐", "‑", "–", "—", ":", "_", "'", "’"]
    return String(text.lowercased().filter { !$0.isWhitespace && !skipped.contains($0) })
}

/// The candidate with the fewest letters to change, the first of equals; nil of none.
package func nearest<Candidate>(
    to key: String, among candidates: some Sequence<Candidate>, names: (Candidate) -> [String]
) -> Candidate? {
    var best: (candidate: Candidate, distance: Int)?
    for candidate in candidates {
        for name in names(candidate) {
            let distance = editDistance(Array(key), Array(name))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
    }
    return best?.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one into the other (optimal string alignment).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
