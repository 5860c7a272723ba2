import Advocacy

/// What a council's word for a form says of the process that it records.
struct ProcessWords {
    /// What a value stands for: a process of the law, or nothing that the audit reads.
    enum Meaning: Hashable, Sendable {
        case process(Process)
        case leaveOut
    }

    /// The likeliest first. Sure only where the words can hardly mean anything else.
    struct Guess: Hashable {
        let meanings: [Meaning]
        let isSure: Bool

        static func sure(_ process: Process) -> Guess { Guess(meanings: [.process(process)], isSure: true) }
        static func asked(_ processes: Process..., orNone: Bool = false) -> Guess {
            Guess(meanings: processes.map(Meaning.process) + (orNone ? [.leaveOut] : []), isSure: false)
        }
        static let leaveOut = Guess(meanings: [.leaveOut], isSure: true)
        static let askedToLeaveOut = Guess(meanings: [.leaveOut], isSure: false)
    }

    let nation: Jurisdiction

    /// Nil for words that say nothing of any form.
    func guess(_ text: String) -> Guess? {
        let name = text.filter { !$0.isWhitespace }
        if let process = Process(rawValue: name), process.rawValue.contains(where: \.isUppercase) {
            return process.belongs(to: nation) ? .sure(process) : .asked(process)
        }
        let words = Words(text)
        guard !words.all.isEmpty else { return nil }
        if words.has(Self.places) { return nil }
        if words.has(Self.noStage), !words.isForm { return .leaveOut }
        let found = nation == .wales ? wales(words) : england(words)
        guard let found, found.isSure, words.has(Self.doubts) else { return found }
        return Guess(meanings: found.meanings + [.leaveOut], isSure: false)
    }

    /// Words that turn what stands beside them into something else.
    private static let doubts = Set(
        """
        not non no refused declined cancelled outcome request requested referral referred notification checklist letter \
        decision closure closed summary record case note notes minutes meeting conference consent invite invitation \
        authorisation chronology screening triage appeal complaint feedback survey prompt task reminder allocation mca \
        request cais llythyr test training copy old legacy obsolete other pre post before after withdrawn
        """.split(separator: " ").map(String.init))

    /// A review team is no review.
    private static let places: Set<String> = [
        "team", "teams", "hub", "unit", "tîm", "dîm", "department", "centre", "council", "directorate", "office",
        "hospital",
        "tîmau", "hwb",
    ]
    /// What is written beside stages, and is none.
    private static let noStage: Set<String> = [
        "note", "notes", "casenote", "invoice", "supervision", "email", "oversight", "chronology", "letter",
        "telephone",
    ]

    // MARK: Both nations

    /// What is meant alike in both nations, or is none of the law's processes.
    func either(_ words: Words) -> Guess? {
        if words.has(Self.deprivation) {
            return words.isOnly(Self.deprivation, Self.assessing, Self.fillers, ["of", "safeguards", "form", "3"])
                ? .sure(.dolsAssessment) : .asked(.dolsAssessment, orNone: true)
        }
        if words.has(Self.money) {
            return words.has(Self.assessing) && words.isOnly(Self.money, Self.assessing, Self.fillers)
                ? .sure(.financialAssessment) : .asked(.financialAssessment, orNone: true)
        }
        // Other assessments than those of the Acts: whether they are read is the council's to say.
        if words.has(Self.ofSomethingElse) { return words.isForm ? .askedToLeaveOut : nil }
        return nil
    }

    private static let deprivation: Set<String> = [
        "dols", "dol", "deprivation", "liberty", "lps", "amddifadu", "rhyddid",
    ]
    private static let money: Set<String> = [
        "financial", "finance", "charging", "means", "ariannol", "cyllid", "fab",
    ]
    private static let ofSomethingElse: Set<String> = [
        "capacity", "risk", "moving", "handling", "manual", "falls", "sensory", "medication", "medicine", "equipment",
        "ot",
        "occupational", "telecare", "housing", "adaptation", "adaptations", "amhp", "mha", "detention", "nutrition",
        "skin",
        "benefits", "employment", "environmental", "fire", "contingency", "emergency", "visit", "supervision",
        "invoice",
        "payment", "payments", "provider", "placement", "contract", "commissioning", "brokerage", "purchase", "service",
        "services", "dp", "direct", "s117", "117", "aftercare", "hearing", "visual", "vision", "rehab",
        "rehabilitation",
        "therapy", "physiotherapy", "nursing", "guardianship", "appointeeship", "deputyship", "protection", "court",
        "legal",
        "foster", "fostering", "adoption", "shared", "lives", "galluedd", "risg",
    ]

    static let assessing: Set<String> = ["assessment", "assessments", "asesiad", "asesiadau", "assess"]
    static let reviewing: Set<String> = ["review", "reviews", "adolygiad", "adolygiadau", "adolygu"]
    static let caring: Set<String> = ["carer", "carers", "gofalwr", "gofalwyr", "ofalwr", "ofalwyr"]
    static let planning: Set<String> = ["plan", "plans", "planning", "cynllun", "gynllun", "cynllunio"]
    static let young: Set<String> = ["young", "ifanc", "ifainc"]
    static let children: Set<String> = [
        "child", "childs", "children", "childrens", "transition", "transitions", "plentyn", "plant", "parent",
    ]
    static let guarding: Set<String> = [
        "safeguarding", "s42", "sova", "diogelu", "ddiogelu", "s126", "enquiry", "enquiries", "inquiry", "ymholiad",
        "ymholiadau", "s44", "sar",
    ]
    /// Words that change nothing.
    static let fillers: Set<String> = [
        "of", "the", "a", "an", "and", "for", "form", "forms", "adult", "adults", "asc", "new", "s", "y", "yr", "r",
        "i", "o",
        "ar", "gyfer", "ffurflen", "oedolion", "oedolyn", "an", "social", "statutory", "v1", "v2", "v3", "v4", "v5",
        "v10",
        "2014", "2016", "document", "episode", "step", "workflow",
    ]
}

extension ProcessWords.Guess {
    var doubted: ProcessWords.Guess { ProcessWords.Guess(meanings: meanings, isSure: false) }
}
