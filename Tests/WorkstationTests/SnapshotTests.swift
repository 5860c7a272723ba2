import Advocacy
import Audit
import TestAudits
import Testing
import TextUI

@testable import Workstation

/// Every screen as text and as looks, at the smallest usual size and at a large one.
///
/// A theme is asked only when a canvas is painted: the text is the same in every theme, and a screen in one theme is its
/// looks read through that theme's line of `themes.txt`. The Welsh is seen where room is scarce.
struct SnapshotTests {
    private func check(_ person: inout Person, _ name: String) throws { try expectSnapshot(of: &person, name) }

    @Test func themes() throws {
        let lines = Theme.allCases.flatMap { theme in
            ["\(theme.rawValue)"] + Role.allCases.map { "  \($0): \(theme.appearance(of: $0).words)" }
        }
        try expectSnapshot(lines.joined(separator: "\n") + "\n", "themes")
    }

    @Test(arguments: Look.all) func start(look: Look) throws {
        var person = Person(look: look)
        try check(&person, "start")
    }

    @Test(arguments: Look.all) func newAudit(look: Look) throws {
        for step in NewAuditScreen.Step.allCases where ![.columns, .kinds, .states].contains(step) {
            var person = Person(look: look)
            person.makeAudit(asFarAs: step, marking: 1)
            try check(&person, "new-\(step)")
        }
        var person = Person(look: look)
        person.makeAudit(asFarAs: .summary, marking: 1)
        person.press(.enter)
        try check(&person, "new-question")
        person.press(.character("y"))
        person.send(.newAudit(.progress(WorkProgress(rows: 84_000, share: 0.4))))
        try check(&person, "new-making")
    }

    @Test(arguments: Look.all) func newAuditMapped(look: Look) throws {
        for step in [NewAuditScreen.Step.columns, .kinds, .states] {
            var person = Person(look: look)
            person.beginMapping(asFarAs: step)
            try check(&person, "new-\(step)")
        }
    }

    @Test(arguments: Look.all) func cases(look: Look) throws {
        var person = Person(try SampleAudit.partlyRead(), look: look)
        try check(&person, "cases")
    }

