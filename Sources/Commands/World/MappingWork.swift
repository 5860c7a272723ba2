import Advocacy
import JSON
import Sampling
import Wording

/// Guesses how files are to be read that no profile was named for.
enum MappingWork {
    /// Guesses for the files of a frame.
    struct Guesses {
        /// By path.
        var profiles: [String: FrameProfile] = [:]
        /// What was guessed, in words.
        var notes: [String] = []
        /// Of the first file for which the guess will not do.
        var fault: UnsureMapping?
    }

    /// The name under which a report tells of a guess.
    private static let name = "guess"

    /// For files without a profile whose headings are not those of one built in, or for all without one.
    static func guesses(_ files: [String], _ profiles: [String], evenBuiltIn: Bool = false) throws -> Guesses {
        var guesses = Guesses()
        for (index, path) in files.enumerated() {
            let named = profiles.count == 1 ? profiles[0] : index < profiles.count ? profiles[index] : "auto"
            // What stops the file is said by whoever reads it.
            guard named == "auto", let headings = try? MappingReader(path: path).headings(),
                evenBuiltIn || FrameProfile.builtIn(headings: headings) == nil
            else { continue }
            let choice = MappingChoice(try guess([path]))
            guard MappedField.required.allSatisfy({ choice[$0] != nil }), let json = choice.json.object else {
                if !choice.guess.isNearlyBuiltIn { guesses.fault = guesses.fault ?? UnsureMapping(path, choice) }
                continue
            }
            guesses.profiles[path] = try FrameProfile(json: json, name: name)
            let columns = MappedField.required.compactMap { field in
                choice[field].map { "\(field.rawValue) “\(ShownCell.heading(choice.guess.columns[$0].heading))”" }
            }.joined(separator: ", ")
            let file = choice.guess.file
            guesses.notes.append(
                say(
                    "\(file): no profile was named and none that is built in fits, so it was read by a guess (\(columns)); ",
                    "`advocacy-audit frame map \(path)` prints it"))
        }
        return guesses
    }

    /// A guess at files of the same headings. Throws `OtherHeadings` where they differ, and what reading throws.
    static func guess(_ files: [String], _ report: FrameWork.Report? = nil) throws -> MappingGuess {
        if let twice = Files.twice(in: files) { throw Failure(.twice(file: twice)) }
        let progress = Progress("reading \(files.map(World.lastComponent).joined(separator: ", "))")
        defer { progress.end() }
        var joined: MappingGuess?
        for path in files {
            let guess = try MappingReader(
                path: path,
                progress: report ?? { state in
                    progress.show(state.rows, share: Double(state.bytes) / Double(max(1, state.totalBytes)))
                    return true
                }
            ).guess()
            if let before = joined {
                guard let both = before.joined(guess) else {
                    throw Failure(.refused(OtherHeadings(file: path, first: files[0])))
                }
                joined = both
            } else {
                joined = guess
            }
        }
        guard let joined else { throw Failure(.refused(OtherHeadings(file: "", first: ""))) }
        return joined
    }
}

/// Files that are mapped together and have not the same headings.
struct OtherHeadings: Error, CustomStringConvertible {
    let file: String
    let first: String

    var description: String { "\(file): its headings are not those of \(first); map each file for itself" }
}

/// A guess that will not do to read a file by.
struct UnsureMapping: Error, CustomStringConvertible {
    let path: String
    let choice: MappingChoice

    init(_ path: String, _ choice: MappingChoice) { (self.path, self.choice) = (path, choice) }

    var description: String {
        let open = choice.undecided.compactMap { undecided -> String? in
            guard case .field(let field, _) = undecided, MappedField.required.contains(field) else { return nil }
            return undecided.text(in: choice.guess)
        }.joined(separator: "; ")
        return say(
            "\(path): the headings are those of no profile that is built in, and the guess is not sure: \(open); ",
            "`advocacy-audit frame map \(path) --output PROFILE.json` writes down what it is sure of, for --profile")
    }
}

extension MappingChoice.Undecided {
    /// What is open, and what it may be.
    func text(in guess: MappingGuess) -> String {
        func quoted(_ column: Int) -> String { "“\(ShownCell.heading(guess.columns[column].heading))”" }
        switch self {
        case .field(let field, let guesses) where guesses.isEmpty:
            return say("\(field.rawValue): no column looks like it")
        case .field(let field, let guesses):
            return say("\(field.rawValue): is it \(guesses.prefix(5).map(quoted).joined(separator: ", "))?")
        case .kind(let value, let guesses):
            let names = guesses.map { $0.words(in: guess.nation) }.joined(separator: ", ")
            let text = ShownCell.text(value.text)
            return guesses.isEmpty
                ? say("process “\(text)”, \(value.count) rows: what is it?")
                : say("process “\(text)”, \(value.count) rows: is it \(names)?")
        case .state(let value):
            return say("status “\(ShownCell.text(value.text))”, \(value.count) rows: does it count?")
        }
    }
}

extension MappingGuess.Meaning {
    func words(in nation: Jurisdiction) -> String {
        switch self {
        case .process(let process): process.label(in: nation)
        case .leaveOut: say("left out")
        }
    }
}
