import Advocacy
import Audit
import Calendar
import Sampling
import TestAudits
import Testing

/// The other sampled stages of one person, as far as a reader may see them.
@Suite struct StagesOfPersonTests {
    /// North: three stages of one person, one of another, one of nobody named; all are sampled.
    private func script(share: Double = 0) throws -> Script {
        let units = try [("A", "P"), ("B", "P"), ("C", "P"), ("D", "Q"), ("E", nil)].enumerated().map { place, unit in
            SamplingUnit(
                reference: unit.0, process: place == 1 ? .carePlanRevision : .needsAssessment,
                started: try Sample.date("2025-06-0\(9 - place)"), person: unit.1)
        }
        let drawn = units.map {
            DrawnUnit(
                unit: $0, stratum: "North", rank: 1, ticket: Ticket.hex(seed: "seed", case: $0.reference))
        }.sorted { $0.ticket < $1.ticket }.enumerated().map {
            DrawnUnit(unit: $1.unit, stratum: "North", rank: $0 + 1, ticket: $1.ticket)
        }
        let stratum = StratumDraw(name: "North", population: 20, sampled: 5, drawn: drawn)
        return try Script(Plan.ofTest(strata: [stratum], secondReadingShare: share))
    }

    private func others(_ reference: String, _ script: Script, by reader: String) throws -> [StageOfPerson] {
        let sampled = try #require(script.state.sampledCase(reference))
        return script.state.otherStages(ofPersonOf: sampled, seenBy: reader)
    }

    @Test func eachIsShownOnTheOthersByTheirStart() throws {
        let script = try script()
        let shown = try others("A", script, by: Sample.reader)
        #expect(shown.map(\.reference) == ["C", "B"])
        #expect(shown.map(\.process) == [.needsAssessment, .carePlanRevision])
        #expect(shown.allSatisfy { $0.found == .notRead && $0.supporter == nil })
        #expect(try others("D", script, by: Sample.reader).isEmpty)
        #expect(try others("E", script, by: Sample.reader).isEmpty)
    }

    @Test func whatWasFoundIsToldAndWhoSupported() throws {
        var script = try script()
        try script.answer("B", .retaining, "yes")
        try script.answer("B", .identified, "yes")
        try script.answer("B", .relationship, "daughter")
        try script.answer("B", .arranged, "no")
        try script.answer("B", .offered, "no")
        try script.complete("B")
        let stage = try #require(try others("A", script, by: Sample.second).last)
        let outcome = try #require(script.state.sampledCase("B")?.judgement?.outcome)
        #expect(stage.found == .outcome(outcome) && stage.supporter == .named("daughter"))
        #expect(try #require(stage.supporter).isSame(as: .named("Daughter")))
        #expect(try !#require(stage.supporter).isSame(as: .nobody))
    }

    /// Whoever is to read it unseen learns nothing of it from another stage of the person.
    @Test func aReaderWhoIsToReadItUnseenIsToldNothing() throws {
        var script = try script(share: 1)
        #expect(script.state.sampledCase("B")?.isForSecondReading == true)
        try script.answer("B", .identified, "no")
        try script.complete("B")
        let blind = try #require(try others("A", script, by: Sample.second).last)
        #expect(blind.reference == "B" && blind.found == .hidden && blind.supporter == nil)
        let own = try #require(try others("A", script, by: Sample.reader).last)
        #expect(own.found != .hidden && own.supporter == .nobody)
    }

    @Test func whatGaveWayIsNotShown() throws {
        var script = try script()
        try script.add(.replaced(Replaced(case: "B", reason: .notAStage, note: "twice in the export")))
        #expect(try others("A", script, by: Sample.reader).map(\.reference) == ["C"])
    }
}
