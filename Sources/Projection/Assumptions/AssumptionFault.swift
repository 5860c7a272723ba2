import Calendar
import Statistics
import Tables
import Wording

public typealias AssumptionFault = SheetFault<AssumptionTable.Why>
public typealias AssumptionFaults = SheetFaults<AssumptionTable.Why>

extension AssumptionTable {
    /// What is wrong with a row or a heading. Text of the file is kept as it may be shown (`ShownCell`).
    public enum Why: SheetReason {
        case columnTwice(String)
        case noColumn(String)
        case fields(Int, headings: Int)
        case standsInLine(Int, name: String)
        /// One more than `most`.
        case scenarios(String, most: Int)
        case noName
        case noScenario(shown: String)
        /// The name of a scenario that is always there.
        case builtInScenario(shown: String)
        case sameInEveryScenario(AssumptionName)
        case noQuarter(shown: String)
        /// "2025-Q1"; which quarter of the financial year that would be.
        case countsFromJanuary(shown: String, meant: FinancialQuarter)
        case unknown(shown: String, nearest: AssumptionName?)
        /// A process that cannot carry the duty in the nation.
        case process(AssumptionName)
        case rangeWithoutValue(AssumptionName)
        case fixedWithRange
        case noLow(UncertaintyShape)
        case noHigh(UncertaintyShape)
        case lowAboveValue(Double, Double)
        case highBelowValue(Double, Double)
        case lognormalFrom(Double)
        case value(AssumptionError)
        case noShape
        case unknownShape(shown: String)
        case noNumber(shown: String, isPercentage: Bool)
        case noDate(shown: String)
        case noUnit(AssumptionName, unit: String)
        case otherUnit(shown: String, AssumptionName, unit: String)

        /// What to do, in the language being spoken.
        public var message: String {
            switch self {
            case .columnTwice(let name): say("the column “\(name)” stands twice")
            case .noColumn(let name):
                say("there is no column “\(name)”; the headings are \(AssumptionTable.headings.joined(separator: ","))")
            case .fields(let count, let headings):
                say("the row has \(count) fields, the headings \(headings); ", "put a text with a comma in quotes")
            case .standsInLine(let line, let name): say("\(name) stands in line \(line) already; keep one")
            case .scenarios(let name, let most): say("“\(name)” is one scenario too many; there can be at most \(most)")
            case .noName: say("the name is missing")
            case .noScenario(let shown):
                say("“\(shown)” must be scenario.NAME.ASSUMPTION, ", "as scenario.early help.hours.instructed")
            case .builtInScenario(let shown):
                say("“\(shown)” is the name of a scenario that is always there; choose another")
            case .sameInEveryScenario(let name):
                say("\(name.text) is the same in every scenario; state it once, without “scenario.”")
            case .noQuarter(let shown): say("unknown assumption “\(shown)”; a quarter is written referrals.2025-26 Q1")
            case .countsFromJanuary(let shown, let meant):
                say(
                    "“\(shown)” counts quarters from January; here they are of the financial year, ",
                    "which begins in April: write \(AssumptionName.referrals(meant).text)")
            case .unknown(let shown, let nearest):
                say("unknown assumption “\(shown)”; the nearest is “\(nearest?.text ?? "")”")
            case .process(let name):
                say("“\(name.text)” names a process that cannot carry the duty here; leave the row out")
            default: messageOfValue
            }
        }

        /// What is wrong with a value, its range or its unit.
        private var messageOfValue: String {
            switch self {
            case .noDate(let shown): say("“\(shown)” is no date; write it as 2026-04-01")
            case .rangeWithoutValue(let name): say("\(name.text) has a range and no value; state the value too")
            case .fixedWithRange: say("a fixed value has no range; leave low and high blank, or name another shape")
            case .noLow(let shape): say("the shape \(shape.rawValue) needs the low end of the range")
            case .noHigh(let shape): say("the shape \(shape.rawValue) needs the high end of the range")
            case .lowAboveValue(let low, let value):
                say("low is \(low.plain), above the value \(value.plain); low ≤ value ≤ high must hold")
            case .highBelowValue(let high, let value):
                say("high is \(high.plain), below the value \(value.plain); low ≤ value ≤ high must hold")
            case .lognormalFrom(let low): say("the low end of a lognormal is \(low); it must be more than 0")
            case .value(let error): error.message
            case .noShape: say("a range needs a shape: triangular, lognormal or beta")
            case .unknownShape(let shown):
                say(
                    "unknown shape “\(shown)”; it is one of \(UncertaintyShape.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            case .noNumber(let shown, let isPercentage):
                isPercentage
                    ? say("“\(shown)” is not a number; write 0.07 for 7%")
                    : say("“\(shown)” is not a number; write digits and a point, as 12.5")
            case .noUnit(let name, let unit): say("the unit is missing; \(name.text) is in \(unit)")
            case .otherUnit(let shown, let name, let unit): say("the unit is “\(shown)”; \(name.text) is in \(unit)")
            default: ""
            }
        }
    }
}
