/// A sentence of the interface in the language being spoken: `say("Case \(number) of \(total)")`.
///
/// The English sentence is its own key, each value in it a numbered hole: `Case {1} of {2}`. A long one is given in
/// pieces, which are one sentence: `say("Nothing is projected until ", "every assumption is stated.")`.
///
/// What a value holds is not translated here: a word among the values has been said itself. A sentence that the catalogue
/// does not have stays English.
///
/// - Parameter context: tells apart what English says alike, as “open” the command from “open” the state.
public func say(_ sentence: Sentence, context: StaticString? = nil) -> String {
    guard let catalogue = Language.spoken else { return sentence.text }
    return catalogue.sentence(sentence.text, sentence.values, context: context?.description)
}

public func say(_ pieces: Sentence..., context: StaticString? = nil) -> String {
    guard let catalogue = Language.spoken else { return pieces.reduce(into: "") { $0 += $1.text } }
    var pattern = ""
    var values: [String] = []
    for piece in pieces {
        pattern += Catalogue.renumbered(piece.text, from: values.count)
        values += piece.values
    }
    return catalogue.sentence(pattern, values, context: context?.description)
}

/// A sentence, or a piece of one, as it is written in the source.
public struct Sentence: ExpressibleByStringInterpolation {
    /// In English as it stands; else with a numbered hole for every value: `Case {1} of {2}`.
    let text: String
    let values: [String]

    public init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    public init(stringInterpolation interpolation: StringInterpolation) {
        text = interpolation.text
        values = interpolation.values
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [String] = []
        private let isEnglish: Bool

        public init(literalCapacity: Int, interpolationCount: Int) {
            isEnglish = Language.spoken == nil
            text.reserveCapacity(literalCapacity + 8 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ value: String) {
            if isEnglish {
                text += value
            } else {
                values.append(value)
                text += "{\(values.count)}"
            }
        }

        public mutating func appendInterpolation(_ value: Int) { appendInterpolation(String(value)) }

        /// Asked for its description; anything else would be looked up for one while the program runs.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            appendInterpolation(value.description)
        }

        public mutating func appendInterpolation<Value>(_ value: Value) { appendInterpolation("\(value)") }
    }
}

/// A sentence kept in a table, put into words when it is shown: a table is made once, whatever is spoken then.
public struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    public let english: String
    private let context: String?

    public init(stringLiteral english: String) { self.init(english) }

    /// `context` as in `say`.
    public init(_ english: String, context: String? = nil) {
        self.english = english
        self.context = context
    }

    /// In the language being spoken.
    public var said: String { said([]) }

    /// The same for a phrase with numbered holes (`from {1} to {2}`), and what fills them.
    public func said(_ values: [String]) -> String {
        Language.spoken?.sentence(english, values, context: context) ?? Catalogue.filled(english, values)
    }
}
