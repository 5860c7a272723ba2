extension Plan {
    /// What an audit is called: the last component of its path, without an ending `.audit`.
    public static func title(ofPath path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".audit") && name.count > 6 ? String(name.dropLast(6)) : name
    }
}
