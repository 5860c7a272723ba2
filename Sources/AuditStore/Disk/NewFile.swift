import Glibc

/// Makes a file whole or not at all, and never in the place of something that nobody gave up.
///
/// The bytes are written beside the file's place, to a file without a name where the file system knows such (else to one
/// with a random name), and are on the disk before the file gets its name by a call that fails where the name is taken,
/// by a link too. Where anything fails nothing is left behind. A device or a pipe is written straight.
public enum NewFile {
    /// What may be put out of its place.
    public enum Replacing: Sendable {
        case nothing
        /// An ordinary file, which gives the new one its permissions; never a link, an audit, or a file that one of these
        /// paths leads to.
        case ordinaryFile(except: [String])
        /// An ordinary file as above, if it holds these bytes.
        case file(holding: [UInt8])
    }

    /// Writes `bytes` to `path` with the permissions `mode`, less those that the process's mask takes away.
    ///
    /// A device, a pipe and an open descriptor under its name in `/dev` or `/proc/self/fd` are written straight, unless
    /// `toStreams` is false.
    public static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t = 0o600, replacing: Replacing = .nothing, toStreams: Bool = true
    ) throws(NewFileError) {
        try write(bytes, to: path, mode: mode, replacing: replacing, toStreams: toStreams, by: .system)
    }

    /// Throws what `write` would throw for what has the name already: before long work, not after it.
    public static func check(_ path: String, replacing: Replacing = .nothing) throws(NewFileError) {
        guard OutputStream.descriptor(named: path) == nil else { return }
        let place = try FilePlace(path)
        if case .file(let file) = try place.occupant() { try file.mayBeReplaced(replacing, at: place) }
    }

    static func write(
        _ bytes: [UInt8], to path: String, mode: mode_t, replacing: Replacing, toStreams: Bool, by calls: FileCalls
    ) throws(NewFileError) {
        if let descriptor = OutputStream.descriptor(named: path) {
            guard toStreams else { throw .notAFile(path: path) }
            return try OutputStream.write(bytes, to: descriptor, named: path, by: calls)
        }
        let place = try FilePlace(path)
        switch try place.occupant() {
        case nil:
            try put(bytes, mode: mode, at: place, by: calls) { temporary throws(NewFileError) in
                try temporary.take()
            }
        case .stream:
            guard toStreams else { throw .notAFile(path: path) }
            try OutputStream.write(bytes, to: place, by: calls)
        case .file(let file):
            try file.mayBeReplaced(replacing, at: place)
            try put(bytes, mode: 0o600, at: place, by: calls) { temporary throws(NewFileError) in
                temporary.adopt(groupAndModeOf: file)
                // Not one that came there in the meantime.
                guard case .file(let now) = try place.occupant(), now == file else { throw .changed(path: path) }
                return try temporary.replace()
            }
        }
    }

    /// Writes a file that is nowhere yet and hands it to `finish`, which puts it in its place; false says that this file
    /// system has no way from a file without a name to one with a name.
    private static func put(
        _ bytes: [UInt8], mode: mode_t, at place: FilePlace, by calls: FileCalls,
        then finish: (TemporaryFile) throws(NewFileError) -> Bool
    ) throws(NewFileError) {
        if let unnamed = try TemporaryFile(unnamedAt: place, mode: mode, by: calls) {
            try unnamed.write(bytes)
            if try finish(unnamed) { return }
        }
        let named = try TemporaryFile(namedAt: place, mode: mode, by: calls)
        try named.write(bytes)
        guard try finish(named) else { throw .cannotCreate(path: place.path, code: EOPNOTSUPP) }
    }
}
