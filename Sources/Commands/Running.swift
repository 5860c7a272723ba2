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
                var command = try program.parseAsRoot()
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

    private static func end(_ failure: Failure) -> Never {
        failure.report()
        exit(failure.status.rawValue)
    }
}
