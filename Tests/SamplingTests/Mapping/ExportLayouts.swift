import Advocacy
import Sampling

extension MappingGuess.Meaning {
    fileprivate static let needs = Self.process(.needsAssessment)
    fileprivate static let review = Self.process(.carePlanRevision)
    fileprivate static let carer = Self.process(.carersAssessment)
    fileprivate static let plan = Self.process(.carePlanPreparation)
    fileprivate static let enquiry = Self.process(.safeguardingEnquiry)
}

extension ExportLayout {
    private static let english: [(String, MappingGuess.Meaning?)] = [
        ("Care Act Assessment", .needs), ("Annual Review", .review), ("Carer's Assessment", .carer),
        ("S42 Enquiry", .enquiry), ("Care and Support Plan", .plan), ("Visit", nil),
    ]
    private static let hubs = ["North Hub", "South Hub", "Hospital Team", "Review Team", "Learning Disability"]
    private static let areas = ["North", "South", "East"]

    /// Each with what misleads in it.
    static let all: [ExportLayout] = ofSystems + ofSpreadsheets + misleading + welsh

    private static let ofSystems: [ExportLayout] = [
        ExportLayout(
            name: "Mosaic",
            columns: [
                .person("Mosaic ID"), .name("Person Name"), .birth("Date Of Birth"),
                .words("Gender", .sex, ["F", "M"]),
                .nhs("NHS Number"), .words("Ethnicity", .ethnicity, ["White - British", "Not stated"]),
                .form("Form ID", "F"),
                .kind("Form Type"), .state("Form Status"), .date("Form Started", .started),
                .date("Form Finalised", .ended),
                .words("Worker Team", .team, hubs), .name("Worker"), .words("Locality", .locality, areas),
                .words("Primary Support Reason", .supportReason, ["Physical Support", "Mental Health Support"]),
                .words("Preferred Language", .language, ["English", "Polish"]),
                .date("Contact Date", .firstContact, after: -30),
            ], kinds: english, states: ["Finalised", "Finalised", "Cancelled", "In Progress"],
            sure: [.reference, .process, .started, .ended, .status, .person, .dateOfBirth, .sex, .team], copies: 15),
        ExportLayout(
            name: "Mosaic workflow, titles above",
            columns: [
                .form("Workflow Step ID", from: 9_100_000), .person("Subject ID"), .kind("Workflow Step"),
                .date("Date Started", .started, .stamped), .date("Date Completed", .ended, .stamped),
                .state("Step Status"),
                .words("Responsible Team", .team, hubs), .name("Authorised By"),
            ],
            kinds: [
                ("Adult Needs Assessment", .needs), ("Carers Review", .process(.supportPlanRevision)), ("Review", nil),
            ],
            states: ["Completed", "Started In Error"],
            titles: ["Steps completed in the year,,", "Run on 3 June 2025,,", ""]),
        ExportLayout(
            name: "Liquidlogic",
            columns: [
                .person("LAS ID", width: 8), .form("Form Identifier"), .kind("Form Name"),
                .date("Start Date", .started, .named),
                .date("Completed Date", .ended, .named), .words("Owning Team", .team, hubs), .name("Completed By"),
                .words("Client Group", .supportReason, ["Physical support", "Sensory support"]),
            ],
            kinds: [
                ("ASC - Care Act Assessment (Adults)", .needs), ("6 Week Review", .review),
                ("Mental Capacity Assessment", .leaveOut), ("Section 42 Enquiry", .enquiry),
            ]),
        ExportLayout(
            name: "Eclipse",
            columns: [
                .form("Event Reference", "EV-"), .person("Eclipse ID"), .kind("Event Type"),
                .date("Created On", nil, .iso, after: -2),
                .date("Event Start Date", .started, .iso), .date("Event End Date", .ended, .iso), .state("State"),
                .words("Organisation", .team, hubs),
            ],
            kinds: [
                ("Care Act Assessment", .needs), ("Unscheduled Review", .review),
                ("DoLS Assessment", .process(.dolsAssessment)),
            ],
            states: ["COMPLETE", "DRAFT", "ABANDONED"]),
        ExportLayout(
            name: "CareDirector, created only",
            columns: [
                .form("Case Form Id", "CF"), .person("Person No."), .kind("Form Type"),
                .date("Created On", .started, .stamped),
                .date("Modified On", nil, .stamped, after: 60), .state("Status Reason"), .name("Created By"),
                .words("Responsible Team", .team, hubs),
            ], kinds: english, states: ["Complete", "Cancelled", "Open"]),
        ExportLayout(
            name: "AIS",
            columns: [
                .person("AIS NO", width: 9), .form("ASSESSMENT NO"), .kind("ASSESSMENT TYPE"),
                .date("START DATE", .started),
                .date("END DATE", .ended), .words("TEAM", .team, hubs), .words("AGE BAND", .ageBand, ["18-64", "65+"]),
            ],
            kinds: [("COMMUNITY CARE ASSESSMENT", .needs), ("ANNUAL REVIEW", .review), ("CARERS ASSESSMENT", .carer)]),
    ]

