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
                    "population", "sampled", "read", "duty", "gap", "outcomes", "byStratum", "byTeam", "byProcess",
                    "cohorts", "byStart", "timeliness", "reasons", "recording", "agreement", "methods", "warnings",
                    "teamVariation", "postStratified", "precision", "rivalReadings",
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
                && json["timeliness"]?["referral"]?["median"]?.number == 3)
        #expect(json["agreement"]?["n"] == 1 && json["agreement"]?["duty"]?["raw"]?.number == 1)
        let methods = json["methods"]?.array ?? []
        #expect(methods.allSatisfy { keys($0) == ["figure", "method", "formula", "source"] })
        let figures = methods.compactMap { $0["figure"]?.string }
        #expect(
            figures.prefix(4) == ["duty", "gap.perAssessment", "gap.ofDuty", "gap.bounds"]
                && Set(figures).isSuperset(of: ["byTeam", "cohorts.locality", "timeliness", "agreement"]))
    }
}
