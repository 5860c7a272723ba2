import Sampling
import Synchronization
import Tables

/// Every refused row of a frame as comma-separated text, gathered while the frame is read and written when it was.
final class RefusalList: Sendable {
    private struct Pieces {
        var full: [[UInt8]] = []
        var last: [UInt8] = []
        var count = 0
    }

    private static let length = 1 << 20

    private let output: OutputFile
    /// In pieces, so that a million rows are not copied over and over as they grow.
    private let pieces = Mutex(Pieces())

    /// Throws where the file could not be written afterwards.
    init(_ output: OutputFile) throws(Failure) {
        try output.check()
        self.output = output
        add(["file", "line", "column", "value", "reason"])
    }

    @Sendable func add(_ refusal: FrameReport.Refusal) {
        add([refusal.file, "\(refusal.line)", refusal.column, refusal.value, refusal.reason])
    }

    private func add(_ fields: [String]) {
        var line = DelimitedText()
        line.add(fields)
        let bytes = OutputFile.bytes(of: line.text)
        pieces.withLock { pieces in
            if pieces.last.count + bytes.count > Self.length {
                pieces.full.append(pieces.last)
                pieces.last = []
            }
            if pieces.last.isEmpty { pieces.last.reserveCapacity(max(Self.length, bytes.count)) }
            pieces.last += bytes
            pieces.count += bytes.count
        }
    }

    func finish() throws(Failure) {
        let bytes = pieces.withLock { pieces in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(pieces.count)
            for index in pieces.full.indices {
                bytes += pieces.full[index]
                pieces.full[index] = []
            }
            bytes += pieces.last
            return bytes
        }
        try output.write(bytes)
    }
}
