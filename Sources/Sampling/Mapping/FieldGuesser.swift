import Advocacy
import Tables

/// Decides which column holds what: headings propose, values dispose.
struct FieldGuesser {
    struct Column {
        let heading: String
        let meaning: HeadingMeaning
        let look: ColumnLook
    }

    let columns: [Column]
    /// The latest day of the table's events.
    private let latest: Int
    /// Of the kind of form: how many of a column's rows hold words for one.
    private let formShare: [Double]
    private let stateShare: [Double]
    /// For each column how many of the rows repeat an identifier, and what its values may be: asked over and over.
    private var repeated: [Double] = []
    private var fitting: [Set<MappedField>] = []

    init(headings: [String], rows: [[String]]) {
        let columns = headings.enumerated().map { index, heading in
            Column(
                heading: heading, meaning: HeadingMeaning(heading),
                look: ColumnLook(rows.map { index < $0.count ? $0[index] : "" }))
        }
        self.columns = columns
        latest = columns.filter { $0.look.isDates }.compactMap(\.look.latest).max() ?? 0
        let words = Jurisdiction.allCases.map(ProcessWords.init)
        formShare = columns.map { column in
            guard column.look.isWords else { return 0 }
            return column.look.share { text in words.contains { $0.guess(text) != nil } }
        }
        stateShare = columns.map { column in
            column.look.isWords ? column.look.share { StateWords.meaning($0) != nil } : 0
        }
        repeated = columns.indices.map { columns[$0].look.isIdentifiers ? countRepeats($0) : 1 }
        fitting = columns.indices.map { index in Set(MappedField.allCases.filter { mayBe($0, index) }) }
    }

    func fits(_ field: MappedField, _ index: Int) -> Bool { fitting[index].contains(field) }

    private func repeats(_ index: Int) -> Double { repeated[index] }

    // MARK: What a column holds

    /// Why it is not kept, in English; nil where it may be.
    func notKept(_ index: Int) -> String? {
        let column = columns[index]
        if isNamedForWhatItHolds(index) { return nil }
        if column.look.isNHSNumbers { return "an NHS number" }
        if let kind = PrivateColumns.kind(ofHeading: column.heading), kind != PrivateColumns.name { return kind }
        if let kind = PrivateColumns.kind(ofValues: column.look.cells, hasDates: true) { return kind }
        if column.meaning.isNotKept { return column.look.isNames ? PrivateColumns.name : "what tells of people" }
        if PrivateColumns.kind(ofHeading: column.heading) != nil || column.look.isNames { return PrivateColumns.name }
        return column.look.isProse ? "free text" : nil
    }

    /// A heading that means something strongly, and values that are such.
    private func isNamedForWhatItHolds(_ index: Int) -> Bool {
        columns[index].meaning.fields.contains { $0.value == .strong && $0.key != .dateOfBirth && fits($0.key, index) }
    }

    private func mayBe(_ field: MappedField, _ index: Int) -> Bool {
        let look = columns[index].look
        guard look.filled > 0 else { return false }
        switch field {
        case .reference:
            return look.filledShare >= 0.98 && look.isIdentifiers && !look.isNHSNumbers && repeats(index) <= 0.05
        case .person: return look.filledShare >= 0.5 && look.isIdentifiers && !look.isNHSNumbers && !look.isNames
        case .process: return look.filledShare >= 0.9 && look.isWords && formShare[index] >= 0.5
        case .started:
            return look.filledShare >= 0.9 && look.isDates && !look.isBirths(latest: latest) && look.years <= 25
        case .ended, .firstContact: return look.isDates && !look.isBirths(latest: latest)
        case .dateOfBirth: return look.isDates && look.isBirths(latest: latest)
        case .status: return look.filledShare >= 0.5 && look.isWords && stateShare[index] >= 0.8
        case .ageBand: return look.isWords || look.share(where: Self.isAgeBand) >= 0.8
        case .sex: return look.share { Self.sexes.contains(WordsOf.joined($0)) } >= 0.8
        case .clientType:
            return look.share { text in
                !Set(WordsOf.text(text)).isDisjoint(with: ["carer", "carers", "user", "users", "gofalwr", "client"])
            } >= 0.6
        case .team, .locality, .ethnicity, .supportReason, .route, .funding, .setting, .language:
            return look.isWords && !look.isNames
        }
    }

    private static let sexes: Set<String> = [
        "f", "m", "female", "male", "woman", "man", "notknown", "unknown", "other", "indeterminate", "notspecified",
        "u", "x",
        "notstated", "benyw", "gwryw", "b", "g", "menyw", "dyn", "n", "transgender", "nonbinary", "prefernottosay",
    ]

