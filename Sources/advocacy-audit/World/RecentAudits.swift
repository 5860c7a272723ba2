import Audit
import AuditStore
import Glibc
import JSON

/// The audits opened last, newest first: `$XDG_STATE_HOME/advocacy-audit/recent.json`, mode 0600.
///
/// A convenience, never a reason to fail: what cannot be read counts as empty, what cannot be written is left.
enum RecentAudits {
    static let most = 20

    private static var folder: String? {
        if let state = World.environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/advocacy-audit" }
        return World.environment("HOME").map { $0 + "/.local/state/advocacy-audit" }
    }

    static func paths() -> [String] {
        guard let folder, let bytes = try? Files.read(folder + "/recent.json"),
            let list = try? JSONValue.parse(utf8: bytes)["audits"]?.array
        else { return [] }
        return list.compactMap(\.string).filter(Files.exists)
    }

    static func remember(_ path: String) {
        guard let folder else { return }
        let path = World.absolute(path)
        let list = ([path] + paths().filter { $0 != path }).prefix(most)
        makeFolders(folder)
        let json: JSONValue = ["audits": .array(list.map(JSONValue.string))]
        let bytes = Array((json.indented + "\n").utf8)
        try? NewFile.write(bytes, to: folder + "/recent.json", replacing: .ordinaryFile(except: []), toStreams: false)
    }

    private static func makeFolders(_ path: String) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            mkdir(made, 0o700)
        }
    }
}
