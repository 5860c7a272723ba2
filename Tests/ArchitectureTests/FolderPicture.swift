import Support

/// Which folders of a room use types of which: a tree is easy to read, a circle is one room that looks like two.
///
/// Drawn from names: a folder uses another where its code names a type that the other declares outside of every brace.
struct FolderPicture: CustomStringConvertible {
    let room: String
    /// The folders that each uses, by their path in the room; the root is ".".
    let uses: [String: Set<String>]

    init(room: String, _ files: [SourceFile]) {
        self.room = room
        let read = files.filter { $0.room == room && $0.isSwift }
            .map { (folder: Self.folder(of: $0), words: Self.words(in: $0), declares: Self.declared(in: $0)) }
        var homes: [Substring: String] = [:]
        for file in read { for name in file.declares { homes[name] = file.folder } }
        var uses = Dictionary(uniqueKeysWithValues: Set(read.map(\.folder)).map { ($0, Set<String>()) })
        for file in read {
            for word in file.words {
                if let home = homes[word], home != file.folder { uses[file.folder, default: []].insert(home) }
            }
        }
        self.uses = uses
    }

    private static func folder(of file: SourceFile) -> String {
        let parts = file.path.split(separator: "/").dropFirst().dropLast()
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    private static func words(in file: SourceFile) -> Set<Substring> {
        Set(
            file.code.lazy.flatMap { withoutStrings($0).matches(of: /\b[A-Z]\w*/).map(\.0) }.map {
                Substring(String($0))
            })
    }

    /// The text between quotes is no name; what is interpolated there is.
    private static func withoutStrings(_ line: Substring) -> String {
        var kept = ""
        var depth: [Int] = []
        var before: Character = " "
        for character in line {
            let isInText = depth.last == 0
            if character == "\"", before != "\\" {
                if isInText { depth.removeLast() } else { depth.append(0) }
                kept.append(" ")
            } else if isInText, character == "(", before == "\\" {
                depth[depth.count - 1] = 1
                kept.append(" ")
            } else if !isInText, !depth.isEmpty, character == "(" || character == ")" {
                depth[depth.count - 1] += character == "(" ? 1 : -1
                kept.append(character)
            } else if !isInText {
                kept.append(character)
            }
            before = character
        }
        return kept
    }

    /// The names of the types that the file declares outside of every brace, for the whole room to see.
    private static func declared(in file: SourceFile) -> [Substring] {
        file.code.compactMap { line in
            line.firstMatch(
                of:
                    /^(?:@\w+(?:\([^)]*\))? )*(?:(?:public|package|internal|final|indirect) )*(?:struct|enum|class|protocol|typealias) ([A-Z]\w*)/
            )?.1
        }
    }

    /// Folders from each of which a way leads back to it.
    var circles: [[String]] {
        var found: Set<Set<String>> = []
        for folder in uses.keys {
            let circle = reached(from: folder).filter { reached(from: $0).contains(folder) }
            if circle.contains(folder) { found.insert(circle) }
        }
        return found.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private func reached(from folder: String) -> Set<String> {
        var reached: Set<String> = []
        var rest = uses[folder, default: []]
        while let next = rest.popFirst() {
            if reached.insert(next).inserted { rest.formUnion(uses[next, default: []]) }
        }
        return reached
    }

    /// A line a folder: `Frame -> Profile, Text`.
    var description: String {
        ([room]
            + uses.keys.sorted().map { folder in
                let used = uses[folder, default: []].sorted().joined(separator: ", ")
                return "    \(folder)" + (used.isEmpty ? "" : " -> \(used)")
            }).joined(separator: "\n")
    }
}
