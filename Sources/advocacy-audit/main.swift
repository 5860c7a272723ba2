import ArgumentParser
import AuditStore
import Glibc
import Modelling
import Sampling

StandardStreams.hold()
// A write beyond what a file may hold then says so, as on a full disk, instead of ending the program half-way.
signal(SIGXFSZ, SIG_IGN)

do {
    var command = try AdvocacyAudit.parseAsRoot()
    try command.run()
} catch let failure as Failure {
    failure.report()
    exit(failure.status.rawValue)
} catch let error as StoreError {
    let failure = Failure(error)
    failure.report()
    exit(failure.status.rawValue)
} catch let error as FrameError {
    Failure(.badData, error.description).report()
    exit(Failure.Status.badData.rawValue)
} catch let error as PopulationError {
    Failure(.badData, error.description).report()
    exit(Failure.Status.badData.rawValue)
} catch let error as FrameInputError {
    let failure = Failure(error.isMissing ? .noInput : .inputOutput, error.description)
    failure.report()
    exit(failure.status.rawValue)
} catch {
    // The parser repeats what was typed; what it says leaves by the outlet too.
    let status = AdvocacyAudit.exitCode(for: error)
    let text = AdvocacyAudit.fullMessage(for: error)
    if !text.isEmpty { Output.usage(text, isError: status != .success) }
    exit(status.rawValue)
}