    @Test(arguments: Look.all) func reading(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.enter)
        try check(&person, "reading-new")
        person.type("nyyny")
        try check(&person, "reading-halfway")
        person.go(to: .identified)
        person.type("n")
        person.go(to: .professionalOrPaid)
        try check(&person, "reading-not-asked")
    }

    @Test(arguments: Look.all) func readingInWales(look: Look) throws {
        var person = Person(try SampleAudit.state(.wales), look: look)
        person.press(.enter)
        person.type("nu")
        try check(&person, "reading-wales")
    }

    @Test(arguments: Look.all) func note(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.enter, .character("o"))
        person.type("forgets the visit within the hour (contact note of 28 May); NHS 943 476 5919")
        try check(&person, "note")
    }

    @Test(arguments: Look.all) func conclusion(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.enter)
        person.type("nynnn1")
        try check(&person, "conclusion-notMet")
        person.press(.character("!"), .character("r"))
        try check(&person, "conclusion-overrule")
    }

    @Test(arguments: Look.all) func findings(look: Look) throws {
        var person = Person(try SampleAudit.partlyRead(24), look: look)
        person.press(.character("2"))
        try check(&person, "findings-outcomes")
        person.press(.tab)
        try check(&person, "findings-strata")
        person.press(.character("m"))
        try check(&person, "findings-methods")
    }

    @Test(arguments: Look.all) func findingsInPlots(look: Look) throws {
        var person = Person(try SampleAudit.partlyRead(120, cases: 120), look: look)
        person.press(.character("2"), .tab, .tab)
        try check(&person, "findings-teams")
        person.press(.tab, .tab, .tab)
        try check(&person, "findings-months")
        person.press(.tab, .tab)
        try check(&person, "findings-reasons")
        var dated = Person(try SampleAudit.partlyRead(60, cases: 60, dated: true), look: look)
        dated.press(.character("2"), .tab, .tab, .tab, .tab, .tab, .tab)
        try check(&dated, "findings-time")
    }

    /// Cases turn by silence, by every review and by first contact.
    @Test(arguments: Look.all) func findingsUnderOtherReadingsOfTheLaw(look: Look) throws {
        var audit = AuditBuilder()
        audit.stratum("A", population: 400, sampled: 12)
        audit.stratum("F", population: 100, sampled: 4, process: .firstContact)
        audit.stratum("R", population: 100, sampled: 4, process: .carePlanRevision)
        let difficulty: [Fact: String] = [
            .understanding: "yes", .retaining: "no", .usingOrWeighing: "no", .communicating: "no",
        ]
        let owed = difficulty.merging([.identified: "no", .arranged: "no", .offered: "no"]) { $1 }
        let silent = owed.merging([
            .identified: "yes", .professionalOrPaid: "no", .capacityToConsentToRepresentation: "lacks",
            .bestInterestsSatisfied: "unknown", .unableOrUnavailable: "no", .implicatedInAbuseOrFailedToPrevent: "no",
            .nhsHospital28DaysOrMoreLikely: "no", .nhsCareHome8WeeksOrMoreLikely: "no", .materialDisagreement: "no",
        ]) { $1 }
        for number in 1...3 { audit.read("A-\(number)", .indeterminate, .indeterminate, facts: silent) }
        for number in 4...6 { audit.read("A-\(number)", .required, .notMet, facts: owed) }
        audit.read("A", outcomes((6, .notApplicable)), from: 7)
        for number in 1...4 { audit.read("F-\(number)", .required, .notMet, facts: owed) }
        for number in 1...4 {
            audit.read("R-\(number)", .notRequired, .notApplicable, facts: owed.with(.revisionConsidered, "no"))
        }
        var person = Person(try audit.state(), look: look)
        person.press(.character("2"), .backTab, .backTab)
        try check(&person, "findings-law")
    }

    @Test(arguments: Look.all) func findingsSoFar(look: Look) throws {
        var person = Person(try SampleAudit.partlyRead(), look: look)
        person.press(.character("2"))
        try check(&person, "findings-interim")
    }

    @Test(arguments: Look.all) func projection(look: Look) throws {
        var person = try Person.projecting(.read(SampleAudit.assumptions()), look: look)
        try check(&person, "projection-people")
        person.press(.character("a"))
        try check(&person, "projection-assumptions")
        person.press(.character("a"), .character("c"), .character("s"), .right)
        try check(&person, "projection-costs")
        person.press(.character("w"))
        try check(&person, "projection-waits")
    }

    @Test(arguments: Look.all) func projectionMissing(look: Look) throws {
        let stated = try SampleAudit.assumptions(without: ["hours.instructed", "price.hour"])
        var person = try Person.projecting(.read(stated), look: look)
        person.press(.enter)
        person.type("12 8 18")
        try check(&person, "projection-missing")
    }

    @Test(arguments: Look.all) func actions(look: Look) throws {
        var person = Person(try SampleAudit.withActions(), look: look, reader: "first reader")
        person.press(.character("3"))
        try check(&person, "actions")
    }

    @Test(arguments: Look.all) func compare(look: Look) throws {
        var person = Person(try SampleAudit.partlyRead(60, cases: 60), look: look)
        person.press(.character("4"))
        try check(&person, "compare-baseline")
        person.press(.enter)
        person.send(
            .baseline(OpenedAudit(state: try SampleAudit.partlyRead(24), path: "/audits/north-2024.audit"))
        )
        try check(&person, "compare")
    }

    @Test(arguments: Look.all) func selfAssessment(look: Look) throws {
        var new = Person(try SampleAudit.state(), look: look)
        new.press(.character("5"))
        try check(&new, "self-new")
        new.press(.character("g"))
        try check(&new, "self-strengths")
        var person = Person(try SampleAudit.assessed(), look: look)
        person.press(.character("5"))
        try check(&person, "self-england")
        person.type("S2")
        person.press(.home, .down, .down)
        try check(&person, "self-england-own")
        var wales = Person(try SampleAudit.assessed(.wales), look: look)
        wales.press(.character("5"))
        try check(&wales, "self-wales")
        wales.type("S2/stakeholders")
        wales.press(.escape)
        wales.type("/in Welsh")
        wales.press(.enter)
        try check(&wales, "self-wales-inferred")
    }

    @Test(arguments: Look.all) func help(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.enter, .character("?"))
        try check(&person, "help")
        person.type("undo")
        try check(&person, "help-search")
    }

    @Test(arguments: Look.all) func replacing(look: Look) throws {
        var person = Person(try SampleAudit.state(), look: look)
        person.press(.character("x"))
        try check(&person, "replace-reason")
        person.press(.character("1"))
        person.type("entered twice")
        person.press(.enter)
        try check(&person, "replace-confirm")
    }

    @Test func ascii() throws {
        var person = Person(try SampleAudit.partlyRead(24), encoding: .ascii)
        try check(&person, "ascii-cases")
        person.press(.character("2"))
        try check(&person, "ascii-findings")
        var projecting = try Person.projecting(.read(SampleAudit.assumptions()), encoding: .ascii)
        try check(&projecting, "ascii-projection")
        #expect(projecting.canvas.cells.allSatisfy { $0.ascii != nil })
        #expect(person.canvas.cells.allSatisfy { $0.ascii != nil })
        var plots = Person(try SampleAudit.partlyRead(120, cases: 120), encoding: .ascii)
        plots.press(.character("2"), .tab, .tab)
        try check(&plots, "ascii-findings-teams")
        plots.press(.tab, .tab, .tab)
        try check(&plots, "ascii-findings-months")
        plots.press(.character("4"), .enter)
        plots.send(.baseline(OpenedAudit(state: try SampleAudit.partlyRead(24), path: "/b.audit")))
        try check(&plots, "ascii-compare")
        #expect(plots.canvas.cells.allSatisfy { $0.ascii != nil })
    }

    @Test func asciiSelfAssessment() throws {
        for nation in [Jurisdiction.england, .wales] {
            var person = Person(try SampleAudit.assessed(nation), encoding: .ascii)
            person.press(.character("5"))
            try check(&person, "ascii-self-\(nation)")
            #expect(person.canvas.cells.allSatisfy { $0.ascii != nil })
        }
    }

    /// A full area in the least room: what is said of it comes before what it asks.
    @Test func selfAssessmentInLittleRoom() throws {
        for nation in [Jurisdiction.england, .wales] {
            var person = Person(try SampleAudit.assessed(nation), width: 60, height: 16)
            person.press(.character("5"))
            person.type("S2")
            person.press(.home)
            if nation == .wales { person.press(.down) }
            try check(&person, "self-small-\(nation)")
        }
    }

    @Test func tooSmall() throws {
        var person = Person(width: 59, height: 15)
        try check(&person, "too-small")
    }
}

extension Appearance {
    fileprivate var words: String {
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        let parts =
            (colour.map { ["colour \($0.palette), of eight \($0.basic)"] } ?? [])
            + names.filter { attributes.contains($0.0) }.map(\.1)
        return parts.isEmpty ? "plain" : parts.joined(separator: " ")
    }
}

extension [Fact: String] {
    fileprivate func with(_ fact: Fact, _ value: String) -> [Fact: String] { merging([fact: value]) { $1 } }
}
