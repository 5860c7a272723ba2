import Audit
import JSON

extension CoverageReport {
    /// The machine-readable report: summaries as printed, and every design with its strata and the coverage of every
    /// method. Coverage, shares and widths are fractions of 1; what is undefined is null.
    public var json: JSONValue {
        [
            "seed": .string(seed), "designs": .integer(designs.count), "samples": .integer(samples),
            "level": .number(level.value), "leastCoverage": .number(leastCoverage),
            "leastShare": .number(CoverageReport.leastShare), "holds": .bool(holds),
            "figures": .array(
                CoverageQuantity.allCases.map { quantity in
                    [
                        "figure": .string(quantity.rawValue),
                        "methods": .array(summaries(of: quantity).map(\.json)),
                        "bands": .array(
                            bands(of: quantity).map { band in
                                [
                                    "name": .string(band.name), "designs": .integer(band.designs),
                                    "methods": .array(band.summaries.map(\.json)),
                                ]
                            }),
                    ]
                }),
            "perDesign": .array(designs.map(\.json)),
        ]
    }
}

extension CoverageSummary {
    fileprivate var json: JSONValue {
        [
            "method": .string(method.name), "holding": .integer(holding), "shareHolding": .number(shareHolding),
            "worst": .number(worst), "mean": .number(mean), "above": .number(above), "below": .number(below),
            "undefined": .number(undefined), "width": .number(width), "relativeWidth": JSONValue(relativeWidth),
        ]
    }
}

extension DesignCoverage {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(design.name), "population": .integer(design.population),
            "sampled": .integer(design.sampled), "strata": .array(design.strata.map(\.json)),
        ]
        for quantity in CoverageQuantity.allCases {
            members[quantity.rawValue] = [
                "truth": .number(design.truth(of: quantity)),
                "methods": .array(
                    (results[quantity] ?? []).map {
                        [
                            "method": .string($0.method.name), "coverage": .number($0.coverage),
                            "width": .number($0.width), "undefined": .integer($0.undefined),
                        ]
                    }),
            ]
        }
        return .object(members)
    }
}

extension CoverageDesign.Stratum {
    fileprivate var json: JSONValue {
        [
            "population": .integer(population), "sampled": .integer(sampled), "events": .integer(events),
            "eligible": .integer(eligible), "unmet": .integer(unmet),
        ]
    }
}
