import Glibc
import Wording

/// What stops work on a file or a folder, beside what `NewFile` and the record say themselves. Numbers are those of `errno`.
package enum FileFault: Hashable {
    case unreadable(Int32)
    case isFolder
    case isNoFile
    case silentPipe
    case tooLarge(megabytes: Int)
    case noTemporaryFolder(Int32)
    case isNoFolder
    case cannotBeMade(Int32)
    case cannotBePlaced(Int32)
    case exists
    /// An ordinary file, which `--replace` writes over.
    case existsUnlessReplaced
    case unwritable(Int32)
    case tooMuchHalfTyped
    case cutShort(Int32)
    case noSampleAudit

    var status: Failure.Status {
        switch self {
        // A socket and a device without a driver cannot be opened at all.
        case .unreadable(ENOENT), .unreadable(ENOTDIR), .unreadable(ENXIO), .unreadable(ENODEV): .noInput
        case .isFolder, .isNoFile, .silentPipe, .noSampleAudit: .noInput
        case .unreadable, .tooLarge, .cannotBePlaced, .cutShort: .inputOutput
        case .noTemporaryFolder, .isNoFolder, .cannotBeMade, .exists, .existsUnlessReplaced, .unwritable,
            .tooMuchHalfTyped:
            .cannotCreate
        }
    }

    /// Behind the path and a colon.
    var message: String {
        switch self {
        case .unreadable(let code), .unwritable(let code): Self.words(code)
        case .isFolder: "is a folder; name a file in it"
        case .isNoFile: "is no file; name one"
        case .silentPipe: "nobody writes into this pipe; start what does first"
        case .tooLarge(let megabytes):
            "larger than \(megabytes) MB, which is more than is read whole; split the file"
        case .noTemporaryFolder(let code): "no temporary folder can be made: \(Self.words(code))"
        case .isNoFolder: "is no folder; choose another name, or move it away first"
        case .cannotBeMade(let code), .cannotBePlaced(let code): "cannot be made: \(Self.words(code))"
        case .exists: "exists already; move it away first"
        case .existsUnlessReplaced: "exists already; choose another name, or --replace to write over it"
        case .tooMuchHalfTyped: "too much is half-typed"
        case .cutShort(let code): "\(Self.words(code)); what was printed is not whole"
        case .noSampleAudit: "no such sample audit"
        }
    }

    private static func words(_ code: Int32) -> String { String(cString: strerror(code)) }
}
