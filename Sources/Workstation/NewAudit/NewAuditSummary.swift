import Advocacy
import Modelling
import Sampling
import TextUI

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
        add("audit", choice.path)
        add("frame", choice.frame.files.joined(separator: ", "))
        if !choice.excludedAudits.isEmpty { add("left out", choice.excludedAudits.joined(separator: ", ")) }
        add("nation", screen.value(.nation))
        add("period", "\(DateWords.long(design.from)) to \(DateWords.long(design.to))")
        let margins = NewAuditMargins(screen)
        let strata = screen.counted?.strata ?? []
        let by = design.strata.isEmpty ? "" : " by \(design.strata.joined(separator: ", "))"
        add("population", "\((screen.counted?.population ?? 0).grouped) stages, \(strata.count) strata\(by)")
        let margin = margins.whole.map { ", margin \($0.perHundred) in 100" } ?? ""
        add("sample", "\(design.sampleSize) cases, \(allocation(design))\(margin)")
        let sizes = zip(strata, margins.sizes ?? []).map { "\($0.name) \($1)" }
        if strata.count > 1 {
            add("of each", sizes.prefix(12).joined(separator: ", ") + (sizes.count > 12 ? ", \u{2026}" : ""))
        }
        add("seed", design.seed)
        add("read twice", "\(Int((choice.secondReadingShare * Double(design.sampleSize)).rounded(.up))) cases")
        add("reader", choice.reader)
        add("policies", "reviews: \(screen.value(.reviews)); nothing recorded \(screen.value(.notRecorded))")
    }

    private func allocation(_ design: Design) -> String {
        let share: String =
            switch design.allocation {
            case .proportional: "shared proportionally"
            case .neyman: "shared by Neyman"
            case .equal: "shared equally"
            }
        return "\(share), at least \(design.minimumPerStratum) of each stratum"
    }

    private mutating func add(_ label: String, _ text: String) {
        let name = label + String(repeating: " ", count: 12 - label.count)
        for (index, line) in Wrapping.texts(of: text, width: width - 12).enumerated() {
            lines.append(
                NewAuditLayout.Line(text: (index == 0 ? name : String(repeating: " ", count: 12)) + line))
        }
    }
}
