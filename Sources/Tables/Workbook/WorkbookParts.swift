/// The sheets of a workbook and where its counted days begin: xl/workbook.xml.
final class WorkbookSheets: XMLHandler {
    struct Listed {
        let name: String
        let relation: String
        let isHidden: Bool
    }

    private(set) var all: [Listed] = []
    private(set) var isFrom1904 = false

    override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        if XMLName.isSame(name, "workbookPr") {
            isFrom1904 = attributes.isTrue("date1904")
        } else if XMLName.isSame(name, "sheet") {
            let isShown = attributes.string("state").map { $0 == "visible" } ?? true
            all.append(
                Listed(
                    name: attributes.string("name") ?? "", relation: attributes.string("id") ?? "",
                    isHidden: !isShown))
        }
    }
}

/// Where the parts of a workbook lie: the file of relations beside the part that has them.
final class WorkbookRelations: XMLHandler {
    struct Target {
        let path: String
        /// The last part of its type: `worksheet`, `sharedStrings`.
        let kind: String
        let isExternal: Bool
    }

    private(set) var byName: [String: Target] = [:]

    override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        guard XMLName.isSame(name, "Relationship"), let id = attributes.string("Id") else { return }
        let kind = attributes.string("Type").flatMap { $0.split(separator: "/").last } ?? ""
        byName[id] = Target(
            path: attributes.string("Target") ?? "", kind: String(kind),
            isExternal: attributes.string("TargetMode") == "External")
    }

    func first(_ kind: String) -> Target? {
        byName.values.filter { $0.kind == kind }.min { $0.path < $1.path }
    }

    /// The entry that a target names, seen from a folder. Throws `pointsOutside` for one that lies outside of the workbook.
    static func entry(_ target: Target, from folder: String) throws(TableError.Why) -> String {
        guard !target.isExternal, !target.path.contains(":") else { throw .pointsOutside }
        var parts = target.path.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in target.path.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else { throw .pointsOutside }
        }
        return parts.joined(separator: "/")
    }
}
