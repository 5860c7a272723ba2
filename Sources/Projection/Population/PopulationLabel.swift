import Calendar

/// What a heading or the label of a row says of the people that are counted there: a year, an age or a band of ages, whose, or
/// that it is a total.
///
/// Known: `People aged 65-69`, `Males aged 90 and over`, `Aged 45`, `90+`, `18 to 24`, `Under 1`, `All ages`,
/// `Total population aged 65 and over`, `2030`, `Mid-2030`, `2025-26`, `Males 2030`. Any word beyond these (`predicted to
/// have dementia`) makes the label unknown, so that a table of something else is never taken for one of people.
struct PopulationLabel: Hashable {
    /// The year in which it begins, where it is one of two (2025-26).
    var year: Int?
    var ages: AgeRange?
    var sex: Sex?
    var isTotal = false

    enum Sex: String, Hashable {
        case persons, males, females

        /// nil where the text is more than the name of a sex.
        init?(_ text: String) {
            self.init(words: PopulationWords.of(text))
        }

        init?(words: [String]) {
            switch words {
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
        "group",
        "band", "all",
    ]
    private static let fillersOfYears: Set<String> = [
        "mid", "midyear", "year", "june", "jun", "july", "jul", "estimate", "estimates", "estimated", "projection",
        "projections", "projected", "population", "end",
    ]

    /// What says nothing.
    static let nothing = PopulationLabel()

    private init() {}

    init?(_ text: String) {
        if let date = try? CivilDate.parse(text), (1900...2200).contains(date.year) {
            year = date.year
            return
        }
        var words = PopulationWords.of(text)
        guard !words.isEmpty else { return nil }
        if let place = words.firstIndex(where: { PopulationWords.year($0) != nil }) {
            year = PopulationWords.takeYear(at: place, from: &words)
            words.removeAll(where: PopulationLabel.fillersOfYears.contains)
            while words.first == "-" { words.removeFirst() }
            while words.last == "-" { words.removeLast() }
            if words.isEmpty { return }
            guard !words.contains(where: { PopulationWords.year($0) != nil }) else { return nil }
        }
        guard take(words) else { return nil }
    }

    private mutating func take(_ words: [String]) -> Bool {
        if words.contains("total") || words == ["all", "ages"] || words == ["all", "aged"] || words == ["all"] {
            isTotal = true
        } else if let sex = Sex(words: words) {
            self.sex = sex
            return true
        }
        var rest: [String] = []
        for word in words where word != "total" {
            if let named = Sex(words: [word]), named != .persons {
                guard sex == nil else { return false }
                sex = named
            } else if !PopulationLabel.fillers.contains(word) {
                rest.append(word)
            }
        }
        while isTotal, rest.first == "-" { rest.removeFirst() }
        while isTotal, rest.last == "-" { rest.removeLast() }
        if rest.isEmpty { return isTotal }
        ages = PopulationWords.ages(rest)
        return ages != nil
    }

    /// Together with what stands around it, where the two do not say the same twice.
    func joined(_ outer: PopulationLabel?) -> PopulationLabel {
        guard let outer else { return self }
        var joined = self
        joined.year = year ?? outer.year
        joined.ages = ages ?? outer.ages
        joined.sex = sex ?? outer.sex
        joined.isTotal = isTotal || outer.isTotal
        return joined
    }

    /// A bare total beside males and females counts persons, not ages.
    var asPersons: PopulationLabel {
        guard isTotal, ages == nil, sex == nil else { return self }
        var persons = self
        (persons.isTotal, persons.sex) = (false, .persons)
        return persons
    }
}

/// The words of labels and headings.
enum PopulationWords {
    /// Words and numbers in lower case; dashes of any length are one, other marks fall away.
    static func of(_ text: String) -> [String] {
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
            case "<":
                end()
                words.append("under")
            case _ where character.isLetter || character.isNumber:
                if !current.isEmpty, changesKind(character) { end() }
                current.append(character)
            default: end()
            }
        }
        end()
        return words
    }

    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1900...2200).contains(year) else { return nil }
        return year
    }

    /// Takes a year out, with the next one where it is written as two, and with the day before a month (30 June 2025).
    static func takeYear(at place: Int, from words: inout [String]) -> Int? {
        let year = year(words[place])
        var end = place + 1
        if let year {
            var next = end
            if next < words.count, words[next] == "-" { next += 1 }
            if next < words.count, words[next] == Zeros.padded((year + 1) % 100, to: 2) || words[next] == "\(year + 1)"
            {
                end = next + 1
            }
        }
        words.removeSubrange(place..<end)
        if place >= 2, ["june", "jun", "july", "jul"].contains(words[place - 1]), Int(words[place - 2]) != nil {
            words.remove(at: place - 2)
        }
        return year
    }

    /// `65`, `under 1`, `90 +`, `90 and over`, `18 - 24`.
    static func ages(_ words: [String]) -> AgeRange? {
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
}
