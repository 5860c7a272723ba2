import Calendar

/// What a reading recorded about one case: canonical values by fact. A fact without a value was not asked.
public struct Facts: Sendable, Hashable {
    public private(set) var values: [Fact: String]

    /// Nothing was asked.
    public init() {
        values = [:]
    }

    /// Takes values that are canonical already, as `values` gives them out.
    public init(_ values: [Fact: String]) {
        self.values = values
    }

    /// Reads names (dotted, or a leaf) with text as a person or a file wrote it; nil and blank are not asked.
    ///
    /// Reports every fault at once: unknown names, values that do not fit, a fact given twice. Under its earlier name
    /// beside its own a fact may stand with the same value.
    public init(named pairs: [(name: String, value: String?)]) throws(FactErrors) {
        self.init()
        var seen: [Fact: String] = [:]
        var faults: [FactError] = []
        for (name, value) in pairs {
            do throws(FactError) {
                let fact = try Fact.named(name)
                if let other = seen.updateValue(name, forKey: fact) {
                    try settle(fact, named: other, and: name, value)
                } else {
                    try set(fact, to: value)
                }
            } catch {
                faults.append(error)
            }
        }
        if !faults.isEmpty { throw FactErrors(errors: faults) }
    }

    /// A fact that stands twice is taken once where it stands under both its names with one value.
    private mutating func settle(
        _ fact: Fact, named first: String, and second: String, _ value: String?
    ) throws(FactError) {
        guard Fact.isEarlierName(first) != Fact.isEarlierName(second) else { throw .givenTwice(fact) }
        var again: String?
        if let value { again = try fact.canonical(value) }
        guard let again else { return }
        guard self[fact] == nil || self[fact] == again else { throw .namesDisagree(fact) }
        values[fact] = again
    }

    /// The canonical value; nil = not asked.
    public subscript(fact: Fact) -> String? { values[fact] }

    /// Records a value in its canonical spelling; nil or blank text takes the fact back to not asked.
    public mutating func set(_ fact: Fact, to text: String?) throws(FactError) {
        var value: String?
        if let text { value = try fact.canonical(text) }
        values[fact] = value
    }

    /// Puts a value that is canonical already; nil takes the fact back to not asked.
    public mutating func put(_ fact: Fact, canonical value: String?) { values[fact] = value }

    /// The value, or what not asking counts as; nil where nothing follows from not asking.
    public func effective(_ fact: Fact, in jurisdiction: Jurisdiction) -> String? {
        values[fact] ?? fact.notAsked(in: jurisdiction)
    }

    /// The judgement recorded or, not asked, what that counts as. Unknown for facts of another kind than answer.
    public func answer(_ fact: Fact, in jurisdiction: Jurisdiction) -> Answer {
        effective(fact, in: jurisdiction).flatMap(Answer.init(rawValue:)) ?? .unknown
    }

    /// The date recorded; nil if it was not asked, or the file does not give it.
    public func date(_ fact: Fact) -> CivilDate? {
        guard case .date = fact.kind, let text = values[fact] else { return nil }
        return try? CivilDate.parse(text)
    }

    /// An advocate was arranged, and later sent away: by somebody with capacity, or by somebody without.
    public var advocateEndedEarly: Bool {
        self[.arranged] == Answer.yes.rawValue && (self[.declined]?.hasPrefix("byPerson") ?? false)
    }

    /// The process of the stage; nil if it was not asked.
    public var process: Process? { values[.process].flatMap(Process.init(rawValue:)) }
}
