/// What the label of a row in a population table says: an age or a band of ages, whose, or a total.
///
/// Known: `People aged 65-69`, `Males aged 90 and over`, `Aged 45`, `90+`, `18 to 24`, `Under 1`, `All ages`,
/// `Total population aged 65 and over`. Any word beyond these (`predicted to have dementia`) makes the label unknown, so
/// that a table of something else is never taken for one of people.
enum AgeLabel: Hashable {
    case ages(AgeRange, Sex?)
    case total
    /// A line above the rows of one sex.
    case sex(Sex)

    enum Sex: String, Hashable {
        case persons, males, females

        /// nil where the text is more than the name of a sex.
        init?(_ text: String) {
            switch AgeLabel.words(text) {
            case ["persons"], ["people"], ["all", "persons"], ["all", "people"], ["person"], ["total"], ["all"]:
                self = .persons
            case ["males"], ["male"], ["men"], ["m"]: self = .males
            case ["females"], ["female"], ["women"], ["f"]: self = .females
            default: return nil
            }
        }
    }

    private static let fillers: Set<String> = [
        "people", "persons", "person", "population", "aged", "age", "ages", "year", "years", "yrs", "old", "of",
    ]

    init?(_ text: String) {
        let words = AgeLabel.words(text)
        guard !words.isEmpty else { return nil }
        if words[0] == "total" || words == ["all", "ages"] || words == ["all", "aged"] || words == ["all"] {
            self = .total
            return
        }
        if let sex = Sex(text) {
            self = .sex(sex)
            return
        }
        var sex: Sex?
        var rest: [String] = []
        for word in words {
            if let named = Sex(word), named != .persons {
                guard sex == nil else { return nil }
                sex = named
            } else if !AgeLabel.fillers.contains(word) {
                rest.append(word)
            }
        }
        guard let band = AgeLabel.band(rest) else { return nil }
        self = .ages(band, sex)
    }

    private static func band(_ words: [String]) -> AgeRange? {
        func age(_ word: String) -> Int? { Int(word).flatMap { (0...120).contains($0) ? $0 : nil } }
        switch words.count {
        case 1: return age(words[0]).map { AgeRange($0, $0) }
        case 2:
            if ["under", "below"].contains(words[0]) {
                return age(words[1]).flatMap { $0 > 0 ? AgeRange(0, $0 - 1) : nil }
            }
            return ["+", "plus"].contains(words[1]) ? age(words[0]).map { AgeRange($0, nil) } : nil
        case 3:
            guard let from = age(words[0]) else { return nil }
            if ["and", "&", "or"].contains(words[1]) {
                return ["over", "above", "older", "more"].contains(words[2]) ? AgeRange(from, nil) : nil
            }
            guard ["-", "to"].contains(words[1]), let through = age(words[2]), through >= from else { return nil }
            return AgeRange(from, through)
        default: return nil
        }
    }

    /// Words and numbers in lower case; dashes of any length are one, other marks fall away.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var current = ""
        func changesKind(_ character: Character) -> Bool { (current.last?.isNumber ?? false) != character.isNumber }
        func end() {
            if !current.isEmpty { words.append(current) }
            current = ""
        }
        for character in text.lowercased() {
            switch character {
            case "-", "‐", "‑", "–", "—", "−":
                end()
                words.append("-")
            case "+", "&":
                end()
                words.append(String(character))
            case _ where character.isLetter || character.isNumber:
                if !current.isEmpty, changesKind(character) { end() }
                current.append(character)
            default: end()
            }
        }
        end()
        return words
    }
}
