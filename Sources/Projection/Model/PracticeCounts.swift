import Advocacy
import Audit
import Findings
import Statistics

extension PracticePosterior {
    /// From the readings of an audit; `processes` are those of its frame, `isByProcess` whether each stratum holds one of them.
    init(of sample: ReadSample, unreadable: [SampledCase], processes: [Process], isByProcess: Bool) {
        self =
            isByProcess
            ? .strata(DomainPosterior(of: sample, unreadable: unreadable, processes: processes))
            : .processes(ProcessCategories(of: sample, unreadable: unreadable, processes: processes))
    }
}

extension DomainPosterior {
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
            cells.add(stratum.read)
            for sampled in unreadable where sampled.stratum == stratum.name {
                cells.add(sampled.unit.process, .unmet, 0, 1)
            }
            return Stratum(
                population: Double(stratum.population), domains: processes.count, counts: cells.cells, prior: prior)
        }
        self.init(strata, domains: processes.count, categories: PracticeCategory.allCases.count)
    }
}

extension ProcessCategories {
    /// A case read stands for N_h/n_h rows, n_h with the files that could not be read and the rows that are no stages. A file
    /// that could not be read is among what cannot be told: for the share u a gap, otherwise not owed.
    init(of sample: ReadSample, unreadable: [SampledCase], processes: [Process]) {
        let strata = sample.strata.map { stratum in
            var cells = CellCounts(processes)
            cells.add(stratum.read)
            for sampled in unreadable where sampled.stratum == stratum.name {
                cells.add(sampled.unit.process, .unmet, 0, 1)
                cells.add(sampled.unit.process, .notOwed, 1, -1)
            }
            let settled = stratum.read.count + stratum.notStages + stratum.unreadable
            return Stratum(weight: Double(stratum.rows) / Double(max(1, settled)), cells: cells.cells)
        }
        var smoothing = [Double](repeating: 0, count: PracticeCategory.allCases.count)
        smoothing[PracticeCategory.inTime.rawValue] = 0.5
        smoothing[PracticeCategory.unmet.rawValue] = 0.5
        smoothing[PracticeCategory.notOwed.rawValue] = 1
        self.init(
            strata, processes: processes.count, owed: PracticeCategory.owed, smoothing: smoothing,
            clustering: PersonClustering(of: sample).divisors(of: processes))
    }
}

/// Stages of one person that are alike tell less than their number.
struct PersonClustering {
    private let groups: [String: [JudgedCase]]
    /// Cases read, with or without a known person.
    private let read: [Process: Int]
    /// How alike stages of one person are in whether an advocate is owed, from 0 to 1.
    let correlation: Double

    /// With fewer persons than this read twice or more nothing is made of it.
    private static let fewestPersons = 10

    init(of sample: ReadSample) {
        read = Dictionary(grouping: sample.read, by: \.unit.process).mapValues(\.count)
        let known = sample.read.filter { $0.unit.person?.isEmpty == false }
        groups = Dictionary(grouping: known) { $0.unit.person ?? "" }
        let repeated = groups.values.count { $0.count > 1 }
        correlation =
            repeated >= Self.fewestPersons
            ? IntraclassCorrelation.oneWay(
                groups.sorted { $0.key < $1.key }.map { $0.value.map(PracticeCategory.owedShare) }) : 0
    }

    /// 1 + the correlation x how many other stages of the person were read, on average over the cases of each process.
    func divisors(of processes: [Process]) -> [Double] {
        guard correlation > 0 else { return [Double](repeating: 1, count: processes.count) }
        var others = [Process: Int]()
        for group in groups.values {
            for judged in group { others[judged.unit.process, default: 0] += group.count - 1 }
        }
        return processes.map { 1 + correlation * Double(others[$0] ?? 0) / Double(max(1, read[$0] ?? 0)) }
    }
}

/// Cases of one stratum by process and category, in that order.
private struct CellCounts {
    private let processes: [Process]
    private var sums: [Int: (fixed: Double, undecided: Double)] = [:]

    init(_ processes: [Process]) { self.processes = processes }

    mutating func add(_ read: [JudgedCase]) {
        for judged in read {
            for part in PracticeCategory.counts(of: judged) {
                add(judged.unit.process, part.category, part.fixed, part.undecided)
            }
        }
    }

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
