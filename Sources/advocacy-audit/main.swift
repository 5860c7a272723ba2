import ArgumentParser
import AuditStore
import Glibc
import Sampling

StandardStreams.hold()
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
} catch let error as FrameInputError {
    let failure = Failure(error.isMissing ? .noInput : .inputOutput, error.description)
    failure.report()
    exit(failure.status.rawValue)
} catch {
    AdvocacyAudit.exit(withError: error)
}
