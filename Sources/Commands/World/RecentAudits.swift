import Audit
import AuditStore
import Glibc
import JSON

/// The audits opened last, newest first: `$XDG_STATE_HOME/advocacy-audit/recent.json`, mode 0600.
///
/// A convenience, never a reason to fail: what cannot be read counts as empty, what cannot be written is left.
enum RecentAudits {
    static let most = 20

    static func paths() -> [String] {
        guard let folder = World.stateFolder, let bytes = try? Files.read(folder + "/recent.json"),
            let list = try? JSONValue.parse(utf8: bytes)["audits"]?.array
        else { return [] }
        return list.compactMap(\.string).filter(Files.exists)
    }

    static func remember(_ path: String) {
        guard let folder = World.stateFolder else { return }
        let path = World.absolute(path)
        let list = ([path] + paths().filter { $0 != path }).prefix(most)
        Files.makeFolders(folder)
        let json: JSONValue = ["audits": .array(list.map(JSONValue.string))]
        let bytes = Array((json.indented + "\n").utf8)
        try? NewFile.write(bytes, to: folder + "/recent.json", replacing: .ordinaryFile(except: []), toStreams: false)
    }
}
