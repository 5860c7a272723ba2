import Advocacy

/// A guess at which column of a file holds what, and what its values stand for, by headings and values.
public struct MappingGuess: Sendable, Hashable {
    /// What a kind of form is to the audit.
    public enum Meaning: Sendable, Hashable {
        case process(Process)
        /// Its rows are none of the frame.
        case leaveOut
    }

    public struct Column: Sendable, Hashable {
        /// As written.
        public let heading: String
        /// A few different cells, as they may be shown; none where the column is not kept.
        public let samples: [String]
        /// What it looks to hold that tells who somebody is or is free text, in English; nil where it may be kept.
        public let notKept: String?
        /// The different values of the whole file with their counts, most first; nil where there are too many.
        public let values: [Value]?

        /// `samples` are as they may be shown.
        public init(heading: String, samples: [String], notKept: String? = nil, values: [Value]? = nil) {
            self.heading = heading
            self.samples = samples
            self.notKept = notKept
            self.values = values
        }
    }

    /// One value of a column, in its commonest spelling.
    public struct Value: Sendable, Hashable {
        public let text: String
        public let count: Int

        /// Spellings that differ in case, spaces and hyphens only are one value.
        public init(text: String, count: Int) { (self.text, self.count) = (text, count) }
    }

    public struct Field: Sendable, Hashable {
        public let field: MappedField
        public let sureness: Sureness
        /// Numbers of columns, the likeliest first; one alone where it is sure, none where nothing was found.
        public let columns: [Int]

        /// `columns` are numbers of the guess's columns, from 0.
        public init(field: MappedField, sureness: Sureness, columns: [Int]) {
            (self.field, self.sureness, self.columns) = (field, sureness, columns)
        }
    }

    /// What a value of the kind of form stands for.
    public struct Kind: Sendable, Hashable {
        public let value: Value
        public let isSure: Bool
        /// The likeliest first; empty where its words say nothing.
        public let meanings: [Meaning]

        /// `meanings` has one member at least where it is sure.
        public init(value: Value, isSure: Bool, meanings: [Meaning]) {
            (self.value, self.isSure, self.meanings) = (value, isSure, meanings)
        }
    }

    /// Whether forms in a state count.
    public struct State: Sendable, Hashable {
        public let value: Value
        public let isSure: Bool
        public let isKept: Bool

        /// What is not sure is kept unless somebody says otherwise.
        public init(value: Value, isSure: Bool, isKept: Bool) {
            (self.value, self.isSure, self.isKept) = (value, isSure, isKept)
        }
    }

    /// Last component of the file's path.
    public let file: String
    public let columns: [Column]
    /// Every field once, in the order of `MappedField`.
    public let fields: [Field]
    public let nation: Jurisdiction
    /// Whether what a nation alone has words for may be guessed surely.
    public let isNationSure: Bool
    /// The dates of the stages prove that the month stands first.
    public let isMonthFirst: Bool

    /// Fields that are left out count as not found.
    public init(
        file: String, columns: [Column], fields: [Field], nation: Jurisdiction = .england, isNationSure: Bool = true,
        isMonthFirst: Bool = false
    ) {
        self.file = file
        self.columns = columns
        let known = Dictionary(fields.map { ($0.field, $0) }) { first, _ in first }
        self.fields = MappedField.allCases.map { known[$0] ?? Field(field: $0, sureness: .none, columns: []) }
        self.nation = nation
        self.isNationSure = isNationSure
        self.isMonthFirst = isMonthFirst
    }

    /// What is guessed for a field; no column where the field is none of those looked for.
    public subscript(_ field: MappedField) -> Field {
        fields.first { $0.field == field } ?? Field(field: field, sureness: .none, columns: [])
    }

    /// The column that is surely the field's.
    public func sureColumn(_ field: MappedField) -> Int? {
        self[field].sureness == .sure ? self[field].columns.first : nil
    }

    /// What each value of a column would be as a kind of form, by the words of a nation.
    public func kinds(ofColumn column: Int, in nation: Jurisdiction) -> [Kind] {
        let words = ProcessWords(nation: nation)
        // The nation that was found is trusted no more than it was found; one that somebody chose is.
        let mayBeSure = isNationSure || nation != self.nation
        return (columns.indices.contains(column) ? columns[column].values ?? [] : []).map { value in
            let guess = words.guess(value.text)
            let meanings = (guess?.meanings ?? []).map(Meaning.init)
            let isAlike = meanings.allSatisfy(\.isOfBothNations)
            return Kind(value: value, isSure: guess?.isSure == true && (mayBeSure || isAlike), meanings: meanings)
        }
    }

    /// Whether the forms in each state of a column count.
    public func states(ofColumn column: Int) -> [State] {
        (columns.indices.contains(column) ? columns[column].values ?? [] : []).map { value in
            let meaning = StateWords.meaning(value.text)
            return State(value: value, isSure: meaning == .kept || meaning == .leftOut, isKept: meaning != .leftOut)
        }
    }

    /// Every required field and every kind of form was guessed surely.
    public var isSure: Bool {
        guard MappedField.required.allSatisfy({ self[$0].sureness == .sure }), let column = sureColumn(.process) else {
            return false
        }
        let kinds = kinds(ofColumn: column, in: nation)
        return !kinds.isEmpty && kinds.allSatisfy(\.isSure)
    }
}

extension MappingGuess.Meaning {
    init(_ meaning: ProcessWords.Meaning) {
        switch meaning {
        case .process(let process): self = .process(process)
        case .leaveOut: self = .leaveOut
        }
    }

    fileprivate var isOfBothNations: Bool {
        guard case .process(let process) = self else { return true }
        return process.belongs(to: .england) && process.belongs(to: .wales)
    }
}
