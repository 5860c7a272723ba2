import Audit
import Findings
import JSON
import Statistics

extension TeamVariation {
    var json: JSONValue {
        [
            "target": .number(target), "dispersion": .number(dispersion), "exactP": .number(exactP),
            "intraclassCorrelation": JSONValue(intraclassCorrelation),
            "expectedOutside95": .number(expectedOutside), "expectedOutside99_8": .number(expectedFarOutside),
            "teams": .array(teams.map(\.json)),
        ]
    }
}

extension TeamVariation.Team {
    fileprivate var json: JSONValue {
        [
            "name": .string(name), "read": .integer(read), "count": .integer(count), "rate": JSONValue(rate),
            "pLow": JSONValue(lowerTail), "pHigh": JSONValue(upperTail),
            "funnel95": JSONValue(limits95), "funnel99_8": JSONValue(limits998),
            "overdispersed": JSONValue(overdispersed), "pooled": JSONValue(pooled),
            "standing": JSONValue(standing?.rawValue),
        ]
    }
}

extension PostStratified {
    var json: JSONValue {
        [
            "variable": .string(variable.rawValue), "rate": JSONValue(rate), "interval": JSONValue(interval),
            "unread": .array(unread.map(JSONValue.string)),
        ]
    }
}

extension Precision {
    var json: JSONValue {
        [
            "width": .number(width),
            "after": .array(
                after.map { ["more": .integer($0.more), "read": .integer($0.read), "width": .number($0.width)] }),
        ]
    }
}

extension RunRule {
    var json: JSONValue {
        [
            "trendZ": JSONValue(trend?.z), "trendP": JSONValue(trend?.p), "longest": .integer(run?.length ?? 0),
            "first": run.map { .integer($0.first) } ?? .null, "side": JSONValue(run?.side.rawValue), "p": .number(p),
            "periods": .integer(periods),
        ]
    }
}
