import Advocacy
import Tables
import Wording

/// The values a column may have, matched after folding and printed in the list's own spelling.
struct ValueList: Sendable {
    private let byFolded: [String: String]
    /// A column may have no other value than those listed; otherwise others are kept as they are, and listed.
    let isClosed: Bool
    private let matcher: (@Sendable (String) -> String?)?
    private let choices: [String]
    private let parts: [String]
    private let ownHint: Phrase?

    /// `match` is asked for what stands on neither list.
    init(
        _ values: [String], also synonyms: [String: String] = [:], hint: Phrase? = nil, isClosed: Bool = true,
        match: (@Sendable (String) -> String?)? = nil
    ) {
        var byFolded: [String: String] = [:]
        for (synonym, value) in synonyms { byFolded[Folding.fold(synonym)] = value }
        for value in values { byFolded[Folding.fold(value)] = value }
        self.byFolded = byFolded
        self.isClosed = isClosed
        matcher = match
        choices = values
        parts = []
        ownHint = hint
    }

    /// Any text in which one of the parts stands.
    private init(parts: [String], match: @escaping @Sendable (String) -> String?) {
        byFolded = [:]
        isClosed = true
        matcher = match
        choices = []
        self.parts = parts
        ownHint = nil
    }

    /// What to write instead of something that is not on the list.
    var hint: ValueHint { ownHint.map(ValueHint.own) ?? (parts.isEmpty ? .oneOf(choices) : .contains(parts)) }

    func match(_ text: String) -> String? { byFolded[Folding.fold(text)] ?? matcher?(text) }

    /// The list of a field in a profile; nil where any text will do.
    static func of(_ field: FrameField, in base: FrameProfile.Base, _ rules: ReadingRules = .second) -> ValueList? {
        switch (field, base) {
        case (.process, _): processes
        case (.setting, _): rules == .first ? settingsOfFirstRules : settings
        case (.personRole, _): personRoles
        case (.sex, _) where rules == .second: PersonValues.sex
        case (.ethnicity, _) where rules == .second: EthnicGroups.list
        case (.supportReason, _) where rules == .second: PersonValues.supportReason
        case (_, .plain): nil
        case (.sex, .cld): CLDValues.gender
        case (.ethnicity, .cld): CLDValues.ethnicity
        case (.supportReason, .cld): CLDValues.supportReason
        case (.route, .cld): CLDValues.route
        case (.accommodation, .cld): CLDValues.accommodation
        case (.clientType, .cld): CLDValues.clientType
        case (.assessmentType, .cld): CLDValues.assessmentType
        case (.eventType, .cld): rules == .first ? eventTypesOfFirstRules : eventTypes
        default: nil
        }
    }

    private static let processes = ValueList(
        Process.allCases.map(\.rawValue),
        hint: Phrase("write a process as the audit names it, such as needsAssessment"))
    private static let settingsOfFirstRules = choices(of: .setting)
    /// A care home is none of these: whether it is in the council's area a word cannot tell.
    private static let settings = choices(
        of: .setting,
        also: [
            "own home": "community", "home": "community", "at home": "community", "living at home": "community",
            "cartref": "community", "HMP": "prison", "custody": "prison", "carchar": "prison",
            "bail hostel": "approvedPremises", "probation hostel": "approvedPremises",
        ])
    private static let personRoles = choices(of: .personRole)
    private static let eventTypesOfFirstRules = ValueList(parts: CLDEventType.allCases.map(\.rawValue)) {
        CLDEventType.match(Folding.fold($0))?.rawValue
    }
    /// What councils and the Department's own pipeline take for a request.
    private static let eventTypes = ValueList(parts: CLDEventType.allCases.map(\.rawValue)) {
        let folded = Folding.fold($0)
        return (CLDEventType.match(folded) ?? (folded.contains("referral") ? .request : nil))?.rawValue
    }

    private static func choices(of fact: Fact, also synonyms: [String: String] = [:]) -> ValueList {
        if case .choice(let values) = fact.kind { return ValueList(values, also: synonyms) }
        return ValueList([])
    }
}

/// What a row of Client Level Data records.
enum CLDEventType: String, CaseIterable, Sendable {
    case assessment, review, request, service

    /// The first that the folded text contains: release 2 gives longer labels.
    static func match(_ folded: String) -> CLDEventType? {
        allCases.first { folded.contains($0.rawValue) }
    }
}
