/// What a report is for, and so what stands in it.
package enum ReportKind: String, Sendable, CaseIterable {
    case board, full, practice, supervision, form, evidence

    /// What the gap means for the years to come stands in it.
    package var isProjected: Bool { self == .board || self == .full || self == .evidence }

    /// Those that may leave the council: the others are of single cases.
    package var isPublishable: Bool { self != .supervision && self != .form }
}

/// What a report is written as, by the ending of its file.
package enum ReportFormat: String, Sendable, CaseIterable {
    case html, xlsx, csv, json, md, txt

    /// By the ending of a file's name, in any case of letters; nil where it is none of them.
    package init?(path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        self.init(rawValue: name[name.index(after: dot)...].lowercased())
    }

    /// "html, xlsx, csv", as a usage error lists them.
    package static var endings: String { allCases.map { "." + $0.rawValue }.joined(separator: ", ") }
}
