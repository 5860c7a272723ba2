/// The readers of an audit by the names they gave, which people spell now in one way and now in another.
///
/// Two spellings that differ only in case and in runs of space are one reader, under the spelling that came first. Where
/// events of format 1 hold two such spellings, they were two readers then, and stay so.
public struct ReaderNames: Sendable, Hashable {
    private var shown: [String: String] = [:]
    /// The same by each spelling that was met: nearly every name was met before.
    private var spelled: [String: String] = [:]
    private let separate: Set<String>

    init(_ events: some Sequence<Event>) {
        var spellings: [String: Set<String>] = [:]
        var last = ""
        for event in events where event.isOfFormatOne && event.reader != last {
            last = event.reader
            spellings[ReaderNames.folded(last), default: []].insert(last)
        }
        separate = spellings.values.reduce(into: []) { if $1.count > 1 { $0.formUnion($1) } }
    }

    /// The reader's name as it is shown; a name that is new is remembered as it is spelled.
    mutating func take(_ name: String) -> String {
        if let known = spelled[name] { return known }
        if separate.contains(name) { return name }
        let known = shown[ReaderNames.folded(name), default: name]
        shown[ReaderNames.folded(name)] = known
        spelled[name] = known
        return known
    }

    /// The same without remembering it.
    public func shown(_ name: String) -> String {
        spelled[name] ?? (separate.contains(name) ? name : shown[ReaderNames.folded(name)] ?? name)
    }

    /// What two spellings of one reader have in common.
    public static func folded(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
