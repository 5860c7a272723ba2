import Advocacy
import Audit
import TextUI
import Wording

/// How an area of the self-assessment is spoken of.
enum AreaWords {
    /// What stands in a list: a word and a role; what needs work in capitals, since colour is never the only sign.
    static func standing(_ rating: AreaRating?, in jurisdiction: Jurisdiction) -> (word: String, role: Role) {
        guard let rating else { return (say("not rated"), .dim) }
        let label = rating.label(in: jurisdiction)
        switch rating {
        case .red, .notDone: return (label.uppercased(), .gap)
        case .amber, .underWay: return (label.uppercased(), .late)
        case .green, .done: return (label, .good)
        case .unknown: return (label, .unknown)
        }
    }

    /// The columns that the longest of these words takes.
    static func standingWidth(in jurisdiction: Jurisdiction) -> Int {
        SelfAssessmentScreen.standings(in: jurisdiction)
            .map { TextWidth.columns(standing($0, in: jurisdiction).word) }.max() ?? 0
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
        case .all: say("all", context: "areas")
        case .standing(let rating): rating?.label(in: jurisdiction) ?? say("not rated")
        }
    }

    /// `A3 Complete a modelling exercise to confirm practice use`, with a mark where the stage is not certain.
    static func title(_ area: CommissioningArea) -> String {
        "\(area.id)\(area.isStageInferred ? "*" : "") \(area.title)"
    }

    /// What helps to judge it: what would show how it stands, or what its letters stand for. Nil where nothing does.
    static func aside(_ area: CommissioningArea) -> String? {
        if !area.evidence.isEmpty { return say("Would show it: \(area.evidence).") }
        return area.namesIPA ? say("IPA: independent professional advocacy.") : nil
    }

    /// Level and stage of a Welsh task; a stage that is our reading says so. Nil where there is nothing to say.
    static func place(_ area: CommissioningArea, isBrief: Bool) -> String? {
        guard let level = area.level else { return nil }
        let caution = area.isStageInferred ? say("* stage inferred, not certain") : nil
        if isBrief { return caution }
        let place = "\(level.title): \(area.stage.title(in: .wales).lowercased())"
        return caution.map { "\(place) (\($0))" } ?? place
    }

    /// How it stands, by whom and since when.
    static func rating(_ assessment: Assessment?, in jurisdiction: Jurisdiction) -> String {
        let word = standing(assessment?.judgement.rating, in: jurisdiction).word
        guard let assessment else { return word }
        let date = DateWords.long(assessment.time.date)
        return assessment.judgement.rating != nil
            ? say("\(word), by \(assessment.reader) on \(date)")
            : say("\(word); written by \(assessment.reader) on \(date)")
    }

    static func action(_ action: Completion.Action) -> String {
        let owner = ActionWords.owner(action.owner)
        guard let due = action.due else { return "\(action.text) (\(owner))" }
        return say("\(action.text) (\(owner), by \(DateWords.long(due)))")
    }

    /// The note under its name: strengths, where the area is good.
    static func note(_ judgement: AreaJudgement) -> String? {
        guard !judgement.note.isEmpty else { return nil }
        if judgement.isToShare { return say("Key strengths: \(judgement.note) [to share]") }
        return judgement.rating == .green ? say("Key strengths: \(judgement.note)") : say("Note: \(judgement.note)")
    }
}
