import Audit
import TextUI
import Wording

/// `/`: what the list in front is searched for, while it is typed. Esc shows everything again, Enter keeps what was found.
extension Desk {
    mutating func beginSearch() {
        let (title, text): (String, String)
        switch desk.screen {
        case .start: (title, text) = (say("Search the recent audits"), desk.start.search)
        case .cases: (title, text) = (say("Search the cases"), desk.cases.search)
        case .actions: (title, text) = (say("Search the actions"), desk.actions.search)
        case .selfAssessment: (title, text) = (say("Search the areas"), desk.selfAssessment.search)
        case .projection:
            guard !desk.projection.isEmpty else {
                desk.message = .refused(say("There are no assumptions to search yet."))
                return
            }
            desk.projection.isShowingList = true
            (title, text) = (say("Search the assumptions"), desk.projection.search)
        default: return
        }
        desk.prompt = .text(TextPrompt(.search, title: title, text: text, limit: 60))
    }

    mutating func search(for text: String) {
        switch desk.screen {
        case .start: desk.start.search = text
        case .projection: desk.projection.search = text
        case .cases:
            desk.cases.search = text
            if let session { desk.cases.refresh(session) }
        case .actions:
            desk.actions.search = text
            if let session { desk.actions.refresh(session, today: today) }
        case .selfAssessment: showAreas { screen, _ in screen.search = text }
        default: break
        }
    }

    mutating func searchAsTyped(_ prompt: TextPrompt) {
        if prompt.purpose == .search { search(for: prompt.field.text) }
    }
}

extension String {
    /// Whether a search finds it in one of the texts: small letters and capitals are the same to it, nothing is in all.
    func isFound(in texts: [String]) -> Bool {
        let wanted = trimmed.lowercased()
        return wanted.isEmpty || texts.contains { $0.lowercased().contains(wanted) }
    }
}
