import AuditStore
import Glibc

/// A command that cannot go on: what it says on standard error, and the exit status.
package struct Failure: Error {
    /// The exit statuses of commands.md, those of sysexits(3).
    package enum Status: Int32 {
        case no = 1
        case usage = 64
        case badData = 65
        case noInput = 66
        case cannotCreate = 73
        case inputOutput = 74
    }

    package let status: Status
    package let message: String

    package init(_ status: Status, _ message: String) {
        self.status = status
        self.message = message
    }

    init(_ error: StoreError) {
        message = error.description
        switch error {
        case .missing: status = .noInput
        case .exists, .cannotMake: status = .cannotCreate
        case .notAnAudit, .newer, .badLine, .damaged, .undecided, .faulty, .noBeginning, .notOfThisAudit:
            status = .badData
        case .readOnly, .busy, .diskFull, .deleted, .replaced, .changedUnderneath, .failed: status = .inputOutput
        }
    }

    init(_ error: NewFileError) {
        if case .failed = error {
            self.init(.inputOutput, error.description)
        } else {
            self.init(.cannotCreate, error.description)
        }
    }

    func report() {
        Output.error(message)
    }
}
