import Advocacy
import ArgumentParser
import AuditStore
import Glibc
import Projection
import Sampling
import Tables
import Wording

/// From the arguments to the exit status.
package enum Running {
    /// Runs what the program's arguments ask of its declared commands, and ends the program where that fails. The screens
    /// can be shown in `languages`.
    package static func run(_ program: (some ParsableCommand).Type, languages: [Language] = [.english]) {
        StandardStreams.hold()
        // A write beyond what a file may hold then says so, as on a full disk, instead of ending the program half-way.
        signal(SIGXFSZ, SIG_IGN)
        do {
            try StandardStreams.makeSureOfRoom()
            try Language.$offered.withValue(languages) {
                var command = try command(of: program, Array(CommandLine.arguments.dropFirst()))
                try command.run()
            }
        } catch let failure as Failure {
            end(failure)
        } catch let error as StoreError {
            end(Failure(error))
        } catch let error as FrameError {
            end(Failure(.refused(error)))
        } catch let error as EveryRowRefused {
            end(Failure(.refused(error)))
        } catch let error as TableError {
            end(Failure(.refused(error)))
        } catch let error as PopulationError {
            end(Failure(.refused(error)))
        } catch let error as InputFileError {
            end(Failure(error.isMissing ? .missing(error) : .broken(error)))
        } catch {
            // The parser repeats what was typed; what it says leaves by the outlet too.
            let status = program.exitCode(for: error)
            let text = program.fullMessage(for: error)
            if !text.isEmpty { Output.usage(text, isError: status != .success) }
            exit(status.rawValue)
        }
    }

    /// The command that the arguments name and its options. One that stands first is asked by itself: of a whole program
    /// the parser lays out every command on the way again and again, which takes longer than many a command. What such a
    /// one does not take, help and wrong usage, is for the whole program to say.
    private static func command(
        of program: (some ParsableCommand).Type, _ arguments: [String]
    ) throws -> any ParsableCommand {
        let named = program.configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        if let named, named.configuration.subcommands.isEmpty,
            let command = try? named.parseAsRoot(Array(arguments.dropFirst()))
        {
            return command
        }
        if named == nil, let word = arguments.first { try refuse(word, by: program) }
        return try program.parseAsRoot(arguments)
    }

    /// What stands where a command should and is none: the parser would take it for an argument of the first screen, and say how
    /// that is used.
    private static func refuse(_ word: String, by program: (some ParsableCommand).Type) throws {
        guard !word.hasPrefix("-"), word != "help" else { return }
        if word.hasSuffix(".audit") {
            throw ValidationError("\(word): say what is to be done with it, as advocacy-audit open \(word)")
        }
        var names: [String] = []
        for command in program.configuration.subcommands where command.configuration.shouldDisplay {
            if let name = command.configuration.commandName { names.append(name) }
        }
        guard let close = nearest(to: word, among: names, names: { [$0] }) else { return }
        throw ValidationError(
            "“\(word)” is no command; the nearest is \(close), and advocacy-audit --help names them all")
    }

    private static func end(_ failure: Failure) -> Never {
        failure.report()
        exit(failure.status.rawValue)
    }
}
