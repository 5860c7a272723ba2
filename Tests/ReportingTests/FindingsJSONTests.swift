import Advocacy
import Audit
import JSON
import TestAudits
import Testing

@testable import Findings

/// The shape that others rely on: every key is always there, whatever is undefined.
@Suite struct FindingsJSONTests {
    private static let estimate: Set<String> = ["count", "rate", "interval", "total", "totalInterval"]
    private static let breakdown: Set<String> = ["name", "population", "read", "count", "rate", "interval"]

    private func keys(_ json: JSONValue?) -> Set<String> { Set(json?.object?.keys.map { $0 } ?? []) }

    private func full() throws -> AuditState {
        var audit = AuditBuilder()
        audit.strataColumns = ["team"]
        audit.counts = ["team": ["N": 100, "S": 60], "locality": ["A": 160], "process": ["needsAssessment": 160]]
        for (name, population) in [("N", 100), ("S", 60)] {
            audit.stratum(name, population: population, sampled: 12) { _ in ["team": name, "locality": "A"] }
            audit.read(name, outcomes((3, .notMet), (1, .indeterminate), (2, .met), (6, .notApplicable)))
        }
        audit.read(
            "N-1", .required, .notMet, facts: [.reasonNotMade: "urgent", .arranged: "no", .referredOn: "2025-06-05"])
        audit.read("N-1", .required, .notMet, by: "Second")
        return try audit.state()
    }

    private func states() throws -> [AuditState] {
        var unread = AuditBuilder()
        unread.stratum("S", population: 100, sampled: 10)
        var partly = unread
        partly.read("S", [.notMet, .met])
        return [try unread.state(), try partly.state(), try full()]
    }