    private static func isAgeBand(_ cell: String) -> Bool {
        let text = Folding.fold(cell)
        return text.contains { $0.isNumber } && text.utf8.count <= 20
            && (text.contains("+") || text.contains("to") || text.contains("over") || text.contains("under")
                || text.utf8.count >= 4 && text.allSatisfy(\.isNumber))
    }

    /// How many of the rows repeat an identifier with other dates: copies of a form are no such repeats.
    private func countRepeats(_ index: Int) -> Double {
        let look = columns[index].look
        let others = columns.indices.filter {
            $0 != index && columns[$0].look.isDates && !columns[$0].look.isBirths(latest: latest)
        }
        var first: [String: Int] = [:]
        var repeats = 0
        for (row, cell) in look.cells.enumerated() where !cell.isEmpty {
            guard let known = first[cell] else {
                first[cell] = row
                continue
            }
            let same = others.count { columns[$0].look.cells[row] == columns[$0].look.cells[known] }
            if 2 * same <= others.count { repeats += 1 }
        }
        return look.share(repeats)
    }

    // MARK: The guess

    func fields() -> [MappingGuess.Field] {
        var fields = MappedField.allCases.map { field -> MappingGuess.Field in
            switch field {
            case .process: byValues(field, formShare)
            case .status: byValues(field, stateShare)
            default: byHeading(field)
            }
        }
        fields = withOrder(fields)
        // No column is two things.
        var owners: [Int: Int] = [:]
        for field in fields where field.sureness == .sure { owners[field.columns[0], default: 0] += 1 }
        return fields.map { field in
            guard field.sureness == .sure, owners[field.columns[0], default: 0] > 1 else {
                let rest = field.columns.filter { field.sureness == .sure || owners[$0] == nil }
                return MappingGuess.Field(
                    field: field.field, sureness: rest.isEmpty ? .none : field.sureness, columns: rest)
            }
            return MappingGuess.Field(field: field.field, sureness: .unsure, columns: field.columns)
        }
    }

    /// Columns whose heading may mean a field, in so far as their values may.
    private func candidates(_ field: MappedField, _ strength: HeadingMeaning.Strength) -> [Int] {
        columns.indices.filter { index in
            guard columns[index].meaning.has(field, strength), fits(field, index) else { return false }
            return strength == .strong
                || !columns[index].meaning.fields.contains { other in
                    other.key != field && other.value == .strong && fits(other.key, index)
                }
        }
    }

    private func field(_ field: MappedField, _ sureness: Sureness, _ columns: [Int]) -> MappingGuess.Field {
        MappingGuess.Field(field: field, sureness: columns.isEmpty ? .none : sureness, columns: columns)
    }

    private func byHeading(_ field: MappedField) -> MappingGuess.Field {
        let strong = candidates(field, .strong)
        let weak = candidates(field, .weak)
        if strong.count > 1 { return self.field(field, .unsure, strong + weak) }
        if let only = strong.first {
            return isUnrivalled(field, only, weak)
                ? self.field(field, .sure, [only]) : self.field(field, .unsure, [only] + weak)
        }
        if weak.count == 1, isSureThoughWeak(field, weak[0]) { return self.field(field, .sure, weak) }
        if !weak.isEmpty { return self.field(field, .unsure, weak + unnamed(field).filter { !weak.contains($0) }) }
        return self.field(field, .unsure, unnamed(field))
    }

    /// Whether what speaks for another column is weaker than what speaks for this one.
    private func isUnrivalled(_ field: MappedField, _ index: Int, _ weak: [Int]) -> Bool {
        switch field {
        case .started where hasUnexplained(.started, beside: index): return false
        case .reference where hasUnexplained(.reference, beside: index): return false
        case .started:
            // A date of which the heading says nothing but that it is one could be the start as well.
            return weak.allSatisfy { isOfMaking(columns[$0].meaning, columns[$0].heading) }
                && columns[index].look.years <= 12
        case .reference:
            // “Case number” is the person's in some systems.
            guard columns[index].meaning.has(.person, .weak) else { return true }
            return repeats(index) == 0 || hasPerson(beside: index)
        default: return true
        }
    }

    private func isOfMaking(_ meaning: HeadingMeaning, _ heading: String) -> Bool {
        !Set(WordsOf.text(heading)).isDisjoint(with: ["created", "creation", "createdon", "raised"])
    }

    /// A heading that may mean other things too is trusted where no other column could be meant.
    private func isSureThoughWeak(_ field: MappedField, _ index: Int) -> Bool {
        switch field {
        case .started:
            let words = Set(WordsOf.text(columns[index].heading))
            let isOfStart = !words.isDisjoint(with: ["created", "opened", "createdon", "initiated"])
            return isOfStart && unnamed(.started).filter { $0 != index }.isEmpty
        case .reference:
            return columns[index].look.cells.count >= 5 && hasPerson(beside: index)
                && unnamed(.reference).filter { $0 != index }.isEmpty
        default: return false
        }
    }

