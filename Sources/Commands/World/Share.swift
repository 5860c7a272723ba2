import Glibc

/// Where the sample audits lie: `$ADVOCACY_AUDIT_SHARE`, `<executable>/../share/advocacy-audit`, then `SampleAudits` in the
/// folders above the executable.
package enum Share {
    static var sampleAudits: String? {
        var candidates: [String] = []
        if let named = World.environment("ADVOCACY_AUDIT_SHARE") { candidates.append(named + "/SampleAudits") }
        if let program = executable {
            var folder = parent(program)
            candidates.append(parent(folder) + "/share/advocacy-audit/SampleAudits")
            while folder != "/" {
                candidates.append(folder + "/SampleAudits")
                folder = parent(folder)
            }
        }
        return candidates.first(where: Files.exists)
    }

    /// The folder of one sample audit.
    package static func sampleAudit(_ name: String) throws(Failure) -> String {
        guard let folder = sampleAudits else {
            throw Failure(.noSampleAudits)
        }
        let path = folder + "/" + name
        guard Files.exists(path + "/audit.json") else {
            throw Failure(.noSampleAudit, path + "/audit.json")
        }
        return path
    }

    private static var executable: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard count > 0 else { return nil }
        return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }
}
