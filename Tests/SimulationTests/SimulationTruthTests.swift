import Advocacy
import Audit
import JSON
import Testing

@testable import Simulation

@Suite struct SimulationTruthTests {
    private static func small() throws -> JSONValue {
        try JSONValue.parse(
            """
            {
              "title": "Small", "jurisdiction": "england", "authority": "999",
              "from": "2024-04-01", "to": "2024-06-30", "submittedUntil": "2024-09-30", "stagesPerPerson": 2,
              "rates": { "difficulty": 0.5, "nobodySuitable": 0.5, "inTime": 0.4, "late": 0.2 },
              "processes": { "carersAssessment": { "difficulty": 0 } },
              "teams": [ {
                "name": "A", "locality": "B", "stages": { "needsAssessment": 120, "carersAssessment": 40 },
                "rates": { "inTime": 0 }, "processes": { "needsAssessment": { "late": 0.1 } }
              } ],
              "people": {
                "sexes": { "Female": 1 }, "ages": { "75 to 84": 1 }, "ethnicities": { "White: Irish": 1 },
                "languages": { "English": 1 }, "supportReasons": { "Mental health support": 1 },
                "routes": { "Prison": 1 }, "fundings": { "council": 1 }
              },
              "reasons": { "notConsidered": 1 }
            }
            """)
    }

    /// The small truth with one member put in another's place.
    private func changed(_ path: [String], to value: JSONValue?) throws -> JSONValue {
        func change(_ json: JSONValue, _ rest: ArraySlice<String>) throws -> JSONValue {
            guard let key = rest.first else { return value ?? .null }
            if let index = Int(key), case .array(var elements) = json {
                elements[index] = try change(elements[index], rest.dropFirst())
                return .array(elements)
            }
            var members = try #require(json.object)
            members[key] = rest.count == 1 ? value : try change(members[key] ?? .object([:]), rest.dropFirst())
            return .object(members)
        }
        return try change(SimulationTruthTests.small(), path[...])
    }

    @Test func ratesAreLaidOverOneAnother() throws {
        let truth = try SimulationTruth(SimulationTruthTests.small())
        let groups = try #require(truth.teams.first).stages
        #expect(groups.map(\.process) == [.needsAssessment, .carersAssessment])
        #expect(groups.map(\.rates.difficulty) == [0.5, 0])
        #expect(groups.map(\.rates.inTime) == [0, 0])
        #expect(groups.map(\.rates.late) == [0.1, 0.2])
    }

    @Test func theTruthIsWhatTheRatesSay() throws {
        let totals = try SimulatedAudit(SimulationTruth(SimulationTruthTests.small()), seed: "x").totals
        #expect(totals.population == 160)
        #expect(totals.byProcess["carersAssessment"] == TrueTotals.Part(population: 40, gap: 0))
        // Nobody is met in time, declines or goes unrecorded: every duty is a gap. 120 × 0.25 are owed, about.
        #expect(totals.gap == totals.required && (15...45).contains(totals.required))
        #expect(totals.outcomes[.met] == 0 && (totals.outcomes[.metLate] ?? 0) > 0)
        let json = totals.json
        #expect(json["gap"]?["ofDuty"]?.number == 1 && json["population"] == 160)
    }

    /// A value in the wrong place, as JSON, the error, and some of its words.
    struct Fault: Sendable {
        let path: [String]
        let json: String
        let why: SimulationError
        let message: String

        init(_ path: String, _ json: String, _ why: SimulationError, _ message: String) {
            self.path = path.split(separator: "/").map(String.init)
            self.json = json
            self.why = why
            self.message = message
        }
    }

    private static let crowd = "{\"name\": \"A\", \"locality\": \"B\", \"stages\": {\"needsAssessment\": 100000}}"

    private static let processes = SimulationTruth.simulated(in: .england).map(\.rawValue)
    private static let reasons: [String] = {
        if case .choice(let choices) = Fact.reasonNotMade.kind { choices } else { [] }
    }()

