import Wording

extension Report {
    /// The same report, fit to be published: nobody can be recognised by it, and no count that is kept back can be worked
    /// out to fewer than `DisclosureRules.fewestValues` values from all that it shows.
    ///
    /// What is done to a table depends on that table and the rules alone, so that a second report of another kind at the
    /// same checkpoint adds nothing. Throws while the audit goes on.
    package func disclosed(by rules: DisclosureRules) throws(DisclosureFault) -> Report {
        guard let whole else { return self }
        guard !whole.isInterim else { throw .interim(read: whole.read, sampled: whole.sampled) }
        var report = self
        var leftOut: [String] = []
        report.sections = sections.compactMap { section in
            var section = section
            section.blocks = section.blocks.compactMap { block in
                switch block {
                case .points(let points):
                    let kept = points.compactMap { $0.disclosed(of: whole) }
                    return kept.isEmpty ? nil : .points(kept)
                case .paragraph(let sentence): return sentence.disclosed(of: whole).map(ReportBlock.paragraph)
                case .table(let table):
                    switch TableDisclosure(rules: rules, whole: whole).disclosed(table) {
                    case .shown(let table): return .table(table)
                    case .neverShown: return nil
                    case .leftOut:
                        leftOut.append(table.title)
                        return nil
                    }
                }
            }
            return section.blocks.isEmpty ? nil : section
        }
        report.notices = notices.compactMap { $0.disclosed(of: whole) } + rules.notices(leftOut, of: whole)
        report.provenance = provenance.filter(\.isOpen)
        report.whole = nil
        report.disclosure = rules
        return report
    }
}

extension ReportSentence {
    func disclosed(of whole: ReportWhole) -> ReportSentence? {
        if hasFigures, whole.isMostlyRead { return nil }
        return published.map { ReportSentence(open: $0) }
    }
}

extension DisclosureRules {
    fileprivate func notices(_ leftOut: [String], of whole: ReportWhole) -> [ReportSentence] {
        var list = [
            say(
                "Made to be published. Counts from 1 to \(suppress) are not shown ([c]), others are rounded to the nearest ",
                "\(round), rates to whole hundredths; groups with fewer than ten cases audited are joined or left out. ",
                "With what is published under other settings or at another time, it may tell more.")
        ]
        if whole.isMostlyRead {
            list.append(
                say(
                    "Half or more of your list was audited. Figures of the whole would then give the counts away, ",
                    "and so none is shown."))
        } else if !leftOut.isEmpty {
            list.append(say("Left out, so that nobody can be recognised: \(leftOut.joined(separator: "; "))."))
        }
        return list.map { ReportSentence(open: $0) }
    }
}
