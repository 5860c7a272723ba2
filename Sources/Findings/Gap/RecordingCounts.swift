import Advocacy

extension [FactRecording] {
    /// Every deciding fact that was answered in some case read and may be unknown, in the order of the facts table.
    init(of cases: [JudgedCase]) {
        self = Fact.allCases.filter { $0.isDeciding && $0.canBeUnknown }.compactMap { fact in
            let values = cases.compactMap { $0.facts[fact] }
            guard !values.isEmpty else { return nil }
            return FactRecording(
                fact: fact, notRecorded: values.count { $0 == Answer.unknown.rawValue }, asked: values.count)
        }
    }
}

extension Fact {
    fileprivate var canBeUnknown: Bool {
        switch kind {
        case .answer: true
        case .choice(let choices): choices.contains(Answer.unknown.rawValue)
        case .date, .days, .text: false
        }
    }
}

extension [ReasonCount] {
    /// The reasons recorded among the gaps, the most frequent first, equally frequent ones in the order of their list.
    init(of cases: [JudgedCase]) {
        guard case .choice(let choices) = Fact.reasonNotMade.kind else {
            self = []
            return
        }
        let recorded = cases.filter(\.isGap).compactMap { $0.facts[.reasonNotMade] }
        let counts = choices.map { choice in ReasonCount(reason: choice, count: recorded.count { $0 == choice }) }
        self = counts.filter { $0.count > 0 }.enumerated()
            .sorted {
                $0.element.count != $1.element.count ? $0.element.count > $1.element.count : $0.offset < $1.offset
            }
            .map(\.element)
    }
}
