import Advocacy
import Tables
import Wording

/// The values a column may have, matched after folding and printed in the list's own spelling.
struct ValueList: Sendable {
    private let byFolded: [String: String]
    /// A column may have no other value than those listed.
    let isClosed: Bool
    private let matchesPart: Bool
    private let choices: [String]
    private let ownHint: Phrase?

    /// Of a list that is not closed other values are kept as they are, and listed.
    init(
        _ values: [String], also synonyms: [String: String] = [:], hint: Phrase? = nil, isClosed: Bool = true
    ) {
        self.isClosed = isClosed
        var byFolded: [String: String] = [:]
        for (synonym, value) in synonyms { byFolded[Folding.fold(synonym)] = value }
        for value in values { byFolded[Folding.fold(value)] = value }
        self.byFolded = byFolded
        matchesPart = false
        choices = values
        ownHint = hint
    }

    private init(parts: [String]) {
        byFolded = Dictionary(uniqueKeysWithValues: parts.map { (Folding.fold($0), $0) })
        matchesPart = true
        isClosed = true
        choices = parts
        ownHint = nil
    }

    /// What to write instead of something that is not on the list.
    var hint: ValueHint { ownHint.map(ValueHint.own) ?? (matchesPart ? .contains(choices) : .oneOf(choices)) }

    func match(_ text: String) -> String? {
        let folded = Folding.fold(text)
        guard matchesPart else { return byFolded[folded] }
        return CLDEventType.match(folded)?.rawValue
    }

    /// The list of a field in a profile; nil where any text will do.
    static func of(_ field: FrameField, in base: FrameProfile.Base) -> ValueList? {
        switch (field, base) {
        case (.process, _): processes
        case (.setting, _): settings
        case (.personRole, _): personRoles
        case (_, .plain): nil
        case (.sex, .cld): CLDValues.gender
        case (.ethnicity, .cld): CLDValues.ethnicity
        case (.supportReason, .cld): CLDValues.supportReason
        case (.route, .cld): CLDValues.route
        case (.accommodation, .cld): CLDValues.accommodation
        case (.clientType, .cld): CLDValues.clientType
        case (.assessmentType, .cld): CLDValues.assessmentType
        case (.eventType, .cld): eventTypes
        default: nil
        }
    }

    private static let processes = ValueList(
        Process.allCases.map(\.rawValue),
        hint: Phrase("write a process as the audit names it, such as needsAssessment"))
    private static let settings = choices(of: .setting)
    private static let personRoles = choices(of: .personRole)
    private static let eventTypes = ValueList(parts: CLDEventType.allCases.map(\.rawValue))

    private static func choices(of fact: Fact) -> ValueList {
        if case .choice(let values) = fact.kind { return ValueList(values) }
        return ValueList([])
    }
}

/// What a row of Client Level Data records.
enum CLDEventType: String, CaseIterable, Sendable {
    case assessment, review, request, service

    /// The first that the folded text contains: release 2 gives longer labels.
    static func match(_ folded: String) -> CLDEventType? {
        allCases.first { folded.contains($0.rawValue) }
    }
}
