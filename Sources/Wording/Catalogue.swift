/// The sentences of one language, found by the English ones.
public struct Catalogue: Sendable {
    /// Where a value stands while a sentence is put together.
    static let hole: Unicode.Scalar = "\u{FFFC}"
    /// Between a context and its sentence, as gettext has it.
    private static let separator = "\u{4}"

    private let lookUp: @Sendable (String) -> String?

    public init(_ entries: [PortableObject.Entry]) {
        let table = Dictionary(
            entries.map { (Catalogue.key($0.english, context: $0.context), $0.translation) },
            uniquingKeysWith: { first, _ in first })
        lookUp = { table[$0] }
    }

    /// A language that is made from English by rule, for seeing what is not translated.
    public init(rule: @escaping @Sendable (_ english: String) -> String?) {
        lookUp = { rule($0.split(separator: Catalogue.separator).last.map(String.init) ?? "") }
    }

    private static func key(_ english: String, context: String?) -> String {
        context.map { $0 + separator + english } ?? english
    }

    /// The sentence with its values in their places, in English where it is not known.
    func sentence(_ text: String, _ values: [String], context: String?) -> String {
        let english = values.isEmpty ? text : Self.numbered(text)
        let pattern = lookUp(Self.key(english, context: context)) ?? (context != nil ? lookUp(english) : nil) ?? english
        return values.isEmpty ? pattern : Self.filled(pattern, with: values)
    }

    /// `Case {1} of {2}`
    private static func numbered(_ text: String) -> String {
        var numbered = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if scalar == hole {
                count += 1
                numbered += "{\(count)}"
            } else {
                numbered.unicodeScalars.append(scalar)
            }
        }
        return numbered
    }

    private static func filled(_ pattern: String, with values: [String]) -> String {
        var filled = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            if let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]),
                values.indices.contains(number - 1)
            {
                filled += values[number - 1]
                rest = inside[inside.index(after: close)...]
            } else {
                filled += "{"
                rest = inside
            }
        }
        return filled + rest
    }
}
