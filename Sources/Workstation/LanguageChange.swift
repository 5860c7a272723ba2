import Wording

extension Workstation {
    /// Puts the screens into the next language. What is computed stays: only lists, which are searched by their words, are
    /// made anew.
    mutating func changeLanguage() {
        let here = languages.firstIndex(of: language) ?? 0
        language = languages[(here + 1) % languages.count]
        language.speak {
            session?.summarise()
            refreshReading()
            if let session { refreshScreen(session) }
            desk.message = .done(languageWords)
        }
    }

    /// The language of the screens, and whether it is to be relied on.
    var languageWords: String {
        language.isDraft
            ? say("\(language.name): a draft that no translator has read yet. L changes the language.")
            : say("Language of the screens: \(language.name). L changes it.")
    }

    private mutating func refreshScreen(_ session: Session) {
        switch desk.screen {
        case .projection: desk.projection.listAnew()
        case .actions: desk.actions.refresh(session, today: today)
        case .selfAssessment: desk.selfAssessment.refresh(session)
        default: break
        }
    }
}
