import Findings
import JSON

extension PracticeFinding {
    var json: JSONValue {
        var members = whole.members
        members["fact"] = .string(subject.code)
        members["value"] = .null
        if case .chosen(_, let value) = subject { members["value"] = .string(value) }
        members["byTeam"] = .array(
            byTeam.map { .object($0.count.members.merging(["name": .string($0.name)]) { $1 }) })
        return .object(members)
    }
}

extension PracticeCount {
    fileprivate var members: [String: JSONValue] {
        [
            "yes": .integer(yes), "no": .integer(no), "notRecorded": .integer(notRecorded), "asked": .integer(asked),
            "rate": JSONValue(rate), "interval": JSONValue(interval),
        ]
    }
}

extension EntitlementFindings {
    var json: JSONValue {
        .array(
            rows.map {
                [
                    "name": .string($0.entitlement.rawValue), "persons": .integer($0.persons),
                    "possible": .integer($0.possible), "wouldGain": .integer($0.wouldGain),
                ]
            })
    }

    /// People of any entitlement, each once, and their roles.
    var totals: JSONValue {
        ["persons": .integer(persons), "roles": .integer(roles), "possible": .integer(possible)]
    }
}
