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
    private func either(_ words: Words) -> Guess? {
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

extension ProcessWords {
    // MARK: England

    private func england(_ words: Words) -> Guess? {
        if words.has(["s126", "iaa", "sswb", "wccis"]) || words.isWelsh { return wales(words).map(\.doubted) }
        if words.has(Self.caring) { return englandCarer(words) }
        if let guess = either(words) { return guess }
        if words.has(Self.guarding) { return englandSafeguarding(words) }
        if words.has(["chc"]) || words.hasAll(["continuing", "healthcare"])
            || words.hasAll(["continuing", "health", "care"])
        {
            return .asked(.chcAssessmentJoint, .chcAssessmentNHSOnly, orNone: true)
        }
        if words.has(Self.children) || words.has(Self.young) { return englandChild(words) }
        if words.has(["reablement", "enablement"]) {
            return words.has(Self.assessing)
                && words.isOnly(["reablement", "enablement"], Self.assessing, Self.fillers)
                ? .sure(.reablementAssessment) : .asked(.reablementAssessment, orNone: true)
        }
        if words.hasAll(["information", "advice"]) {
            return words.isOnly(["information", "advice"], Self.fillers)
                ? .sure(.informationAndAdvice) : .asked(.informationAndAdvice, orNone: true)
        }
        if words.has(Self.reviewing) || words.has(["reassessment"]) || words.hasAll(["re", "assessment"]) {
            return englandReview(words)
        }
        if words.has(Self.assessing) { return englandAssessment(words) }
        if words.has(Self.planning) {
            return words.has(["care"]) && words.isOnly(["care", "support"], Self.planning, Self.fillers)
                && !words.has(["act"]) ? .sure(.carePlanPreparation) : .asked(.carePlanPreparation, orNone: true)
        }
        if words.has(["contact", "referral"]) {
            return words.all == ["first", "contact"] || words.all == ["initial", "contact"]
                ? .sure(.firstContact) : .asked(.firstContact, orNone: true)
        }
        return nil
    }

    private func englandCarer(_ words: Words) -> Guess? {
        let others = words.has(Self.ofOtherCarers)
        if words.has(Self.young) {
            return words.has(Self.assessing)
                && words.isOnly(Self.young, Self.caring, Self.assessing, Self.fillers, ["transition", "needs", "need"])
                ? .sure(.youngCarersAssessment) : .asked(.youngCarersAssessment, orNone: true)
        }
        if words.has(Self.children) { return .asked(.childsCarerAssessment, .carersAssessment, orNone: true) }
        let kinds = (words.has(Self.assessing), words.has(Self.reviewing), words.has(Self.planning))
        func only(_ more: Set<String>) -> Bool { words.isOnly(Self.caring, Self.fillers, Self.besideCarers, more) }
        switch kinds {
        case (true, false, false) where !others && !words.has(["annual"]) && only(Self.assessing):
            return .sure(.carersAssessment)
        case (false, true, false) where !others && only(Self.reviewing.union(["scheduled", "unscheduled", "planned"])):
            return .sure(.supportPlanRevision)
        case (false, true, true) where !others && only(Self.reviewing.union(Self.planning)):
            return .sure(.supportPlanRevision)
        case (false, false, true) where !others && only(Self.planning): return .sure(.supportPlanPreparation)
        case (true, _, _): return .asked(.carersAssessment, .supportPlanPreparation, .supportPlanRevision, orNone: true)
        case (_, true, _): return .asked(.supportPlanRevision, .carersAssessment, orNone: true)
        case (_, _, true): return .asked(.supportPlanPreparation, orNone: true)
        default: return words.isForm ? .asked(.carersAssessment, orNone: true) : nil
        }
    }

    private static let besideCarers: Set<String> = [
        "care", "act", "needs", "need", "support", "unpaid", "informal", "s10", "annual", "supported", "self",
    ]
    private static let ofOtherCarers: Set<String> = [
        "foster", "kinship", "paid", "break", "breaks", "grant", "emergency", "payment", "register", "short",
    ]

    private func englandSafeguarding(_ words: Words) -> Guess? {
        let core = Self.guarding.union(["42", "care", "act", "adult", "adults", "statutory", "full", "2"])
        if words.hasAll(["safeguarding", "review"]) || words.has(["s44", "sar"]) {
            let isNamed =
                words.has(["adult", "adults"])
                && words.isOnly(["safeguarding", "adult", "adults", "review", "s44", "sar"], Self.fillers)
            return isNamed && words.hasAll(["safeguarding", "review"])
                ? .sure(.safeguardingReview) : .asked(.safeguardingReview, .safeguardingEnquiry, orNone: true)
        }
        let isEnquiry =
            words.has(["enquiry", "enquiries", "inquiry"]) && words.has(["safeguarding", "s42", "42", "sova"])
        let isSection = words.has(["s42"]) && words.isOnly(["s42", "safeguarding"], Self.fillers)
        guard isEnquiry || isSection, words.isOnly(core, Self.fillers) else {
            return .asked(.safeguardingEnquiry, orNone: true)
        }
        return .sure(.safeguardingEnquiry)
    }

    private func englandChild(_ words: Words) -> Guess? {
        guard words.isForm || words.has(["cna"]) else { return nil }
        let isNamed =
            words.has(["child", "childs", "childrens", "children"]) && words.hasAll(["needs"])
            && words.has(Self.assessing)
        return isNamed
            && words.isOnly(
                ["child", "childs", "childrens", "children", "needs", "transition"], Self.assessing, Self.fillers)
            ? .sure(.childNeedsAssessment)
            : .asked(.childNeedsAssessment, .childsCarerAssessment, .needsAssessment, orNone: true)
    }

    private func englandReview(_ words: Words) -> Guess? {
        guard words.has(Self.reviewing), !words.has(["reassessment"]) else {
            return .asked(.needsAssessment, .carePlanRevision, orNone: true)
        }
        let qualified = words.has([
            "annual", "scheduled", "unscheduled", "planned", "unplanned", "week", "weeks", "month", "months", "monthly",
            "weekly",
            "yearly", "care", "s27",
        ])
        let isPlain = words.isOnly(
            Self.reviewing, Self.planning, Self.fillers,
            [
                "annual", "scheduled", "unscheduled", "planned", "unplanned", "week", "weeks", "month", "months",
                "monthly",
                "weekly", "yearly", "care", "act", "support", "package", "initial", "first", "interim", "6", "six",
                "12",
                "twelve", "3", "8", "desktop", "telephone", "light", "touch", "needs", "early", "urgent", "s27",
                "section", "27",
            ])
        if qualified, isPlain, !words.has(Self.assessing), !words.has(["needs"]) {
            return .sure(.carePlanRevision)
        }
        return .asked(.carePlanRevision, .supportPlanRevision, .needsAssessment, orNone: true)
    }

    private func englandAssessment(_ words: Words) -> Guess? {
        if words.hasAll(["short", "term"]), words.isOnly(["short", "term"], Self.assessing, Self.fillers) {
            return .sure(.shortTermAssessment)
        }
        let named =
            words.hasAll(["care", "act"]) || words.has(["needs", "need", "s9"]) || words.hasAll(["community", "care"])
            || words.hasAll(["social", "care"]) || words.hasAll(["long", "term"])
        let plain: Set<String> = [
            "care", "act", "needs", "need", "s9", "community", "support", "supported", "self", "full", "overview",
            "comprehensive", "long", "term", "holistic", "eligibility",
        ]
        // Whose needs is told by the word for them, and everybody else's has one.
        if named || words.has(["adult", "adults"]) && words.all.count <= 3,
            words.isOnly(plain, Self.assessing, Self.fillers), !words.has(Self.planning)
        {
            return .sure(.needsAssessment)
        }
        if words.has(["contact"]) { return .asked(.firstContact, .needsAssessment, orNone: true) }
        return .asked(.needsAssessment, .carePlanRevision, orNone: true)
    }

    // MARK: Wales

    private func wales(_ words: Words) -> Guess? {
        if words.hasAll(["information", "advice", "assistance"]) || words.has(["iaa"])
            || words.hasAll(["gwybodaeth", "cyngor"])
        {
            let isOnly = words.isOnly(
                ["information", "advice", "assistance", "iaa", "gwybodaeth", "cyngor", "chymorth", "cymorth", "a"],
                Self.fillers,
                Self.assessing)
            return isOnly && !words.has(Self.assessing)
                ? .sure(.informationAdviceAssistance) : .asked(.informationAdviceAssistance, .assessment, orNone: true)
        }
        if words.has(Self.caring) {
            let own: Set<String> = ["anghenion", "needs", "di", "dâl", "unpaid", "cymorth"]
            return words.has(Self.assessing) && words.isOnly(Self.caring, Self.assessing, Self.fillers, own)
                && !words.has(Self.young)
                ? .sure(.carersAssessment) : .asked(.carersAssessment, .review, .carePlanning, orNone: true)
        }
        if let guess = either(words) { return guess }
        if words.has(Self.guarding) {
            let isPlain = words.isOnly(
                Self.guarding, Self.fillers, ["section", "126", "oedolion", "at", "mewn", "perygl", "risg", "adran"])
            return isPlain && !words.has(["s42", "s44", "sar"])
                && (words.all.count > 1 || words.has(["safeguarding", "diogelu", "s126"]))
                ? .sure(.safeguarding) : .asked(.safeguarding, orNone: true)
        }
        if words.has(Self.children) || words.has(Self.young) {
            return words.isForm ? .asked(.assessment, .review, orNone: true) : nil
        }
        let plain: Set<String> = [
            "care", "support", "needs", "need", "annual", "blynyddol", "gofal", "chymorth", "cymorth", "ofal",
            "integrated",
            "integredig", "anghenion", "wellbeing", "well", "being", "lles", "a", "cynlluniedig", "planned",
            "unplanned",
            "scheduled", "unscheduled", "gymorth", "wedi", "ei", "part", "4",
        ]
        let kinds = (words.has(Self.assessing), words.has(Self.reviewing), words.has(Self.planning))
        switch kinds {
        case (true, false, false):
            return words.isOnly(plain, Self.assessing, Self.fillers)
                ? .sure(.assessment) : .asked(.assessment, orNone: true)
        case (false, true, _):
            return words.isOnly(plain, Self.reviewing, Self.planning, Self.fillers)
                ? .sure(.review) : .asked(.review, orNone: true)
        case (false, false, true):
            let isOfCare = words.has(["care", "gofal", "ofal"])
            return isOfCare && words.isOnly(plain, Self.planning, Self.fillers)
                ? .sure(.carePlanning) : .asked(.carePlanning, orNone: true)
        case (false, false, false):
            return words.has(["contact", "referral", "atgyfeiriad", "cyswllt"])
                ? .asked(.informationAdviceAssistance, orNone: true) : nil
        default: return .asked(.assessment, .carePlanning, .review, orNone: true)
        }
    }
}

extension ProcessWords.Guess {
    var doubted: ProcessWords.Guess { ProcessWords.Guess(meanings: meanings, isSure: false) }
}

/// The words of a value.
struct Words {
    let all: [String]
    private let set: Set<String>

    init(_ text: String) {
        var all = WordsOf.text(text)
        // `DoLS` has a capital within.
        for index in all.indices.dropLast() where all[index] == "do" && ["ls", "l"].contains(all[index + 1]) {
            all[index] += all[index + 1]
            all[index + 1] = ""
        }
        // `S 42`, `Sec. 42` and `Section 42` are the same.
        for index in all.indices.dropLast()
        where ["s", "sec", "sect", "section"].contains(all[index]) && Int(all[index + 1]) != nil {
            all[index] = "s" + all[index + 1]
            all[index + 1] = ""
        }
        all = all.filter { !$0.isEmpty }.map(Self.spelt)
        if all.count > 1, let first = all.first, Self.isCode(first) { all.removeFirst() }
        if all.count > 1, let last = all.last, Self.isCode(last) { all.removeLast() }
        self.all = all
        set = Set(all)
    }

    /// As it should be spelt, where it is often spelt otherwise.
    private static func spelt(_ word: String) -> String {
        if word.hasPrefix("ass"), word.hasSuffix("ment") || ["assmt", "asst", "assess"].contains(word) {
            return "assessment"
        }
        return word
    }

    /// `AS01`, the number of a form.
    private static func isCode(_ word: String) -> Bool {
        let letters = word.prefix { $0.isLetter }
        let digits = word.dropFirst(letters.count)
        return (1...3).contains(letters.count) && (1...3).contains(digits.count) && digits.allSatisfy(\.isNumber)
            && letters.first != "s" && letters != "v" && letters != "dst" && letters != "chc" && letters != "dol"
    }

    func has(_ words: Set<String>) -> Bool { !set.isDisjoint(with: words) }
    func hasAll(_ words: Set<String>) -> Bool { set.isSuperset(of: words) }
    func isOnly(_ words: Set<String>...) -> Bool { set.allSatisfy { word in words.contains { $0.contains(word) } } }

    /// Whether some form is named.
    var isForm: Bool {
        has(ProcessWords.assessing) || has(ProcessWords.reviewing) || has(ProcessWords.planning)
            || has(ProcessWords.guarding)
            || has(["form", "ffurflen", "report", "reassessment"])
    }

    var isWelsh: Bool {
        has([
            "asesiad", "asesiadau", "adolygiad", "adolygiadau", "cynllun", "gofalwr", "gofalwyr", "diogelu", "gofal",
            "chymorth",
            "ymholiad", "gwybodaeth", "ariannol",
        ])
    }
}
