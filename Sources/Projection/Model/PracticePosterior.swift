import Advocacy
import Audit
import Findings
import Statistics

extension DomainPosterior {
    /// What the readings of an audit say of practice: the domains are the processes given, the categories those of
    /// `PracticeCategory`.
    ///
    /// With H strata, categories in which the duty arose have prior mass 1/H together (half where it was met, half where
    /// it was not), those in which it did not 1/H: in every stratum the duty arises with a rate that is
    /// Beta(1/H + x, 1/H + n - x). A case whose file could not be read joins its stratum for the share u, as a gap.
    init(of sample: ReadSample, unreadable: [SampledCase], processes: [Process]) {
        let share = 1 / Double(max(1, sample.strata.count))
        var prior = [Double](repeating: 0, count: PracticeCategory.allCases.count)
        prior[PracticeCategory.inTime.rawValue] = share / 2
        prior[PracticeCategory.unmet.rawValue] = share / 2
        prior[PracticeCategory.notOwed.rawValue] = share
        let strata = sample.strata.map { stratum in
            var cells = CellCounts(processes)
            for judged in stratum.read {
                for part in PracticeCategory.counts(of: judged) {
                    cells.add(judged.unit.process, part.category, part.fixed, part.undecided)
                }
            }
            for sampled in unreadable where sampled.stratum == stratum.name {
                cells.add(sampled.unit.process, .unmet, 0, 1)
            }
            return Stratum(
                population: Double(stratum.population), domains: processes.count, counts: cells.cells, prior: prior)
        }
        self.init(strata, domains: processes.count, categories: PracticeCategory.allCases.count)
    }
}

/// Cases of one stratum by process and category, in that order.
private struct CellCounts {
    private let processes: [Process]
    private var sums: [Int: (fixed: Double, undecided: Double)] = [:]

    init(_ processes: [Process]) { self.processes = processes }

    mutating func add(_ process: Process, _ category: PracticeCategory, _ fixed: Double, _ undecided: Double) {
        guard let domain = processes.firstIndex(of: process) else { return }
        let place = domain * PracticeCategory.allCases.count + category.rawValue
        let before = sums[place] ?? (0, 0)
        sums[place] = (before.fixed + fixed, before.undecided + undecided)
    }

    var cells: [DomainPosterior.Cell] {
        let width = PracticeCategory.allCases.count
        return sums.sorted { $0.key < $1.key }.map { place, sum in
            DomainPosterior.Cell(
                domain: place / width, category: place % width, fixed: sum.fixed, undecided: sum.undecided)
        }
    }
}
