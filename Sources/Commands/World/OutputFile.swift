import AuditStore
import Glibc
import TextUI

/// A file that a person asked for: made whole or not at all, and in nobody's place unless they said so.
package struct OutputFile {
    package let path: String
    /// What may be replaced if the person says so; nil where the command has no flag by which they may.
    private let offered: NewFile.Replacing?
    private let replacing: NewFile.Replacing

    /// A file that must not exist.
    init(_ path: String) {
        self.path = path
        offered = nil
        replacing = .nothing
    }

    /// A file that may replace an ordinary one if `isReplacing`, as `--replace` says; never one of `inputs`, of which those
    /// that are not given are nil.
    package init(_ path: String, isReplacing: Bool, inputs: [String?]) {
        self.path = path
        let ordinary = NewFile.Replacing.ordinaryFile(except: inputs.compactMap { $0 })
        offered = ordinary
        replacing = isReplacing ? ordinary : .nothing
    }

    /// Throws what `write` would throw for something that is there already: before long work, not after it.
    func check() throws(Failure) {
        try asking { () throws(NewFileError) in try NewFile.check(path, replacing: replacing) }
    }

    func write(_ text: String, mode: mode_t = 0o644) throws(Failure) {
        try write(OutputFile.bytes(of: text), mode: mode)
    }

    package func write(_ bytes: [UInt8], mode: mode_t = 0o644) throws(Failure) {
        try asking { () throws(NewFileError) in try NewFile.write(bytes, to: path, mode: mode, replacing: replacing) }
    }

    /// What a text is in a file, whoever writes it: shown as all text is that leaves.
    static func bytes(of text: String) -> [UInt8] { Array(ShownText.lines(text).utf8) }

    private func asking(_ body: () throws(NewFileError) -> Void) throws(Failure) {
        do throws(NewFileError) {
            try body()
        } catch {
            guard case .exists = error, let offered else { throw Failure(error) }
            // Nothing is offered that would then be refused.
            do throws(NewFileError) {
                try NewFile.check(path, replacing: offered)
            } catch {
                throw Failure(error)
            }
            throw Failure(.existsUnlessReplaced, path)
        }
    }
}
