import Wording

extension Desk {
    /// Puts the screens into the other language, with what they hold said anew.
    mutating func changeLanguage() {
        language = language == .english ? translation : .english
        language.speak {
            session?.sayAnew()
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
        case .findings: desk.findings.refresh(session)
        case .projection: desk.projection.sayAnew(of: session)
        case .actions: desk.actions.refresh(session, today: today)
        case .compare: desk.compare.refresh(session)
        case .selfAssessment: desk.selfAssessment.refresh(session)
        default: break
        }
    }
}
