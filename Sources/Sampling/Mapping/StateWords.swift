/// What the state of a form means for the sample, by its words.
enum StateWords {
    enum Meaning: Hashable {
        /// Sure: the stage was completed.
        case kept
        /// Sure: there was none.
        case leftOut
        /// A state, and whether it counts is to be asked.
        case asked
    }

    /// Nil for what is no state of a form.
    static func meaning(_ text: String) -> Meaning? {
        let words = WordsOf.text(text)
        let set = Set(words)
        guard !words.isEmpty, words.count <= 6 else { return nil }
        // A form started in error is none; one that is completed in part may be.
        let isDoubted = words.indices.contains { place in
            let isInError = words[place] == "in" && words.dropFirst(place + 1).first == "error"
            return doubts.contains(words[place]) && !isInError
        }
        if set.contains("error") || !set.isDisjoint(with: cancelled) {
            return isDoubted || !set.isDisjoint(with: completed) ? .asked : .leftOut
        }
        if !set.isDisjoint(with: completed) {
            return isDoubted || !set.isSubset(of: completed.union(besideCompleted)) ? .asked : .kept
        }
        return set.isDisjoint(with: open) && !isDoubted ? nil : .asked
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let completed = words(
        "completed complete closed finalised finalized authorised authorized approved finished signed done cwblhawyd gwblhau "
            + "gorffenedig gorffennwyd cwblhau cwblhau'd gau caewyd")
    private static let besideCompleted = words(
        "off and form assessment episode step by manager status fully wedi i ei r a ac workflow task event all")
    private static let cancelled = words(
        "cancelled canceled cancel abandoned deleted voided void aborted ganslo canslwyd canslo dileu dilëwyd ddileu "
            + "gadael duplicate")
    private static let open = words(
        "progress open draft started incomplete pending awaiting assigned unassigned new suspended hold reopened submitted "
            + "outstanding active current scheduled waiting withdrawn declined refused rejected returned sent inactive ongoing "
            + "agored drafft gweill aros disgwyl newydd tynnu allocated unallocated overdue due ready review terminated "
            + "stopped ended superseded archived locked editable")
    private static let doubts = words(
        "not un in part partly partially to be awaiting pending before after prior without non no nid heb ond")
}
