import Wording

extension Desk {
    /// Puts the screens into the other language, with what they hold said anew.
    mutating func changeLanguage() {
        language = language == .english ? translation : .english
        language.speak {
            session?.sayAnew()
            refresh()
            withFront { $0.sayAnew(on: $1) }
            message = .done(languageWords)
        }
    }

    /// The language of the screens, and whether it is to be relied on.
    var languageWords: String {
        language.isDraft
            ? say("\(language.name): a draft that no translator has read yet. L changes the language.")
            : say("Language of the screens: \(language.name). L changes it.")
    }
}
