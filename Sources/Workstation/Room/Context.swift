import Wording

/// Where a key is pressed: a screen, or the question that stands in front of it. Each screen names its own.
public struct Context: Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String
    private let phrase: Phrase
    /// It stands in front of a screen until it is answered or left.
    public let isPrompt: Bool

    /// `name` stands within a sentence, as in "x works in the list of cases".
    init(_ rawValue: String, _ name: Phrase, isPrompt: Bool = false) {
        self.rawValue = rawValue
        self.isPrompt = isPrompt
        phrase = name
    }

    /// Within a sentence, in the language being spoken.
    public var name: String { phrase.said }

    public var description: String { rawValue }

    public static func == (left: Context, right: Context) -> Bool { left.rawValue == right.rawValue }

    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Context {
    /// A text is being typed.
    public static let text = Context("text", Phrase("a text field"), isPrompt: true)
    /// One of a list is being picked.
    public static let list = Context("list", Phrase("a list to pick from"), isPrompt: true)
    /// A yes or no is asked for.
    public static let confirmation = Context("confirmation", Phrase("a yes-or-no question"), isPrompt: true)
    /// A command is being named.
    public static let palette = Context("palette", Phrase("the palette of commands"), isPrompt: true)

    static let prompts = [text, list, confirmation, palette]
}
