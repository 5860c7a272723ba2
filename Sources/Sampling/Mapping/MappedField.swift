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
    public var label: String {
        switch self {
        case .reference: say("case reference")
        case .process: say("kind of form")
        case .started: say("started")
        case .ended: say("ended")
        case .status: say("status")
        case .person: say("person")
        case .firstContact: say("first contact")
        case .team: say("team")
        case .locality: say("locality")
        case .dateOfBirth: say("date of birth")
        case .ageBand: say("age band")
        case .sex: say("sex")
        case .ethnicity: say("ethnicity")
        case .supportReason: say("support reason")
        case .route: say("route of access")
        case .funding: say("funding")
        case .setting: say("setting")
        case .language: say("language")
        case .clientType: say("client type")
        }
    }
}

/// How far a guess may be trusted.
public enum Sureness: String, Sendable, Hashable {
    case sure, unsure
    /// Nothing was found.
    case none
}
