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
        var homes: [String: String] = [:]
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

    /// Every name with a capital, but what stands between quotes and is not interpolated there.
    private static func words(in file: SourceFile) -> Set<String> {
        var words: Set<String> = []
        for line in file.code {
            var name: [UInt8] = []
            /// For each text that is open: how many brackets of an interpolation are.
            var open: [Int] = []
            var before = UInt8(ascii: " ")
            for byte in Array(line.utf8) + [UInt8(ascii: " ")] {
                let isText = open.last == 0
                if !isText, isPartOfName(byte) {
                    name.append(byte)
                } else if !name.isEmpty {
                    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(name[0]) {
                        words.insert(String(decoding: name, as: UTF8.self))
                    }
                    name = []
                }
                if byte == UInt8(ascii: "\""), before != UInt8(ascii: "\\") {
                    if isText { open.removeLast() } else { open.append(0) }
                } else if isText, byte == UInt8(ascii: "("), before == UInt8(ascii: "\\") {
                    open[open.count - 1] = 1
                } else if !isText, !open.isEmpty, byte == UInt8(ascii: "(") {
                    open[open.count - 1] += 1
                } else if !isText, !open.isEmpty, byte == UInt8(ascii: ")") {
                    open[open.count - 1] -= 1
                }
                before = byte
            }
        }
        return words
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// The names of the types that the file declares outside of every brace, for the whole room to see.
    private static func declared(in file: SourceFile) -> [String] {
        file.code.compactMap { line in
            guard let first = line.first, first != " ", first != "}" else { return nil }
            let words = line.split { $0 == " " || $0 == ":" || $0 == "<" || $0 == "{" || $0 == "=" }
            guard let kind = words.firstIndex(where: { kinds.contains(String($0)) }), kind + 1 < words.count,
                words[..<kind].allSatisfy({ $0.hasPrefix("@") || access.contains(String($0)) })
            else { return nil }
            return String(words[kind + 1])
        }
    }

    private static let kinds: Set<String> = ["struct", "enum", "class", "protocol", "typealias"]
    private static let access: Set<String> = ["public", "package", "internal", "final", "indirect"]

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
