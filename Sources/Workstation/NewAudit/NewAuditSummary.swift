import Advocacy
import Sampling
import TextUI
import Wording

/// What will be made, before it is.
struct NewAuditSummary {
    private(set) var lines: [NewAuditLayout.Line] = []
    private let width: Int

    init(_ screen: NewAuditScreen, width: Int) {
        self.width = width
        let choice: AuditChoice
        do throws(NewAuditFault) {
            choice = try screen.auditChoice()
        } catch {
            lines.append(NewAuditLayout.Line(text: error.message, role: .error))
            return
        }
        let design = choice.design
        add(say("audit"), choice.path)
        add(say("your list"), choice.frame.files.joined(separator: ", "))
        if !choice.excludedAudits.isEmpty { add(say("left out"), choice.excludedAudits.joined(separator: ", ")) }
        add(say("nation"), screen.value(.nation))
        add(
            say("period"), say("\(DateWords.long(design.from)) to \(DateWords.long(design.to))", context: "period"))
        let margins = NewAuditMargins(screen)
        let strata = screen.counted?.strata ?? []
        let population = (screen.counted?.population ?? 0).grouped
        add(
            say("population"),
            strata.count == 1
                ? say("\(population) stages, all in one")
                : say(
                    "\(population) stages, \(strata.count) sampling groups by \(design.strata.joined(separator: ", "))")
        )
        let margin = margins.whole.map { ", " + say("margin \($0.perHundred) in 100") } ?? ""
        add(say("sample"), cases(design.sampleSize) + ", \(allocation(design))\(margin)")
        let sizes = zip(strata, margins.sizes ?? []).map { "\(StratumName.shown($0.name)) \($1)" }
        if strata.count > 1 {
            add(say("of each"), sizes.prefix(12).joined(separator: ", ") + (sizes.count > 12 ? ", \u{2026}" : ""))
        }
        add(say("seed"), design.seed)
        let twice = Int((choice.secondReadingShare * Double(design.sampleSize)).rounded(.up))
        add(say("audited twice", context: "summary"), cases(twice))
        add(say("reader"), choice.reader)
        let notRecorded =
            choice.policies.notRecordedIsGap
            ? say("nothing recorded is a gap") : say("nothing recorded cannot be told, and counts in the bounds")
        add(say("policies"), say("reviews: \(screen.value(.reviews))") + "; " + notRecorded)
    }

    private func cases(_ count: Int) -> String { count == 1 ? say("1 case") : say("\(count) cases") }

    private func allocation(_ design: Design) -> String {
        let share: String =
            switch design.allocation {
            case .proportional: say("shared proportionally")
            case .neyman: say("shared by Neyman")
            case .equal: say("shared equally")
            }
        return share + ", " + say("at least \(design.minimumPerStratum) of each sampling group")
    }

    private mutating func add(_ label: String, _ text: String) {
        let name = label + String(repeating: " ", count: max(1, 12 - TextWidth.columns(label)))
        for (index, line) in Wrapping.texts(of: text, width: width - 12).enumerated() {
            lines.append(
                NewAuditLayout.Line(text: (index == 0 ? name : String(repeating: " ", count: 12)) + line))
        }
    }
}
