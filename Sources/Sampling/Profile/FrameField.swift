import Tables

/// What the audit takes from a frame, and what the Client Level Data profile needs on the way.
enum FrameField: Int, CaseIterable, Sendable {
    case reference, process, started, ended, person, firstContact
    case team, locality, ageBand, sex, ethnicity, supportReason, route, funding, setting, language, clientType,
        personRole
    case laCode, reportingPeriodEnd, eventType, assessmentType, dateOfBirth, accommodation
    /// How far a form came; rows are set aside by it, and it is kept only where a stratum names it.
    case status

    /// Values of the stage that the audit keeps for its sampled cases and counts for the whole population.
    static let attributes: [FrameField] = [
        .team, .locality, .ageBand, .sex, .ethnicity, .supportReason, .route, .funding, .setting, .language,
        .clientType,
        .personRole,
    ]

    /// The name in `plain`, in strata, breakdowns and profile files.
    var name: String {
        self == .reference ? "case" : String(describing: self)
    }

    /// The heading in Client Level Data, or, for local columns, the name spelled as people write headings.
    /// Nil where a file of that kind has no such column.
    var headingInCLD: String? {
        switch self {
        case .reference, .process, .status: nil
        case .started: "Event Start Date"
        case .ended: "Event End Date"
        case .person: "LA Person Unique Identifier"
        case .firstContact: "First Contact Date"
        case .team: "Team"
        case .locality: "Locality"
        case .ageBand: "Age Band"
        case .sex: "Gender"
        case .ethnicity: "Ethnicity"
        case .supportReason: "Primary Support Reason"
        case .route: "Request: Route of Access"
        case .funding: "Client Funding Status"
        case .setting: "Setting"
        case .language: "Language"
        case .clientType: "Client Type"
        case .personRole: "Person Role"
        case .laCode: "LA Code"
        case .reportingPeriodEnd: "Reporting Period End Date"
        case .eventType: "Event Type"
        case .assessmentType: "Assessment Type"
        case .dateOfBirth: "Date of Birth"
        case .accommodation: "Accommodation Status"
        }
    }

    private var isInPlain: Bool {
        rawValue <= FrameField.personRole.rawValue || isOfSecondRulesInPlain
    }

    private var isOfSecondRulesInPlain: Bool { self == .dateOfBirth || self == .status }

    /// Dates and identifiers are read as they are; the rest have values that a profile file may translate.
    var hasValues: Bool {
        switch self {
        case .reference, .started, .ended, .person, .firstContact, .laCode, .reportingPeriodEnd, .dateOfBirth: false
        default: true
        }
    }

    static func required(in base: FrameProfile.Base) -> [FrameField] {
        switch base {
        case .plain: [.reference, .process, .started]
        case .cld:
            [.laCode, .reportingPeriodEnd, .person, .clientType, .eventType, .started, .ended, .assessmentType]
        }
    }

    /// What an audit keeps to find a case and to know the stages of one person.
    static func references(in base: FrameProfile.Base) -> [FrameField] {
        base == .plain ? [.reference, .person] : [.person]
    }

    static func all(in base: FrameProfile.Base, _ rules: ReadingRules = .second) -> [FrameField] {
        allCases.filter {
            base == .plain
                ? $0.isInPlain && !(rules == .first && $0.isOfSecondRulesInPlain) : $0.headingInCLD != nil
        }
    }

    func heading(in base: FrameProfile.Base) -> String {
        base == .plain ? name : headingInCLD ?? name
    }

    /// Headings that stand for the field, folded.
    func foldedHeadings(in base: FrameProfile.Base) -> [String] {
        let heading = Folding.fold(heading(in: base))
        return base == .cld && self == .firstContact ? [heading, Folding.fold(name)] : [heading]
    }

    /// The field of a name as people write it: the audit's own name, or the heading of the profile.
    static func named(_ text: String, in base: FrameProfile.Base) -> FrameField? {
        let folded = Folding.fold(text)
        return all(in: base).first {
            Folding.fold($0.name) == folded || $0.foldedHeadings(in: base).contains(folded)
        }
    }
}
