/// What whoever reads a published count may know of it.
struct CountClass: Hashable {
    let low: Int
    let high: Int
    /// What is shown.
    let cell: ReportCell

    /// A count by the rules; `most` is what it cannot exceed.
    init(of count: Int, _ rules: DisclosureRules, most: Int) {
        if count == 0 {
            (low, high, cell) = (0, 0, .count(0))
        } else if count <= rules.suppress {
            (low, high, cell) = (1, min(rules.suppress, most), .symbol(.confidential))
        } else {
            let shown = rules.rounded(count)
            // Halves are rounded away from zero.
            let least = shown - rules.round / 2
            low = max(rules.suppress + 1, least)
            high = min(most, least + rules.round - 1)
            cell = .count(shown)
        }
    }

    func holds(_ count: Int) -> Bool { (low...max(low, high)).contains(count) }
}

/// Counts that add up to a number that is known.
struct AddedCounts {
    let counts: [Int]
    let classes: [CountClass]

    /// How many values the count at a place can have.
    ///
    /// Exact: what the others leave of the sum, of what the count's own class holds.
    func values(_ place: Int) -> Int {
        let sum = counts.reduce(0, +)
        var (least, most) = (0, 0)
        for (index, other) in classes.enumerated() where index != place {
            least += other.low
            most += other.high
        }
        let low = max(classes[place].low, sum - most)
        let high = min(classes[place].high, sum - least)
        return max(0, high - low + 1)
    }

    /// No count that is not zero can be told to fewer values than it must be able to have.
    var isSafe: Bool {
        counts.indices.allSatisfy { counts[$0] == 0 || values($0) >= DisclosureRules.fewestValues }
    }
}
