/// Somebody who works counts out of what was published, by going through all tables of whole numbers that agree with it.
///
/// Written apart from what protects them: it knows the size of the sample and of its gaps exactly, and what the rules are.
struct Attacker {
    /// What is shown of one part: a rate in whole hundredths, a count by the rules, or nothing.
    enum Shown {
        case rate(Int)
        case count(Int)
        case keptBack
        case nothing
    }

    let read: Int
    let gaps: Int
    var suppress = 7
    var round = 5

    /// Pairs of cases audited and gaps that a part can have, by what it shows alone.
    func pairs(_ shown: Shown, stages: Int?) -> [(read: Int, gaps: Int)] {
        var pairs: [(Int, Int)] = []
        guard read >= 10 else { return [] }
        for n in 10...read where n <= stages ?? n {
            for x in 0...min(n, gaps) where agrees(x, n, shown) { pairs.append((n, x)) }
        }
        return pairs
    }

    private func agrees(_ x: Int, _ n: Int, _ shown: Shown) -> Bool {
        switch shown {
        case .rate(let hundredths): (200 * x + n) / (2 * n) == hundredths
        case .count(let count): self.count(x, showsAs: count)
        case .keptBack: x >= 1 && x <= suppress
        case .nothing: true
        }
    }

    func count(_ x: Int, showsAs shown: Int) -> Bool {
        shown == 0 ? x == 0 : x > suppress && (2 * x + round) / (2 * round) * round == shown
    }

    /// For each part how many cases audited and how many gaps it can have in some whole table; nil where none agrees.
    func values(_ parts: [[(read: Int, gaps: Int)]]) -> [(reads: Set<Int>, gaps: Set<Int>)]? {
        let before = sums(parts)
        let after = sums(parts.reversed())
        var found: [(reads: Set<Int>, gaps: Set<Int>)] = []
        for (place, pairs) in parts.enumerated() {
            var values: (reads: Set<Int>, gaps: Set<Int>) = ([], [])
            let (left, right) = (before[place], after[parts.count - 1 - place])
            for pair in pairs where !(values.reads.contains(pair.read) && values.gaps.contains(pair.gaps)) {
                if isCompleted(pair, left, right) {
                    values.reads.insert(pair.read)
                    values.gaps.insert(pair.gaps)
                }
            }
            if values.gaps.isEmpty { return nil }
            found.append(values)
        }
        return found
    }

    /// Of the first 0, 1, 2 … parts: the sums that they can have, cases audited by place, gaps by bit.
    private func sums(_ parts: [[(read: Int, gaps: Int)]]) -> [[UInt64]] {
        var sums = [[UInt64](repeating: 0, count: read + 1)]
        sums[0][0] = 1
        for pairs in parts.dropLast() {
            var next = [UInt64](repeating: 0, count: read + 1)
            let last = sums[sums.count - 1]
            for pair in pairs {
                for n in 0...read - pair.read where last[n] != 0 { next[n + pair.read] |= last[n] << UInt64(pair.gaps) }
            }
            sums.append(next)
        }
        return sums
    }

    private func isCompleted(_ pair: (read: Int, gaps: Int), _ left: [UInt64], _ right: [UInt64]) -> Bool {
        let (rest, gapsLeft) = (read - pair.read, gaps - pair.gaps)
        guard rest >= 0, gapsLeft >= 0 else { return false }
        for n in 0...rest where left[n] != 0 && right[rest - n] != 0 {
            for x in 0...gapsLeft
            where left[n] >> UInt64(x) & 1 == 1 && right[rest - n] >> UInt64(gapsLeft - x) & 1 == 1 {
                return true
            }
        }
        return false
    }
}
