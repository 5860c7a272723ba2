import Advocacy
import Audit
import Calendar
import Cymraeg
import Foundation
import Sampling
import TestAudits
import Testing
import TextUI
import Wording

@testable import Workstation

/// A small audit of invented cases.
enum SampleAudit {
    static let start = Timestamp(milliseconds: 1_775_034_000_000)  // 2026-04-01T09:00:00Z

    static func date(_ text: String) -> CivilDate { .day(text) }

    /// `given` stands for every name that a frame or a person gives: title, strata, teams, localities.
    static func plan(
        _ jurisdiction: Jurisdiction = .england, cases: Int = 24, named given: String? = nil,
        beyondDuty: [String: Int]? = nil
    ) -> Plan {
        let processes: [Advocacy.Process] =
            jurisdiction == .england
            ? [.needsAssessment, .carePlanRevision, .safeguardingEnquiry, .carersAssessment]
            : [.assessment, .review, .safeguarding, .carersAssessment]
        let teams =
            given.map { Array(repeating: $0, count: 4) } ?? [
                "North Hub", "South Hub", "Hospital", "Learning Disability",
            ]
        let names = given.map { ["\($0) North", "\($0) South"] } ?? ["North Hub", "South Hub"]
        let first = date("2025-04-02").dayNumber
        let strata = names.enumerated().map { stratum, name in
            let drawn = (0..<cases / 2 + 3).map { rank in
                let number = rank * 2 + stratum
                let unit = SamplingUnit(
                    reference: "P00\(4000 + number * 37 % 997)", process: processes[number % 4],
                    started: CivilDate(dayNumber: first + number * 9),
                    ended: CivilDate(dayNumber: first + number * 9 + 40),
                    firstContact: CivilDate(dayNumber: first + number * 9 - 12), person: nil,
                    attributes: [
                        "team": teams[number % 4], "ageBand": ["75 to 84", "18 to 64", "85 and over"][number % 3],
                        "locality": given ?? ["Coast", "Town"][number % 2],
                    ])
                let ticket = String(repeating: "0", count: 3) + String(format: "%05d", number * 7919 % 99991)
                return (unit, ticket)
            }
            let ordered = drawn.sorted { $0.1 < $1.1 }.enumerated().map {
                DrawnUnit(unit: $1.0, stratum: name, rank: $0 + 1, ticket: $1.1)
            }
            return StratumDraw(name: name, population: 400 + 350 * stratum, sampled: cases / 2, drawn: ordered)
        }
        let frame = FrozenFrame.ofTest(
            sha256: String(repeating: "a", count: 64), rows: 1200, population: 1150,
            counts: ["team": ["North Hub": 300, "South Hub": 300, "Hospital": 300, "Learning Disability": 250]],
            beyondDuty: beyondDuty)
        return Plan.ofTest(
            title: given ?? (jurisdiction == .england ? "Exampleshire 2025-26" : "Sir Enghraifft 2025-26"),
            jurisdiction: jurisdiction, strata: strata, columns: ["team"], frame: frame, program: "0.1.0")
    }

    static func state(
        _ jurisdiction: Jurisdiction = .england, cases: Int = 24, beyondDuty: [String: Int]? = nil
    ) throws -> AuditState {
        try AuditState(
            opening: plan(jurisdiction, cases: cases, beyondDuty: beyondDuty), by: "team manager", at: start)
    }

    /// The audit with its first cases read by the first reader, with outcomes of every kind.
    static func partlyRead(
        _ count: Int = 10, cases: Int = 24, dated: Bool = false, beyondDuty: [String: Int]? = nil
    ) throws -> AuditState {
        var state = try state(cases: cases, beyondDuty: beyondDuty)
        var time = start.milliseconds
        for (number, sampled) in state.cases.prefix(count).enumerated() {
            for body in try reading(of: sampled, kind: number % 6, in: state, dated: dated ? number : nil) {
                time += 40_000
                try state.take(body, by: "first reader", at: Timestamp(milliseconds: time))
            }
        }
        return state
    }

    private static func reading(
        of sampled: SampledCase, kind: Int, in state: AuditState, dated: Int?
    ) throws -> [EventBody] {
        let kinds: [[(Fact, String)]] = [
            [
                (.understanding, "no"), (.retaining, "no"), (.usingOrWeighing, "no"), (.communicating, "no"),
                (.arranged, "no"),
            ],
            [(.retaining, "yes"), (.identified, "no"), (.arranged, "yes"), (.timing, "beforeOrAtStart")],
            [
                (.retaining, "yes"), (.identified, "no"), (.arranged, "no"), (.offered, "no"),
                (.reasonNotMade, "notConsidered"),
            ],
            [(.retaining, "yes"), (.identified, "unknown"), (.arranged, "no"), (.offered, "no")],
            [(.retaining, "yes"), (.identified, "no"), (.arranged, "yes"), (.timing, "afterDecision")],
            [
                (.retaining, "yes"), (.identified, "no"), (.arranged, "unknown"), (.offered, "unknown"),
                (.considered, "no"),
            ],
        ]
        var facts = sampled.factsOfFrame
        var events: [EventBody] = []
        for (fact, value) in kinds[kind] {
            try facts.set(fact, to: value)
            events.append(.answered(Answered(case: sampled.reference, fact: fact, value: value)))
        }
        if let dated, facts[.arranged] == "yes" {
            for (fact, days) in [(Fact.referredOn, dated % 11), (.arrangedOn, dated % 17 + 9), (.firstMetOn, 30)] {
                let date = CivilDate(dayNumber: sampled.unit.started.dayNumber + days).description
                try facts.set(fact, to: date)
                events.append(.answered(Answered(case: sampled.reference, fact: fact, value: date)))
            }
        }
        let rules = try RuleSet.inForce(in: state.plan.jurisdiction, on: sampled.unit.started)
        let determination = try rules.determine(facts, policies: state.plan.policies)
        let completion = Completion(determination, of: facts, under: rules, policies: state.plan.policies)
        return events + [.completed(Completed(case: sampled.reference, completion: completion))]
    }

