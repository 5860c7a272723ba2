import Audit
import Statistics

extension Validator {
    /// Two samples, two readers, imperfect readers.
    static let comparisonTopics: [Topic] = [
        .ofInputs("two_proportions") { inputs in
            func sample(_ which: String) throws -> StratumCount {
                try StratumCount(
                    population: try inputs.integer("N" + which), sampled: try inputs.integer("n" + which),
                    events: try inputs.integer("x" + which))
            }
            let comparison = try ProportionDifference(try sample("1"), try sample("2"), level: try inputs.level())
            return [
                "diff": .figure(comparison.difference),
                "newcombe": .limits(comparison.newcombe),
                "newcombe_fpc": .limits(comparison.newcombeFinite),
                "agresti_caffo": .limits(comparison.agrestiCaffo),
                "fisher_two_sided_p": .figure(comparison.fisherP),
            ]
        },
        .ofInputs("agreement") { inputs in
            let table = try AgreementTable(try inputs.integerRows("table"))
            return [
                "n": .integer(table.total),
                "po": .figure(table.observed),
                "ac1": .figure(table.ac1),
                "pabak": .figure(table.pabak),
                "kappa": .figure(table.kappa),
                "kappa_se": .figure(table.kappaStandardError),
                // Not clipped here: so the topic was written, before the limits were kept within -1...1.
                "kappa_ci95": table.kappaStandardError.map { .figures(normalLimits(table.kappa ?? 0, $0)) } ?? .null,
            ]
        },
        .ofInputs("rogan_gladen") { inputs in
            let judge = try MisclassifiedRate.Judge(
                sensitivity: try inputs.number("se"), sensitivityCases: try inputs.integer("n_se"),
                specificity: try inputs.number("sp"), specificityCases: try inputs.integer("n_sp"))
            let apparent = try Proportion(events: try inputs.integer("x"), trials: try inputs.integer("n"))
            let corrected = MisclassifiedRate(apparent, judge: judge, level: try inputs.level())
            return [
                "ap": .figure(apparent.rate),
                "rogan_gladen_raw": .figure(corrected.raw),
                "rogan_gladen": .figure(corrected.rate),
                "ci_wilson": .limits(corrected.wilson),
                "ci_cp": .limits(corrected.clopperPearson),
                "lang_reiczigel": .limits(corrected.langReiczigel),
            ]
        },
        .ofInputs("double_reading") { inputs in
            let cases = try inputs.integer("n")
            let found = try inputs.integer("x1")
            guard found >= 0, found <= cases else { throw ReferenceCaseError.numberOutOfRange("x1", from: 0, to: "n") }
            let counts = try DoubleReadingCounts(
                positive: .init(
                    cases: found, moderated: try inputs.integer("m1"), positive: try inputs.integer("t1")),
                negative: .init(
                    cases: cases - found, moderated: try inputs.integer("m0"), positive: try inputs.integer("t0")),
                population: try inputs.optionalInteger("N"))
            let reading = DoubleReading(counts, level: try inputs.level())
            return [
                "p": .figure(reading.rate),
                "reader1_rate": .figure(reading.firstReaderRate),
                "a1": .figure(reading.trueSharePositive),
                "a0": .figure(reading.trueShareNegative),
                "var_tenenbein": .figure(reading.varianceTenenbein),
                "var_conditional": .figure(reading.varianceConditional),
                "var_finite": .figure(reading.varianceFinite),
                "reliability_K": .figure(reading.reliability),
                "sensitivity": .figure(reading.sensitivity),
                "specificity": .figure(reading.specificity),
                "neff_smoothed": .figure(reading.effectiveSize),
                "ci": .limits(reading.interval),
                "bounds": reading.bounds.map { .figures([$0.lowerBound, $0.upperBound]) } ?? .null,
            ]
        },
    ]

    /// The estimate ± z times its standard error, at 95%.
    private static func normalLimits(_ estimate: Double, _ error: Double) -> [Double] {
        let z = NormalDistribution.standardQuantile(0.975)
        return [estimate - z * error, estimate + z * error]
    }
}
