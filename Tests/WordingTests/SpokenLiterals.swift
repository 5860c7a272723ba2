import Support

/// What the sources say: every string literal, and those that are said for certain, as the keys of a catalogue
/// (`Case {1} of {2}`).
struct SpokenLiterals {
    struct Said: Hashable {
        let context: String?
        let english: String
    }

    /// Every literal of one line, and those that are put together with `+`.
    private(set) var all: Set<String> = []
    /// The literals handed to `say(` and `Phrase(`, and where each is first.
    private(set) var said: [Said: String] = [:]

    init(in files: [SourceFile]) {
        for file in files where file.isSwift { read(file.code.joined(separator: "\n"), from: file.path) }
    }

    private mutating func read(_ code: String, from path: String) {
        var reader = LiteralReader(code)
        /// The call being read, as long as literals follow each other.
        var call: (line: Int, english: String, context: String?)?
        var nextIsContext = false
        /// Literals that `+` stands between, and whether it stands behind the last.
        var sum: (text: String, goesOn: Bool)?

        func end(_ spoken: inout SpokenLiterals) {
            if let call, !call.english.isEmpty {
                let said = Said(context: call.context, english: Self.numbered(call.english))
                if spoken.said[said] == nil { spoken.said[said] = "\(path):\(call.line)" }
            }
            call = nil
        }
        while let token = reader.next() {
            switch (token, sum) {
            case (.plus, let before?): sum = (before.text, true)
            case (.literal(let text, _), let before?) where before.goesOn:
                sum = (before.text + text, false)
                all.insert(Self.numbered(before.text + text))
            case (.literal(let text, _), _): sum = (text, false)
            default: sum = nil
            }
            switch token {
            case .call(let line):
                end(&self)
                call = (line, "", nil)
            case .context where call != nil: nextIsContext = true
            case .literal(let text, let values):
                all.insert(Self.numbered(text))
                for value in values { read(value, from: path) }
                if nextIsContext { call?.context = text } else { call?.english += text }
                nextIsContext = false
            case .context, .plus, .other: end(&self)
            }
        }
        end(&self)
    }

    private static func numbered(_ text: String) -> String {
        var count = 0
        return text.reduce(into: "") { numbered, character in
            if character == LiteralReader.hole {
                count += 1
                numbered += "{\(count)}"
            } else {
                numbered.append(character)
            }
        }
    }
}
