import ArgumentParser
import Terminal
import TextUI
import Wording
import Workstation

extension Theme: ExpressibleByArgument {}

extension Language {
    /// What the screens can be shown in: English, and what the executable brings with it.
    @TaskLocal static var offered: [Language] = [.english]
}

extension Language: ExpressibleByArgument {
    public init?(argument: String) {
        guard let language = Language.offered.first(where: { $0.code == argument }) else { return nil }
        self = language
    }

    public static var allValueStrings: [String] { offered.map(\.code) }
    public var defaultValueDescription: String { code }
}

/// How the workstation looks, what it speaks, and whether it takes the mouse.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Colours: default, colour-blind, monochrome or high-contrast; else $ADVOCACY_AUDIT_THEME.")
    var theme: Theme?
    @Option(help: "Language of the screens: en or cy; else $ADVOCACY_AUDIT_LANGUAGE, else that of the locale.")
    var language: Language?
    @Option(
        help: ArgumentHelp(
            "For translators: Welsh from a PO file in place of the program's own, as translations/cy.po.",
            valueName: "file.po"))
    var words: String?
    @Flag(help: "Leave the mouse to the terminal, for selecting text.") var noMouse = false

    /// Throws for a theme that the environment names and nobody knows.
    func terminalOptions() throws(Failure) -> Terminal.Options {
        let ofEnvironment = try Self.themeOfEnvironment()
        return Terminal.Options(theme: theme ?? ofEnvironment ?? .standard, hasMouse: !noMouse)
    }

    /// Throws for a language that the environment names and the screens are not in. A locale in another language is no
    /// fault: it was not chosen for this program.
    func languageOfScreens() throws(Failure) -> Language {
        let chosen = if let language { language } else { try Self.languageOfEnvironment() }
        guard let words else { return chosen }
        guard let welsh = Language.offered.first(where: { $0 != .english }), language == nil || language == welsh else {
            throw Failure(.languageWithWords(chosen.code))
        }
        let contents = PortableObject.read(String(decoding: try Files.read(words), as: UTF8.self))
        if let fault = contents.faults.first { throw Failure(.words(fault, file: words)) }
        return welsh.corrected(by: contents.entries)
    }

    private static func languageOfEnvironment() throws(Failure) -> Language {
        if let tag = World.environment("ADVOCACY_AUDIT_LANGUAGE") {
            guard let named = offered(for: tag) else {
                throw Failure(.noLanguage(tag, known: Language.offered.map(\.code)))
            }
            return named
        }
        return World.localeOfMessages.flatMap(offered(for:)) ?? .english
    }

    private static func offered(for tag: String) -> Language? { Language.offered.first { $0.isMeant(by: tag) } }

    private static func themeOfEnvironment() throws(Failure) -> Theme? {
        guard let name = World.environment("ADVOCACY_AUDIT_THEME") else { return nil }
        guard let theme = Theme(rawValue: name) else {
            throw Failure(.noTheme(name, known: Theme.allCases.map(\.rawValue)))
        }
        return theme
    }
}
