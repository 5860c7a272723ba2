import Wording

/// The four areas of difficulty; in Wales, of barriers.
struct DifficultyReasons {
    let circumstances: Circumstances
    let provisions: Provisions
    let facts: Facts

    var all: [Reason] {
        [Reason(sentence, provisions.difficulty, isNotRecorded: circumstances.difficulty == .unknown)]
    }

    private var isWales: Bool { circumstances.jurisdiction == .wales }

    private var sentence: String {
        switch circumstances.difficulty {
        case .yes:
            let areas = areas(answering: .yes)
            if areas.count == 1, let area = areas.first { return enough(area).said }
            let list = listed(areas, lastOf: \.andWord)
            return isWales
                ? say("Barriers to \(list): one is enough.") : say("Difficulty in \(list): one is enough.")
        case .no:
            let isAdjusted = facts[.reasonableAdjustmentsInPlace] == "yes"
            return none(isAdjusted).said
        case .unknown:
            let list = listed(areas(answering: .unknown), lastOf: \.orWord)
            return isWales
                ? say("Not recorded: a barrier to \(list).") : say("Not recorded: difficulty in \(list).")
        }
    }

    private func enough(_ area: Area) -> Phrase {
        switch area {
        case .understanding:
            isWales
                ? "A barrier to understanding information is enough."
                : "Difficulty in understanding information is enough."
        case .retaining:
            isWales
                ? "A barrier to retaining information is enough." : "Difficulty in retaining information is enough."
        case .usingOrWeighing:
            isWales
                ? "A barrier to using or weighing information is enough."
                : "Difficulty in using or weighing information is enough."
        case .communicating:
            isWales
                ? "A barrier to communicating views is enough." : "Difficulty in communicating views is enough."
        }
    }

    private func none(_ isAdjusted: Bool) -> Phrase {
        switch (isWales, isAdjusted) {
        case (true, true): "No barrier in any of the four areas, with reasonable adjustments in place."
        case (true, false): "No barrier in any of the four areas."
        case (false, true): "No substantial difficulty in any of the four areas, with reasonable adjustments in place."
        case (false, false): "No substantial difficulty in any of the four areas."
        }
    }

    private func areas(answering answer: Answer) -> [Area] {
        Area.allCases.filter { circumstances[keyPath: $0.path] == answer }
    }

    private func listed(_ areas: [Area], lastOf last: KeyPath<Area, Phrase>) -> String {
        guard areas.count > 1, let end = areas.last else { return areas.first?.word.said ?? "" }
        return areas.dropLast().map(\.word.said).joined(separator: ", ") + " " + end[keyPath: last].said
    }
}

/// One area, as a word of a list. The last has its conjunction with it, because some languages join them.
private enum Area: CaseIterable {
    case understanding, retaining, usingOrWeighing, communicating

    var path: KeyPath<Circumstances, Answer> {
        switch self {
        case .understanding: \.understanding
        case .retaining: \.retaining
        case .usingOrWeighing: \.usingOrWeighing
        case .communicating: \.communicating
        }
    }

    var word: Phrase {
        switch self {
        case .understanding: "understanding"
        case .retaining: "retaining"
        case .usingOrWeighing: "using or weighing"
        case .communicating: "communicating"
        }
    }

    /// The first of a list is never its last.
    var andWord: Phrase {
        switch self {
        case .understanding: word
        case .retaining: "and retaining"
        case .usingOrWeighing: "and using or weighing"
        case .communicating: "and communicating"
        }
    }

    var orWord: Phrase {
        switch self {
        case .understanding: word
        case .retaining: "or retaining"
        case .usingOrWeighing: "or using or weighing"
        case .communicating: "or communicating"
        }
    }
}
