import Calendar
import Wording

/// An advocate due under other law: reported beside the duty, never instead of it.
public enum Entitlement: String, Sendable, CaseIterable {
    case imcaS39 = "IMCA_S39"
    case imcaS39Deferred = "IMCA_S39_DEFERRED"
    case imcaS38 = "IMCA_S38"
    case imcaS38Deferred = "IMCA_S38_DEFERRED"
    case imcaS37 = "IMCA_S37"
    case imcaDolsCheck = "IMCA_DOLS_CHECK"
    case imha = "IMHA"
    case imhaWales = "IMHA_WALES"
    case nhsComplaints = "NHS_COMPLAINTS"

    public var label: String { phrase.said }

    public var provision: String { law.said }

    private var phrase: Phrase {
        switch self {
        case .imcaS39: "mental capacity advocate for accommodation by the council"
        case .imcaS39Deferred: "mental capacity advocate for accommodation by the council, after an urgent move"
        case .imcaS38: "mental capacity advocate for accommodation by the NHS"
        case .imcaS38Deferred: "mental capacity advocate for accommodation by the NHS, after an urgent move"
        case .imcaS37: "mental capacity advocate for serious medical treatment"
        case .imcaDolsCheck: "mental capacity advocate in deprivation of liberty: to be checked"
        case .imha: "mental health advocate"
        case .imhaWales: "mental health advocate (Wales)"
        case .nhsComplaints: "advocate for a complaint about the NHS"
        }
    }

    private var law: Phrase {
        switch self {
        case .imcaS39: "Mental Capacity Act 2005 ss 39, 40"
        case .imcaS39Deferred: "Mental Capacity Act 2005 s39(4)"
        case .imcaS38, .imcaS38Deferred: "Mental Capacity Act 2005 s38"
        case .imcaS37: "Mental Capacity Act 2005 s37"
        case .imcaDolsCheck: "Mental Capacity Act 2005 ss 39A, 39C, 39D"
        case .imha: "Mental Health Act 1983 s130C"
        case .imhaWales: "Mental Health (Wales) Measure 2010"
        case .nhsComplaints: "Local Government and Public Involvement in Health Act 2007 s223A"
        }
    }
}

/// Whom the Mental Health Act gives an advocate, over a span of dates. The Mental Health Act 2025 (enacted 18 December
/// 2025) changes this in stages: each stage becomes a row here, and the row before it ends.
struct MentalHealthAdvocacy: Sendable {
    let entitlement: Entitlement
    let jurisdiction: Jurisdiction
    let statuses: [MentalHealthStatus]
    /// Nil: since before the first rule set.
    let from: CivilDate?
    /// The first day on which the row no longer holds; nil: still in force.
    let until: CivilDate?

    static let rows = [
        MentalHealthAdvocacy(
            entitlement: .imha, jurisdiction: .england,
            statuses: [.detained, .conditionallyDischarged, .guardianship, .cto], from: nil, until: nil),
        MentalHealthAdvocacy(
            entitlement: .imhaWales, jurisdiction: .wales,
            statuses: [.detained, .conditionallyDischarged, .guardianship, .cto, .informal, .shortTermSection],
            from: nil, until: nil),
    ]

    /// Whether the row holds on a date; without a date, whether it is still in force.
    func holds(on date: CivilDate?) -> Bool {
        guard let date else { return until == nil }
        return (from ?? date) <= date && (until.map { date < $0 } ?? true)
    }
}