    private static let ofSpreadsheets: [ExportLayout] = [
        ExportLayout(
            name: "spreadsheet, semicolons",
            columns: [
                .form("Case ref", "C"), .kind("Type of assessment"), .date("Started", .started),
                .words("Team", .team, hubs),
            ],
            kinds: [("Needs assessment", .needs), ("Carer assessment", .carer), ("Annual review", .review)],
            delimiter: ";"),
        ExportLayout(
            name: "spreadsheet, a month first",
            columns: [
                .form("Form no"), .kind("Form"), .date("Start", .started, .monthFirst),
                .date("End", .ended, .monthFirst),
                .person("Client no"),
            ], kinds: english),
        ExportLayout(
            name: "few rows",
            columns: [.form("Ref"), .kind("What was done"), .date("When begun", .started), .name("Who")],
            kinds: [("Care Act assessment", .needs), ("Carer's review", .process(.supportPlanRevision))], rows: 12,
            sure: [.process]),
        ExportLayout(
            name: "a kind under Description",
            columns: [
                .form("Episode ID"), .person("Client ID"), .kind("Description"), .date("Episode Start Date", .started),
                .words("Service", .team, hubs),
            ], kinds: english),
        ExportLayout(
            name: "a state under Outcome",
            columns: [
                .form("Form Ref"), .person("Person ID"), .kind("Form Name"), .date("Date opened", .started),
                .state("Outcome"), .date("Date closed", .ended),
            ], kinds: english, states: ["Completed", "Abandoned", "In progress"],
            sure: [.reference, .process, .started, .status]),
    ]

