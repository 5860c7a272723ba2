import Calendar

extension Fact {
    /// The one spelling in which a value is kept, or nil for blank text: the fact was not asked.
    ///
    /// `yes`, `no`, `unknown` (from y, n, u in any case); a choice in its own spelling, whatever case, spaces or
    /// hyphens it came with; an ISO date; whole days; trimmed text. A date or a number of days that the file does not
    /// give is `unknown`.
    public func canonical(_ text: String) throws(FactError) -> String? {
        let kind = kind
        // As a record has it.
        switch kind {
        case .answer where Answer(rawValue: text) != nil: return text
        case .choice(let choices) where choices.contains(text): return text
        default: break
        }
        let trimmed = Fact.trimmed(text)
        guard !trimmed.isEmpty else { return nil }
        switch kind {
        case .text:
            return String(trimmed)
        case .answer:
            guard let answer = Fact.answer(trimmed) else {
                throw .noAnswer(self, shown: ShownCell.text(trimmed))
            }
            return answer.rawValue
        case .choice(let choices):
            let key = folded(trimmed)
            if let choice = choices.first(where: { folded($0) == key }) { return choice }
            if let answer = Fact.answer(trimmed), choices.contains(answer.rawValue) { return answer.rawValue }
            throw refusal(of: trimmed, key: key, choices: choices)
        case .date:
            if Fact.answer(trimmed) == .unknown { return Answer.unknown.rawValue }
            do {
                return try CivilDate.parse(trimmed).description
            } catch {
                throw .noDate(self, shown: ShownCell.text(trimmed, hasDates: true), error)
            }
        case .days:
            if Fact.answer(trimmed) == .unknown { return Answer.unknown.rawValue }
            guard let days = Int(trimmed), days >= 0 else {
                throw .noDays(self, shown: ShownCell.text(trimmed))
            }
            return String(days)
        }
    }

    private func refusal(of text: Substring, key: String, choices: [String]) -> FactError {
        let nearest = choices.count > 8 ? nearest(to: key, among: choices, names: { [folded($0)] }) : nil
        return .noChoice(self, shown: ShownCell.text(text), choices: choices, nearest: nearest)
    }

    private static func answer(_ text: Substring) -> Answer? {
        switch text.lowercased() {
        case "y", "yes": .yes
        case "n", "no": .no
        case "u", "unknown": .unknown
        default: nil
        }
    }

    private static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