    /// Whether another column could be it as well, for all that its heading says.
    private func hasUnexplained(_ field: MappedField, beside index: Int) -> Bool {
        columns.indices.contains { $0 != index && columns[$0].meaning.isUnexplained && fits(field, $0) }
    }

    private func hasPerson(beside index: Int) -> Bool {
        columns.indices.contains { $0 != index && columns[$0].meaning.has(.person, .strong) && fits(.person, $0) }
    }

    /// Columns whose values would do and whose headings say nothing, or nothing that the values bear out.
    private func unnamed(_ field: MappedField) -> [Int] {
        guard MappedField.required.contains(field) else { return [] }
        return columns.indices.filter { index in
            fits(field, index) && !columns[index].meaning.isNotKept
                && !(field == .started && columns[index].meaning.isAside)
                && !columns[index].meaning.fields.contains { $0.value == .strong && fits($0.key, index) }
        }
    }

    /// The kind of form and the status: their values are words that nothing else holds.
    private func byValues(_ field: MappedField, _ shares: [Double]) -> MappingGuess.Field {
        let fitting = columns.indices.filter { fits(field, $0) }
        let named = fitting.filter { columns[$0].meaning.has(field, .strong) }
        let others = fitting.filter { index in
            !named.contains(index) && !isSomethingElse(index, than: field)
        }
        let rivals = others.filter { !columns[$0].meaning.isAside || columns[$0].meaning.has(field, .weak) }
        if named.count == 1, rivals.isEmpty { return self.field(field, .sure, named) }
        if !named.isEmpty { return self.field(field, .unsure, named + rivals) }
        let ranked = others.sorted { (shares[$1], $0) < (shares[$0], $1) }
        if let best = ranked.first, ranked.count == 1, isPlain(field, best, shares) {
            return self.field(field, .sure, [best])
        }
        return self.field(field, .unsure, ranked)
    }

    private func isPlain(_ field: MappedField, _ index: Int, _ shares: [Double]) -> Bool {
        let look = columns[index].look
        let meaning = columns[index].meaning
        // Of a heading that may mean it some kinds of forms may have names of their own.
        let least = meaning.has(field, .weak) ? 0.7 : 0.95
        guard look.variety >= 2, shares[index] >= least else { return false }
        // Other columns with a few such words could be what is meant, under words that are not known.
        let doubtful = columns.indices.contains {
            $0 != index && shares[$0] >= 0.2 && !isSomethingElse($0, than: field)
        }
        if field == .status { return !doubtful && look.share { StateWords.meaning($0) != .asked } >= 0.3 }
        return !doubtful && !meaning.isAside
    }

    /// A heading that means another field, and values that bear it out.
    private func isSomethingElse(_ index: Int, than field: MappedField) -> Bool {
        columns[index].meaning.isNotKept
            || columns[index].meaning.fields.contains { $0.key != field && $0.value == .strong && fits($0.key, index) }
    }

    /// Starts and ends that stand in the wrong order are not sure.
    private func withOrder(_ fields: [MappingGuess.Field]) -> [MappingGuess.Field] {
        guard let start = fields.first(where: { $0.field == .started && $0.sureness == .sure })?.columns.first else {
            return fields
        }
        func share(_ end: Int, isAfter: Bool) -> Double {
            var (all, right) = (0, 0)
            for (started, other) in zip(columns[start].look.dates, columns[end].look.dates) {
                guard let started, let other, started.order != .either, other.order != .either else { continue }
                all += 1
                if isAfter ? other.day >= started.day : other.day <= started.day { right += 1 }
            }
            return all < 5 ? 1 : Double(right) / Double(all)
        }
        var isStartSure = true
        var ordered = fields.map { field -> MappingGuess.Field in
            guard field.sureness == .sure, field.field == .ended || field.field == .firstContact else { return field }
            guard share(field.columns[0], isAfter: field.field == .ended) < 0.9 else { return field }
            if field.field == .ended { isStartSure = false }
            return MappingGuess.Field(field: field.field, sureness: .unsure, columns: field.columns)
        }
        if !isStartSure {
            ordered = ordered.map {
                $0.field == .started ? MappingGuess.Field(field: .started, sureness: .unsure, columns: $0.columns) : $0
            }
        }
        return ordered
    }

    // MARK: Beside the fields

    /// The dates of the stages prove that the month stands first, and none of them that the day does.
    func isMonthFirst(_ fields: [MappingGuess.Field]) -> Bool {
        let dates = fields.filter { $0.field.isDate && $0.sureness == .sure }.map { columns[$0.columns[0]].look }
        return dates.contains { $0.isMonthFirst == true } && !dates.contains { $0.isMonthFirst == false }
    }
}