    private static let misleading: [ExportLayout] = [
        ExportLayout(
            name: "two starts",
            columns: [
                .form("Form ID"), .person("Person ID"), .kind("Form Type"),
                .date("Episode Start Date", nil, after: -90),
                .date("Form Start Date", .started), .date("Form End Date", .ended),
            ], kinds: english, sure: [.reference, .process]),
        ExportLayout(
            name: "the start of a service",
            columns: [
                .form("Step ID"), .person("Person ID"), .kind("Step Type"), .date("Service Start Date", nil, after: 40),
                .date("Step Started", .started), .date("Review Due Date", nil, after: 365),
            ], kinds: english),
        ExportLayout(
            name: "Form ID is the kind's number",
            columns: [
                .person("Person ID"), .words("Form ID", nil, ["1041", "1042", "1077"]), .form("Form Ref"),
                .kind("Form"),
                .date("Start date", .started),
            ], kinds: english),
        ExportLayout(
            name: "Case number is the person's",
            columns: [
                .person("Case Number"), .kind("Form Type"), .date("Start Date", .started), .words("Team", .team, hubs),
            ], kinds: english, sure: [.process, .started]),
        ExportLayout(
            name: "NHS numbers as the person",
            columns: [
                .nhs("Person ID"), .form("Form ID"), .kind("Form Type"), .date("Start Date", .started),
                .name("Person Name"),
            ], kinds: english),
        ExportLayout(
            name: "zeros in front",
            columns: [
                .person("SSID", width: 9), .form("Document ID", "00"), .kind("Document Name"),
                .date("Date Started", .started),
            ], kinds: english),
        ExportLayout(
            name: "the next step beside the kind",
            columns: [
                .form("Episode ID"), .person("Client ID"), .kind("Episode Type"), .date("Start Date", .started),
                .words("Next Action", nil, ["Care Act Assessment", "Annual Review", "No further action"]),
            ], kinds: english),
        ExportLayout(
            name: "two kinds, coarse and fine",
            columns: [
                .form("Form ID"), .person("Client ID"), .words("Form Type", nil, ["Assessment", "Review"]),
                .kind("Form Name"),
                .date("Start Date", .started),
            ], kinds: english, sure: [.reference, .started]),
        ExportLayout(
            name: "ends before starts",
            columns: [
                .form("Form ID"), .person("Client ID"), .kind("Form Type"), .date("Start Date", nil, after: 500),
                .date("End Date", .ended), .date("Opened", .started),
            ], kinds: english, sure: [.reference, .process]),
        ExportLayout(
            name: "no reference",
            columns: [
                .person("Client ID"), .kind("Form Type"), .date("Start Date", .started), .birth("DOB"), .name("Name"),
            ], kinds: english, sure: [.process, .started]),
        ExportLayout(
            name: "kinds in codes",
            columns: [
                .form("Form ID"), .kind("Form Type"), .date("Start Date", .started), .words("Team", .team, hubs),
            ],
            kinds: [("CAA", nil), ("REV", nil), ("CA", nil)], sure: [.reference, .started]),
        ExportLayout(
            name: "other assessments",
            columns: [.form("Form ID"), .person("Client ID"), .kind("Form Type"), .date("Start Date", .started)],
            kinds: [
                ("Risk Assessment", .leaveOut), ("OT Assessment", nil), ("Safeguarding Concern", nil),
                ("Non-S42 Enquiry", nil),
                ("Support Plan", nil), ("Reassessment", nil),
                ("Young Carer's Assessment", .process(.youngCarersAssessment)),
                ("Financial Assessment", .process(.financialAssessment)), ("CHC Checklist", nil),
                ("Parent Carer Assessment", nil),
                ("Needs Assessment", .needs), ("SAR", nil), ("Assessment declined", nil),
                ("Transition Assessment", nil),
            ]),
    ]

    private static let ofWales: [(String, MappingGuess.Meaning?)] = [
        ("Asesiad", .process(.assessment)), ("Adolygiad blynyddol", .process(.review)), ("Asesiad Gofalwr", .carer),
        ("Cynllun Gofal a Chymorth", .process(.carePlanning)), ("Ymholiad diogelu", .process(.safeguarding)),
        ("Gwybodaeth, cyngor a chymorth", .process(.informationAdviceAssistance)),
    ]
    private static let welsh: [ExportLayout] = [
        ExportLayout(
            name: "Cymraeg",
            columns: [
                .form("Rhif ffurflen"), .person("Rhif person"), .kind("Math o ffurflen"),
                .date("Dyddiad dechrau", .started),
                .date("Dyddiad gorffen", .ended), .state("Statws"),
                .words("Tîm", .team, ["Tîm y Gogledd", "Tîm y De"]),
                .words("Dewis iaith", .language, ["Cymraeg", "Saesneg"]),
            ], kinds: ofWales, states: ["Cwblhawyd", "Wedi'i ganslo", "Ar y gweill"],
            sure: [.reference, .process, .started, .ended, .status, .team]),
        ExportLayout(
            name: "WCCIS in English",
            columns: [
                .form("Form ID"), .person("WCCIS ID"), .kind("Form Type"), .date("Start Date", .started),
                .words("Preferred Language", .language, ["English", "Welsh"]),
            ],
            kinds: [
                ("Integrated Assessment", .process(.assessment)), ("Care and Support Plan", .process(.carePlanning)),
                ("Annual Review", .process(.review)), ("Carers Assessment", .carer),
                ("Part 4 Assessment", .process(.assessment)),
            ]),
    ]
}
