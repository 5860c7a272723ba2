import Advocacy
import Statistics

extension [PracticeFinding] {
    /// What some case read was asked, in the order of the questions.
    init(_ sample: ReadSample) throws(StatisticsError) {
        self = []
        for subject in PracticeSubject.all(in: sample.read) {
            let whole = try PracticeCount(sample, subject.answer)
            guard whole.asked > 0 else { continue }
            append(PracticeFinding(subject: subject, whole: whole, byTeam: try teams(sample, subject)))
        }
    }
}

private func teams(
    _ sample: ReadSample, _ subject: PracticeSubject
) throws(StatisticsError) -> [PracticeFinding.Team] {
    func team(of judged: JudgedCase) -> String { BreakdownVariable.team.value(of: judged.unit, in: "") }
    let names = Set(sample.read.filter { subject.answer($0) != nil }.map(team))
    guard names.contains(where: { $0 != BreakdownVariable.blank }) else { return [] }
    var found: [PracticeFinding.Team] = []
    for name in names.sorted(by: BreakdownVariable.team.precedes) {
        let count = try PracticeCount(sample) { team(of: $0) == name ? subject.answer($0) : nil }
        found.append(PracticeFinding.Team(name: name, count: count))
    }
    return found
}

extension PracticeCount {
    init(_ sample: ReadSample, _ answer: (JudgedCase) -> Answer?) throws(StatisticsError) {
        let answers = sample.read.compactMap(answer)
        yes = answers.count { $0 == .yes }
        no = answers.count { $0 == .no }
        notRecorded = answers.count { $0 == .unknown }
        let ratio =
            answers.count >= Breakdown.fewest
            ? try sample.ratio(of: { answer($0) == .yes }, among: { answer($0) != nil }) : nil
        rate = ratio?.ratio
        interval = sample.isInterim || ratio?.ratio == nil ? nil : ratio?.interval
    }
}

extension PracticeSubject {
    /// The judgements, then the values that occur.
    fileprivate static func all(in cases: [JudgedCase]) -> [PracticeSubject] {
        let judgements: [Fact] = [
            .voiceHeard, .promptPassedOver, .reasonGivenToPerson, .regardRecorded, .reasonableAdjustmentsInPlace,
            .combinedAssessment, .welshOffered, .welshProvided,
        ]
        var subjects = judgements.map(PracticeSubject.answered) + [.endedEarly]
        if case .choice(let kinds) = Fact.otherSupport.kind {
            let named = Set(cases.compactMap { $0.facts[.otherSupport] })
            subjects += kinds.filter(named.contains).map { .chosen(.otherSupport, $0) }
        }
        return subjects + languages(in: cases).map { .chosen(.preferredLanguage, $0) }
    }

    /// Preferred languages in their commonest spelling, the most frequent first.
    private static func languages(in cases: [JudgedCase]) -> [String] {
        let written = cases.compactMap { $0.facts[.preferredLanguage] }.filter { !$0.saysUnknown }
        let spellings = Dictionary(grouping: written) { $0.lowercased() }.values.map { same in
            (name: commonest(of: same), count: same.count)
        }
        return spellings.sorted { ($1.count, $0.name) < ($0.count, $1.name) }.map(\.name)
    }

    private static func commonest(of spellings: [String]) -> String {
        let counts = Dictionary(grouping: spellings) { $0 }.mapValues(\.count)
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }

    /// What a case says; nil where it was not asked.
    fileprivate func answer(_ judged: JudgedCase) -> Answer? {
        let facts = judged.facts
        switch self {
        // Why there was none is told only where one was owed and none came.
        case .answered(.reasonGivenToPerson)
        where facts[.arranged] == Answer.yes.rawValue || judged.duty == .notRequired:
            return nil
        case .answered(let fact): return facts[fact].flatMap(Answer.init(rawValue:))
        case .chosen(let fact, let value):
            return facts[fact].map { text in
                text.lowercased() == value.lowercased() ? .yes : text.saysUnknown ? .unknown : .no
            }
        case .endedEarly:
            guard facts[.arranged] == Answer.yes.rawValue, let declined = facts[.declined] else { return nil }
            return facts.advocateEndedEarly ? .yes : Answer(rawValue: declined)
        }
    }
}

extension String {
    /// Of a text typed freely: the file does not say.
    fileprivate var saysUnknown: Bool { ["u", Answer.unknown.rawValue].contains(lowercased()) }
}
