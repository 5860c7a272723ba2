import AuditStore
import Glibc
import JSON
import Sampling
import Wording

/// The council's saved profiles: `$XDG_CONFIG_HOME/advocacy-audit/profiles`, a file each, this user's alone (0600).
///
/// Reading them is a convenience: what is damaged is said and passed over, and nothing is ever written over but a decision
/// that is made anew.
struct ProfileFolder {
    let path: String

    static let ending = ".json"

    /// Nil where there is neither `$XDG_CONFIG_HOME` nor a home.
    init?() {
        if let config = World.environment("XDG_CONFIG_HOME"), config.hasPrefix("/") {
            path = config + "/advocacy-audit/profiles"
        } else if let home = World.environment("HOME") {
            path = home + "/.config/advocacy-audit/profiles"
        } else {
            return nil
        }
    }

    /// The names of those that are there, without their ending, in order.
    var names: [String] {
        Files.names(in: path).filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }
            .map { String($0.dropLast(Self.ending.count)) }
    }

    func path(of name: String) -> String { path + "/" + name + Self.ending }

    /// What was typed as the name of a profile: a word, a path, or the name of a saved one.
    static func path(ofTyped text: String) -> String {
        let path = World.expanded(text)
        if ["auto", "guess"].contains(text) || FrameProfile.Base(rawValue: text) != nil || Files.exists(path) {
            return path
        }
        guard !text.isEmpty, !text.contains("/"), let folder = ProfileFolder(), Files.exists(folder.path(of: text))
        else {
            return path
        }
        return folder.path(of: text)
    }

    /// The saved profile that names most of a file's headings, and what is to be said of those that cannot be read.
    func matching(_ headings: [String]) -> (path: String?, damaged: [String]) {
        var best: (path: String, count: Int)?
        var damaged: [String] = []
        for name in names {
            do {
                guard let count = try FrameProfile.named(path(of: name)).matches(headings: headings) else { continue }
                if count > best?.count ?? 0 { best = (path(of: name), count) }
            } catch {
                damaged.append(say("the saved profile \(name) cannot be read and was passed over (\("\(error)"))"))
            }
        }
        return (best?.path, damaged)
    }

    /// Keeps a profile under a name, or under another if the name is taken by something else; an earlier decision at
    /// `previous` is replaced. What a link leads to is not written.
    func save(_ profile: JSONValue, as name: String, previous: String?) throws(Failure) -> String {
        let bytes = Array((profile.indented + "\n").utf8)
        Files.makeFolders(path)
        guard Files.isFolder(path) else { throw Failure(.isNoFolder, path) }
        if let previous, previous.hasPrefix(path + "/"), isOwn(previous) {
            try OutputFile(previous, isReplacing: true, inputs: []).write(bytes, mode: 0o600)
            return previous
        }
        return try Self.write(bytes, at: path + "/" + name, ending: Self.ending)
    }

    private func isOwn(_ file: String) -> Bool {
        var status = stat()
        return lstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
    }

    /// Writes a file beside those that are there: one with the same bytes is as good as written, another keeps its name.
    static func write(_ bytes: [UInt8], at stem: String, ending: String) throws(Failure) -> String {
        for number in 1...1000 {
            let file = stem + (number == 1 ? "" : "-\(number)") + ending
            if Files.isThere(file) {
                if let held = try? Files.read(file, largest: 1 << 20), held == bytes { return file }
                continue
            }
            try OutputFile(file).write(bytes, mode: 0o600)
            return file
        }
        throw Failure(.exists, stem + ending)
    }
}

/// Profiles of a new audit: found among those saved, kept when they are decided, and put beside the audit.
enum NewAuditProfiles {
    /// How a frame can be read.
    enum Look {
        /// By the profiles named and by others for files that none was named for.
        case known([Int: String], note: String?)
        case unmapped([FileMappingGuess])
    }

    struct FileMappingGuess {
        let file: Int
        let guess: MappingGuess
    }

    /// Looks at the files for which no profile was named: which saved one fits, or what they seem to hold.
    static func look(
        _ files: [String], _ profiles: [String], _ report: @escaping FrameWork.Report
    ) throws -> Look {
        var known: [Int: String] = [:]
        var notes: [String] = []
        var unmapped: [FileMappingGuess] = []
        for (index, path) in files.enumerated() where ["auto", "guess"].contains(profiles[index]) {
            // What stops a file is said when it is read.
            guard let headings = try? MappingReader(path: path).headings() else { continue }
            if profiles[index] == "auto" {
                let builtIn = FrameProfile.builtIn(headings: headings)
                if builtIn == .cld { continue }
                if builtIn == nil, let folder = ProfileFolder() {
                    let (found, damaged) = folder.matching(headings)
                    notes += damaged
                    if let found {
                        known[index] = found
                        notes.append(
                            say(
                                "\(World.lastComponent(path)) is read by the saved profile \(World.lastComponent(found))"
                            ))
                        continue
                    }
                }
            }
            let guess = try MappingReader(path: path, progress: report).guess()
            if profiles[index] == "auto", guess.builtIn != nil || guess.isNearlyCLD { continue }
            unmapped.append(FileMappingGuess(file: index, guess: guess))
        }
        if !unmapped.isEmpty { return .unmapped(unmapped) }
        return .known(known, note: notes.isEmpty ? nil : notes.joined(separator: "; ") + ".")
    }

    /// Keeps what was decided of a file, and says where it could not be kept as it should.
    static func keep(_ profile: JSONValue, of file: String, before: String) throws -> (path: String, note: String?) {
        let name = Self.name(ofFile: file)
        do {
            guard let folder = ProfileFolder() else { throw Failure(.isNoFolder, "$XDG_CONFIG_HOME") }
            return (try folder.save(profile, as: name, previous: World.expanded(before)), nil)
        } catch {
            let why = (error as? Failure)?.message ?? "\(error)"
            let folder = try Files.makeTemporaryFolder()
            let path = folder + "/" + name + ProfileFolder.ending
            try OutputFile(path).write(Array((profile.indented + "\n").utf8), mode: 0o600)
            return (path, say("The profile could not be saved (\(why)); it is used for this audit and kept beside it."))
        }
    }

    /// The file's name without its ending, and a sheet's.
    private static func name(ofFile path: String) -> String {
        let name = World.lastComponent(path)
        let stem = name.lastIndex(of: ".").map { $0 == name.startIndex ? name[...] : name[..<$0] } ?? name[...]
        let plain = stem.map { $0.isLetter || $0.isNumber || "-_ ".contains($0) ? $0 : "-" }
        return plain.isEmpty ? "profile" : String(plain.prefix(80))
    }

    /// Puts the profile files of an audit beside it, as `NAME.profile.json`; the paths of those that were made.
    static func putBeside(_ audit: String, _ profiles: [String]) throws -> [String] {
        let stem = audit.hasSuffix(".audit") ? String(audit.dropLast(6)) : audit
        var made: [String] = []
        do {
            var seen: Set<String> = []
            for profile in profiles where isFile(profile) && seen.insert(profile).inserted {
                let bytes = try Files.read(profile, largest: 1 << 20)
                let isThere = Files.isThere(stem + ".profile.json")
                let file = try ProfileFolder.write(bytes, at: stem + ".profile", ending: ProfileFolder.ending)
                if !isThere || file != stem + ".profile.json" { made.append(file) }
            }
        } catch {
            for file in made { unlink(file) }
            throw error
        }
        return made
    }

    private static func isFile(_ profile: String) -> Bool {
        profile != "auto" && FrameProfile.Base(rawValue: profile) == nil && Files.exists(profile)
    }
}
