import CSpecialFunctions

/// What several strata have given so far, and which totals it leaves possible (`InterimTotal`).
///
/// Each factor is log-concave in K_h, so the likeliest way to spread a total gives one case at a time to the stratum that
/// gains most by it, and the likelihood has one peak in the total.
struct InterimMixture {
    /// Those of which a case was read; the others gain nothing and lose nothing by any case.
    private let read: [StratumCount]
    /// Cases in strata of which none was read.
    private let unread: Int
    /// log(1/2 prod 1/(t_h+1) + 1/2 prod C(t_h,s_h)/((t+1) C(t,s))).
    let logMixture: Double

    /// A total whose log-likelihood only equals the bound is out; this slack keeps rounding from letting it in.
    private static let tieSlack = 1e-10

    init(_ strata: [StratumCount]) {
        read = strata.filter { $0.sampled > 0 }
        unread = strata.reduce(0) { $0 + ($1.sampled == 0 ? $1.population : 0) }
        let apart = -read.reduce(0) { $0 + Double($1.sampled + 1).logarithm }
        let (t, s) = (read.sampled, read.events)
        let together =
            read.reduce(0) { $0 + Self.logChoose($1.sampled, $1.events) } - Double(t + 1).logarithm
            - Self.logChoose(t, s)
        let larger = max(apart, together)
        logMixture = larger + (((apart - larger).exponential + (together - larger).exponential) / 2).logarithm
    }

    /// The ends of what is possible, in cases; it is never empty.
    func limits(alpha: Double) -> (low: Int, high: Int) {
        let bound = alpha.logarithm + logMixture + Self.tieSlack
        let range = read.reduce(0) { $0 + $1.events }...read.reduce(0) { $0 + $1.last }
        let peak = read.reduce(0) { $0 + $1.position(above: 1) }
        let isIn = { (total: Int) in logLikelihood(of: total) > bound }
        return (
            smallest(in: range.lowerBound...peak, where: isIn) ?? peak,
            (largest(in: peak...range.upperBound, where: isIn) ?? peak) + unread
        )
    }

    private func logLikelihood(of total: Int) -> Double {
        zip(read, spread(total)).reduce(0) { sum, stratum in
            let (count, events) = stratum
            let chance = Hypergeometric(known: count.population, events, count.sampled).probability(of: count.events)
            return chance > 0 ? sum + chance.logarithm : -.infinity
        }
    }

    /// K_h of the likeliest way: a gain is bisected until the steps above it are as many as wanted or just fewer, the rest
    /// goes one by one.
    private func spread(_ total: Int) -> [Int] {
        // log gain; beyond these no step lies.
        var (low, high) = (-45.0, 45.0)
        var vector = read.map(\.events)
        for _ in 0..<64 {
            let middle = (low + high) / 2
            let tried = read.map { $0.position(above: middle.exponential) }
            if tried.reduce(0, +) <= total {
                (vector, high) = (tried, middle)
            } else {
                low = middle
            }
        }
        for _ in 0..<max(0, total - vector.reduce(0, +)) {
            let open = vector.indices.filter { vector[$0] < read[$0].last }
            guard let best = open.max(by: { read[$0].gain(from: vector[$0]) < read[$1].gain(from: vector[$1]) }) else {
                break
            }
            vector[best] += 1
        }
        return vector
    }

    private static func logChoose(_ n: Int, _ k: Int) -> Double {
        -special_log_beta(Double(k + 1), Double(n - k + 1)) - Double(n + 1).logarithm
    }
}

extension StratumCount {
    /// The most events that the stratum may hold after what was seen.
    fileprivate var last: Int { population - sampled + events }

    /// By what factor the likelihood rises with one event more than k.
    fileprivate func gain(from k: Int) -> Double {
        Double(k + 1) * Double(population - k - sampled + events) / (Double(k + 1 - events) * Double(population - k))
    }

    /// How many events the stratum holds once every step with a larger gain is taken: gains fall.
    fileprivate func position(above gain: Double) -> Int {
        guard events < last else { return events }
        return smallest(in: events...(last - 1)) { self.gain(from: $0) <= gain } ?? last
    }
}
