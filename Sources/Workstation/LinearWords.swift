import TextUI
import Wording

/// What the workstation says in lines.
extension LinearWorkstation {
    /// What is new since it was last said, and where one stands.
    mutating func tell() -> [String] {
        let desk = workstation.desk
        let lines = [desk.message?.text].compactMap(\.self)
        switch desk.prompt {
        case .text(let asked): return lines + words(of: asked)
        case .list(let list):
            let options = list.options.enumerated().map { "\($0 + 1) \($1)" }
            return lines + [list.title] + options + [
                say("Type a number; Enter alone takes \(list.focus + 1); Esc goes back.")
            ]
        case .confirmation(let confirmation): return lines + [confirmation.question, say("Type y or n.")]
        case .palette, nil: return lines + tellScreen(of: desk)
        }
    }

    private func words(of asked: TextPrompt) -> [String] {
        var lines = [asked.title]
        if !asked.field.isEmpty { lines.append(say("It says: \(asked.field.text)")) }
        if let fault = asked.fault { lines.append(fault) }
        var how = [
            asked.field.isMultiline
                ? say("Type the text; a line that ends in \\ goes on in the next.") : say("Type the text.")
        ]
        if !asked.field.isEmpty { how.append(say("Enter alone keeps what it says, :clear empties it.")) }
        how.append(say(":back leaves it."))
        return lines + [how.joined(separator: " ")]
    }

    private mutating func tellScreen(of desk: Desk) -> [String] {
        guard let front = desk.front else { return [] }
        let place = "\(desk.screen.rawValue) \(front.reference ?? "")"
        let isNew = place != said.place
        if isNew { (said.place, said.section, said.conclusion) = (place, nil, []) }
        return front.lines(isNew: isNew, said: &said, of: desk)
    }

    /// All that is on the screen in front.
    var everything: [String] {
        let desk = workstation.desk
        return desk.front?.everything(of: desk) ?? desk.drawn
    }
}
