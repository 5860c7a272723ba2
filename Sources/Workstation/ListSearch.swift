import Audit
import TextUI

/// `/`: what the list in front is searched for, while it is typed. Esc shows everything again, Enter keeps what was found.
extension Workstation {
    mutating func beginSearch() {
        let (what, text): (String, String)
        switch desk.screen {
        case .start: (what, text) = ("recent audits", desk.start.search)
        case .cases: (what, text) = ("cases", desk.cases.search)
        case .actions: (what, text) = ("actions", desk.actions.search)
        case .selfAssessment: (what, text) = ("areas", desk.selfAssessment.search)
        case .projection:
            guard !desk.projection.isEmpty else {
                desk.message = .refused("There are no assumptions to search yet.")
                return
            }
            desk.projection.isShowingList = true
            (what, text) = ("assumptions", desk.projection.search)
        default: return
        }
        desk.prompt = .text(TextPrompt(.search, title: "Search the \(what)", text: text, limit: 60))
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
