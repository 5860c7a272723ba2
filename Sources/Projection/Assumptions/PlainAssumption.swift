/// The assumptions that stand for no process and no quarter. The raw value is the name in files.
public enum PlainAssumption: String, Sendable, CaseIterable {
    case growthPopulation = "growth.population"
    case growthContact = "growth.contact"
    case growthSelfFunders = "growth.selfFunders"
    case growthTransition = "growth.transition"
    case acceptance
    case shareNonInstructed = "share.nonInstructed"
    case shareCombinedRole = "share.combinedRole"
    case hoursInstructed = "hours.instructed"
    case hoursNonInstructed = "hours.nonInstructed"
    case hoursCombinedRole = "hours.combinedRole"
    case hoursAwareness = "hours.awareness"
    case timeDays = "time.days"
    case timeHoursPerDay = "time.hoursPerDay"
    case timeWithPeople = "time.withPeople"
    case priceHour = "price.hour"
    case payYear = "pay.year"
    case payOnCosts = "pay.onCosts"
    case inflation
    case budgetYear = "budget.year"
    case budgetGrowth = "budget.growth"
    case capacityAdvocates = "capacity.advocates"
    case capacityWaiting = "capacity.waiting"
    case improvementYears = "improvement.years"
    case improvementReach = "improvement.reach"
    case projectionFirstYear = "projection.firstYear"
    case projectionYears = "projection.years"
}
