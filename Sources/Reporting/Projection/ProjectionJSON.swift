import Advocacy
import Audit
import JSON
import Projection

extension Projection {
    /// The machine-readable projection. Every key is always present; what is undefined is null. Money in pounds, time in
    /// hours and weeks, shares as fractions of 1, people and stages unrounded.
    public func json(sharpening: [Sharpening] = [], rivals: [RivalNeed] = []) -> JSONValue {
        [
            "seed": .string(seed),
            "draws": .integer(draws),
            "confirmed": .bool(unconfirmed.isEmpty),
            "level": .number(level.value),
            "processes": .array(
                processes.map {
                    [
                        "process": .string($0.process.rawValue), "read": .integer($0.read), "owed": $0.owed.json,
                    ]
                }),
            "scenarios": .array(scenarios.map(\.json)),
            "headline": [
                "scenario": .string(headline.scenario.name), "figure": .string(headline.figure.rawValue),
                "year": .string(headline.yearLabel), "value": headline.value.json,
            ],
            "drivers": .array(
                drivers.map {
                    [
                        "assumption": .string($0.cause.text), "low": JSONValue($0.low), "high": JSONValue($0.high),
                        "share": JSONValue($0.share), "group": JSONValue($0.group?.rawValue),
                    ]
                }),
            "rivalReadings": .array(rivals.map { ["name": .string($0.reading.code), "need": $0.need.json] }),
            "sharpening": .array(
                sharpening.map { ["step": .string($0.step.text), "relativeWidth": JSONValue($0.relativeWidth)] }),
            "referrals": [
                "quarters": .array(
                    referrals.quarters.map {
                        ["quarter": .string("\($0.quarter)"), "people": .number($0.people)]
                    }),
                "lastYear": .number(referrals.lastYear), "need": referrals.need.json, "ratio": referrals.ratio.json,
            ],
            "needShare": needShare.json,
            "nextCases": nextCases?.json ?? .null,
            "planned": .integer(plannedCases),
            "bridge": bridge?.json ?? .null,
            "cannotTell": undecided.map { ["none": $0.none.json, "all": $0.all.json] } ?? .null,
            "correlations": JSONValue.object(
                Dictionary(uniqueKeysWithValues: assumptions.correlations.map { ($0.rawValue, .number($1)) })),
            "demandBeyondDuty": demandBeyondDuty?.json ?? .null,
            "assumptions": .array(assumptions.rows.map { $0.json(in: jurisdiction) }),
            "populationSource": JSONValue(populationSource),
            "warnings": .array(
                warnings.map { ["code": .string($0.code), "message": .string($0.message)] }),
        ]
    }
}

extension ScenarioProjection {
    fileprivate var json: JSONValue {
        ["name": .string(name), "kind": .string(kind.code), "years": .array(years.map(\.json))]
    }
}

extension UndecidedEnds.End {
    /// Full compliance in the first year, and `unmet` as practice is today.
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [:]
        for figure in ProjectionFigure.allCases { members[figure.rawValue] = full[figure]?.json ?? .null }
        members[ProjectionFigure.provided.rawValue] = nil
        members[ProjectionFigure.unmet.rawValue] = unmet?.json ?? .null
        return .object(members)
    }
}

extension YearProjection {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "year": .integer(year), "label": .string(label), "chanceOverBudget": JSONValue(chanceOverBudget),
            "chanceOverCapacity": JSONValue(chanceOverCapacity),
        ]
        for figure in ProjectionFigure.allCases { members[figure.rawValue] = figures[figure]?.json ?? .null }
        return .object(members)
    }
}

extension ProjectedFigure {
    var json: JSONValue {
        [
            "mean": JSONValue(mean), "median": JSONValue(median), "p2_5": JSONValue(p025), "p5": JSONValue(p05),
            "p10": JSONValue(p10), "p90": JSONValue(p90), "p95": JSONValue(p95), "p97_5": JSONValue(p975),
        ]
    }
}

extension Assumption {
    fileprivate func json(in jurisdiction: Jurisdiction) -> JSONValue {
        [
            "name": .string(text), "value": written.map(JSONValue.string) ?? .number(value.value),
            "low": .number(value.low),
            "high": .number(value.high), "shape": .string(value.shape.rawValue), "unit": .string(unit),
            "source": .string(source), "note": .string(note), "confirmed": .bool(isConfirmed),
            "published": .array(
                ReferencePoint.beside(name).map {
                    [
                        "value": .number($0.value), "unit": .string($0.unit), "text": .string($0.text),
                        "source": .string($0.source), "year": .integer($0.year),
                    ]
                }),
        ]
    }
}
