import Statistics

/// What the readings of an audit say of practice: the rates of each process, drawn by number. The categories are those of
/// `PracticeCategory`, and there is a domain for each process.
public enum PracticePosterior: Sendable, Hashable {
    /// Each stratum holds one process: the duty arises in it at a rate that is Beta(1/H + x, 1/H + n - x).
    case strata(DomainPosterior)
    /// Processes cut through the strata: half of what is wanted is to borrow where they are alike (`ProcessPosterior`).
    case processes(ProcessCategories)

    /// The rates with every parameter in place of its random share: process by process, one for each set of categories.
    func centre(u: Double) -> [[Double]] {
        switch self {
        case .strata(let posterior): posterior.centre(u: u, sets: PracticeRate.sets)
        case .processes(let posterior): posterior.centre(u: u, sets: PracticeRate.sets)
        }
    }

    /// Whether anything cannot be told.
    var isUndecided: Bool {
        switch self {
        case .strata(let posterior): posterior.strata.contains { $0.cells.contains { $0.undecided != 0 } }
        case .processes(let posterior): posterior.isUndecided
        }
    }

    /// What a sample `factor` times as large would tell, had it found the same shares.
    func withSample(_ factor: Double) -> PracticePosterior {
        switch self {
        case .strata(let posterior): .strata(posterior.withSample(factor))
        case .processes(let posterior): .processes(posterior.withSample(factor))
        }
    }

    /// The draws `first`, `first` + 1, … of all rates, process after process.
    func fill(
        _ columns: UnsafeMutableBufferPointer<Double>, u: UnsafeBufferPointer<Double>, from first: Int, stream: Int,
        of random: CounterRandom
    ) {
        let sets = PracticeRate.sets
        switch self {
        case .strata(let posterior): posterior.fill(columns, u: u, from: first, stream: stream, of: random, sets: sets)
        case .processes(let posterior):
            posterior.fill(columns, u: u, from: first, stream: stream, of: random, sets: sets)
        }
    }
}
