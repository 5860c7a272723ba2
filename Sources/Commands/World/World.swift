import Advocacy
import Audit
import AuditStore
import Calendar
import Glibc

/// What the pure rooms are told about the world: time, who is at the keyboard, chance.
enum World {
    static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
    }

    /// The civil date where the program runs.
    static func today() -> CivilDate {
        var seconds = Glibc.time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let date = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return date ?? now().date
    }

    /// A name, a role or a login, trimmed; the login name where nothing is left of it. Throws for what is none of these.
    static func reader(_ name: String?) throws(Failure) -> String {
        let name = trimmed(name ?? "")
        do throws(ReaderName.Fault) {
            try ReaderName.check(name, today: today())
        } catch {
            throw Failure(.reader(error))
        }
        return name.isEmpty ? loginName : name
    }

    /// Without white space at either end.
    static func trimmed(_ text: String) -> String {
        var kept = text.drop(while: \.isWhitespace)
        while kept.last?.isWhitespace == true { kept.removeLast() }
        return String(kept)
    }

    private static var loginName: String {
        if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
        return environment("LOGNAME") ?? environment("USER") ?? "reader"
    }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// The locale for messages, as `cy_GB.UTF-8`, in the order of POSIX.
    static var localeOfMessages: String? { environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") }

    /// The folder of the program's own state; nil where there is neither `$XDG_STATE_HOME` nor a home.
    static var stateFolder: String? {
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/advocacy-audit" }
        return environment("HOME").map { $0 + "/.local/state/advocacy-audit" }
    }

    /// Where it is noted which chain this machine writes in which file.
    static var writerNotes: WriterNotes? {
        let machine = (try? Files.read("/etc/machine-id")).map { String(decoding: $0, as: UTF8.self) }
        return WriterNotes(
            folder: stateFolder.map { $0 + "/writers" }, machineId: machine?.filter { !$0.isWhitespace })
    }

    /// 128 random bits in hexadecimal: the id of a copy, or a seed where none was given.
    static func randomId() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let part = String(UInt32.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - part.count) + part
        }.joined()
    }

    static var hasTerminal: Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    }

    /// The last component of a path, without an ending `.audit`.
    static func title(ofPath path: String) -> String { Plan.title(ofPath: path) }

    static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// With the home folder in place of a `~` at its beginning, as a shell would have it.
    static func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = environment("HOME") else { return path }
        return home + path.dropFirst()
    }

    /// The folder of a path with its slash; empty for a bare name.
    static func folder(ofPath path: String) -> String {
        path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return String(cString: folder) + "/" + path
    }
}
