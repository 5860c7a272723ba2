import Advocacy
import Findings
import Wording

extension PracticeSubject {
    /// The name in machine-readable findings.
    var code: String {
        switch self {
        case .answered(let fact), .chosen(let fact, _): fact.rawValue
        case .endedEarly: "advocateEndedEarly"
        }
    }

    /// What yes says, short enough for a table: "the person's voice is heard".
    package var label: String {
        switch self {
        case .answered(let fact): (PracticeSubject.phrases[fact]?.said) ?? fact.label
        case .chosen(.otherSupport, let kind): PracticeSubject.kinds[kind]?.said ?? kind
        case .chosen(_, let language): say("prefers \(language)")
        case .endedEarly: say("advocate sent away later")
        }
    }

    private static let phrases: [Fact: Phrase] = [
        .voiceHeard: "the person's voice is heard", .promptPassedOver: "a prompt was passed over",
        .reasonGivenToPerson: "told why there was none", .regardRecorded: "regard to what makes it hard",
        .reasonableAdjustmentsInPlace: "reasonable adjustments", .combinedAssessment: "assessments combined",
        .welshOffered: "Welsh offered unasked", .welshProvided: "Welsh provided",
    ]

    /// The spectrum of advocacy.
    private static let kinds: [String: Phrase] = [
        "formal": "formal advocacy", "self": "self-advocacy", "informal": "informal advocacy",
        "collective": "collective advocacy", "peer": "peer advocacy", "citizen": "citizen advocacy",
        "independentVolunteer": "volunteer advocacy",
    ]
}

extension PracticeFinding {
    /// "North Hub 3 of 5, South Hub 10 of 12 (83.3 in 100)": yes of those asked; empty without teams.
    package var teamsSentence: String {
        guard !byTeam.isEmpty else { return "" }
        let teams = byTeam.map { team in
            let (yes, asked) = (team.count.yes.grouped, team.count.asked.grouped)
            let name = BreakdownVariable.team.shown(team.name)
            guard let rate = team.count.rate else { return say("\(name) \(yes) of \(asked)") }
            let limits = team.count.interval.map { "; \($0.perHundred)" } ?? ""
            return say("\(name) \(yes) of \(asked)") + " (" + say("\(rate.perHundred) in 100") + limits + ")"
        }
        return say("\(subject.label), yes of asked: \(teams.joined(separator: ", ")).")
    }
}

extension EntitlementFindings {
    /// One sentence for each that somebody has or may have, and how many people they are.
    package var sentences: [String] {
        let told = rows.filter { $0.persons + $0.possible + $0.wouldGain > 0 }
        guard !told.isEmpty else { return [] }
        var lines = told.map { row in
            var line =
                row.persons == 1
                ? say("\(row.entitlement.label): 1 person") : say("\(row.entitlement.label): \(row.persons) people")
            if row.possible > 0 { line += ", " + say("\(row.possible) more perhaps") }
            if row.wouldGain > 0 {
                line += "; " + say("\(row.wouldGain) would gain one under s130CA, once it is in force")
            }
            return line + " (\(row.entitlement.provision))"
        }
        lines.append(
            say(
                "People owed any of these: \(persons.grouped); roles of advocates: \(roles.grouped); ",
                "people whom another may reach: \(possible.grouped)."))
        return lines
    }
}
