import Advocacy
import ArgumentParser
import JSON
import Sampling

/// `frame map FILE…`: guesses which column holds what and what its values stand for, as a profile.
struct FrameMapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map", abstract: "Guess a profile from a file's headings and values.",
        discussion: """
            Prints the guess as a profile file, and on standard error what it is not sure of, which the profile leaves out and
            lists under "unsure". Exit status 1 if a required column or a kind of form was not guessed surely.

            EXAMPLES
              advocacy-audit frame map export.csv --output council.json
              advocacy-audit frame check export.csv --profile council.json
            """)

    @Argument(help: "Delimited text files or workbooks (FILE.xlsx#Sheet) with the same headings.") var files: [String]
    @Option(help: "The profile file to write.") var output: String?
    @Option(help: "england or wales, whose law names the kinds of forms; without it the file decides.")
    var jurisdiction: Jurisdiction?
    @Flag(help: "Write over the output file if it exists.") var replace = false

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name the file to guess at") }
        guard !replace || output != nil else {
            throw ValidationError("--replace needs --output: it says that its file may be written over")
        }
    }

    func run() throws {
        let outlet = output.map { OutputFile($0, isReplacing: replace, inputs: files) }
        try outlet?.check()
        let guess = try MappingWork.guess(files)
        let profile: JSONValue
        let isSure: Bool
        if let builtIn = guess.builtIn {
            (profile, isSure) = (.object(builtIn.json), true)
        } else {
            var choice = MappingChoice(guess)
            if let jurisdiction { choice.nation = jurisdiction }
            (profile, isSure) = (choice.json, choice.isComplete)
            for open in choice.undecided { Output.error("unsure: " + open.text(in: guess)) }
        }
        if let outlet {
            try outlet.write(Array((profile.indented + "\n").utf8))
        } else {
            try Output.json(profile)
        }
        if !isSure { throw ExitCode(Failure.Status.no.rawValue) }
    }
}
