/// How two readers judged the same cases: counts by category, rows the first reader, columns the second.
///
/// Raw agreement, kappa, AC1 and PABAK belong side by side: kappa alone falls near zero when one category is rare,
/// however well the readers agree.
public struct AgreementTable: Sendable, Hashable {
    /// counts[i][j]: cases the first reader put in i and the second in j.
    public let counts: [[Int]]
    /// Cases in all.
    public let total: Int

    /// Throws `StatisticsError.outOfRange` unless the table is square with at least two categories, without negative
    /// counts, and holds a case.
    public init(_ counts: [[Int]]) throws(StatisticsError) {
        try require(counts.count >= 2, .categories, counts.count, .atLeast(2))
        for row in counts {
            try require(row.count == counts.count, .rowLength, row.count, .exactly(counts.count))
            for count in row {
                try require(
                    (0...StratumCount.largestPopulation).contains(count), .count, count,
                    .range(0, StratumCount.largestPopulation))
            }
        }
        total = counts.reduce(0) { $0 + $1.reduce(0, +) }
        try require(
            (1...StratumCount.largestPopulation).contains(total), .cases, total,
            .range(1, StratumCount.largestPopulation))
        self.counts = counts
    }

    var categories: Range<Int> { counts.indices }
    var q: Double { Double(counts.count) }

    func share(_ i: Int, _ j: Int) -> Double { Double(counts[i][j]) / Double(total) }

    /// p_k., the first reader's share of category k.
    var rowShares: [Double] { counts.map { Double($0.reduce(0, +)) / Double(total) } }

    /// p_.k, the second reader's.
    var columnShares: [Double] {
        categories.map { k in Double(counts.reduce(0) { $0 + $1[k] }) / Double(total) }
    }

    /// po, the share of cases judged alike.
    public var observed: Double { categories.reduce(0) { $0 + share($1, $1) } }

    /// The agreement two independent readers with these shares would reach: sum p_k. p_.k.
    private var expected: Double { zip(rowShares, columnShares).reduce(0) { $0 + $1.0 * $1.1 } }

    /// Whether both readers put every case in one and the same category: chance explains everything, and kappa is
    /// undefined.
    private var isConstant: Bool { categories.contains { counts[$0][$0] == total } }

    /// Cohen's kappa, (po - pe)/(1 - pe); nil when every case is in one and the same category.
    public var kappa: Double? { isConstant ? nil : (observed - expected) / (1 - expected) }

    /// Kappa's large-sample standard error without assuming it is 0 (Fleiss, Cohen and Everitt 1969); nil with kappa, and
    /// where the formula gives 0, which is no certainty.
    public var kappaStandardError: Double? {
        guard let kappa, !kappaDoesNotVary else { return nil }
        let rows = rowShares
        let columns = columnShares
        var diagonal = 0.0
        var rest = 0.0
        for i in categories {
            for j in categories {
                if i == j {
                    let term = 1 - (rows[i] + columns[i]) * (1 - kappa)
                    diagonal += share(i, i) * term * term
                } else {
                    let term = columns[i] + rows[j]
                    rest += share(i, j) * term * term
                }
            }
        }
        rest *= (1 - kappa) * (1 - kappa)
        let chance = kappa - expected * (1 - kappa)
        let variance = (diagonal + rest - chance * chance) / ((1 - expected) * (1 - expected) * Double(total))
        return max(variance, 0).squareRoot()
    }

    /// kappa ± z se within -1...1; nil with the standard error.
    public func kappaInterval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
        guard let kappa, let error = kappaStandardError else { return nil }
        return Interval(
            low: kappa - level.z * error, high: kappa + level.z * error, level: level, method: .kappa
        ).clipped(to: -1...1)
    }

    /// Gwet's AC1, with chance agreement 1/(q-1) sum pi_k(1-pi_k), pi_k the mean share of category k.
    public var ac1: Double { (observed - ac1Chance) / (1 - ac1Chance) }

    /// pi_k, the mean of the two readers' shares of category k.
    var meanShares: [Double] { zip(rowShares, columnShares).map { ($0 + $1) / 2 } }

    /// What AC1 takes for agreement by chance; never more than 1/2.
    var ac1Chance: Double { meanShares.reduce(0) { $0 + $1 * (1 - $1) / (q - 1) } }

    /// The prevalence- and bias-adjusted kappa, (q po - 1)/(q - 1).
    public var pabak: Double { (q * observed - 1) / (q - 1) }
}

extension Method {
    public static let rawAgreement = Method(
        name: "raw agreement", formula: "cases judged alike / cases read twice; Wilson's limits",
        source: "Fleiss 1981; Wilson 1927")
    public static let kappa = Method(
        name: "Cohen's kappa", formula: "(po - pe)/(1 - pe), pe = sum p_k. p_.k; ± z se",
        source: "Cohen 1960; Fleiss, Cohen and Everitt 1969")
    public static let ac1 = Method(
        name: "AC1", formula: "(po - pe)/(1 - pe), pe = sum pi_k(1-pi_k)/(q-1); ± t_{n-1} se", source: "Gwet 2008, 2014"
    )
    public static let pabak = Method(
        name: "PABAK", formula: "(q po - 1)/(q - 1), also of Wilson's limits of po",
        source: "Byrt, Bishop and Carlin 1993; Wilson 1927")
}
