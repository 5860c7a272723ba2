/// The four areas of difficulty; in Wales, of barriers.
struct DifficultyReasons {
    let circumstances: Circumstances
    let provisions: Provisions
    let facts: Facts

    var all: [Reason] { [Reason(sentence: sentence, provision: provisions.difficulty)] }

    private var sentence: String {
        let isWales = circumstances.jurisdiction == .wales
        switch circumstances.difficulty {
        case .yes:
            let areas = areas(answering: .yes)
            if areas.count == 1, let area = areas.first {
                let object = area == "communicating" ? "views" : "information"
                return (isWales ? "A barrier to " : "Difficulty in ") + "\(area) \(object) is enough."
            }
            return (isWales ? "Barriers to " : "Difficulty in ") + "\(listed(areas, "and")): one is enough."
        case .no:
            let adjusted = facts[.reasonableAdjustmentsInPlace] == "yes" ? ", with reasonable adjustments in place" : ""
            return (isWales ? "No barrier" : "No substantial difficulty") + " in any of the four areas\(adjusted)."
        case .unknown:
            return "Not recorded: " + (isWales ? "a barrier to " : "difficulty in ")
                + "\(listed(areas(answering: .unknown), "or"))."
        }
    }

    private func areas(answering answer: Answer) -> [String] {
        [
            (circumstances.understanding, "understanding"), (circumstances.retaining, "retaining"),
            (circumstances.usingOrWeighing, "using or weighing"), (circumstances.communicating, "communicating"),
        ].filter { $0.0 == answer }.map(\.1)
    }

    private func listed(_ words: [String], _ conjunction: String) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
    }
}