    private static let faults = [
        Fault(
            "titel", "\"x\"", .unknownName("titel", place: "", known: SimulationTruth.names),
            "“titel” is not known here"),
        Fault("title", "null", .member(.missing("title")), "\"title\" is missing"),
        Fault("title", "5", .member(.wrongKind("title", .text)), "\"title\" should be text"),
        Fault("people", "5", .member(.wrongKind("people", .object)), "\"people\" should be an object"),
        Fault("jurisdiction", "\"scotland\"", .noNation("scotland"), "neither england nor wales"),
        Fault("from", "\"01/31/2024\"", .noDate(place: "from", .monthFirst), "from: "),
        Fault("to", "\"2025-06-30\"", .order, "in the order of time"),
        Fault(
            "stagesPerPerson", "0.5", .member(.outOfRange("stagesPerPerson", "1", "10")),
            "\"stagesPerPerson\" should be a number from 1"),
        Fault(
            "rates/difficulty", "1.5", .member(.outOfRange("rates.difficulty", "0", "1")),
            "\"rates.difficulty\" should be a number from 0"),
        Fault("teams", "[]", .noTeam, "teams must be a list"),
        Fault(
            "teams/0/stages/needsAssessment", "-1",
            .member(.outOfRange("teams[0].stages.needsAssessment", "0", "100000")), "from 0 to 100000"),
        Fault(
            "teams/0/stages/review", "3", .process("review", place: "teams[0].stages", known: processes),
            "“review” cannot be simulated"),
        Fault(
            "people/ages/old", "1", .noChoice("old", place: "people.ages", known: AgeBand.allCases.map(\.rawValue)),
            "“old” is not one of"),
        Fault("people/sexes", "{\"Female\": 0}", .noWeight(place: "people.sexes"), "must hold a number above 0"),
        Fault("reasons/whim", "1", .noChoice("whim", place: "reasons", known: reasons), "“whim” is not one of"),
        Fault("encoding", "\"EBCDIC\"", .noEncoding("EBCDIC"), "neither UTF-8 nor Windows-1252"),
        Fault(
            "policies", "{\"reviews\": \"none\"}",
            .policies(.noSetting("none", policy: "reviews", no: "revisions", yes: "all")), "policies: "),
        Fault(
            "people/sexes", "{\"Female\": 1e308, \"Male\": 1}",
            .member(.outOfRange("people.sexes.Female", "0", "1000000")),
            "should be a number from 0 to 1000000"),
        Fault(
            "people/difficultyOdds", "{\"Mental health support\": 1e308}",
            .member(.outOfRange("people.difficultyOdds.Mental health support", "0", "1000000")),
            "should be a number from 0 to 1000000"),
        Fault(
            "teams/0/stages/needsAssessment", "9223372036854775807",
            .member(.outOfRange("teams[0].stages.needsAssessment", "0", "100000")), "from 0 to 100000"),
        Fault(
            "teams", "[" + Array(repeating: crowd, count: 11).joined(separator: ",") + "]", .stages(1_100_000),
            "teams have 1100000 stages together"),
    ]

    @Test(arguments: faults)
    func whatIsWrongIsNamed(_ fault: Fault) throws {
        let json = try changed(fault.path, to: JSONValue.parse(fault.json))
        #expect(throws: fault.why) { try SimulationTruth(json) }
        #expect(fault.why.message.contains(fault.message), "\(fault.why.message)")
    }

    @Test func ratesThatCannotBeAreNamed() throws {
        func error(_ path: String, _ json: String) throws -> SimulationError? {
            let json = try changed(path.split(separator: "/").map(String.init), to: JSONValue.parse(json))
            return #expect(throws: SimulationError.self) { try SimulationTruth(json) }
        }
        guard case .sharesAboveOne(let sum, place: "rates")? = try error("rates/late", "0.9") else {
            Issue.record("more than 1 was taken")
            return
        }
        #expect(sum > 1)
        for (path, place, name) in [("rates/dificulty", "rates", "dificulty"), ("dirt/mud", "dirt", "mud")] {
            guard case .unknownName(name, place: place, let known)? = try error(path, "0.2") else {
                Issue.record("\(path) was taken")
                return
            }
            #expect(!known.isEmpty)
        }
    }

