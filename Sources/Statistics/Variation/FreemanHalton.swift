/// The exact test of a 2 × k table: the probability, given its margins, of every table no likelier than the one seen
/// (relative tolerance 1e-7).
///
/// A network algorithm after Mehta and Patel: groups are taken one by one, tables that agree so far in the events left
/// and in probability are one node, and a node is settled as soon as even its likeliest, or not even its least likely,
/// completion counts. Probabilities are products of binomials with the common rate, so they never overflow.
struct FreemanHalton {
    /// log Binomial(x | n_i, rate) for each group.
    private let logWeights: [[Double]]
    private let events: Int
    /// The log-probability of the observed table, with the tolerance.
    private let threshold: Double
    /// For the groups from i on and r events left: the log-probability of the likeliest and the least likely
    /// completion, and the probability of all.
    private var likeliest: [[Double]] = []
    private var leastLikely: [[Double]] = []
    private var whole: [[Double]] = []

    /// Nodes beyond which the table counts as too large.
    private static let mostNodes = 50_000
    /// Numbers of completions beyond which the table counts as too large: each is kept three times.
    private static let mostCompletions = 20_000_000
    /// Steps in which log-probabilities are told apart; far finer than the tolerance of 1e-7.
    private static let resolution = 1e9

    init(_ groups: [Proportion]) {
        let groups = groups.sorted { $0.trials > $1.trials }
        events = groups.reduce(0) { $0 + $1.events }
        let trials = groups.reduce(0) { $0 + $1.trials }
        let rate = Double(events) / Double(trials)
        logWeights = groups.map { group in
            var logs = [0.0]
            for x in 0..<group.trials {
                logs.append(logs[x] + (Double(group.trials - x) / Double(x + 1)).logarithm)
            }
            guard rate > 0 && rate < 1 else { return logs }
            return logs.enumerated().map { x, logChoices in
                logChoices + Double(x) * rate.logarithm + Double(group.trials - x) * (1 - rate).logarithm
            }
        }
        threshold = zip(groups, logWeights).reduce(0) { $0 + $1.1[$1.0.events] } + 1e-7
    }

    /// The p-value, by enumeration or, where that would take too long, on a grid.
    var p: Double {
        // With all or no events, or one group, there is one table only.
        let trials = logWeights.reduce(0) { $0 + $1.count - 1 }
        guard logWeights.count > 1, events > 0, events < trials else { return 1 }
        return enumerated ?? grid
    }

    /// nil when the table is too large.
    var enumerated: Double? {
        guard (logWeights.count + 1) * (events + 1) <= Self.mostCompletions else { return nil }
        var prepared = self
        prepared.prepareCompletions()
        return prepared.sumOfUnlikelyTables()
    }

    var grid: Double { FreemanHaltonGrid(logWeights: logWeights, events: events, threshold: threshold).p }

    private mutating func prepareCompletions() {
        var longest = [0.0] + [Double](repeating: -.infinity, count: events)
        var shortest = [0.0] + [Double](repeating: .infinity, count: events)
        var all = [1.0] + [Double](repeating: 0, count: events)
        likeliest = [longest]
        leastLikely = [shortest]
        whole = [all]
        for logs in logWeights.reversed() {
            var (nextLongest, nextShortest, nextAll) = (longest, shortest, all)
            for left in 0...events {
                var (most, least, sum) = (-Double.infinity, Double.infinity, 0.0)
                for x in 0...min(logs.count - 1, left) {
                    most = max(most, logs[x] + longest[left - x])
                    least = min(least, logs[x] + shortest[left - x])
                    sum += logs[x].exponential * all[left - x]
                }
                (nextLongest[left], nextShortest[left], nextAll[left]) = (most, least, sum)
            }
            (longest, shortest, all) = (nextLongest, nextShortest, nextAll)
            likeliest.append(longest)
            leastLikely.append(shortest)
            whole.append(all)
        }
        likeliest.reverse()
        leastLikely.reverse()
        whole.reverse()
    }

    private func sumOfUnlikelyTables() -> Double? {
        var counted = 0.0
        /// For each number of events left, the mass of the unsettled tables by log-probability so far.
        var nodes: [Int: [Int: Double]] = [events: [0: 1]]
        for (group, logs) in logWeights.enumerated() {
            var next: [Int: [Int: Double]] = [:]
            var size = 0
            for (left, pasts) in nodes.inOrder {
                let pasts = pasts.inOrder
                for x in 0...min(logs.count - 1, left) {
                    let remaining = left - x
                    let longest = likeliest[group + 1][remaining]
                    guard longest > -.infinity else { continue }
                    let shortest = leastLikely[group + 1][remaining]
                    let weight = logs[x].exponential
                    let step = logs[x]
                    for (key, mass) in pasts {
                        let past = Double(key) / Self.resolution + step
                        if past + longest <= threshold {
                            counted += mass * weight * whole[group + 1][remaining]
                        } else if past + shortest <= threshold {
                            let merged = Int((past * Self.resolution).rounded())
                            next[remaining, default: [:]][merged, default: 0] += mass * weight
                        }
                    }
                }
                size = next.reduce(0) { $0 + $1.value.count }
                if size > Self.mostNodes { return nil }
            }
            nodes = next
        }
        return min(1, counted / whole[0][events])
    }
}

extension Dictionary where Key: Comparable {
    /// The members in the order of their keys. What is summed over a dictionary itself differs in its last digits from run
    /// to run, because its order does.
    var inOrder: [(key: Key, value: Value)] { sorted { $0.key < $1.key } }
}
