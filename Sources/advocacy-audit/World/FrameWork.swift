import Advocacy
import Sampling

/// Reads frames named on the command line, with a progress line.
enum FrameWork {
    static func check(_ files: [String], profiles: [String]) throws -> FrameReport {
        try reading(files, profiles) { try $0.check() }
    }

    static func draw(_ files: [String], profiles: [String], design: Design) throws -> Draw {
        try reading(files, profiles) { try SampleDrawer($0).draw(design) }
    }

    /// Hands a reader of the files to `body`. `profiles` holds none, one for all, or one for each.
    static func reading<Result>(
        _ files: [String], _ profiles: [String], _ body: (FrameReader) throws -> Result
    ) throws -> Result {
        let named = try profiles.map { try FrameProfile.named($0) }
        let sources = files.enumerated().map { index, path in
            FrameSource(path: path, profile: named.count == 1 ? named[0] : index < named.count ? named[index] : nil)
        }
        let progress = Progress("reading \(files.map(World.lastComponent).joined(separator: ", "))")
        defer { progress.end() }
        let reader = FrameReader(sources) { state in
            progress.show(rows: state.rows, share: Double(state.bytes) / Double(max(1, state.totalBytes)))
            return true
        }
        do {
            return try body(reader)
        } catch let error as DesignError {
            throw Failure(.badData, error.description)
        }
    }
}
