import Glibc

/// A file that is read whole: an ordinary one, a pipe such as a shell puts in the place of a file, or a terminal.
///
/// Nothing makes it wait for ever: not a pipe into which nobody writes, nor a device without an end.
struct InputFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private let largest: Int

    /// How long a pipe may be without anybody who writes into it, in milliseconds.
    private static let patience: Int32 = 5000

    init(_ path: String, largest: Int) throws(Failure) {
        self.path = path
        self.largest = largest
        // Without waiting: opening a pipe that nobody writes into would.
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(.unreadable(errno), path)
        }
    }

    deinit { close(descriptor) }

    func bytes() throws(Failure) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure() }
        switch status.st_mode & S_IFMT {
        case S_IFREG: guard status.st_size <= largest else { throw tooLarge }
        case S_IFDIR: throw Failure(.isFolder, path)
        case S_IFIFO: break
        default:
            guard isatty(descriptor) == 1 else { throw Failure(.isNoFile, path) }
        }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        var mayWait = status.st_mode & S_IFMT == S_IFIFO
        while true {
            let count = read(descriptor, &block, block.count)
            if count > 0 {
                guard bytes.count + count <= largest else { throw tooLarge }
                bytes += block[..<count]
                mayWait = false
            } else if count == 0 {
                guard mayWait else { return bytes }
                mayWait = false
                // Its end, or the beginning, before anybody has opened it to write.
                guard wait(InputFile.patience) else {
                    throw Failure(.silentPipe, path)
                }
            } else if errno == EAGAIN {
                _ = wait(-1)
                mayWait = false
            } else if errno != EINTR {
                throw failure()
            }
        }
    }

    /// Until there is something to read or whoever wrote has closed it; false if neither comes in time.
    private func wait(_ milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wanted, 1, milliseconds) != 0
    }

    private var tooLarge: Failure { Failure(.tooLarge(megabytes: largest >> 20), path) }

    private func failure() -> Failure { Failure(.unreadable(errno), path) }
}
