/// The sentences of one language, found by the English ones.
public struct Catalogue: Sendable {
    /// Between a context and its sentence, as gettext has it.
    private static let separator = "\u{4}"

    private let lookUp: @Sendable (String) -> String?

    /// Of the entries that are spoken.
    public init(_ entries: [PortableObject.Entry]) {
        let table = Dictionary(
            entries.lazy.filter(\.isSpoken).map { (Catalogue.key($0.english, context: $0.context), $0.translation) },
            uniquingKeysWith: { first, _ in first })
        lookUp = { table[$0] }
    }

    /// What a program brings with it of a language (`PortableObject.bare`), checked when it was made.
    public init(bare text: String) { self.init(PortableObject.entries(ofChecked: text)) }

    /// `first`, and what it does not have from `second`.
    init(_ first: Catalogue, else second: Catalogue) {
        lookUp = { first.lookUp($0) ?? second.lookUp($0) }
    }

    /// A language that is made from English by rule, for seeing what is not translated.
    public init(rule: @escaping @Sendable (_ english: String) -> String?) {
        lookUp = { rule($0.split(separator: Catalogue.separator).last.map(String.init) ?? "") }
    }

    private static func key(_ english: String, context: String?) -> String {
        context.map { $0 + separator + english } ?? english
    }

    /// The sentence with its values in their places, in English where it is not known.
    func sentence(_ english: String, _ values: [String], context: String?) -> String {
        let inContext = context.flatMap { lookUp(Self.key(english, context: $0)) }
        let pattern = inContext ?? lookUp(english) ?? english
        return Self.filled(pattern, values)
    }

    /// The pattern with its holes filled by the values in their order.
    static func filled(_ pattern: String, _ values: [String]) -> String {
        values.isEmpty ? pattern : filled(pattern) { values.indices.contains($0 - 1) ? values[$0 - 1] : nil }
    }

    /// The holes of a further piece of a sentence, numbered on from those before it.
    static func renumbered(_ pattern: String, from count: Int) -> String {
        count == 0 ? pattern : filled(pattern) { "{\($0 + count)}" }
    }

    /// The numbers of holes: no sentence has more.
    private static let holes = 1...99

    /// The pattern with its holes filled; one that there is no value for stays.
    static func filled(_ pattern: String, _ value: (Int) -> String?) -> String {
        var filled = ""
        var rest = pattern[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            filled += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            if let close = inside.utf8.firstIndex(of: UInt8(ascii: "}")), let number = Int(inside[..<close]),
                holes.contains(number), let value = value(number)
            {
                filled += value
                rest = inside[inside.index(after: close)...]
            } else {
                filled += "{"
                rest = inside
            }
        }
        return filled + rest
    }
}
