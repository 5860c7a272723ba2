import Wording

extension Desk {
    /// Puts the screens into the next language. What is computed stays: only lists, which are searched by their words, are
    /// made anew.
    mutating func changeLanguage() {
        let here = languages.firstIndex(of: language) ?? 0
        language = languages[(here + 1) % languages.count]
        language.speak {
            session?.summarise()
            refresh()
            withFront { $0.listAnew(on: $1) }
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
