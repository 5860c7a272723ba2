#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of one file, read at any offset by any thread; of a workbook, those of the text that it was decoded to.
package final class ByteSource: Sendable {
    package let path: String
    package let size: Int
    private let descriptor: Int32
    private let written: timespec
    /// The text of a sheet, and the workbook that it was decoded from.
    private let decoded: (text: DecodedText, workbook: ByteSource)?

    /// Last component of the path.
    package var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    package init(path: String) throws(InputFileError) {
        self.path = path
        var status = stat()
        // Looked at before it is opened: opening a pipe would wait for its other end.
        guard stat(path, &status) == 0 else { throw ByteSource.failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw InputFileError(path: path, why: .notAFile)
        }
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw ByteSource.failure(path) }
        guard fstat(descriptor, &status) == 0 else {
            let failure = ByteSource.failure(path)
            close(descriptor)
            throw failure
        }
        size = Int(status.st_size)
        written = ByteSource.lastWritten(status)
        decoded = nil
    }

    /// The text that a sheet of a workbook was decoded to.
    init(_ text: DecodedText, of workbook: ByteSource) {
        path = workbook.path
        size = text.count
        descriptor = -1
        written = workbook.written
        decoded = (text, workbook)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The file itself, where this is the text of one of its sheets.
    package var workbook: ByteSource? { decoded?.workbook }

    /// Reads exactly `count` bytes; the caller asks for none beyond `size`.
    package func read(
        at offset: Int, count: Int, into target: UnsafeMutablePointer<UInt8>
    )
        throws(InputFileError)
    {
        if let decoded { return decoded.text.copy(at: offset, count: count, into: target) }
        var done = 0
        while done < count {
            let got = pread(descriptor, target + done, count - done, off_t(offset + done))
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw ByteSource.failure(path) }
            guard got > 0 else { throw changed }
            done += got
        }
    }

    /// Throws if somebody wrote to the file since it was opened.
    package func checkUnchanged() throws(InputFileError) {
        if let decoded { return try decoded.workbook.checkUnchanged() }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ByteSource.failure(path) }
        let now = ByteSource.lastWritten(status)
        guard Int(status.st_size) == size, now.tv_sec == written.tv_sec, now.tv_nsec == written.tv_nsec else {
            throw changed
        }
    }

    private static func lastWritten(_ status: stat) -> timespec {
        #if canImport(Glibc)
            status.st_mtim
        #else
            status.st_mtimespec
        #endif
    }

    /// The file is not what it was a moment ago.
    package var changed: InputFileError {
        InputFileError(path: path, why: .changedMeanwhile)
    }

    private static func failure(_ path: String) -> InputFileError {
        let code = errno
        let why: InputFileError.Why =
            switch code {
            case ENOENT: .missing
            case ENOTDIR: .noFolder
            case EACCES: .noPermission
            default: .system(code)
            }
        return InputFileError(path: path, why: why)
    }
}

/// A text in memory that nobody changes any more.
final class DecodedText: @unchecked Sendable {
    private let buffer: ByteBuffer
    var count: Int { buffer.count }

    /// Takes over a buffer that nobody else holds.
    init(_ buffer: ByteBuffer) {
        self.buffer = buffer
    }

    func copy(at offset: Int, count: Int, into target: UnsafeMutablePointer<UInt8>) {
        target.update(from: buffer.base + offset, count: count)
    }
}
