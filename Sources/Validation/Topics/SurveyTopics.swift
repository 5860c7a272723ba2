import Audit
import JSON
import Statistics

extension Validator {
    /// Survey estimators computed from rows or published summaries.
    static let surveyTopics: [Topic] = [
        .ofInputs("srs_survey") { inputs in
            let survey = try StratifiedSurveyRate([try inputs.sample()], level: try inputs.level())
            return [
                "p": .figure(survey.rate),
                "se": .figure(survey.standardError),
                "ci_logit": .limits(survey.logit),
                "ci_beta": .limits(survey.beta),
                "ci_wilson": .limits(survey.wilson),
                "ci_mean": .limits(survey.mean),
            ]
        },
        .ofInputs("stratified_mean_published") { inputs in
            let estimate = try StratifiedMean(
                try inputs.rows("strata").map { row in
                    try StratumSummary(
                        population: try row.integer("N"), sampled: try row.integer("n"), mean: try row.number("mean"),
                        variance: try row.number("var"))
                })
            return [
                "mean": .figure(estimate.mean.value),
                "se": .figure(estimate.mean.standardError),
                "ci": .limits(estimate.interval),
                "total": .figure(estimate.total.value),
                "se_total": .figure(estimate.total.standardError),
            ]
        },
        .ofInputs("domain_ratio") { inputs in try domainRatio(inputs) },
        .ofInputs("poststratification") { inputs in try postStratification(inputs) },
        .ofInputs("systematic") { inputs in
            [
                "indices": .counts(
                    try SystematicSample.positions(
                        population: try inputs.integer("N"), size: try inputs.integer("n"),
                        start: try inputs.number("u")))
            ]
        },
    ]

    private static func domainRatio(_ inputs: Inputs) throws -> JSONObject {
        let rows = try inputs.rows("rows")
        var names: [String] = []
        var populations: [Int] = []
        let stratumOfCase = try rows.map { row in
            let name = try row.text("h")
            if let known = names.firstIndex(of: name) { return known }
            names.append(name)
            populations.append(try row.integer("N"))
            return names.count - 1
        }
        let sample = try StratifiedSample(populations: populations, stratumOfCase: stratumOfCase)
        let teams = try rows.map { try $0.text("team") }
        let unmet = try rows.map { try $0.number("unmet") }
        let eligible = try rows.map { try $0.number("eligible") }
        let isUnmet = unmet.map { $0 == 1 }
        let hours = try rows.map { try $0.number("hours") }
        let domains = Set(teams).sorted()
        let insides = domains.map { domain in teams.map { $0 == domain } }
        let means = try insides.map { try sample.mean(unmet, in: $0) }
        let totals = try insides.map { try sample.total(unmet, in: $0) }
        let ratio = try sample.ratio(unmet, over: eligible)
        let hoursMean = try sample.mean(hours, in: isUnmet)
        let hoursTotal = try sample.total(hours, in: isUnmet)
        return [
            "teams": .array(domains.map { .string($0) }),
            "domain_mean": .array(means.map { .figure($0?.value) }),
            "domain_mean_se": .array(means.map { .figure($0?.standardError) }),
            "domain_total": .array(totals.map { .figure($0.value) }),
            "domain_total_se": .array(totals.map { .figure($0.standardError) }),
            "ratio": .figure(ratio?.value),
            "ratio_se": .figure(ratio?.standardError),
            "hours_mean": .figure(hoursMean?.value),
            "hours_mean_se": .figure(hoursMean?.standardError),
            "hours_total": .figure(hoursTotal.value),
            "hours_total_se": .figure(hoursTotal.standardError),
        ]
    }

    private static func postStratification(_ inputs: Inputs) throws -> JSONObject {
        let rows = try inputs.rows("rows")
        let groups = try inputs.rows("N_g")
        let names = try groups.map { try $0.text("team") }
        let groupOfCase = try rows.map { row in
            let name = try row.text("team")
            guard let group = names.firstIndex(of: name) else {
                throw ReferenceCaseError.noSize(group: name)
            }
            return group
        }
        let estimate = try PostStratification(
            values: try rows.map { try $0.number("unmet") }, groupOfCase: groupOfCase,
            populations: try groups.map { try $0.integer("Freq") })
        return [
            "p_ps": .figure(estimate?.mean.value),
            "se_ps": .figure(estimate?.mean.standardError),
            "total_ps": .figure(estimate?.total.value),
            "se_total_ps": .figure(estimate?.total.standardError),
            "p_srs": .figure(estimate?.unadjusted.value),
            "se_srs": .figure(estimate?.unadjusted.standardError),
        ]
    }
}
