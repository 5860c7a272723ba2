import Audit
import Findings
import JSON
import Statistics

extension Comparison {
    /// The machine-readable comparison. Every key is always present; what is undefined is null. Rates and differences
    /// are fractions of 1; a difference is after less before, below 0 where the gap is smaller.
    public var json: JSONValue {
        [
            "before": before.summary, "after": after.summary,
            "gap": [
                "perAssessment": .object(perAssessment.members(.perAssessment, isInterim: isInterim)),
                "ofDuty": .object(ofDuty.members(.ofDuty, isInterim: isInterim)),
            ],
            "byStratum": json(byStratum), "byTeam": json(byTeam), "byProcess": json(byProcess),
            "methods": .array(methods.map { $0.method.json(of: $0.figure) }),
            "warnings": .array(
                warnings.map {
                    ["code": .string($0.code.name), "message": .string($0.message), "figure": .string($0.figure)]
                }),
        ]
    }

    private func json(_ parts: [PartChange]) -> JSONValue {
        .array(
            parts.map { part in
                .object(
                    part.change.members(.perAssessment, isInterim: isInterim)
                        .merging(["name": .string(part.name)]) { $1 })
            })
    }
}

extension Findings {
    fileprivate var summary: JSONValue {
        [
            "title": .string(title), "from": .string(from.description), "to": .string(to.description),
            "population": .integer(population), "sampled": .integer(sampled), "read": .integer(read),
        ]
    }
}

extension GapChange {
    fileprivate func members(_ measure: GapMeasure, isInterim: Bool) -> [String: JSONValue] {
        [
            "before": before.json(measure), "after": after.json(measure), "difference": JSONValue(difference),
            "interval": JSONValue(interval), "verdict": .string(verdict.rawValue),
            "sentence": .string(sentence(measure, isInterim: isInterim)),
        ]
    }
}

extension GapSide {
    fileprivate func json(_ measure: GapMeasure) -> JSONValue {
        [
            "population": JSONValue(population), measure == .ofDuty ? "eligible" : "read": .integer(cases),
            "count": .integer(count), "rate": JSONValue(rate), "interval": JSONValue(interval),
        ]
    }
}
