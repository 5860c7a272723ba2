extension Circumstances {
    /// The facts still worth asking for, in the order of the facts table: unknown ones which, with the other unknowns
    /// filled in some way, change the duty when they alone change.
    ///
    /// Exact, not a heuristic. The parts of the formula share no fact, so a fact matters if some filling of its own
    /// part makes the part turn on it, and some answers within reach of the other parts let that turn the duty. That
    /// takes at most 2⁸ + 2⁴ + 2⁷ + 2⁵ small evaluations, where filling in all 24 facts at once would take 16 million.
    var materialFacts: [Fact] {
        // What is settled stays settled however the unknowns are filled in.
        guard DutyParts(self).duty == .unknown else { return [] }
        let spreads = DutyPart.allCases.map { Spread(of: $0, in: self) }
        var material: Set<Fact> = []
        for (part, spread) in zip(DutyPart.allCases, spreads) {
            for (fact, turn) in spread.turns where !material.contains(fact) {
                if reaches(turn, of: part, within: spreads) { material.insert(fact) }
            }
        }
        return DutyPart.allFields.map(\.fact).filter(material.contains)
    }

    /// Whether the duty follows when a part turns from one answer to another, under some answers of the other parts.
    private func reaches(_ turn: Spread.Turn, of part: DutyPart, within spreads: [Spread]) -> Bool {
        func answers(_ other: DutyPart, _ turned: Answer) -> [Answer] {
            other == part ? [turned] : spreads[other.rawValue].answers
        }
        func duties(_ turned: Answer) -> [Answer] {
            answers(.scope, turned).flatMap { scope in
                answers(.difficulty, turned).flatMap { difficulty in
                    answers(.suitable, turned).flatMap { suitable in
                        answers(.exception, turned).map { exception in
                            DutyParts(scope: scope, difficulty: difficulty, suitable: suitable, exception: exception)
                                .duty
                        }
                    }
                }
            }
        }
        return duties(turn.from) != duties(turn.to)
    }
}

/// What one part can come to when its unknown facts are filled in every way.
private struct Spread {
    struct Turn: Hashable {
        let from, to: Answer
    }

    /// The answers within reach.
    private(set) var answers: [Answer] = []
    /// Each unknown fact with the turns that changing it alone can give the part.
    private(set) var turns: [(fact: Fact, turn: Turn)] = []

    init(of part: DutyPart, in circumstances: Circumstances) {
        let unknown = part.fields.filter { circumstances[keyPath: $0.path] == .unknown }
        var filled = circumstances
        let reached = (0..<(1 << unknown.count)).map { filling in
            for (bit, field) in unknown.enumerated() {
                filled[keyPath: field.path] = Answer(filling >> bit & 1 == 1)
            }
            return filled.answer(of: part)
        }
        answers = Answer.allCases.filter(reached.contains)
        for (bit, field) in unknown.enumerated() {
            var found: Set<Turn> = []
            for filling in reached.indices where filling >> bit & 1 == 0 {
                let turn = Turn(from: reached[filling], to: reached[filling | 1 << bit])
                if turn.from != turn.to, found.insert(turn).inserted { turns.append((field.fact, turn)) }
            }
        }
    }
}
