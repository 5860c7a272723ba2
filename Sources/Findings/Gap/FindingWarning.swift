import Advocacy

/// Something without which a figure would be misread: what is so, with its figures. Words are put to it when it is shown.
public enum FindingWarning: Sendable, Hashable {
    public enum Code: String, Sendable, CaseIterable {
        case neverAssessed, earlierEdition, nothingRead, interim, orderBroken, unreadStratum, replaced
        case replacedAfterReading
        case extendedAfterReading, barelyRead
        case zeroEvents, allEvents, cannotTell, notRecorded, overrides, agreementLow, smallBreakdown, manyBreakdowns
        case newestStarts, excluded, refusedRows
    }

    /// What two readers were found to differ in.
    public enum Agreement: Sendable, Hashable {
        case duty, outcome
    }

    /// The frame lists stages that took place: who was never assessed is not in it.
    case neverAssessed
    /// The audit was made under an earlier edition of the rules, and keeps it.
    case earlierEdition(Edition)
    case nothingRead
    /// Cases read of those planned.
    case interim(read: Int, sampled: Int)
    /// The limits of the confidence sequence have crossed.
    case orderBroken
    /// Names of strata of which no case is read.
    case unreadStratum([String])
    /// Cases replaced in a sample of so many.
    case replaced(Int, sampled: Int)
    /// Drawn rows that are no stages, and how many such the list probably holds.
    case notStages(Int, drawn: Int, probably: Int)
    /// Replaced cases that had been read.
    case replacedAfterReading(Int)
    /// Whether that was said beforehand, so that the headline's limits hold.
    case extendedAfterReading(isSequential: Bool)
    /// Names of strata that are large and have hardly a case read.
    case barelyRead([String])
    /// Strata that may hold a large part of those owed an advocate, of whom none or one was read.
    case barelyReadOfDuty([String])
    /// No gap in the cases read; stages of the population that may be one all the same, at most.
    case zeroEvents(read: Int, atMost: Int, population: Int)
    /// Every case read is a gap; stages of the population that must be one, at least.
    case allEvents(read: Int, atLeast: Int, population: Int)
    case cannotTell(Int, read: Int)
    case notRecorded(Int, read: Int, isGap: Bool)
    case overrides(Int, read: Int)
    case agreementLow(Agreement, agreed: Int, readTwice: Int)
    /// Parts of the population with fewer than `Breakdown.fewest` cases read.
    case smallBreakdown(Int, parts: Int)
    /// Intervals for parts, and how many of them miss by chance alone, about.
    case manyBreakdowns(Int, byChance: Int)
    case newestStarts
    /// Stages that were read in an earlier audit.
    case excluded(Int)
    /// Rows of the frame that were not taken, and those that were merged with others.
    case refusedRows(Int, merged: Int, rows: Int)

    public var code: Code { codeAndFigure.code }

    /// The figure's place in the machine-readable findings, as "gap.perAssessment".
    public var figure: String { codeAndFigure.figure }

    private var codeAndFigure: (code: Code, figure: String) {
        switch self {
        case .neverAssessed: (.neverAssessed, "gap")
        case .earlierEdition: (.earlierEdition, "duty")
        case .nothingRead: (.nothingRead, "gap.perAssessment")
        case .interim: (.interim, "gap.perAssessment")
        case .orderBroken: (.orderBroken, "gap.perAssessment")
        case .unreadStratum: (.unreadStratum, "gap.perAssessment")
        case .replaced: (.replaced, "gap.perAssessment")
        case .notStages: (.replaced, "population")
        case .replacedAfterReading: (.replacedAfterReading, "gap.perAssessment")
        case .extendedAfterReading: (.extendedAfterReading, "gap.perAssessment")
        case .barelyRead: (.barelyRead, "gap.perAssessment")
        case .barelyReadOfDuty: (.barelyRead, "gap.ofDuty")
        case .zeroEvents: (.zeroEvents, "gap.perAssessment")
        case .allEvents: (.allEvents, "gap.perAssessment")
        case .cannotTell: (.cannotTell, "gap.bounds")
        case .notRecorded: (.notRecorded, "outcomes")
        case .overrides: (.overrides, "duty")
        case .agreementLow: (.agreementLow, "agreement")
        case .smallBreakdown: (.smallBreakdown, "cohorts")
        case .manyBreakdowns: (.manyBreakdowns, "cohorts")
        case .newestStarts: (.newestStarts, "population")
        case .excluded: (.excluded, "population")
        case .refusedRows: (.refusedRows, "population")
        }
    }
}
