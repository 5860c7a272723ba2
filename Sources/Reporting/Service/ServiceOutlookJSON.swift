import Audit
import JSON
import Projection

extension ServiceOutlook {
    /// Members that stand beside those of the projection: `outlookDraws`, `population`, `contracts`, `options`, `waits`, `dutyLine`,
    /// `monitoring`. Every key is always present; what is not stated is null or empty.
    public var members: [String: JSONValue] {
        [
            "outlookDraws": .integer(draws),
            "population": population?.json ?? .null,
            "contracts": .array(contracts.map(\.json)), "options": appraisal?.json ?? .null,
            "waits": .array(waits.map(\.json)),
            "dutyLine": dutyLine?.json ?? .null,
            "monitoring": monitoring?.json ?? .null,
        ]
    }
}

extension Projection {
    /// The projection with its outlook beside it, in one object.
    public func json(sharpening: [Sharpening], rivals: [RivalNeed], outlook: ServiceOutlook) -> JSONValue {
        let own = json(sharpening: sharpening, rivals: rivals)
        return .object(JSONObject(outlook.members).merging(own.object ?? [:]))
    }
}

extension BandGrowth {
    fileprivate var json: JSONValue {
        [
            "base": .integer(base), "years": .array(years.map(JSONValue.integer)),
            "bands": .array(
                bands.map {
                    [
                        "ageBand": .string($0.ages.label), "people": .number($0.people),
                        "factors": .array($0.factors.map(JSONValue.number)),
                    ]
                }),
            "interpolated": .array(interpolated.map(JSONValue.integer)), "oldestMerged": .bool(isOldestMerged),
            "sources": .array(sources.map(JSONValue.string)),
        ]
    }
}

extension DrawSpread {
    fileprivate var json: JSONValue {
        ["mean": JSONValue(mean), "median": JSONValue(median), "p2_5": JSONValue(low), "p97_5": JSONValue(high)]
    }
}

extension ContractFigures {
    fileprivate var json: JSONValue {
        [
            "option": .string(option.name), "expectedCost": JSONValue(expectedCost),
            "medianCost": JSONValue(medianCost),
            "p90Cost": JSONValue(cost90), "quarterCapacity": JSONValue(option.quarterCapacity),
            "chanceQuarterExceeds": JSONValue(quarterExceeds), "chanceAnyQuarterExceeds": JSONValue(anyQuarterExceeds),
            "unprovidedHours": JSONValue(unprovidedHours),
        ]
    }
}

extension ContractOutlook {
    fileprivate var json: JSONValue {
        [
            "scenario": .string(scenario.name), "year": .integer(year), "label": .string(label),
            "options": .array(options.map(\.json)),
            "core": core.map {
                [
                    "risk": .number($0.risk), "hoursMeetingRisk": .number($0.meetingRisk),
                    "hoursOfLeastCost": .number($0.cheapest),
                ]
            } ?? .null,
            "services": .array(
                splits.map {
                    [
                        "option": .string($0.combined.option.name), "services": .integer($0.services),
                        "combinedCost": .number($0.combinedCost), "separateCost": .number($0.separateCost),
                        "chanceQuarterExceedsCombined": JSONValue($0.combined.quarterExceeds),
                        "chanceQuarterExceedsSeparate": JSONValue($0.separate.quarterExceeds),
                    ]
                }),
            "partners": .array(
                (partners?.partners ?? []).map { ["name": .string($0.name), "share": .number($0.share)] }),
        ]
    }
}

extension WaitOutlook {
    fileprivate var json: JSONValue {
        [
            "scenario": .string(scenario.name), "byCaseload": .bool(isByCaseload),
            "quarters": .array(
                quarters.map {
                    [
                        "quarter": .string($0.label), "arrivals": $0.arrivals.json, "capacity": $0.capacity.json,
                        "waiting": $0.waiting.json, "meanWaitWeeks": $0.meanWaitWeeks?.json ?? .null,
                        "shareWaiting": $0.shareWaiting.json,
                    ]
                }),
        ]
    }
}

extension DutyLine {
    fileprivate var json: JSONValue {
        [
            "callsPerHour": .number(callsPerHour), "minutesPerCall": .number(minutesPerCall), "staff": .integer(staff),
            "waitShare": JSONValue(waits?.share), "meanWaitMinutes": JSONValue(waits?.meanMinutes),
            "inTime": JSONValue(waits?.inTime), "staffNeeded": .integer(staffNeeded), "target": .number(target),
            "answerMinutes": .number(answerMinutes),
        ]
    }
}

extension Monitoring {
    fileprivate var json: JSONValue {
        [
            "quarters": .array(
                quarters.map { quarter in
                    [
                        "quarter": .string(quarter.counted.quarter.description),
                        "referrals": JSONValue(quarter.counted.referrals), "starts": JSONValue(quarter.counted.starts),
                        "waiting": JSONValue(quarter.counted.waiting),
                        "waitWeeks": JSONValue(quarter.counted.waitWeeks),
                        "completed": JSONValue(quarter.counted.completed),
                        "declined": JSONValue(quarter.counted.declined),
                        "withdrawn": JSONValue(quarter.counted.withdrawn),
                        "need": quarter.need.map {
                            ["mean": .number($0.mean), "p2_5": .number($0.low), "p97_5": .number($0.high)]
                        } ?? .null,
                        "ratio": JSONValue(quarter.ratio),
                        "absent": .array(quarter.counted.absent.map(JSONValue.string)),
                    ]
                }),
            "sources": .array(sources.map(JSONValue.string)), "ratio": JSONValue(ratio),
            "median": JSONValue(chart.median), "runs": .integer(chart.runs),
            "expectedRuns": chart.expectedRuns.map {
                ["low": .integer($0.lowerBound), "high": .integer($0.upperBound)]
            } ?? .null,
            "signals": .array(signals.map(JSONValue.string)),
            "warnings": .array(warnings.map { .string($0.message) }),
        ]
    }
}
