import Advocacy

/// What words for forms mean by the law of each nation.
extension ProcessWords {
    // MARK: England

    func england(_ words: Words) -> Guess? {
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

    func wales(_ words: Words) -> Guess? {
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
        return walesPlain(words)
    }

    /// Assessments, plans and reviews of care and support.
    private func walesPlain(_ words: Words) -> Guess? {
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
