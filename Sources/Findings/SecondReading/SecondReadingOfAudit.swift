import Advocacy
import Audit
import Statistics

extension SecondReading {
    /// Compares the readings of an audit as it stands. Throws only for numbers that no sample can have.
    public init(of state: AuditState) throws(StatisticsError) {
        let pairs = state.liveCases.compactMap(ReadTwice.init).map { ComparedReadings($0, plan: state.plan) }
        let policies = state.plan.policies
        title = state.plan.title
        jurisdiction = state.plan.jurisdiction
        sampled = state.planned
        read = state.read
        due = state.liveCases.count(where: \.isForSecondReading)
        dueRead = pairs.count(where: \.pair.sampled.isForSecondReading)
        agreement = try ReaderAgreement(state)
        gap = try AgreementMeasures(
            pairs.map {
                (
                    $0.pair.firstConclusion.outcome.isGap(under: policies),
                    $0.pair.secondConclusion.outcome.isGap(under: policies)
                )
            }, scale: [true, false])
        questions = try QuestionAgreement.all(pairs)
        disagreements = pairs.filter(\.pair.isDisagreed).map(Disagreement.init)
        corrected = try CorrectedGap(ReadSample(state), policies: policies)
        methods = SecondReading.methods(agreement.n, corrected, population: ReadSample(state).population)
        warnings = SecondReading.warnings(
            due: due, dueRead: dueRead, readTwice: agreement.n,
            unsettled: disagreements.count { $0.moderation == nil }, corrected: corrected)
    }

    private static func methods(_ readTwice: Int, _ corrected: CorrectedGap, population: Int) -> [MethodNote] {
        var notes: [MethodNote] = []
        func note(_ figure: String, _ method: Method, n: Int) {
            if n > 0 { notes.append(MethodNote(figure: figure, method: method, read: n, population: population)) }
        }
        for method in [Method.rawAgreement, .kappa, .ac1, .pabak] { note("agreement", method, n: readTwice) }
        if corrected.rate != nil { note("corrected", .doubleReading, n: corrected.settled) }
        if corrected.corrected?.roganGladenInterval != nil {
            note("corrected.roganGladen", .langReiczigel, n: corrected.settled)
        }
        return notes
    }
}

/// The two readings of a case with their answers, those that no longer matter left out.
struct ComparedReadings {
    let pair: ReadTwice
    private let first: [Fact: String]
    private let second: [Fact: String]

    init(_ pair: ReadTwice, plan: Plan) {
        self.pair = pair
        func answers(of reading: Reading) -> [Fact: String] {
            let questionnaire = try? Questionnaire(for: pair.sampled, read: reading.facts, plan: plan)
            // A parked answer was given, but nothing rests on it any more.
            let facts = (try? questionnaire?.walk(through: reading.facts))?.activeFacts ?? reading.facts
            return facts.values.filter { reading.answered.contains($0.key) }
        }
        first = answers(of: pair.first)
        second = answers(of: pair.second)
    }

    func answers(to fact: Fact) -> (first: String?, second: String?) { (first[fact], second[fact]) }
}

extension QuestionAgreement {
    /// Every deciding question that both readers of some case answered, in the order of the facts table.
    static func all(_ pairs: [ComparedReadings]) throws(StatisticsError) -> [QuestionAgreement] {
        var found: [QuestionAgreement] = []
        for fact in Fact.allCases where fact.isDeciding {
            guard let scale = fact.scale else { continue }
            let answers = pairs.map { $0.answers(to: fact) }
            let both = answers.compactMap { answer in answer.first.flatMap { one in answer.second.map { (one, $0) } } }
            guard !both.isEmpty else { continue }
            found.append(
                QuestionAgreement(
                    fact: fact, measures: try AgreementMeasures(both, scale: scale),
                    askedOfOne: answers.count { ($0.first == nil) != ($0.second == nil) }))
        }
        return found
    }
}

extension Fact {
    /// The values between which an answer chooses; nil for dates, days and text.
    fileprivate var scale: [String]? {
        switch kind {
        case .answer: Answer.allCases.map(\.rawValue)
        case .choice(let choices): choices
        case .date, .days, .text: nil
        }
    }
}

extension Disagreement {
    init(_ compared: ComparedReadings) {
        let pair = compared.pair
        caseReference = pair.sampled.reference
        stratum = pair.sampled.stratum
        first = Side(pair.first, pair.firstConclusion)
        second = Side(pair.second, pair.secondConclusion)
        differences = Fact.allCases.filter(\.isDeciding).compactMap { fact in
            let (one, other) = compared.answers(to: fact)
            return one == other ? nil : Difference(fact: fact, first: one, second: other)
        }
        moderation = pair.sampled.moderation
    }
}

extension Disagreement.Side {
    fileprivate init(_ reading: Reading, _ conclusion: Completion) {
        self.init(reader: reading.reader, duty: conclusion.duty, outcome: conclusion.outcome)
    }
}
