import Advocacy
import Audit
import Findings
import JSON
import Statistics

extension SecondReading {
    /// The machine-readable form. Every key is always present; what is undefined is null. Rates are fractions of 1.
    public var json: JSONValue {
        [
            "sampled": .integer(sampled), "read": .integer(read),
            "secondReading": ["due": .integer(due), "read": .integer(dueRead)],
            "n": .integer(agreement.n),
            "duty": agreement.duty.full, "outcome": agreement.outcome.full, "gap": gap.full,
            "questions": .array(
                questions.map { question in
                    .object(
                        question.measures.members.merging([
                            "fact": .string(question.fact.rawValue), "askedOfOne": .integer(question.askedOfOne),
                        ]) { $1 })
                }),
            "disagreements": .array(disagreements.map(\.json)),
            "corrected": corrected.json,
            "methods": .array(methods.map(\.json)),
            "warnings": .array(
                warnings.map {
                    ["code": .string($0.code.rawValue), "message": .string($0.message), "figure": .string($0.figure)]
                }),
        ]
    }
}

extension AgreementMeasures {
    fileprivate var full: JSONValue { .object(members) }

    fileprivate var members: [String: JSONValue] {
        [
            "n": .integer(n), "agreed": .integer(agreed),
            "raw": JSONValue(raw.value), "rawInterval": JSONValue(raw.interval),
            "kappa": JSONValue(kappa.value), "kappaInterval": JSONValue(kappa.interval),
            "ac1": JSONValue(ac1.value), "ac1Interval": JSONValue(ac1.interval),
            "pabak": JSONValue(pabak.value), "pabakInterval": JSONValue(pabak.interval),
        ]
    }
}

extension Disagreement {
    fileprivate var json: JSONValue {
        [
            "case": .string(caseReference), "stratum": .string(stratum), "first": first.json, "second": second.json,
            "questions": .array(
                differences.map {
                    [
                        "fact": .string($0.fact.rawValue), "first": JSONValue($0.first), "second": JSONValue($0.second),
                    ]
                }),
            "moderated": moderation.map(\.json) ?? .null,
        ]
    }
}

extension Disagreement.Side {
    fileprivate var json: JSONValue {
        ["reader": .string(reader), "duty": .string(duty.rawValue), "outcome": .string(outcome.rawValue)]
    }
}

extension Moderation {
    fileprivate var json: JSONValue {
        [
            "duty": .string(duty.rawValue), "outcome": .string(outcome.rawValue), "reason": .string(reason),
            "moderator": .string(moderator), "time": .string(time.description),
        ]
    }
}

extension CorrectedGap {
    fileprivate var json: JSONValue {
        [
            "firstReader": JSONValue(firstReaderRate), "rate": JSONValue(rate), "interval": JSONValue(interval),
            "settled": .integer(settled), "sensitivity": JSONValue(corrected?.sensitivity),
            "specificity": JSONValue(corrected?.specificity), "why": JSONValue(why?.rawValue),
            "roganGladen": [
                "rate": JSONValue(corrected?.roganGladen), "interval": JSONValue(corrected?.roganGladenInterval),
            ],
        ]
    }
}
