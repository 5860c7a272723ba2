import Advocacy
import Audit
import TextUI

/// How an area of the self-assessment is spoken of.
enum AreaWords {
    /// What stands in a list: a word and a role; what needs work in capitals, since colour is never the only sign.
    static func standing(_ rating: AreaRating?, in jurisdiction: Jurisdiction) -> (word: String, role: Role) {
        guard let rating else { return ("not rated", .dim) }
        let label = rating.label(in: jurisdiction)
        switch rating {
        case .red, .notDone: return (label.uppercased(), .gap)
        case .amber, .underWay: return (label.uppercased(), .late)
        case .green, .done: return (label, .good)
        case .unknown: return (label, .unknown)
        }
    }

    static func mark(_ rating: AreaRating?, _ glyphs: Glyphs) -> Unicode.Scalar {
        switch rating {
        case .red, .notDone: glyphs.cross
        case .amber, .underWay: "~"
        case .green, .done: glyphs.tick
        case .unknown: "?"
        case nil: glyphs.item
        }
    }

    /// `all`, `red`, `not rated`
    static func filter(_ filter: SelfAssessmentScreen.Filter, in jurisdiction: Jurisdiction) -> String {
        switch filter {
        case .all: "all"
        case .standing(let rating): rating?.label(in: jurisdiction) ?? "not rated"
        }
    }

    /// `A3 Complete a modelling exercise to confirm practice use`, with a mark where the stage is not certain.
    static func title(_ area: CommissioningArea) -> String {
        "\(area.id)\(area.isStageInferred ? "*" : "") \(area.title)"
    }

    /// What helps to judge it: what would show how it stands, or what its letters stand for. Nil where nothing does.
    static func aside(_ area: CommissioningArea) -> String? {
        if !area.evidence.isEmpty { return "Would show it: \(area.evidence)." }
        return area.title.contains("IPA") ? "IPA: independent professional advocacy." : nil
    }

    /// Level and stage of a Welsh task; a stage that is our reading says so. Nil where there is nothing to say.
    static func place(_ area: CommissioningArea, isBrief: Bool) -> String? {
        guard let level = area.level else { return nil }
        let caution = area.isStageInferred ? "* stage inferred, not certain" : nil
        if isBrief { return caution }
        let place = "\(level.title): \(area.stage.title(in: .wales).lowercased())"
        return caution.map { "\(place) (\($0))" } ?? place
    }

    /// How it stands, by whom and since when.
    static func rating(_ assessment: Assessment?, in jurisdiction: Jurisdiction) -> String {
        let word = standing(assessment?.judgement.rating, in: jurisdiction).word
        guard let assessment else { return word }
        let isRated = assessment.judgement.rating != nil
        return "\(word)\(isRated ? ", by" : "; written by") \(assessment.reader) on "
            + DateWords.long(assessment.time.date)
    }

    static func action(_ action: Completion.Action) -> String {
        let due = action.due.map { ", by \(DateWords.long($0))" } ?? ""
        return "\(action.text) (\(ActionsScreen.name(action.owner))\(due))"
    }

    /// The note under its name: strengths, where the area is good.
    static func note(_ judgement: AreaJudgement) -> String? {
        guard !judgement.note.isEmpty else { return nil }
        let name = judgement.rating == .green || judgement.isToShare ? "Key strengths" : "Note"
        return "\(name): \(judgement.note)" + (judgement.isToShare ? " [to share]" : "")
    }
}
