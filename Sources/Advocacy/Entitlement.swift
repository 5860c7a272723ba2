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
    case complaintsWales = "COMPLAINTS_WALES"

    public var label: String { phrase.said }

    public var provision: String { law.said }

    /// Where it stands for this person: an informal in-patient in England has s130CA of the Mental Health Act 1983.
    public func provision(for facts: Facts) -> String {
        let isInformal = facts[.mentalHealthAct] == MentalHealthStatus.informal.rawValue
        guard self == .imha, isInformal else { return provision }
        return say("Mental Health Act 1983 s130CA")
    }

    private var phrase: Phrase {
        switch self {
        case .imcaS39: "mental capacity advocate for accommodation by the council"
        case .imcaS39Deferred:
            Phrase(
                "mental capacity advocate for accommodation by the council, after an urgent move or a "
                    + "longer stay")
        case .imcaS38: "mental capacity advocate for accommodation by the NHS"
        case .imcaS38Deferred:
            Phrase(
                "mental capacity advocate for accommodation by the NHS, after an urgent move or a longer "
                    + "stay")
        case .imcaS37: "mental capacity advocate for serious medical treatment"
        case .imcaDolsCheck: "mental capacity advocate in deprivation of liberty: to be checked"
        case .imha: "mental health advocate"
        case .imhaWales: "mental health advocate (Wales)"
        case .nhsComplaints: "advocate for a complaint about the NHS"
        case .complaintsWales: "help by Llais with a complaint about health or social care"
        }
    }

    var law: Phrase {
        switch self {
        case .imcaS39: "Mental Capacity Act 2005 s39(4), with ss 39(3), 40"
        case .imcaS39Deferred: "Mental Capacity Act 2005 s39(5)"
        case .imcaS38: "Mental Capacity Act 2005 s38(3)"
        case .imcaS38Deferred: "Mental Capacity Act 2005 s38(4)"
        case .imcaS37: "Mental Capacity Act 2005 s37(3)"
        case .imcaDolsCheck: "Mental Capacity Act 2005 ss 39A, 39C, 39D"
        case .imha: "Mental Health Act 1983 s130C"
        case .imhaWales: "Mental Health Act 1983 ss 130I, 130J (Mental Health (Wales) Measure 2010)"
        case .nhsComplaints: "Local Government and Public Involvement in Health Act 2007 s223A"
        case .complaintsWales:
            Phrase(
                "NHS (Wales) Act 2006 s187; from 1 April 2023 Health and Social Care (Quality and "
                    + "Engagement) (Wales) Act 2020 s16")
        }
    }
}
