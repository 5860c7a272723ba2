import Advocacy
import Audit
import Findings
import JSON
import Statistics

extension Findings {
    /// The machine-readable findings. Every key is always present; what is undefined is null. Counts are whole
    /// numbers of cases read, rates fractions of 1, totals unrounded, limits of totals whole cases.
    public var json: JSONValue {
        [
            "population": .integer(population),
            "stages": [
                "estimate": JSONValue(stages?.estimate),
                "low": stages.map { .integer($0.interval.low) } ?? .null,
                "high": stages.map { .integer($0.interval.high) } ?? .null,
            ],
            "sampled": .integer(sampled),
            "read": .integer(read),
            "duty": ["required": duty.required.json, "indeterminate": duty.indeterminate.json],
            "gap": [
                "perAssessment": gap.perAssessment.json,
                "ofDuty": gap.ofDuty.json,
                "bounds": gap.bounds.json,
                "interim": JSONValue(gap.interim),
            ],
            "outcomes": .object(
                Dictionary(uniqueKeysWithValues: outcomes.map { ($0.key.rawValue, .integer($0.value)) })),
            "byStratum": .array(byStratum.map { .object($0.members) }),
            "byTeam": .array(byTeam.map { .object($0.members) }),
            "byProcess": .array(byProcess.map { .object($0.members) }),
            "cohorts": .array(
                cohorts.map { .object($0.members.merging(["variable": .string($0.variable.rawValue)]) { $1 }) }),
            "byStart": .array(
                byStart.map { .object($0.members.merging(["variable": .string($0.variable.rawValue)]) { $1 }) }),
            "timeliness": [
                "referral": timeliness.referral.json,
                "arranged": timeliness.arranged.json,
                "firstMeeting": timeliness.firstMeeting.json,
                "inTime": timeliness.inTime.json,
                "clocks": .array(
                    timeliness.clocks.map {
                        [
                            "from": .string($0.from.rawValue), "referral": $0.referral.json,
                            "arranged": $0.arranged.json, "firstMeeting": $0.firstMeeting.json,
                        ]
                    }),
            ],
            "reasons": .array(reasons.map { ["reason": .string($0.reason), "count": .integer($0.count)] }),
            "recording": .array(
                recording.map {
                    [
                        "fact": .string($0.fact.rawValue), "notRecorded": .integer($0.notRecorded),
                        "asked": .integer($0.asked),
                    ]
                }),
            "agreement": agreement.json,
            "rivalReadings": .array(rivals.map { $0.json(in: edition) }),
            "practice": .array(practice.map(\.json)),
            "entitlements": entitlements.json,
            "entitled": entitlements.totals,
            "demandBeyondDuty": demandBeyondDuty?.json ?? .null,
            "people": people?.json ?? .null,
            "teamVariation": teamVariation.map(\.json) ?? .null,
            "postStratified": .array(postStratified.map(\.json)),
            "overTime": overTime.map(\.json) ?? .null,
            "precision": precision.map(\.json) ?? .null,
            "threshold": threshold.map(\.json) ?? .null,
            "methods": .array(methods.map(\.json)),
            "warnings": .array(
                warnings.map {
                    ["code": .string($0.code.rawValue), "message": .string($0.message), "figure": .string($0.figure)]
                }),
        ]
    }
}

extension RivalFindings {
    fileprivate func json(in edition: Edition) -> JSONValue {
        [
            "name": .string(reading.code),
            "policies": .object(reading.policies.settings(in: edition).mapValues(JSONValue.string)),
            "required": required.json, "perAssessment": perAssessment.json, "ofDuty": ofDuty.json,
            "bounds": bounds.json, "turned": .array(turned.map(JSONValue.string)), "notAsked": .integer(notAsked),
        ]
    }
}

extension ThresholdConfidence {
    fileprivate var json: JSONValue {
        [
            "value": .number(threshold.value), "side": .string(side.rawValue), "confidence": .number(confidence),
            "method": .string(Method.thresholdConfidence.name),
        ]
    }
}

extension Estimate {
    fileprivate var json: JSONValue {
        [
            "count": .integer(count), "rate": JSONValue(rate), "interval": JSONValue(interval),
            "total": JSONValue(total), "totalInterval": JSONValue(totalInterval),
        ]
    }
}

extension RatioEstimate {
    fileprivate var json: JSONValue {
        [
            "count": .integer(count), "eligible": .integer(eligible), "rate": JSONValue(rate),
            "interval": JSONValue(interval), "bounds": bounds.json,
        ]
    }
}

extension Bounds {
    fileprivate var json: JSONValue {
        ["low": JSONValue(low), "high": JSONValue(high), "interval": JSONValue(interval)]
    }
}

extension Breakdown {
    fileprivate var members: [String: JSONValue] {
        [
            "name": .string(name), "population": JSONValue(population), "read": .integer(read),
            "count": .integer(count), "rate": JSONValue(rate), "interval": JSONValue(interval),
        ]
    }
}

extension Timeliness.Days {
    fileprivate var json: JSONValue {
        [
            "from": JSONValue(from?.rawValue), "n": .integer(n), "median": JSONValue(median), "q1": JSONValue(q1),
            "q3": JSONValue(q3),
        ]
    }
}

extension ReaderAgreement {
    fileprivate var json: JSONValue {
        ["n": .integer(n), "duty": duty.json, "outcome": outcome.json]
    }
}

extension AgreementMeasures {
    fileprivate var json: JSONValue {
        [
            "agreed": .integer(agreed), "raw": JSONValue(raw.value), "kappa": JSONValue(kappa.value),
            "ac1": JSONValue(ac1.value), "pabak": JSONValue(pabak.value),
        ]
    }
}
