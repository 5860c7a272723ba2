/// A path that is being typed, completed as far as it is certain from the names that there are.
struct PathCompletion {
    /// The path as far as it is certain, with a slash behind a folder.
    let text: String
    /// Names that it may go on with, where there are several; folders end in a slash.
    let candidates: [String]

    /// As many names are listed.
    static let most = 60

    /// The same where one of some names may stand, too; `begun` is what of a name was typed.
    init(_ typed: String, among begun: String, _ names: [String]) {
        let path = PathCompletion(typed)
        let named = names.filter { $0.hasPrefix(begun) && $0 != typed }
        if named.isEmpty || typed.contains("/") {
            self = path
        } else if named.count == 1, path.candidates.isEmpty, path.text == typed {
            (text, candidates) = (named[0], [])
        } else {
            (text, candidates) = (typed, Array((named + path.candidates).prefix(PathCompletion.most)))
        }
    }

    init(_ typed: String) {
        let slash = typed.lastIndex(of: "/")
        let folder = slash.map { String(typed[...$0]) } ?? ""
        let begun = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
        // `~` alone is a folder too.
        if begun == "~", folder.isEmpty {
            (text, candidates) = ("~/", [])
            return
        }
        let names = Files.names(in: folder.isEmpty ? "." : World.expanded(folder)).filter { name in
            name.hasPrefix(begun) && (begun.hasPrefix(".") || !name.hasPrefix("."))
        }
        guard let first = names.first else {
            (text, candidates) = (typed, [])
            return
        }
        let common = names.dropFirst().reduce(first[...]) { common, name in
            common.prefix(zip(common, name).prefix { $0 == $1 }.count)
        }
        text = folder + common
        candidates = names.count == 1 ? [] : Array(names.prefix(PathCompletion.most))
    }
}
