import Advocacy
import Calendar

/// One row of a simulated file of Client Level Data.
struct CLDEvent {
    enum Client: String {
        case serviceUser = "Service user"
        case carer = "Unpaid carer"
        case byAssociation = "Unpaid carer known by association"

        var inFirstRelease: String {
            switch self {
            case .serviceUser: "Service User"
            case .carer: "Carer"
            case .byAssociation: "Carer known by association"
            }
        }
    }

    /// How the row writes its values.
    struct Spelling {
        let isFirstRelease: Bool
        let isInCapitals: Bool
        let hasSlashes: Bool
        let hasUnknownValue: Bool

        init(_ dirt: FrameDirt, _ stream: NumberedStream, _ purpose: String) {
            isFirstRelease = stream.happens(dirt.firstRelease, "release of \(purpose)")
            isInCapitals = stream.happens(dirt.capitals, "capitals of \(purpose)")
            hasSlashes = stream.happens(dirt.slashDates, "dates of \(purpose)")
            hasUnknownValue = stream.happens(dirt.unrecognisedValue, "unknown value of \(purpose)")
        }
    }

    var person: String
    var client: Client
    /// Event Type and Assessment Type, in the spelling of release 2.
    var type: String
    var assessment: String
    var started: CivilDate
    var ended: CivilDate
    /// What stands in place of the end, where it is wrong.
    var writtenEnd: String?
    var firstContact: CivilDate
    var reportedUntil: CivilDate
    var spelling: Spelling?
    /// The row has a field too many, with something in it.
    var isLong = false
    var route = ""
    let who: SimulatedPerson
    let team: String
    let locality: String

    init(of frame: StageFrame, truth: SimulationTruth) {
        person = frame.person.identifier
        client = frame.process.isOfCarers ? .carer : .serviceUser
        let isReview = frame.process == .carePlanRevision || frame.process == .supportPlanRevision
        type = isReview ? "Review" : "Assessment"
        assessment =
            isReview ? "" : frame.process == .shortTermAssessment ? "Short term assessment" : "Long term assessment"
        started = frame.started
        ended = frame.ended
        firstContact = frame.firstContact
        reportedUntil = frame.ended
        who = frame.person
        team = frame.team
        locality = frame.locality
        report(within: truth)
    }

    /// Puts the event in the quarter in which it ended.
    mutating func report(within truth: SimulationTruth) {
        reportedUntil = min(ReportingQuarter.end(of: ended), truth.submittedUntil)
    }

    /// The submission after the one the event is in; the last one has none after it.
    func nextReport(within truth: SimulationTruth) -> CivilDate {
        min(ReportingQuarter.end(of: CivilDate(dayNumber: reportedUntil.dayNumber + 1)), truth.submittedUntil)
    }

    /// The request that led to the stage: it carries the route.
    func requestBefore(_ frame: StageFrame, _ truth: SimulationTruth) -> CLDEvent {
        var request = self
        request.type = "Request"
        request.assessment = ""
        request.started = frame.firstContact
        request.ended = frame.firstContact
        request.route = frame.person.route
        request.report(within: truth)
        return request
    }

    func fields(in truth: SimulationTruth) -> [String] {
        let isFirst = spelling?.isFirstRelease ?? false
        func matched(_ value: String, first: String) -> String {
            let text = isFirst ? first : value
            return spelling?.isInCapitals == true ? text.uppercased() : text
        }
        func date(_ date: CivilDate) -> String {
            spelling?.hasSlashes == true ? SlashDate.text(date) : date.description
        }
        let ethnicity = who.ethnicity.split(separator: ": ", maxSplits: 1).joined(separator: " - ")
        let values = [
            "LA Code": truth.authority,
            "Reporting Period Start Date": date(ReportingQuarter.start(of: reportedUntil)),
            "Reporting Period End Date": date(reportedUntil),
            "LA Person Unique Identifier": person,
            "First Name": "Synthetic", "Last Name": "Person",
            "Gender": spelling?.hasUnknownValue == true ? "Not stated" : matched(who.sex, first: who.sex),
            "Ethnicity": matched(who.ethnicity, first: ethnicity),
            "Date of Birth": date(who.born),
            "Client Type": matched(client.rawValue, first: client.inFirstRelease),
            "Primary Support Reason": matched(who.supportReason, first: who.supportReason),
            "Client Funding Status": who.funding,
            "Event Type": matched(type, first: type),
            "Event Start Date": date(started),
            "Event End Date": writtenEnd ?? date(ended),
            "Event Description": "\(type) – synthetic",
            "Request: Route of Access": route,
            "Assessment Type": matched(assessment, first: CLDEvent.titled(assessment)),
            "Team": team, "Locality": locality, "Language": who.language, "First Contact Date": date(firstContact),
        ]
        var fields = CLDEvent.headings.map { values[$0] ?? "" }
        if isLong { fields.append("x") }
        return fields
    }

    /// "Long term assessment" as release 1 writes it.
    private static func titled(_ text: String) -> String {
        text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// The headings of release 1, then the columns that a council adds.
    static let headings = [
        "LA Code", "Reporting Period Start Date", "Reporting Period End Date", "NHS Number",
        "LA Person Unique Identifier",
        "First Name", "Last Name", "GP Practice Name", "GP Practice Code", "Gender", "Ethnicity", "Date of Birth",
        "Date of Death", "Client Type", "Primary Support Reason", "Postcode", "Accommodation Status",
        "Employment Status",
        "Has Unpaid Carer", "Autism Spectrum Disorder (ASD)", "Visual Impairment", "Hearing Impairment", "Dementia",
        "Client Funding Status", "Event Type", "Event Reference", "Event Start Date", "Event End Date",
        "Event Description",
        "Event Outcome", "Request: Route of Access", "Assessment Type", "Eligible Needs Identified",
        "Method of Assessment",
        "Total Hrs Caring per week", "No. of adults being cared for", "Adult 1 Linked Person_ID",
        "Adult 2 Linked Person_ID", "Adult 3 Linked Person_ID", "Service Type", "Service Component",
        "Delivery Mechanism",
        "Provider CQC Location Name", "Provider CQC Location ID", "Review Reason", "Review Outcomes Achieved",
        "Method of Review", "Unit Cost", "Cost Frequency (Unit Type)", "Planned units per week", "Team", "Locality",
        "Language", "First Contact Date",
    ]
}

/// Quarters of the year, in which councils submit.
enum ReportingQuarter {
    static func start(of date: CivilDate) -> CivilDate {
        CivilDate(year: date.year, month: (date.month - 1) / 3 * 3 + 1, day: 1) ?? date
    }

    static func end(of date: CivilDate) -> CivilDate {
        let month = (date.month - 1) / 3 * 3 + 4
        let next = CivilDate(year: month > 12 ? date.year + 1 : date.year, month: month > 12 ? 1 : month, day: 1)
        return next.map { CivilDate(dayNumber: $0.dayNumber - 1) } ?? date
    }
}
