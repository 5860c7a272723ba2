import Advocacy

/// What a column of a sheet of readings holds.
enum AnswerColumn: Hashable, Sendable {
    case reference, fact(Fact), finalDuty, finalOutcome, overruleReason, note, noteReason

    /// nil for what a form shows of the case and nobody fills in. Throws for a heading that is none of these and no fact.
    static func named(_ heading: String) throws(FactError) -> AnswerColumn? {
        if ["stage", "started", "stratum"].contains(folded(heading)) { return nil }
        if let column = known(heading) { return column }
        return .fact(try Fact.named(heading))
    }

    /// The same for one text among many that need be no heading.
    static func known(_ heading: String) -> AnswerColumn? {
        switch folded(heading) {
        case "case": .reference
        case "finalduty": .finalDuty
        case "finaloutcome": .finalOutcome
        case "overrulereason": .overruleReason
        case "note": .note
        case "notereason": .noteReason
        default: Fact.known(heading).map(AnswerColumn.fact)
        }
    }

    /// Whether two headings are one name written in two ways, not two names of one fact.
    static func isSameName(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }

    private static func folded(_ heading: String) -> String {
        heading.filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }.lowercased()
    }
}

/// What people write for an answer that is none of the words for one.
enum LooseAnswer {
    private static let yes: Set<String> = ["true", "t", "1", "✓", "✔", "✔️", "☑", "☑️", "✅", "ok", "ie", "oedd", "ydy"]
    private static let no: Set<String> = ["false", "f", "0", "✗", "✘", "❌", "❎", "☐", "nac oes"]
    private static let unknown: Set<String> = [
        "?", "??", "dk", "nk", "not known", "don't know", "don’t know", "not recorded", "unsure", "unclear", "not sure",
        "missing",
    ]
    private static let marks: Set<String> = ["x", "☒", "*", "•", "●", "\u{FC}"]

    /// What to write instead; `either` for a mark that may mean both. nil where nothing can be told of it.
    static func remedy(_ text: String) -> AnswerSheet.Loose? {
        let word = text.lowercased()
        if yes.contains(word) { return .write(.yes) }
        if no.contains(word) { return .write(.no) }
        if unknown.contains(word) { return .write(.unknown) }
        return marks.contains(word) ? .either : nil
    }
}
