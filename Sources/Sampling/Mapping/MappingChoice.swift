import Advocacy
import JSON
import Tables

/// How a file is to be read, as it was guessed and then decided: which column holds what, what each kind of form is, which
/// states count. It becomes a profile (`docs/frames.md`).
public struct MappingChoice: Sendable, Hashable {
    public let guess: MappingGuess
    /// By whose law kinds of forms are named.
    public var nation: Jurisdiction {
        didSet { if nation != oldValue { meanings = Self.sureMeanings(guess, self[.process], nation) } }
    }
    private var columns: [MappedField: Int]
    /// By value; those that nobody is sure of have none.
    public private(set) var meanings: [String: MappingGuess.Meaning]
    /// Whether forms in a state count; those that nobody is sure of have none, and count.
    public private(set) var states: [String: Bool]

    /// With what the guess is sure of.
    public init(_ guess: MappingGuess) {
        self.guess = guess
        nation = guess.nation
        columns = Dictionary(
            guess.fields.compactMap { field in guess.sureColumn(field.field).map { (field.field, $0) } }
        ) { first, _ in first }
        meanings = Self.sureMeanings(guess, guess.sureColumn(.process), guess.nation)
        states = Self.sureStates(guess, guess.sureColumn(.status))
    }

    /// The column of a field.
    public subscript(_ field: MappedField) -> Int? { columns[field] }

    /// Gives a field another column, or none. A column stands for one field.
    public mutating func set(_ field: MappedField, _ column: Int?) {
        guard columns[field] != column else { return }
        if let column {
            for other in MappedField.allCases where other != field && columns[other] == column { set(other, nil) }
        }
        columns[field] = column
        if field == .process { meanings = Self.sureMeanings(guess, column, nation) }
        if field == .status { states = Self.sureStates(guess, column) }
    }

    /// Says what a kind of form is; nil leaves it open.
    public mutating func set(_ value: String, _ meaning: MappingGuess.Meaning?) { meanings[value] = meaning }

    /// Says whether forms in a state count; nil leaves it open.
    public mutating func set(state: String, isKept: Bool?) { states[state] = isKept }

    /// What the guess says of each kind of form.
    public var kinds: [MappingGuess.Kind] {
        self[.process].map { guess.kinds(ofColumn: $0, in: nation) } ?? []
    }

    public var stateGuesses: [MappingGuess.State] { self[.status].map { guess.states(ofColumn: $0) } ?? [] }

    private static func sureMeanings(
        _ guess: MappingGuess, _ column: Int?, _ nation: Jurisdiction
    ) -> [String: MappingGuess.Meaning] {
        guard let column else { return [:] }
        let sure = guess.kinds(ofColumn: column, in: nation).filter(\.isSure)
        return Dictionary(sure.compactMap { kind in kind.meanings.first.map { (kind.value.text, $0) } }) { first, _ in
            first
        }
    }

    private static func sureStates(_ guess: MappingGuess, _ column: Int?) -> [String: Bool] {
        guard let column else { return [:] }
        let sure = guess.states(ofColumn: column).filter(\.isSure)
        return Dictionary(sure.map { ($0.value.text, $0.isKept) }) { first, _ in first }
    }

    // MARK: As a profile

    /// What is not decided yet.
    public enum Undecided: Sendable, Hashable {
        case field(MappedField, guesses: [Int])
        case kind(MappingGuess.Value, guesses: [MappingGuess.Meaning])
        case state(MappingGuess.Value)
    }

    public var undecided: [Undecided] {
        let fields = guess.fields.compactMap { field -> Undecided? in
            guard self[field.field] == nil else { return nil }
            guard field.sureness == .unsure || MappedField.required.contains(field.field) else { return nil }
            return .field(field.field, guesses: field.columns)
        }
        let kinds = kinds.filter { meanings[$0.value.text] == nil }.map {
            Undecided.kind($0.value, guesses: $0.meanings)
        }
        let states = stateGuesses.filter { self.states[$0.value.text] == nil }.map { Undecided.state($0.value) }
        return fields + kinds + states
    }

    /// Everything that a frame cannot be read without is decided.
    public var isComplete: Bool {
        MappedField.required.allSatisfy { self[$0] != nil } && kinds.allSatisfy { meanings[$0.value.text] != nil }
    }

    /// The profile that says the same, with what is not decided under `unsure`.
    public var json: JSONValue {
        func heading(_ column: Int) -> JSONValue { .string(guess.columns[column].heading) }
        var headings: [String: JSONValue] = [:]
        for (field, column) in columns { headings[field.rawValue] = heading(column) }
        var processes: [String: JSONValue] = [:]
        var leftOut: [String] = []
        for (value, meaning) in meanings {
            switch meaning {
            case .process(let process): processes[value] = .string(process.rawValue)
            case .leaveOut: leftOut.append(value)
            }
        }
        var skip: [String: JSONValue] = [:]
        func add(_ values: [String], under field: MappedField) {
            guard !values.isEmpty, let column = self[field] else { return }
            skip[guess.columns[column].heading] = .array(values.sorted().map(JSONValue.string))
        }
        add(leftOut, under: .process)
        add(states.filter { !$0.value }.map(\.key), under: .status)
        var members: [String: JSONValue] = ["basedOn": "plain", "headings": .object(headings)]
        if !processes.isEmpty { members["values"] = .object(["process": .object(processes)]) }
        if !skip.isEmpty { members["skip"] = .object(skip) }
        if guess.isMonthFirst { members["dates"] = "month-first" }
        let unsure = undecided.map { undecided -> JSONValue in
            switch undecided {
            case .field(let field, let guesses):
                ["field": .string(field.rawValue), "of": .string(guess.file), "guesses": .array(guesses.map(heading))]
            case .kind(let value, let guesses):
                [
                    "value": .string(value.text), "of": .string(MappedField.process.rawValue),
                    "guesses": .array(guesses.map { .string($0.name) }),
                ]
            case .state(let value):
                [
                    "value": .string(value.text), "of": .string(MappedField.status.rawValue),
                    "guesses": ["keep", "skip"],
                ]
            }
        }
        if !unsure.isEmpty { members["unsure"] = .array(unsure) }
        return .object(JSONObject(members))
    }
}

extension MappingGuess.Meaning {
    /// The process's name in frames, or `skip`.
    public var name: String {
        switch self {
        case .process(let process): process.rawValue
        case .leaveOut: "skip"
        }
    }
}
