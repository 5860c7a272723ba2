/// What a terminal sends for a key.
enum Keys {
    /// - Parameters:
    ///   - name: as in `PseudoTerminal.press`.
    ///   - application: whether the program asked for application cursor keys, which changes what the arrows send.
    /// - Throws: for a name that is not listed, or a key the terminal type does not have.
    static func bytes(_ name: String, term: String, application: Bool) throws(HarnessFailure) -> [UInt8] {
        if let text = text(name, term: term, application: application) { return Array(text.utf8) }
        throw HarnessFailure("\(term) has no key \"\(name)\"")
    }

    private static func text(_ name: String, term: String, application: Bool) -> String? {
        if name.count == 1 { return name }
        if let letter = suffix(of: name, after: "ctrl-")?.asciiValue, (0x61...0x7A).contains(letter) {
            return String(Unicode.Scalar(letter - 0x60))
        }
        if let character = suffix(of: name, after: "alt-") { return "\u{1B}\(character)" }
        switch name {
        case "enter": return "\r"
        case "tab": return "\t"
        case "esc": return "\u{1B}"
        case "space": return " "
        case "backspace": return term == "vt100" ? "\u{8}" : "\u{7F}"
        default: break
        }
        if let final = ["up": "A", "down": "B", "right": "C", "left": "D"][name] {
            return (application ? "\u{1B}O" : "\u{1B}[") + final
        }
        if let number = name.first == "f" ? Int(name.dropFirst()) : nil { return function(number, term) }
        if term == "vt100" { return nil }
        if term.hasPrefix("xterm"), let final = ["home": "H", "end": "F"][name] {
            return (application ? "\u{1B}O" : "\u{1B}[") + final
        }
        if name == "shift-tab" { return term == "linux" ? "\u{1B}\t" : "\u{1B}[Z" }
        return ["home": 1, "insert": 2, "delete": 3, "end": 4, "pageup": 5, "pagedown": 6][name].map { "\u{1B}[\($0)~" }
    }

    private static func suffix(of name: String, after prefix: String) -> Character? {
        name.hasPrefix(prefix) && name.count == prefix.count + 1 ? name.last : nil
    }

    private static func function(_ number: Int, _ term: String) -> String? {
        let letters = ["A", "B", "C", "D", "E"]
        if term == "linux", (1...5).contains(number) { return "\u{1B}[[" + letters[number - 1] }
        if (1...4).contains(number) { return "\u{1B}O" + ["P", "Q", "R", "S"][number - 1] }
        guard (5...12).contains(number), term != "vt100" else { return nil }
        return "\u{1B}[\([15, 17, 18, 19, 20, 21, 23, 24][number - 5])~"
    }
}
