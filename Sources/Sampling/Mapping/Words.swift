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
