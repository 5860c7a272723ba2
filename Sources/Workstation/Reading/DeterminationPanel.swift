import Advocacy
import Audit
import TextUI
import Wording

/// The determination beside the questions: what follows so far, why, and what still decides it.
struct DeterminationPanel {
    let reading: ReadingScreen
    let sampled: SampledCase
    let session: Session

    /// Nothing has been answered yet, so nothing follows yet.
    private var isUntouched: Bool { sampled.readingShown(to: session.reader)?.isBegun != true }
    private var determination: Determination { reading.walk.determination }
    private var jurisdiction: Jurisdiction { reading.questionnaire.rules.jurisdiction }

    func draw(in area: Rect, on canvas: inout Canvas) {
        var rest = area
        func paragraph(_ text: String, role: Role = .text, indent: Int = 0) {
            rest = rest.below(canvas.writeWrapped(text, in: rest.after(indent), role: role))
        }
        func gap() { rest = rest.below(1) }

        if let notice {
            paragraph(notice, role: .notice)
            if rest.height > 14 { gap() }
        }
        let others = StagesOfPersonWords(of: sampled, in: session)
        for (text, role) in [(others.sentence(naming: 2), Role.dim), (others.change, .notice)] {
            guard let text else { continue }
            paragraph(text, role: role)
            if rest.height > 14 { gap() }
        }
        paragraph(Self.heading(in: jurisdiction), role: .heading)
        gap()
        let verdict = Self.verdict(determination, in: jurisdiction)
        let symbol = Self.symbol(determination.duty, canvas.glyphs)
        canvas.put(symbol, row: rest.row, column: rest.column, role: verdict.role)
        paragraph(verdict.text, role: verdict.role, indent: 2)
        gap()
        if isUntouched {
            paragraph(say("Answer what is marked ? on the left: y, n, or u where the file does not say."))
            gap()
            paragraph(
                say("What follows from the answers, and the provision behind it, is shown here as you go."))
            return
        }
        for contradiction in determination.contradictions {
            paragraph(say("Contradiction: \(contradiction.message)"), role: .error)
        }
        let material = determination.material
        let isOpen = reading.next != nil
        let hasRoom = area.width >= 40
        if isOpen, !hasRoom, !material.isEmpty {
            paragraph(
                material.count == 1
                    ? say("Still decides it: 1 question of those marked ?")
                    : say("Still decides it: \(material.count) questions of those marked ?"), role: .strong)
            gap()
        }
        // What is simply not answered yet is not a gap in the file; the walk asks for it.
        for reason in determination.reasons where !isOpen || !reason.isNotRecorded {
            rest = Self.draw(reason, in: rest, on: &canvas)
        }
        if !material.isEmpty, !isOpen || hasRoom {
            gap()
            paragraph(
                isOpen ? say("Still decides it:") : say("It turns on what the file does not say:"), role: .strong)
            for fact in material {
                canvas.put(canvas.glyphs.item, row: rest.row, column: rest.column + 1)
                paragraph(fact.label(in: jurisdiction), indent: 3)
            }
        }
        if let outcome = determination.outcome {
            gap()
            paragraph(say("What resulted: \(outcome.label)"), role: outcome.role)
        }
        for entitlement in determination.otherEntitlements {
            paragraph(say("Also: \(entitlement.label)"), role: .notice)
        }
        for entitlement in determination.possibleEntitlements { paragraph(say("Perhaps also: \(entitlement.label)")) }
        for caution in determination.cautions { paragraph(say("Look again: \(caution)"), role: .warning) }
        let last =
            rest.height > 1
            ? say("Rules: \(determination.rules)") : rest.height == 0 ? say("c shows all of it") : ""
        guard !last.isEmpty else { return }
        canvas.clear(area.bottom(1))
        canvas.write(last, row: area.bottom - 1, column: area.column, role: .dim, end: area.right)
    }

    /// Whose reading this is, where that is not simply the reader's own.
    var notice: String? {
        if sampled.isBlind(for: session.reader) {
            return say("Second reading: the first reader's answers are hidden until yours is complete.")
        }
        let shown = sampled.readingShown(to: session.reader)
        if sampled.status == .disagreed, !sampled.isAnothers(than: session.reader) {
            return say("Its readers disagree: m shows both readings.")
        }
        guard let shown, sampled.isAnothers(than: session.reader) else {
            guard shown?.isBegun != true, let other = sampled.readings.first(where: \.isBegun) else { return nil }
            return say("Begun by \(other.reader) and not completed; your answers make a reading of your own.")
        }
        guard let when = (shown.completedAt?.date).map(DateWords.long) else {
            return say(
                "Read by \(shown.reader), and theirs alone to change. ",
                "If that is you, open the audit with --reader \"\(shown.reader)\".")
        }
        return say(
            "Read by \(shown.reader) on \(when), and theirs alone to change. ",
            "If that is you, open the audit with --reader \"\(shown.reader)\".")
    }

    static func heading(in jurisdiction: Jurisdiction) -> String {
        switch jurisdiction {
        case .england: say("SHOULD AN ADVOCATE HAVE BEEN OFFERED?")
        case .wales: say("SHOULD AN INDEPENDENT PROFESSIONAL ADVOCATE HAVE BEEN OFFERED?")
        }
    }

    static func verdict(_ determination: Determination, in jurisdiction: Jurisdiction) -> (text: String, role: Role) {
        switch determination.duty {
        case .required: (say("yes: \(determination.duty.label(in: jurisdiction))"), .strong)
        case .notRequired: (say("no: \(determination.duty.label(in: jurisdiction))"), .strong)
        case .indeterminate:
            determination.needsLegalAdvice
                ? (say("cannot tell: the law leaves it open; take legal advice"), .warning)
                : (say("cannot tell yet"), .unknown)
        }
    }

    static func symbol(_ duty: Duty, _ glyphs: Glyphs) -> Unicode.Scalar {
        switch duty {
        case .required: glyphs.tick
        case .notRequired: glyphs.cross
        case .indeterminate: "?"
        }
    }

    /// A reason with its provision at the end of its last line, or below it; returns what is left of the area.
    static func draw(_ reason: Reason, in area: Rect, on canvas: inout Canvas) -> Rect {
        guard area.height > 0 else { return area }
        let lines = Wrapping.lines(of: reason.sentence, width: area.width)
        let rows = canvas.writeWrapped(reason.sentence, in: area)
        guard rows == lines.count, let last = lines.last else { return area.below(rows) }
        let used = TextWidth.columns(Substring(reason.sentence.utf8.dropFirst(last.lowerBound)))
        let provision = TextWidth.columns(reason.provision)
        let fits = used + 2 + provision <= area.width
        guard fits || rows < area.height else { return area.below(rows) }
        let row = area.row + rows - (fits ? 1 : 0)
        canvas.writeRight(reason.provision, row: row, end: area.right, role: .dim)
        return area.below(fits ? rows : rows + 1)
    }
}
