/// A language the interface can be shown in.
///
/// English is what the sources are written in; another language is a catalogue of the same sentences. What is kept (the
/// record, files, JSON, the command line's output) is never translated: its words are a contract.
public struct Language: Sendable {
    /// By BCP 47, as `cy`.
    public let code: String
    /// In the language itself, as `Cymraeg`.
    public let name: String
    /// No translator has read it yet, and whoever reads it is told.
    public let isDraft: Bool
    let catalogue: @Sendable () -> Catalogue?

    /// `catalogue` is asked for every sentence, and first when the language is first spoken; nil is English.
    public init(
        code: String, name: String, isDraft: Bool = false, catalogue: @escaping @Sendable () -> Catalogue?
    ) {
        self.code = code
        self.name = name
        self.isDraft = isDraft
        self.catalogue = catalogue
    }

    public static let english = Language(code: "en", name: "English", catalogue: { nil })

    /// The language in the course of `speak`; nil for English outside of it.
    @TaskLocal private static var speaking: Language?

    /// The language in which other sentences stand in place of its own: for trying a correction.
    public func corrected(by entries: [PortableObject.Entry]) -> Language {
        let corrections = Catalogue(entries)
        let corrected = catalogue().map { Catalogue(corrections, else: $0) } ?? corrections
        return Language(code: code, name: name, isDraft: isDraft) { corrected }
    }

    /// Whether the language is meant by a code or a locale: `cy`, `cy_GB.UTF-8`, `cy-GB`.
    public func isMeant(by tag: String) -> Bool {
        code == tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }.lowercased()
    }

    /// What sentences are put into; nil for English.
    static var spoken: Catalogue? { speaking?.catalogue() }

    /// The language being spoken. It is not handed on to another thread by itself: work that goes on there is begun with
    /// the `current` of whoever began it, and speaks that.
    public static var current: Language { speaking ?? .english }

    /// Runs `body` with every `say` in it in this language.
    ///
    /// The language is the one thing here that does not come in as a parameter: it changes words only, and would else be
    /// handed through every function that has a word in it.
    public func speak<Value, Failure>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
        try Language.$speaking.withValue(self) { Result { () throws(Failure) in try body() } }.get()
    }
}

extension Language: Equatable {
    public static func == (left: Language, right: Language) -> Bool { left.code == right.code }
}
