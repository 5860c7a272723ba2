import AuditStore

/// Why a command cannot go on. What it says on standard error and the exit status follow from the reason.
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

    package enum Reason {
        case usage(UsageFault)
        case data(DataFault)
        case file(FileFault, path: String)
        case screen(ScreenFault)
        case noSampleAudits
        /// So many must be able to be open at once beside the standard streams.
        case tooFewFiles(Int32)
        case store(StoreError)
        case newFile(NewFileError)
        /// What words itself: it is not asked for in this way, what was read says no, or is not there.
        case unusable(any Error & CustomStringConvertible)
        case refused(any Error & CustomStringConvertible)
        case missing(any Error & CustomStringConvertible)
        /// What words itself: the machine does not do what is asked.
        case broken(any Error & CustomStringConvertible)
    }

    package let reason: Reason

    package init(_ reason: Reason) { self.reason = reason }
    init(_ fault: UsageFault) { reason = .usage(fault) }
    init(_ fault: DataFault) { reason = .data(fault) }
    init(_ fault: ScreenFault) { reason = .screen(fault) }
    init(_ fault: FileFault, _ path: String) { reason = .file(fault, path: path) }
    init(_ error: StoreError) { reason = .store(error) }
    init(_ error: NewFileError) { reason = .newFile(error) }

    package var status: Status {
        switch reason {
        case .usage, .unusable: .usage
        case .data, .refused: .badData
        case .missing: .noInput
        case .broken, .tooFewFiles: .inputOutput
        case .file(let fault, _): fault.status
        case .screen(let fault): fault.status
        case .noSampleAudits: .noInput
        case .store(let error): error.status
        case .newFile(.failed): .inputOutput
        case .newFile: .cannotCreate
        }
    }

    package var message: String {
        switch reason {
        case .usage(let fault): fault.message
        case .data(let fault): fault.message
        case .file(let fault, let path): "\(path): \(fault.message)"
        case .screen(let fault): fault.message
        case .noSampleAudits:
            "the sample audits are not found; set ADVOCACY_AUDIT_SHARE to the folder that holds SampleAudits"
        case .tooFewFiles(let room):
            "too few files may be open at once: it takes \(room) beside the standard streams (`ulimit -n`)"
        case .store(let error): error.description
        case .newFile(let error): error.description
        case .unusable(let error), .refused(let error), .missing(let error), .broken(let error): error.description
        }
    }

    func report() {
        Output.error(message)
    }
}

extension StoreError {
    fileprivate var status: Failure.Status {
        switch self {
        case .missing: .noInput
        case .exists, .cannotMake: .cannotCreate
        case .notAnAudit, .newer, .badLine, .damaged, .undecided, .faulty, .noBeginning, .notOfThisAudit: .badData
        case .readOnly, .busy, .diskFull, .deleted, .replaced, .changedUnderneath, .failed: .inputOutput
        }
    }
}
