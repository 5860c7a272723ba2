import Wording

/// A column that a council's export may have, by the name that `plain` and profile files give it.
public enum MappedField: String, CaseIterable, Sendable {
    case reference = "case"
    case process, started, ended, status, person, firstContact, team, locality, dateOfBirth, ageBand, sex, ethnicity
    case supportReason, route, funding, setting, language, clientType

    /// No frame can be read without these.
    public static let required: [MappedField] = [.reference, .process, .started]

    var isDate: Bool {
        switch self {
        case .started, .ended, .firstContact, .dateOfBirth: true
        default: false
        }
    }

    /// What the column holds, in the language being spoken.
    public var label: String { phrase.said }

    private var phrase: Phrase {
        switch self {
        case .reference: "case reference"
        case .process: "kind of form"
        case .started: "started"
        case .ended: "ended"
        case .status: "status"
        case .person: "person"
        case .firstContact: "first contact"
        case .team: "team"
        case .locality: "locality"
        case .dateOfBirth: "date of birth"
        case .ageBand: "age band"
        case .sex: "sex"
        case .ethnicity: "ethnicity"
        case .supportReason: "support reason"
        case .route: "route of access"
        case .funding: "funding"
        case .setting: "setting"
        case .language: "language"
        case .clientType: "client type"
        }
    }
}

/// How far a guess may be trusted.
public enum Sureness: String, Sendable, Hashable {
    case sure, unsure
    /// Nothing was found.
    case none
}