    static let list = StartList(
        recent: [
            StartList.Recent(path: "/audits/north-2024.audit", title: "North 2024-25", lastOpened: date("2026-03-28"))
        ],
        samples: [
            StartList.Sample(
                name: "england", title: "Exampleshire", summary: "a county in England, 96 cases, half read"),
            StartList.Sample(name: "wales", title: "Sir Enghraifft", summary: "a county in Wales, 60 cases"),
        ])
}

/// What a screen is looked at in.
struct Look: Sendable, CustomStringConvertible {
    let width: Int
    let height: Int
    var language = Language.english

    static let all = [
        Look(width: 80, height: 24), Look(width: 120, height: 40), Look(width: 80, height: 24, language: .welsh),
    ]

    var description: String { "\(width)x\(height) \(language.name)" }
}

/// Somebody at the keyboard, with the executable's part played: what is to be written is kept, and the clock goes on.
struct Person {
    var workstation: Workstation
    var canvas: Canvas
    var effects: [Effect] = []
    var now = SampleAudit.start

    init(
        width: Int = 80, height: Int = 24, encoding: TextEncoding = .unicode, reader: String = "reader",
        language: Language = .english
    ) {
        workstation = Workstation(
            reader: reader, list: SampleAudit.list, language: language, languages: [.english, .welsh], width: width,
            height: height)
        canvas = Canvas(width: width, height: height, encoding: encoding)
    }

    init(
        _ state: AuditState, width: Int = 80, height: Int = 24, encoding: TextEncoding = .unicode,
        reader: String = "reader", readOnly: String? = nil, language: Language = .english
    ) {
        self.init(width: width, height: height, encoding: encoding, reader: reader, language: language)
        send(.opened(OpenedAudit(state: state, path: "/audits/x.audit", readOnlyReason: readOnly)))
    }

    init(look: Look) { self.init(width: look.width, height: look.height, language: look.language) }

    init(_ state: AuditState, look: Look, reader: String = "reader") {
        self.init(state, width: look.width, height: look.height, reader: reader, language: look.language)
    }

    mutating func send(_ event: WorkstationEvent) {
        if case .effectFailed = event {} else { acknowledge() }
        now = Timestamp(milliseconds: now.milliseconds + 4000)
        effects = workstation.update(event, at: now)
    }

    /// What was to be written is on the disk.
    private mutating func acknowledge() {
        let recorded = effects.flatMap { effect in
            guard case .append(let entries, let time) = effect else { return [RecordedEvent]() }
            return entries.map { RecordedEvent(alone: $0.body, by: workstation.reader, at: time) }
        }
        if !recorded.isEmpty { workstation.written(recorded) }
    }

    /// Presses keys one after the other.
    mutating func press(_ keys: Key...) { for key in keys { send(.input(.key(key))) } }

    /// Presses a key for each character, all effects together.
    mutating func type(_ text: String) {
        var all: [Effect] = []
        for scalar in text.unicodeScalars {
            press(.character(scalar))
            all += effects
        }
        effects = all
    }

    /// Moves the focus to a question; an issue is recorded if it is not there.
    mutating func go(to fact: Fact) {
        press(.home)
        for _ in 0..<80 where question != fact { press(.down) }
        #expect(question == fact)
    }

    /// Answers with one key until nothing is left to answer; an issue is recorded if that never comes.
    mutating func answerAll(with key: Character) {
        for _ in 0..<60 where workstation.desk.screen == .reading { type(String(key)) }
        #expect(workstation.desk.screen == .conclusion)
    }

    var state: AuditState? { workstation.session?.state }

    var written: [EventBody] {
        effects.flatMap { effect in
            if case .append(let entries, _) = effect { entries.map(\.body) } else { [EventBody]() }
        }
    }

    /// Why what is written was kept although it seems to identify somebody.
    var reasonsToKeep: [String] {
        effects.flatMap { effect in
            if case .append(let entries, _) = effect { entries.compactMap(\.keepReason) } else { [String]() }
        }
    }

    /// The question that has the focus.
    var question: Fact? { workstation.desk.reading?.focused?.question.fact }
    var message: String { workstation.desk.message?.text ?? "" }

    /// The screen as text, with the place of the hardware cursor below it.
    mutating func screen() -> String {
        workstation.draw(on: &canvas)
        let cursor = canvas.cursor.map { "cursor \($0.row),\($0.column)" } ?? "no cursor"
        return canvas.dump() + "-- \(cursor)\n"
    }
}

/// Compares what a screen says and how it looks with its snapshots.
func expectSnapshot(
    of person: inout Person, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let name = "\(name)-\(person.workstation.width)x\(person.workstation.height)"
    guard person.workstation.language == .english else {
        // The same roles in other places.
        return try expectSnapshot(person.screen(), "cymraeg/\(name)", sourceLocation: sourceLocation)
    }
    try expectSnapshot(person.screen(), name, sourceLocation: sourceLocation)
    try expectSnapshot(person.looks, "looks/\(name)", sourceLocation: sourceLocation)
}

/// Compares a text with its snapshot. `RECORD_SNAPSHOTS=1` writes the snapshots anew.
func expectSnapshot(_ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try screen.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(screen == expected, "\(name) differs from its snapshot:\n\(screen)", sourceLocation: sourceLocation)
}