    @Test func aCharacterThatTheEncodingLacksIsRefused() throws {
        var json = try changed(["teams", "0", "name"], to: "Tŷ Coch")
        #expect(try SimulatedAudit(SimulationTruth(json), seed: "1").frames.first?.name == "cld.csv")
        guard case .object(var members) = json else { return }
        members["encoding"] = "Windows-1252"
        json = .object(members)
        let truth = try SimulationTruth(json)
        #expect(throws: SimulationError.lacksCharacter(file: "cld.csv", encoding: "Windows-1252")) {
            try SimulatedAudit(truth, seed: "1")
        }
    }

    /// A dictionary has another order in another size: what is summed over it must not show.
    @Test func aMixtureDoesNotDependOnTheOrderOfADictionary() {
        let weights = (1...40).map { ("part \($0)", 1 / Double($0)) }
        let small = Dictionary(uniqueKeysWithValues: weights)
        var shares = Set([Mixture(small).parts.map(\.share)])
        for capacity in [64, 200, 1_000, 5_000, 20_000] {
            var other: [String: Double] = [:]
            other.reserveCapacity(capacity)
            for (name, weight) in weights.reversed() { other[name] = weight }
            shares.insert(Mixture(other).parts.map(\.share))
        }
        #expect(shares.count == 1)
    }

    /// At either end of the calendar there is no day before the first, and none after the last.
    @Test(arguments: ["2015-04-01", "9999-12-31"]) func theEndsOfTheCalendarAreDaysToo(day: String) throws {
        var json = try SimulationTruthTests.small()
        guard case .object(var members) = json else { return }
        for name in ["from", "to", "submittedUntil"] { members[name] = .string(day) }
        members["stagesPerPerson"] = 1
        members["dirt"] = ["badDate": 1, "outOfPeriod": 1, "resubmitted": 1]
        json = .object(members)
        let simulated = try SimulatedAudit(SimulationTruth(json), seed: "1")
        #expect(simulated.totals.population == 160)
    }

    @Test func beforeTheLawThereIsNothingToSimulate() throws {
        let json = try changed(["from"], to: "0001-01-01")
        let error = #expect(throws: SimulationError.self) { try SimulatedAudit(SimulationTruth(json), seed: "1") }
        guard case .noDetermination(_, .noRules(.england, _, _))? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func aPeriodTooShortForItsStagesIsRefused() throws {
        var json = try changed(["to"], to: "2024-04-01")
        guard case .object(var members) = json else { return }
        members["stagesPerPerson"] = 10
        json = .object(members)
        let truth = try SimulationTruth(json)
        let error = #expect(throws: SimulationError.periodTooShort) { try SimulatedAudit(truth, seed: "1") }
        #expect(error?.message.contains("the period is too short") == true)
    }

    @Test func drawsDependOnSeedKindNumberAndPurposeAlone() {
        let stream = NumberedStream(seed: "s", kind: "stage", number: 7)
        #expect(stream.uniform("a") == NumberedStream(seed: "s", kind: "stage", number: 7).uniform("a"))
        #expect(stream.uniform("a") != stream.uniform("b"))
        #expect(stream.uniform("a") != NumberedStream(seed: "s", kind: "stage", number: 8).uniform("a"))
        // First 53 bits of sha256("s,stage,7,a").
        let mean = (0..<2000).reduce(0.0) { $0 + stream.uniform("\($1)") } / 2000
        #expect(abs(mean - 0.5) < 0.03)
        let wholes = Set((0..<200).map { stream.whole(in: 3...5, "\($0)") })
        #expect(wholes == [3, 4, 5])
    }

    @Test func mixturesKeepTheirShares() {
        let mixture = Mixture(["a": 3, "b": 1, "c": 0])
        let picked = (0..<2000).map { mixture.pick(NumberedStream(seed: "s", kind: "k", number: $0), "p") }
        #expect(Set(picked) == ["a", "b"])
        #expect(abs(Double(picked.count { $0 == "a" }) / 2000 - 0.75) < 0.04)
    }

    /// Whatever a reader takes in wrongly, the sheet still holds together: no contradiction, and the rules can judge
    /// it.
    @Test func everyStoryCanBeJudged() throws {
        let rules = try RuleSet.inForce(in: .england, on: nil)
        for happening in StageStory.Happening.allCases {
            for supporter in StageStory.Supporter.allCases {
                for process in [Process.needsAssessment, .safeguardingEnquiry, .carePlanRevision] {
                    var story = StageStory()
                    story.areas = [.communicating]
                    story.supporter = supporter
                    story.happening = happening
                    var facts = story.facts(of: process, in: .england)
                    try facts.set(.process, to: process.rawValue)
                    let determination = try rules.determine(facts, policies: Policies())
                    #expect(determination.contradictions.isEmpty && determination.outcome != nil)
                    let isUnsuitable = StageStory.Supporter.unsuitable.contains(supporter)
                    let duty: Duty =
                        isUnsuitable ? .required : supporter == .consentNotRecorded ? .indeterminate : .notRequired
                    #expect(determination.duty == duty, "\(supporter), \(process)")
                }
            }
        }
    }

    @Test func whatNoReaderOfFramesWouldTakeIsRefused() throws {
        for path in [["authority"], ["teams", "0", "name"]] {
            let truth = try SimulationTruth(changed(path, to: .string("9\u{0}9")))
            #expect(throws: SimulationError.holdsNUL(file: "cld.csv")) { try SimulatedAudit(truth, seed: "x") }
        }
    }
}
