extension Fact {
    /// The last part of the dotted name.
    public var leaf: String {
        String(rawValue.split(separator: ".").last ?? Substring(rawValue))
    }

    /// The fact of that dotted name, or of that leaf where one fact alone has it; `urgent` alone is `action.urgent`, and
    /// `bestInterestsSatisfied` alone is of the appropriate individual. The 28 days of the Mental Capacity Act are found
    /// under their earlier name too. Case, spaces, hyphens and underscores do not matter. Any other name is an error that
    /// names the nearest fact.
    public static func named(_ name: String) throws(FactError) -> Fact {
        if let fact = known(name) { return fact }
        let key = folded(name)
        guard !key.isEmpty else { throw .unnamed }
        let nearest = nearest(to: key, among: allCases) { foldedNames[$0] ?? [] }
        throw .unknown(shown: ShownCell.heading(name), nearest: nearest ?? .process)
    }

    /// The same for one text among many that need not name a fact, without a look for the nearest.
    package static func known(_ name: String) -> Fact? { byFoldedName[folded(name)] }

    private static let byFoldedName: [String: Fact] = {
        var names: [String: Fact] = [folded(Fact.bestInterestsSatisfied.leaf): .bestInterestsSatisfied]
        // The first of two with one leaf keeps it: `urgent` is action.urgent, which the table puts first.
        for fact in allCases where names[folded(fact.leaf)] == nil { names[folded(fact.leaf)] = fact }
        for (name, fact) in earlierNames {
            names[folded(name)] = fact
            names[folded(name.split(separator: ".").last ?? "")] = fact
        }
        for fact in allCases { names[folded(fact.rawValue)] = fact }
        return names
    }()

    /// The names that earlier editions gave, which records and spreadsheets still hold.
    package static let earlierNames: [String: Fact] = [
        "mentalCapacityAct.over28DaysLikely": .twentyEightDaysOrMoreLikely
    ]

    /// Whether a name, dotted or a leaf, is one that an earlier edition gave.
    package static func isEarlierName(_ name: String) -> Bool {
        let key = folded(name)
        return earlierNames.keys.contains { folded($0) == key || folded($0.split(separator: ".").last ?? "") == key }
    }

    private static let foldedNames = Dictionary(
        allCases.map { ($0, [folded($0.rawValue), folded($0.leaf)]) }, uniquingKeysWith: { first, _ in first })
}

/// What is compared when a name or a choice is looked up: letters in lower case without spaces, hyphens, dashes,
/// colons, underscores and apostrophes.
func folded(_ text: some StringProtocol) -> String {
    String(text.lowercased().filter { !$0.isWhitespace && !skippedInNames.contains($0) })
}

private let skippedInNames: Set<Character> = ["-", "‐", "‑", "–", "—", ":", "_", "'", "’"]

/// The candidate with the fewest letters to change, the first of equals; nil of none. Of a key longer than any name its
/// beginning is compared: it may be a whole file that is taken for a heading.
package func nearest<Candidate>(
    to key: String, among candidates: some Sequence<Candidate>, names: (Candidate) -> [String]
) -> Candidate? {
    var best: (candidate: Candidate, distance: Int)?
    let letters = Array(key.prefix(100))
    for candidate in candidates {
        for name in names(candidate).map(Array.init) {
            // So many at the least.
            let limit = best?.distance ?? .max
            guard abs(letters.count - name.count) < limit else { continue }
            let distance = editDistance(letters, name, limit: limit)
            if distance < limit { best = (candidate, distance) }
        }
    }
    return best?.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one into the other (optimal string alignment);
/// `limit` or more where it takes as many.
func editDistance(_ left: [Character], _ right: [Character], limit: Int = .max) -> Int {
    var last = Array(0...right.count)
    var (beforeLast, current) = (last, last)
    var leastOfLast = 0
    for (row, letter) in left.enumerated() {
        current[0] = row + 1
        var least = row + 1
        for (column, other) in right.enumerated() {
            var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
            if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current[column + 1] = cost
            least = min(least, cost)
        }
        // Nothing below is less than the least of the two rows it is made of.
        if min(least, leastOfLast) >= limit { return limit }
        leastOfLast = least
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
}
