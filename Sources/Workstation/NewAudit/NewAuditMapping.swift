import Advocacy
import JSON
import Sampling
import TextUI
import Wording

/// The steps in which a file shows what its columns and values are taken for.
extension NewAuditScreen {
    /// A file of the frame that no profile fits, and what was decided of it.
    struct Mapped: Sendable, Hashable {
        /// Index into `files`.
        let file: Int
        var choice: MappingChoice
    }

    /// The steps that there are: those of a mapping only where a file needs one.
    var steps: [Step] {
        Step.allCases.filter { step in
            switch step {
            case .columns, .kinds: !maps.isEmpty
            case .states: maps.contains { !$0.choice.stateGuesses.isEmpty }
            default: true
            }
        }
    }

    var mapped: Mapped? { maps.indices.contains(map) ? maps[map] : nil }

    var isMapping: Bool { [.columns, .kinds, .states].contains(step) }

    private func steps(ofMap index: Int) -> [Step] {
        maps[index].choice.stateGuesses.isEmpty ? [.columns, .kinds] : [.columns, .kinds, .states]
    }

    /// Indices of the files that were named.
    var given: [Int] { files.indices.filter { !files[$0].path.text.path.isEmpty } }

    /// Takes in files that no profile fits.
    mutating func take(_ guesses: [FileGuess]) {
        let given = given
        maps = guesses.filter { given.indices.contains($0.file) }.map { guess in
            var choice = MappingChoice(guess.guess)
            if let chosenNation { choice.nation = chosenNation }
            return Mapped(file: given[guess.file], choice: choice)
        }
        map = 0
        nation = chosenNation ?? maps.first?.choice.nation ?? nation
        goInMapping(to: .columns)
    }

    /// Takes in the profiles by which files were read.
    mutating func take(_ profiles: [Int: String]) {
        let given = given
        for (index, path) in profiles where given.indices.contains(index) {
            files[given[index]].profile.clear()
            files[given[index]].profile.insert(path)
        }
    }

    /// Goes to a step, with the focus on the first line that is not decided.
    private mutating func goInMapping(to step: Step) {
        go(to: step)
        focus = rows.firstIndex { isOpen($0) } ?? 0
    }

    /// One step back within the mapping, or out of it; false where the step has nothing to do with it.
    mutating func goBackInMapping() -> Bool {
        if step == .found, !maps.isEmpty {
            map = maps.count - 1
            goInMapping(to: steps(ofMap: map).last ?? .columns)
            return true
        }
        guard isMapping, maps.indices.contains(map), let place = steps(ofMap: map).firstIndex(of: step) else {
            return false
        }
        if place > 0 {
            goInMapping(to: steps(ofMap: map)[place - 1])
        } else if map > 0 {
            map -= 1
            goInMapping(to: steps(ofMap: map).last ?? .columns)
        } else {
            go(to: .frame)
        }
        return true
    }

    /// Leaves a step of the mapping, if it can be left.
    mutating func finishMapping() throws(NewAuditFault) -> [Effect] {
        guard let mapped else { return [] }
        if let row = rows.first(where: { isNeeded($0) && isOpen($0) }) { throw NewAuditFault(row, whatIsOpen(row)) }
        if step == .columns, mapped.choice.kinds.isEmpty {
            throw NewAuditFault(
                .mappedField(.process),
                say("That column holds no kinds of forms: nothing, or too many different texts. Choose another."))
        }
        let own = steps(ofMap: map)
        if let place = own.firstIndex(of: step), place + 1 < own.count {
            goInMapping(to: own[place + 1])
        } else if map + 1 < maps.count {
            map += 1
            goInMapping(to: .columns)
        } else {
            let given = given
            let kept = maps.compactMap { mapped in
                given.firstIndex(of: mapped.file).map { index in
                    FileMapping(
                        file: index, profile: mapped.choice.json, before: files[mapped.file].profile.text.path)
                }
            }
            let choice = try frameChoice()
            begin(.reading)
            return [.newAudit(.keep(choice, kept))]
        }
        return []
    }

    // MARK: The lines

    var mappingRows: [NewAuditRow] {
        guard let choice = mapped?.choice else { return [] }
        switch step {
        case .columns:
            return MappedField.allCases.map { .mappedField($0) }
                + choice.guess.columns.indices.filter { isNotKept($0, choice) }.map { .notKept($0) }
        case .kinds: return [.nation] + choice.kinds.indices.map { .kind($0) }
        case .states: return choice.stateGuesses.indices.map { .state($0) }
        default: return []
        }
    }

    private func isNotKept(_ column: Int, _ choice: MappingChoice) -> Bool {
        choice.guess.columns[column].notKept != nil && !MappedField.allCases.contains { choice[$0] == column }
    }

    /// Whether nobody has decided the line yet.
    func isOpen(_ row: NewAuditRow) -> Bool {
        guard let choice = mapped?.choice else { return false }
        switch row {
        case .mappedField(let field):
            return choice[field] == nil
                && (choice.guess[field].sureness == .unsure || MappedField.required.contains(field))
        case .kind(let index): return choice.meanings[choice.kinds[index].value.text] == nil
        case .state(let index): return choice.states[choice.stateGuesses[index].value.text] == nil
        default: return false
        }
    }

    private func isNeeded(_ row: NewAuditRow) -> Bool {
        if case .mappedField(let field) = row { return MappedField.required.contains(field) }
        return true
    }

