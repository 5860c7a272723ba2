import Support

/// What the sources say: the sentences that are said for certain, and every other string literal, among which those of
/// tables are; as the keys of a catalogue (`Case {1} of {2}`).
struct SpokenLiterals {
    struct Said: Hashable {
        let context: String?
        let english: String
    }

    /// Every literal of one line, and those that are put together with `+`, with the files that hold it.
    private(set) var files: [String: [String]] = [:]
    /// The literals handed to `say(` and `Phrase(`, each time, in the order of the sources.
    private(set) var said: [(sentence: Said, file: String, line: Int)] = []

    init(in files: [SourceFile]) {
        for file in files where file.isSwift { read(file.code.joined(separator: "\n"), from: "Sources/" + file.path) }
    }

    /// Takes in a sentence that no literal holds: one of another file, or the name of a case.
    mutating func add(said english: String, context: String? = nil, in file: String) {
        said.append((Said(context: context, english: english), file, 1))
    }

    /// Takes in a text that may be a sentence.
    mutating func add(_ text: String, in file: String) {
        if files[text]?.last != file { files[text, default: []].append(file) }
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
                let sentence = Said(context: call.context, english: Self.numbered(call.english))
                spoken.said.append((sentence, path, call.line))
            }
            call = nil
        }
        while let token = reader.next() {
            switch (token, sum) {
            case (.plus, let before?): sum = (before.text, true)
            case (.literal(let text, _), let before?) where before.goesOn:
                sum = (before.text + text, false)
                add(Self.numbered(before.text + text), in: path)
            case (.literal(let text, _), _): sum = (text, false)
            default: sum = nil
            }
            switch token {
            case .call(let line):
                end(&self)
                call = (line, "", nil)
            case .context where call != nil: nextIsContext = true
            case .literal(let text, let values):
                add(Self.numbered(text), in: path)
                for value in values { read(value, from: path) }
                if nextIsContext { call?.context = text } else { call?.english += text }
                nextIsContext = false
            // `Phrase("…" + "…")` is one sentence.
            case .plus where call != nil: break
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
