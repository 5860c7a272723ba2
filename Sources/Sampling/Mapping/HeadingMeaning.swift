/// What a heading may mean by its words alone.
struct HeadingMeaning: Hashable {
    enum Strength: Int, Comparable {
        case weak, strong

        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var fields: [MappedField: Strength] = [:]
    /// About a person's name, whereabouts, worker or money.
    private(set) var isNotKept = false
    /// About what comes before or after the stage: its outcome, the next step, the reason, what was planned.
    let isAside: Bool
    /// Of something else than a form: a service, a placement, what is due.
    let isOfSomethingElse: Bool

    init(_ heading: String) {
        let all = WordsOf.text(heading)
        let words = Self.split(all)
        isAside = !Set(words).isDisjoint(with: Self.aside)
        isOfSomethingElse = !Set(words).isDisjoint(with: Self.ofSomethingElse)
        let joined = [all, Self.withoutOwner(all)].map { $0.joined() }
        for (field, headings) in HeadingWords.weak where joined.contains(where: headings.contains) {
            fields[field] = .weak
        }
        for (field, headings) in HeadingWords.strong where joined.contains(where: headings.contains) {
            fields[field] = .strong
        }
        addDates(words)
        let isTeam = !Set(words).isDisjoint(with: ["team", "teams", "tîm", "tim"])
        isNotKept =
            HeadingWords.wholeNotKept.contains(all.joined())
            || !isTeam && words.contains { HeadingWords.notKept.contains($0) }
        if words.contains(where: { HeadingWords.notKept.contains($0) }) && !isTeam { fields = [:] }
    }

    /// Nothing is known of what stands under the heading.
    var isUnexplained: Bool { fields.isEmpty && !isNotKept && !isAside && !isOfSomethingElse }

    /// Whether anything is known of the heading, which tells headings from what stands above and below them.
    var isKnown: Bool { !fields.isEmpty || isNotKept }

    func has(_ field: MappedField, _ strength: Strength) -> Bool { fields[field] == strength }

    // MARK: Dates

    private mutating func addDates(_ words: [String]) {
        let set = Set(words)
        if !set.isDisjoint(with: Self.birth) {
            fields[.dateOfBirth] = fields[.dateOfBirth] ?? .strong
            return
        }
        let hasDate = !set.isDisjoint(with: Self.dateWords)
        let found: [(MappedField, Set<String>)] = [
            (.started, Self.start), (.ended, Self.end), (.firstContact, Self.contact),
        ]
        let meant = found.filter { !set.isDisjoint(with: $0.1) }
        // `Start / end date` tells nothing.
        guard meant.count <= 1 || meant.map(\.0) == [.started, .firstContact] else { return }
        guard let (field, own) = meant.first else {
            // The date of a form, and not of what.
            if hasDate, set.isSubset(of: Self.neutral.union(Self.dateWords)) { fields[.started] = .weak }
            return
        }
        guard hasDate || words.count == 1 || set.isSubset(of: Self.neutral.union(own)) else { return }
        let isPlain = set.isSubset(of: own.union(Self.neutral).union(Self.dateWords))
        guard isPlain, meant.count == 1 else {
            // “Service start date”, “next review due” are of something else.
            if set.isDisjoint(with: Self.ofSomethingElse), !isAside { fields[field] = fields[field] ?? .weak }
            return
        }
        let isMade = field == .started && set.isDisjoint(with: Self.begin)
        fields[field] = isMade ? .weak : .strong
    }

    /// Words that are run together in one.
    private static func split(_ words: [String]) -> [String] {
        words.flatMap { word -> [String] in
            for tail in ["datetime", "date", "time", "id"] where word.hasSuffix(tail) && word.count > tail.count + 2 {
                let head = String(word.dropLast(tail.count))
                if tail != "id", known.contains(head) { return [head, tail] }
            }
            if word.hasPrefix("date"), known.contains(String(word.dropFirst(4))) {
                return ["date", String(word.dropFirst(4))]
            }
            return [word]
        }
    }

    private static let known = start.union(end).union(contact).union(birth).union(neutral)

    /// Without a word for whom the column is about.
    private static func withoutOwner(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        if words.starts(with: ["service", "user"]), words.count > 2 { return Array(words.dropFirst(2)) }
        return owners.contains(words[0]) ? Array(words.dropFirst()) : words
    }

    private static let owners: Set<String> = [
        "person", "subject", "client", "customer", "citizen", "persons", "clients",
    ]
    private static let begin: Set<String> = [
        "start", "started", "starts", "begin", "began", "begun", "commenced", "commencement", "dechrau", "dechreuwyd",
        "dechreuodd", "cychwyn", "ddechrau",
    ]
    private static let start: Set<String> = begin.union([
        "created", "creation", "opened", "open", "initiated", "raised", "agorwyd", "crëwyd", "crewyd",
    ])
    private static let end: Set<String> = [
        "end", "ended", "ends", "finish", "finished", "completed", "completion", "complete", "finalised", "finalized",
        "closed", "closure", "close", "signed", "authorised", "authorisation", "authorized", "gorffen", "gorffennwyd",
        "diwedd", "cwblhau", "cwblhawyd", "gorffennodd",
    ]
    private static let contact: Set<String> = [
        "contact", "referral", "referred", "request", "requested", "cyswllt", "atgyfeirio", "atgyfeiriad", "cais",
    ]
    private static let birth: Set<String> = ["birth", "dob", "born", "geni", "birthdate"]
    private static let dateWords: Set<String> = ["date", "on", "datetime", "dt", "dyddiad", "day", "when", "time"]
    private static let neutral: Set<String> = [
        "form", "episode", "event", "assessment", "step", "workflow", "process", "stage", "activity", "actual", "of",
        "the",
        "at", "was", "is", "off", "task", "document", "first", "and", "ffurflen", "asesiad", "y", "yr", "o", "r", "a",
        "cyntaf",
        "review", "enquiry", "record", "case", "initial", "item", "adolygiad",
    ]
    private static let ofSomethingElse: Set<String> = [
        "service", "package", "placement", "provision", "due", "planned", "target", "next", "expected", "scheduled",
        "last",
        "previous", "updated", "modified", "death", "deceased", "employment", "contract", "address", "tenancy",
        "funding",
        "payment", "invoice", "allocation", "allocated", "assigned", "registered", "registration", "agreement",
        "involvement",
        "team", "worker", "period", "reporting", "extract", "report", "run", "export", "financial", "stay", "admission",
        "discharge", "gwasanaeth", "nesaf", "sent", "received", "triage", "visit", "printed", "decision", "approved",
        "changed", "screened", "ratified", "panel", "incoming", "cancelled",
    ]
    private static let aside: Set<String> = [
        "next", "outcome", "outcomes", "result", "reason", "recommended", "recommendation", "previous", "prior",
        "following",
        "planned", "proposed", "requested", "triggered", "parent", "linked", "source", "due", "target", "last",
        "provided",
        "required", "expected", "nesaf", "canlyniad", "rheswm", "blaenorol", "decision", "action", "actions",
        "modified",
        "updated", "changed", "service",
        "services", "package",
    ]
}
