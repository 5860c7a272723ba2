import Audit
import Projection

extension Validator {
    /// Demand in closed form.
    static let projectionTopics: [Topic] = [
        .ofInputs("demand_projection") { inputs in
            let projection = ClosedProjection(
                assessments: try inputs.number("A"), eligible: try inputs.number("pE"),
                unmet: try inputs.number("unmet"), uptake: try inputs.number("uptake"),
                hoursPerCase: try inputs.number("hours"), workingDays: try inputs.number("days"),
                hoursPerDay: try inputs.number("hours_per_day"), utilisation: try inputs.number("utilisation"),
                price: try inputs.number("unit_cost"), growth: try inputs.number("growth"),
                inflation: try inputs.number("inflation"))
            let beta = try inputs.numbers("beta")
            guard beta.count == 2 else { throw ReferenceCaseError.noPair(.beta) }
            let years = try inputs.integer("years")
            guard (1...100).contains(years) else {
                throw ReferenceCaseError.numberOutOfRange("years", from: 1, to: "100")
            }
            let hours = projection.firstYearHours(
                unmetBeta: beta[0], beta[1], hoursVariation: try inputs.number("cv_hours"))
            return [
                "rows": .array(
                    projection.years(years).map { year in
                        .object([
                            "year": .integer(year.year), "referrals": .figure(year.referrals),
                            "hours": .figure(year.hours), "fte": .figure(year.advocates), "cost": .figure(year.cost),
                        ])
                    }),
                "year1_hours_mean": .figure(hours.mean), "year1_hours_sd": .figure(hours.standardDeviation),
                "year1_hours_cv": .figure(hours.variation),
            ]
        }
    ]
}
