import Advocacy
import Calendar

/// Draws the stages of a simulated audit, team by team.
struct StageDrawing {
    let truth: SimulationTruth
    let seed: String
    private(set) var stages: [SimulatedStage] = []
    private var people = 0
    private var references: Set<String> = []

    init(_ truth: SimulationTruth, seed: String) throws(SimulationError) {
        self.truth = truth
        self.seed = seed
        for team in truth.teams {
            for isCarer in [false, true] {
                let groups = team.stages.filter { $0.process.isOfCarers == isCarer }
                try draw(groups, of: team, isCarer: isCarer)
            }
        }
    }

    /// The stages of one team with its own people: each person has one, and those left over fall to any of them.
    private mutating func draw(
        _ groups: [SimulationTruth.StageGroup], of team: SimulationTruth.Team, isCarer: Bool
    ) throws(SimulationError) {
        let count = groups.reduce(0) { $0 + $1.count }
        guard count > 0 else { return }
        let persons = max(1, Int((Double(count) / truth.stagesPerPerson).rounded()))
        let pool = (1...persons).map {
            SimulatedPerson(number: people + $0, isCarer: isCarer, truth: truth, seed: seed)
        }
        people += persons
        var drawn = 0
        for group in groups {
            for _ in 0..<group.count {
                let stream = NumberedStream(seed: seed, kind: "stage", number: stages.count + 1)
                let person = pool[drawn < persons ? drawn : stream.whole(in: 0...(persons - 1), "person")]
                drawn += 1
                let frame = try frame(of: group.process, person: person, team: team, stream: stream)
                try add(frame, rates: group.rates, stream: stream)
            }
        }
    }

    private mutating func frame(
        of process: Process, person: SimulatedPerson, team: SimulationTruth.Team, stream: NumberedStream
    ) throws(SimulationError) -> StageFrame {
        let start = try freeDay(for: process, of: person, from: stream)
        let started = CivilDate(dayNumber: start)
        let end = min(start + stream.whole(in: 2...75, "duration"), truth.submittedUntil.dayNumber)
        return StageFrame(
            reference: reference(of: process, person: person, started: started), process: process, person: person,
            team: team.name, locality: team.locality,
            firstContact: CivilDate(dayNumber: start - stream.whole(in: 0...42, "first contact")), started: started,
            ended: CivilDate(dayNumber: end))
    }

    /// A person has no two stages of one kind on one day: case references must not depend on the order of rows.
    private mutating func freeDay(
        for process: Process, of person: SimulatedPerson, from stream: NumberedStream
    ) throws(SimulationError) -> Int {
        let period = truth.from.dayNumber...truth.to.dayNumber
        let drawn = stream.whole(in: period, "start")
        for step in 0..<period.count {
            let day = truth.from.dayNumber + (drawn - truth.from.dayNumber + step) % period.count
            if references.insert("\(person.identifier)/\(day)/\(process)").inserted { return day }
        }
        throw .periodTooShort
    }

    /// As the profile of the stage's file makes it.
    private func reference(of process: Process, person: SimulatedPerson, started: CivilDate) -> String {
        if FrameLayout.of(process, in: truth.jurisdiction) == .cld {
            return "\(person.identifier)/\(started)/\(process.rawValue)"
        }
        return (process.isSafeguarding ? "SG-" : "AS-") + Zeros.padded(stages.count + 1, to: 6)
    }

    private mutating func add(
        _ frame: StageFrame, rates: StageRates, stream: NumberedStream
    ) throws(SimulationError) {
        let story = StageStory(frame, rates: rates, truth: truth, stream: stream)
        do throws(FactError) {
            let rules = try RuleSet.inForce(in: truth.jurisdiction, on: frame.started)
            var facts = story.facts(of: frame.process, in: truth.jurisdiction)
            try facts.set(.process, to: frame.process.rawValue)
            let determination = try rules.determine(facts, policies: truth.policies)
            let outcome = determination.outcome ?? .indeterminate
            stages.append(
                SimulatedStage(
                    number: stages.count + 1, frame: frame, story: story, duty: determination.duty, outcome: outcome))
        } catch {
            throw SimulationError.noDetermination(case: frame.reference, error)
        }
    }
}

/// The files of a frame.
enum FrameLayout: String, Sendable {
    case cld, plain

    /// Client Level Data holds the stages of England, without safeguarding.
    static func of(_ process: Process, in jurisdiction: Jurisdiction) -> FrameLayout {
        jurisdiction == .england && !process.isSafeguarding ? .cld : .plain
    }
}

extension Process {
    /// The stage is about a carer.
    var isOfCarers: Bool { self == .carersAssessment || self == .supportPlanRevision }
}