    private func whatIsOpen(_ row: NewAuditRow) -> String {
        switch row {
        case .mappedField(let field): say("Which column is it: \(field.label)? Space shows one after the other.")
        case .kind: say("What is “\(label(row))”? Space shows one answer after the other, leaving it out among them.")
        default: say("Do forms in the state “\(label(row))” count? Space changes it.")
        }
    }

    func mappingLabel(_ row: NewAuditRow) -> String {
        guard let choice = mapped?.choice else { return "" }
        switch row {
        case .mappedField(let field): return field.label
        case .notKept(let column): return ShownCell.heading(choice.guess.columns[column].heading)
        case .kind(let index): return choice.kinds[index].value.text
        case .state(let index): return choice.stateGuesses[index].value.text
        default: return ""
        }
    }

    func mappingValue(_ row: NewAuditRow) -> String {
        guard let choice = mapped?.choice else { return "" }
        switch row {
        case .mappedField(let field):
            guard let column = choice[field] else { return isOpen(row) ? say("which column?") : "-" }
            let found = choice.guess.columns[column]
            let how = choice.guess.sureColumn(field) == column ? say("sure") : say("chosen")
            let samples = found.samples.isEmpty ? "" : ": " + found.samples.joined(separator: ", ")
            return "\(ShownCell.heading(found.heading)) (\(how))" + samples
        case .notKept(let column):
            return say("not kept: \(Self.words(ofKind: choice.guess.columns[column].notKept ?? ""))")
        case .kind(let index):
            let kind = choice.kinds[index]
            let meaning = choice.meanings[kind.value.text].map(words) ?? say("what is it?")
            return "\(kind.value.count.grouped)  \(meaning)"
        case .state(let index):
            let state = choice.stateGuesses[index].value
            let meaning =
                choice.states[state.text].map { $0 ? say("counts") : say("left out") } ?? say("does it count?")
            return "\(state.count.grouped)  \(meaning)"
        default: return ""
        }
    }

    private static func words(ofKind kind: String) -> String {
        switch kind {
        case "free text": say("free text")
        case "what tells of people": say("what tells of people")
        default: Phrase(kind).said
        }
    }

    private func words(_ meaning: MappingGuess.Meaning) -> String {
        switch meaning {
        case .process(let process): process.label(in: nation)
        case .leaveOut: say("left out")
        }
    }

    func mappingHint(_ row: NewAuditRow) -> String {
        guard let choice = mapped?.choice else { return "" }
        switch row {
        case .mappedField(let field):
            let guesses = choice.guess[field].columns.map { "“\(ShownCell.heading(choice.guess.columns[$0].heading))”" }
            if isOpen(row), !guesses.isEmpty {
                return say("It may be \(guesses.prefix(5).joined(separator: ", ")). Space shows one after the other.")
            }
            let samples = choice[field].map { choice.guess.columns[$0].samples.joined(separator: ", ") } ?? ""
            return samples.isEmpty
                ? say("Space shows one column after the other; Enter goes on.")
                : say("It holds, for example, \(samples). Space shows the next column; Enter goes on.")
        case .notKept: return say("Nothing of this column goes into the audit.")
        case .kind(let index):
            return say(
                "\(choice.kinds[index].value.text), rows: \(choice.kinds[index].value.count.grouped). Space changes what it is; ",
                "Enter goes on.")
        case .state: return say("Space changes whether forms in this state count; Enter goes on.")
        default: return say("Whose law names the kinds of forms. Space changes it, and guesses again.")
        }
    }

    // MARK: Changes

    /// Chooses the next or the one before.
    mutating func changeMapping(_ row: NewAuditRow, by step: Int) {
        guard maps.indices.contains(map) else { return }
        var choice = maps[map].choice
        switch row {
        case .mappedField(let field): choice.set(field, Self.next(columns(for: field, choice), choice[field], step))
        case .kind(let index):
            let value = choice.kinds[index].value.text
            choice.set(value, Self.next(meanings(choice.kinds[index].meanings), choice.meanings[value], step))
        case .state(let index):
            let value = choice.stateGuesses[index].value.text
            choice.set(state: value, isKept: !(choice.states[value] ?? true))
        case .nation: choice.nation = nation
        default: break
        }
        maps[map].choice = choice
    }

    /// Those guessed, then the others that may be kept, then none.
    private func columns(for field: MappedField, _ choice: MappingChoice) -> [Int?] {
        let guessed = choice.guess[field].columns
        let others = choice.guess.columns.indices.filter {
            !guessed.contains($0) && choice.guess.columns[$0].notKept == nil
                && !choice.guess.columns[$0].heading.isEmpty
        }
        return (guessed + others).map { $0 } + [nil]
    }

    private func meanings(_ guessed: [MappingGuess.Meaning]) -> [MappingGuess.Meaning?] {
        let all = Process.all(in: nation).map(MappingGuess.Meaning.process) + [.leaveOut]
        return guessed + all.filter { !guessed.contains($0) }
    }

    /// The one behind or before what stands there; where nothing does, the first or the last.
    private static func next<Value: Equatable>(_ all: [Value?], _ now: Value?, _ step: Int) -> Value? {
        guard !all.isEmpty else { return now }
        guard let place = all.firstIndex(of: now), now != nil || all.last == .some(nil) && step < 0 else {
            return step > 0 ? all[0] : all[all.count - 1]
        }
        return all[(place + step + all.count) % all.count]
    }
}
