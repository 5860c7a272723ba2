import Support

extension HouseRules {
    /// Where every public initialiser, function and subscript says what is not plain from its name: shapes, units, errors,
    /// source.
    static let documented = ["Advocacy/", "Statistics/", "Sampling/", "Findings/", "Projection/"]

    /// Public functions of documented rooms with no `///` above them; attributes may stand between. An operator needs none.
    static func undocumented(in files: [SourceFile]) -> [Violation] {
        files.filter { file in file.isSwift && documented.contains(where: file.path.hasPrefix) }.flatMap(undocumented)
    }

    private static func undocumented(in file: SourceFile) -> [Violation] {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(words)
        return lines.indices.compactMap { index in
            guard let name = publicFunction(lines[index]) else { return nil }
            let above = lines[..<index].last { $0.first?.hasPrefix("@") != true }
            if above?.first?.hasPrefix("///") == true { return nil }
            return Violation(path: file.path, line: index + 1, message: "\(name) is public and says nothing of itself")
        }
    }

    private static func words(_ line: Substring) -> [Substring] { line.split { $0 == " " || $0 == "\t" } }

    /// The name of what the line declares, if it is public and can be called.
    private static func publicFunction(_ words: [Substring]) -> String? {
        let modifiers: Set<Substring> = ["static", "class", "mutating", "nonmutating", "consuming", "convenience"]
        let rest = words.drop { $0.hasPrefix("@") }
        guard rest.first == "public" else { return nil }
        let declaration = rest.dropFirst().drop { modifiers.contains($0) }
        guard let keyword = declaration.first else { return nil }
        func leading(_ word: Substring) -> String { String(word.prefix { $0 != "(" && $0 != "<" && $0 != "?" }) }
        switch leading(keyword) {
        case "init", "subscript": return leading(keyword)
        case "func":
            guard let name = declaration.dropFirst().first.map(leading), name.first?.isLetter == true else {
                return nil
            }
            return name
        default: return nil
        }
    }
}
