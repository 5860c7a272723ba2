import Testing

@testable import Statistics

@Suite struct ProcessCategoriesTests {
    /// Categories 0 and 1 are owed, 2 is not.
    private static let owed: Set<Int> = [0, 1]
    private static let smoothing = [0.5, 0.5, 1]

    /// Three processes over two strata, the third of which was not read; a case of the first cannot be told.
    private func posterior() -> ProcessCategories {
        func cell(_ domain: Int, _ category: Int, _ fixed: Double, _ undecided: Double = 0) -> DomainPosterior.Cell {
            DomainPosterior.Cell(domain: domain, category: category, fixed: fixed, undecided: undecided)
        }
        return ProcessCategories(
            [
                .init(
                    weight: 25,
                    cells: [cell(0, 0, 3), cell(0, 1, 1, 1), cell(0, 2, 4, -1), cell(1, 1, 2), cell(1, 2, 2)]),
                .init(weight: 10, cells: [cell(0, 0, 1), cell(0, 2, 2), cell(1, 1, 3), cell(1, 2, 4)]),
            ], processes: 3, owed: Self.owed, smoothing: Self.smoothing)
    }

    private func drawn(_ posterior: ProcessCategories, u: Double, _ count: Int) -> [[Double]] {
        let sets: [Set<Int>] = [Self.owed, [0]]
        let width = posterior.processes * sets.count
        let all = [Double](unsafeUninitializedCapacity: width * count) { buffer, filled in
            [Double](repeating: u, count: count).withUnsafeBufferPointer {
                posterior.fill(
                    UnsafeMutableBufferPointer(rebasing: buffer[..<(width * count)]), u: $0, from: 0, stream: 2,
                    of: CounterRandom(key0: 5, key1: 6), sets: sets)
            }
            filled = width * count
        }
        return (0..<width).map { Array(all[$0 * count..<($0 + 1) * count]) }
    }

    /// The largest distance between the draws and a distribution, times sqrt n: above 2.7 once in a million.
    private func distance(_ draws: [Double], _ law: (Double) -> Double) -> Double {
        let n = Double(draws.count)
        let gaps = draws.sorted().enumerated().map { index, x in abs(law(x) - (Double(index) + 0.5) / n) }
        return (gaps.max() ?? 1) * n.squareRoot()
    }

    /// The share owed is drawn from the mixture that the reference cases hold, whatever the categories within it.
    @Test(arguments: [0, 0.3, 1])
    func theShareOwedIsTheMixture(_ u: Double) throws {
        let posterior = posterior()
        let expected = try ProcessPosterior(
            weights: [25, 10], read: [[8, 4, 0], [3, 7, 0]], owed: [[4 + u, 2, 0], [1, 3, 0]])
        let law = posterior.rates(u: u)
        for (found, rate) in zip(law.processes, expected.processes) {
            #expect(abs(found.effective - rate.effective) < 1e-12 && abs(found.owed - rate.owed) < 1e-12)
            #expect(abs(found.vague - rate.vague) < 1e-12)
        }
        let draws = drawn(posterior, u: u, 20_000)
        for (process, rate) in expected.processes.enumerated() {
            #expect(distance(draws[2 * process], rate.lowerTail) < 2.7, "process \(process)")
        }
        #expect(posterior.isRead(1) && !posterior.isRead(2) && expected.processes[2].vague == 0)
    }

    /// The mean over draws is the centre, of every set.
    @Test func theCentreIsTheMeanOfTheDraws() {
        let posterior = posterior()
        let centre = posterior.centre(u: 0.7, sets: [Self.owed, [0]])
        for (column, draws) in drawn(posterior, u: 0.7, 40_000).enumerated() {
            let mean = draws.reduce(0, +) / 40_000
            // A rate has a standard deviation below 1/2.
            #expect(abs(mean - centre[column / 2][column % 2]) < 5 * 0.5 / 200, "\(column)")
        }
    }

    /// Sets have no order; sums over them have one, and the last digit is the same however a set came about.
    @Test func theCentreIsTheSameToTheLastDigit() {
        let posterior = posterior()
        let expected = posterior.centre(u: 0.37, sets: [[0, 1, 2]])
        for capacity in 1...64 {
            var set = Set<Int>(minimumCapacity: capacity)
            for member in [2, 0, 1] { set.insert(member) }
            #expect(posterior.centre(u: 0.37, sets: [set]) == expected)
        }
    }

    @Test func aLargerSampleHasAsManyMoreEffectiveCases() {
        let (once, twice) = (posterior().rates(u: 0.5), posterior().withSample(2).rates(u: 0.5))
        for (one, two) in zip(once.processes, twice.processes) {
            #expect(abs(two.effective - 2 * one.effective) < 1e-12 && abs(two.owed - 2 * one.owed) < 1e-12)
        }
    }

    /// Worked out in exact fractions.
    @Test func alikenessWithinGroups() {
        #expect(
            abs(IntraclassCorrelation.oneWay([[1, 1, 0], [0, 0], [1], [0, 1, 0, 0]]) - 0.1426512968299712) < 1e-15)
        #expect(IntraclassCorrelation.oneWay([[1, 0], [0, 1], [1, 0]]) == 0, "less alike than chance is not alike")
        #expect(IntraclassCorrelation.oneWay([[1, 1], [0, 0]]) == 1)
        for groups in [[], [[1.0, 0]], [[1], [0]], [[1, 1], [1, 1]]] {
            #expect(IntraclassCorrelation.oneWay(groups) == 0)
        }
    }
}

@Suite struct PilotEdgesTests {
    /// The guide only finds the bin sooner: it is the number of edges at most the value, on any scale.
    private static let pilots: [[Double]] = [
        [0, 0, 0, 1e-300, 3, 3, 1e300], [-5, -5, -4.9, 0, 0.5, 1e9, 1e9, 2e9], [7], [7, 7], [],
        [-0.0, 0, .leastNonzeroMagnitude],
        (0..<1024).map { (number: Int) -> Double in 1.02 * Double(number * number) },
        (0..<1024).map { (number: Int) -> Double in Double(number % 40) - 20 },
    ]

    @Test(arguments: pilots)
    func theBinIsTheNumberOfEdgesAtMostTheValue(_ pilot: [Double]) {
        let pilot = PilotEdges(pilot: pilot)
        let edges = pilot.edges
        var values: [Double] = [-1e308, 1e308, 0, .infinity, -.infinity, 17.3]
        for edge in edges { values += [edge, edge.nextUp, edge.nextDown] }
        for value in values {
            #expect(pilot.bin(of: value) == edges.count { $0 <= value }, "\(value)")
        }
        var column = values
        var counts = [UInt32](repeating: 0, count: pilot.bins)
        column.withUnsafeMutableBufferPointer { column in
            counts.withUnsafeMutableBufferPointer { pilot.count(column, into: $0) }
        }
        #expect(counts.reduce(0, +) == UInt32(values.count) && pilot.bins <= PilotEdges.mostBins)
    }
}