    @Test func everyKeyIsAlwaysPresent() throws {
        for state in try states() {
            let json = try Findings(of: state).json
            #expect(
                keys(json) == [
                    "population", "stages", "sampled", "read", "duty", "gap", "outcomes", "byStratum", "byTeam",
                    "byProcess",
                    "cohorts", "byStart", "timeliness", "reasons", "recording", "agreement", "methods", "warnings",
                    "teamVariation", "overTime", "postStratified", "precision", "threshold", "rivalReadings",
                    "practice",
                    "entitlements",
                    "entitled",
                    "demandBeyondDuty", "people",
                ])
            #expect(keys(json["duty"]) == ["required", "indeterminate"])
            #expect(keys(json["gap"]) == ["perAssessment", "ofDuty", "bounds", "interim"])
            #expect(keys(json["gap"]?["ofDuty"]) == ["count", "eligible", "rate", "interval", "bounds"])
            #expect(keys(json["gap"]?["bounds"]) == ["low", "high", "interval"])
            #expect(keys(json["gap"]?["ofDuty"]?["bounds"]) == ["low", "high", "interval"])
            #expect(keys(json["outcomes"]) == Set(Outcome.allCases.map(\.rawValue)))
            #expect(keys(json["timeliness"]) == ["referral", "arranged", "firstMeeting", "inTime", "clocks"])
            for name in ["referral", "arranged", "firstMeeting"] {
                #expect(keys(json["timeliness"]?[name]) == ["from", "n", "median", "q1", "q3"])
            }
            for estimate in [
                json["duty"]?["required"], json["duty"]?["indeterminate"], json["gap"]?["perAssessment"],
                json["timeliness"]?["inTime"],
            ] { #expect(keys(estimate) == FindingsJSONTests.estimate) }
            for part in json["byStratum"]?.array ?? [] { #expect(keys(part) == FindingsJSONTests.breakdown) }
            #expect(keys(json["agreement"]) == ["n", "duty", "outcome"])
            #expect(keys(json["agreement"]?["duty"]) == ["agreed", "raw", "kappa", "ac1", "pabak"])
            for warning in json["warnings"]?.array ?? [] { #expect(keys(warning) == ["code", "message", "figure"]) }
            #expect(try JSONValue.parse("\(json)").description == "\(json)")
        }
    }

    @Test func nothingReadIsNull() throws {
        let json = try Findings(of: states()[0]).json
        let gap = json["gap"]?["perAssessment"]
        #expect(gap?["count"] == 0)
        for key in ["rate", "interval", "total", "totalInterval"] { #expect(gap?[key] == .null) }
        #expect(json["gap"]?["interim"] == .null && json["gap"]?["bounds"]?["low"] == .null)
        #expect(json["timeliness"]?["referral"]?["from"] == .null && json["timeliness"]?["referral"]?["n"] == 0)
        #expect(json["agreement"]?["n"] == 0 && json["agreement"]?["duty"]?["raw"] == .null)
        #expect(json["methods"] == [] && json["reasons"] == [] && json["cohorts"] == [])
    }

    @Test func interimLimitsStandInBothPlaces() throws {
        let json = try Findings(of: states()[1]).json
        let interim = json["gap"]?["interim"]
        #expect(keys(interim) == ["low", "high", "level", "method"])
        #expect(interim == json["gap"]?["perAssessment"]?["interval"])
        #expect(json["gap"]?["ofDuty"]?["interval"] == .null && json["gap"]?["bounds"]?["interval"] == .null)
    }

    @Test func figuresHaveTheirUnits() throws {
        let json = try Findings(of: full()).json
        #expect(json["population"] == 160 && json["sampled"] == 24 && json["read"] == 24)
        let gap = json["gap"]?["perAssessment"]
        #expect(gap?["count"] == 6 && gap?["rate"]?.number == 0.25 && gap?["total"]?.number == 40)
        let limits = gap?["totalInterval"]
        guard case .integer = limits?["low"], case .integer = limits?["high"] else {
            Issue.record("limits of totals are whole cases: \(String(describing: limits))")
            return
        }
        #expect(gap?["interval"]?["level"]?.number == 0.95 && gap?["interval"]?["method"] == "profile-exact")
        #expect(json["outcomes"]?["indeterminate"] == 2 && json["outcomes"]?["notMet"] == 6)
        #expect(json["byTeam"]?.array?.map { $0["name"] } == ["N", "S"])
        #expect(json["byProcess"]?.array?.first?["name"] == "needsAssessment")
        let cohort = try #require(json["cohorts"]?.array?.first)
        #expect(keys(cohort) == FindingsJSONTests.breakdown.union(["variable"]) && cohort["variable"] == "locality")
        #expect(json["reasons"] == [["reason": "urgent", "count": 1]])
        #expect(json["recording"] == [["fact": "action.arranged", "notRecorded": 0, "asked": 1]])
        #expect(
            json["timeliness"]?["referral"]?["from"] == "start"
                && json["timeliness"]?["referral"]?["median"] == .some(.null))
        #expect(json["agreement"]?["n"] == 1 && json["agreement"]?["duty"]?["raw"]?.number == 1)
        let methods = json["methods"]?.array ?? []
        #expect(methods.allSatisfy { keys($0) == ["figure", "method", "formula", "source"] })
        let figures = methods.compactMap { $0["figure"]?.string }
        #expect(
            figures.prefix(4) == ["duty", "gap.perAssessment", "gap.ofDuty", "gap.bounds"]
                && Set(figures).isSuperset(of: ["byTeam", "cohorts.locality", "timeliness", "agreement"]))
    }

    @Test func practiceHasItsShape() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 10) { ["team": $0 == 1 ? "N" : "M"] }
        for number in 1...10 {
            audit.read(
                "S-\(number)", .required, .notMet,
                facts: [.voiceHeard: number == 2 ? "unknown" : "yes", .otherSupport: "peer", .nhsComplaint: "yes"])
        }
        let json = try Findings(of: audit.state()).json
        let rows = json["practice"]?.array ?? []
        #expect(rows.map { $0["fact"] } == ["voiceHeard", "otherSupport"])
        #expect(rows.map { $0["value"] } == [.null, "peer"])
        let figures: Set = ["yes", "no", "notRecorded", "asked", "rate", "interval"]
        for row in rows {
            #expect(keys(row) == figures.union(["fact", "value", "byTeam"]))
            for team in row["byTeam"]?.array ?? [] { #expect(keys(team) == figures.union(["name"])) }
        }
        let heard = try #require(rows.first)
        #expect(heard["yes"] == 9 && heard["no"] == 0 && heard["notRecorded"] == 1 && heard["asked"] == 10)
        #expect(heard["rate"]?.number == 0.9 && keys(heard["interval"]) == ["low", "high", "level", "method"])
        #expect(heard["byTeam"]?.array?.map { $0["name"] } == ["M", "N"])
        #expect(heard["byTeam"]?.array?.map { $0["rate"] } == [.null, .null])
        let entitlements = json["entitlements"]?.array ?? []
        #expect(
            entitlements.map { $0["name"]?.string } == [
                "IMCA_S39", "IMCA_S39_DEFERRED", "IMCA_S38", "IMCA_S38_DEFERRED", "IMCA_S37", "IMCA_DOLS_CHECK", "IMHA",
                "NHS_COMPLAINTS",
            ])
        #expect(entitlements.allSatisfy { keys($0) == ["name", "persons", "possible", "wouldGain"] })
        #expect(entitlements.last?["persons"] == 10 && json["entitled"] == ["persons": 10, "roles": 10, "possible": 0])
    }

    @Test func demandAndPeopleHaveTheirShapes() throws {
        var audit = AuditBuilder()
        audit.stratum("S", population: 40, sampled: 2, person: { _ in "P" })
        #expect(try Findings(of: audit.state()).json["demandBeyondDuty"] == .null)
        audit.beyondDuty = ["dolsAssessment": 3]
        audit.read("S", [.notMet, .met])
        let json = try Findings(of: audit.state()).json
        #expect(json["demandBeyondDuty"] == [["process": "dolsAssessment", "count": 3]])
        #expect(json["people"] == ["cases": 2, "unnamed": 0, "people": 1, "whollyRead": 1, "withGap": 1])
    }
}
