import Audit
import TextUI
import Wording

/// `/`: what the list in front is searched for, while it is typed. Esc shows everything again, Enter keeps what was found.
extension Desk {
    mutating func beginSearch() {
        guard let search = withFront({ screen, _ in screen.beginSearch() }) ?? nil else { return }
        var asked = TextPrompt("search", .entry, search.title, text: search.text, limit: 60) { _, desk in
            desk.prompt = nil
            return []
        }
        asked.remark = { _, _ in (say("Enter keeps the search; Esc shows everything again."), .dim) }
        asked.typed = { text, desk in desk.withFront { $0.search(for: text, on: $1) } }
        asked.left = { _, desk in desk.withFront { $0.search(for: "", on: $1) } }
        ask(asked)
    }
}

extension String {
    /// Whether a search finds it in one of the texts: small letters and capitals are the same to it, nothing is in all.
    func isFound(in texts: [String]) -> Bool {
        let wanted = trimmed.lowercased()
        return wanted.isEmpty || texts.contains { $0.lowercased().holds(wanted) }
    }
}
