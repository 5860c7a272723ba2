import Findings

/// One part of the sample as it is.
struct PublishedPart {
    let name: ReportCell
    let population: Int?
    let read: Int
    let gaps: Int
    /// Nil where it is not known, as of parts that were joined.
    let rate: Double?

    /// Stages that a case audited stands for.
    var weight: Double? { population.flatMap { read > 0 ? Double($0) / Double(read) : nil } }
}

/// Parts of which one figure each would be shown: whether their counts could be worked out from that.
///
/// Whoever reads it may know how many were audited and how many gaps there are in all, that no part has fewer than ten,
/// and how many stages each part has. The parts are safe where other counts show the same: each part's must be able to
/// have several values. Those are sought by moving cases between two parts at a time, which finds no more than there are.
struct PublishedParts {
    enum Figure { case rate, gaps }

    let parts: [PublishedPart]
    let figure: Figure
    let rules: DisclosureRules
    let most: Int
    /// The parts are the sampling groups: how many of each were audited follows from the plan, and the published total weighs
    /// their gaps.
    var areWeighted = false

    var isSafe: Bool {
        areWeighted ? parts.indices.allSatisfy(isSafeWhenWeighted) : parts.indices.allSatisfy(isSafe)
    }

    private func isSafeWhenWeighted(_ place: Int) -> Bool {
        let part = parts[place]
        guard part.gaps > 0 else { return true }
        guard let own = part.weight else { return false }
        let total = parts.reduce(0) { $0 + ($1.weight ?? 0) * Double($1.gaps) }
        let stages = Double(parts.reduce(0) { $0 + ($1.population ?? 0) })
        func isSame(_ other: Double) -> Bool {
            rules.rounded(other) == rules.rounded(total)
                && (100 * other / stages).rounded() == (100 * total / stages).rounded()
        }
        let values = possibleGaps(part, part.read).filter { count in
            let more = count - part.gaps
            return more == 0
                || parts.indices.contains { other in
                    guard other != place, let weight = parts[other].weight,
                        fits(other, parts[other].read, parts[other].gaps - more)
                    else { return false }
                    return isSame(total + Double(more) * (own - weight))
                }
        }
        return values.count >= DisclosureRules.fewestValues
    }

    private func isSafe(_ place: Int) -> Bool {
        let part = parts[place]
        var reads: Set<Int> = []
        var gaps: Set<Int> = []
        func isDone() -> Bool {
            reads.count >= DisclosureRules.fewestValues
                && (part.gaps == 0 || gaps.count >= DisclosureRules.fewestValues)
        }
        for read in Breakdown.fewest...max(Breakdown.fewest, min(part.population ?? most, most)) {
            for count in possibleGaps(part, read) where isMatched(place, read, count) {
                reads.insert(read)
                gaps.insert(count)
                if isDone() { return true }
            }
        }
        return false
    }

    /// Gaps that the part would show the same with, were so many of it audited.
    private func possibleGaps(_ part: PublishedPart, _ read: Int) -> ClosedRange<Int> {
        switch figure {
        case .gaps:
            let known = CountClass(of: part.gaps, rules, most: read)
            return known.low...max(known.low, known.high)
        case .rate:
            // A rate that is not shown leaves every count.
            guard part.rate != nil else { return 0...read }
            let around = Double(read) * Double(part.gaps) / Double(max(1, part.read))
            let span = Int(Double(read) / 100) + 1
            return max(0, Int(around) - span)...min(read, Int(around) + span + 1)
        }
    }

    /// Whether the part could have these counts and show what it shows.
    private func fits(_ place: Int, _ read: Int, _ gaps: Int) -> Bool {
        let part = parts[place]
        guard read >= Breakdown.fewest, gaps >= 0, gaps <= read, read <= part.population ?? read else { return false }
        switch figure {
        case .gaps:
            return CountClass(of: gaps, rules, most: most).cell == CountClass(of: part.gaps, rules, most: most).cell
        case .rate:
            guard part.rate != nil else { return true }
            return Self.hundredths(gaps, read) == Self.hundredths(part.gaps, part.read)
        }
    }

    /// Whether some other part can take what this one has more or less.
    private func isMatched(_ place: Int, _ read: Int, _ gaps: Int) -> Bool {
        guard fits(place, read, gaps) else { return false }
        let (more, moreGaps) = (read - parts[place].read, gaps - parts[place].gaps)
        if more == 0, moreGaps == 0 { return true }
        return parts.indices.contains { other in
            other != place && fits(other, parts[other].read - more, parts[other].gaps - moreGaps)
        }
    }

    /// The rate of counts as it is shown.
    static func hundredths(_ gaps: Int, _ read: Int) -> Int {
        read == 0 ? 0 : Int((100 * Double(gaps) / Double(read)).rounded())
    }
}
