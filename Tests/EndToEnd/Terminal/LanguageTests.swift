import Support
import Testing

/// The screens in Welsh on a terminal and as plain lines, and how the language is chosen.
@Suite struct LanguageTests {
    private static let frame = PlainFrame(stages: 120, processes: ["needsAssessment"])

    private func opened(
        _ arguments: [String], _ variables: [String: String] = [:], on machine: Machine, _ audit: String
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            BuiltProgram.path(), ["open", audit, "--reader", "lead"] + arguments,
            environment: machine.environment.merging(variables) { $1 }, directory: machine.folder.path)
    }

    @Test func theLanguageIsThatOfTheOptionElseOfTheVariableElseOfTheLocale() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let variable = "ADVOCACY_AUDIT_LANGUAGE"
        let ways: [(arguments: [String], variables: [String: String], isWelsh: Bool)] = [
            ([], [:], false), (["--language", "cy"], [:], true), ([], [variable: "cy"], true),
            ([], [variable: "cy-GB", "LC_ALL": "C.UTF-8"], true), (["--language", "en"], [variable: "cy"], false),
            ([], ["LANG": "cy_GB.UTF-8"], true), ([], ["LANG": "cy_GB.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], false),
            ([], ["LANG": "cy_GB.UTF-8", variable: "en"], false), ([], ["LC_ALL": "de_DE.UTF-8"], false),
        ]
        for way in ways {
            let terminal = try opened(["--read-only"] + way.arguments, way.variables, on: machine, audit)
            try terminal.waitUntil(shows: way.isWelsh ? "yn dangos: pob un" : "showing: all")
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
        }
    }

    @Test func aLanguageTheScreensAreNotInIsNamed() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let option = try machine.run("open", audit, "--language", "fr")
        #expect(option.status == .exited(64) && option.error.contains("fr"))
        let variable = try machine.tool("env", ["ADVOCACY_AUDIT_LANGUAGE=fr", BuiltProgram.path(), "open", audit])
        #expect(variable.status == .exited(64))
        #expect(variable.error.contains("ADVOCACY_AUDIT_LANGUAGE: the screens are not in “fr”; there are en, cy"))
    }

    @Test func aCaseIsReadInWelshAndTheRecordIsTheSame() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        try machine.copy(audit, to: "cymraeg.audit")
        func read(_ audit: String, _ arguments: [String], _ words: [String]) throws -> [[String?]] {
            let terminal = try opened(arguments, on: machine, audit)
            try terminal.waitUntil(shows: words[0])
            try terminal.press("enter", "n", "y", "n", "n", "n", "1")
            try terminal.waitUntil(shows: words[1])
            try terminal.press("r", "2", "enter")
            try terminal.type("gweler y nodyn")
            try terminal.press("enter")
            try terminal.waitUntil(shows: words[2])
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
            return try machine.events(of: audit).dropFirst().map { event in
                ["kind", "fact", "value", "duty", "outcome", "reason"].map { event[$0].text }
            }
        }
        let english = try read(audit, [], ["showing: all", "Do you agree?", "case 2 of 12"])
        let welsh = try read(
            "cymraeg.audit", ["--language", "cy"], ["yn dangos: pob un", "Ydych chi'n cytuno?", "achos 2 o 12"])
        #expect(english == welsh && english.count == 7)
        let (one, other) = (
            try machine.events(of: audit).last, try machine.events(of: "cymraeg.audit").last
        )
        #expect(one?["basis"] == other?["basis"] && one?["overrule"] == other?["overrule"])
    }

    @Test func onAnyScreenOneKeyChangesTheLanguage() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try machine.workstation(on: audit)
        try terminal.press("2")
        try terminal.waitUntil(shows: "Findings")
        try terminal.press("L")
        try terminal.waitUntil(
            shows: "Canfyddiadau", "Cymraeg: drafft heb ei ddarllen gan gyfieithydd eto. Mae L yn newid yr iaith.")
        try terminal.press("esc")
        try terminal.waitUntil(shows: "yn dangos: pob un", "ddim eto")
        try terminal.press(":")
        try terminal.type("iaith")
        try terminal.press("enter")
        try terminal.waitUntil(shows: "showing: all", "not yet", "Language of the screens: English.")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
    }

    @Test func whatAScreenInWelshWritesIsWhatTheEnglishOneDoes() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        for (language, file) in [("en", "one.txt"), ("cy", "two.txt")] {
            let terminal = try opened(["--language", language], on: machine, audit)
            try terminal.waitUntil(shows: language == "en" ? "showing: all" : "yn dangos: pob un")
            if language == "en" {
                try terminal.press("enter", "n", "y", "n", "n", "n", "1", "a")
                try terminal.waitUntil(shows: "case 2 of 12")
                try terminal.press("esc")
                try terminal.waitUntil(shows: "showing: all")
            }
            try terminal.press("2", "e", "ctrl-u")
            try terminal.type(machine.folder.path(file))
            try terminal.press("enter")
            try terminal.waitUntil(shows: language == "en" ? "Written: " : "Ysgrifennwyd: ")
            try terminal.press("ctrl-q")
            #expect(try terminal.waitForExit() == .exited(0))
        }
        let written = try machine.tool("cat", ["one.txt"]).output
        #expect(try machine.tool("cat", ["two.txt"]).output == written)
        #expect(written.contains("1 of 12 planned cases audited"))
    }

    @Test func plainLinesAreInWelshTooAndCommandsGoByEitherName() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let lines = ["canfyddiadau", "cases", "", "n", "L", "yn ôl", "back", "quit"]
        let result = try machine.run(
            ["open", audit, "--linear", "--language", "cy"], input: lines.map { $0 + "\n" }.joined())
        #expect(result.status == .exited(0) && result.error == "")
        for words in [
            "Llinellau plaen:", "Cymraeg: drafft heb ei ddarllen", "archwiliwyd 0 o 12", "town: canfyddiadau",
            "Achos 1 o 12",
            "ei chadw?", "Language of the screens: English.", "“yn ôl” is no key and no command here",
        ] {
            #expect(result.output.contains(words), "\(words):\n\(result.output)")
        }
    }

    @Test func inALocaleWithoutUTF8WelshLettersLoseTheirAccents() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let terminal = try opened(["--language", "cy"], ["LANG": "C", "LC_ALL": "C"], on: machine, audit)
        try terminal.waitUntil(shows: "yn dangos: pob un", "Esc yn ol")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test func aTranslatorSeesACorrectionOnTheScreen() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit(of: Self.frame)
        let file = try String(contentsOfFile: RepositoryRoot.path("translations/cy.po"), encoding: .utf8)
        #expect(file.contains("msgid \"Cases\"\nmsgstr \"Achosion\"\n"))
        try machine.folder.write(
            file.replacing(
                "msgid \"Cases\"\nmsgstr \"Achosion\"\n", with: "msgid \"Cases\"\nmsgstr \"Yr achosion ŵ\"\n"),
            to: "welsh.po")
        let terminal = try opened(["--words", "welsh.po"], on: machine, audit)
        try terminal.waitUntil(shows: "Yr achosion ŵ", "yn dangos: pob un")
        try terminal.press("ctrl-q")
        #expect(try terminal.waitForExit() == .exited(0))

        try machine.folder.write("msgid \"Cases\"\nmsgstr Achosion\n", to: "faulty.po")
        let faulty = try machine.run("open", audit, "--words", "faulty.po")
        #expect(faulty.status == .exited(65))
        #expect(faulty.error.contains("faulty.po:2:8: not a string in quotation marks: Achosion"))
        #expect(try machine.run("open", audit, "--words", "absent.po").status == .exited(66))
        let both = try machine.run("open", audit, "--words", "welsh.po", "--language", "en")
        #expect(both.status == .exited(64) && both.error.contains("--words is Welsh"))
    }
}
