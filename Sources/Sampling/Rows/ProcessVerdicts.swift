import Advocacy

/// What becomes of the processes of one reader's rows, each looked at once.
struct ProcessVerdicts {
    enum Verdict {
        case inScope(Process), outOfScope(Process)
        case foreign, unknown
    }

    /// Processes that its rules do not know are foreign; without one those of either nation are taken.
    let jurisdiction: Jurisdiction?
    private var verdicts: [Verdict] = []

    init(jurisdiction: Jurisdiction?) {
        self.jurisdiction = jurisdiction
    }

    mutating func forget() { verdicts = [] }

    /// The verdict on a value that was looked at before; nil of a new one.
    @inline(__always)
    func known(_ number: Int) -> Verdict? { number < verdicts.count ? verdicts[number] : nil }

    mutating func verdict(_ number: Int, in table: ValueTable) -> Verdict {
        while verdicts.count < table.values.count {
            let process = Process(rawValue: table.values[verdicts.count].text)
            verdicts.append(process.map(verdict) ?? .unknown)
        }
        return verdicts[number]
    }

    private func verdict(of process: Process) -> Verdict {
        if let jurisdiction {
            guard let isInScope = process.isInScope(in: jurisdiction) else { return .foreign }
            return isInScope ? .inScope(process) : .outOfScope(process)
        }
        return Jurisdiction.allCases.contains { process.isInScope(in: $0) == true }
            ? .inScope(process) : .outOfScope(process)
    }
}
