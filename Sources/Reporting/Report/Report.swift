/// A report as a value: what every form of it shows, in the order in which it is read.
///
/// Sentences are said and figures typed when it is built; disclosure takes one and gives one; a renderer gets nothing else.
package struct Report: Sendable, Hashable {
    package let kind: ReportKind
    /// The audit's name, and under it what it is and of which time.
    package let title: String
    package let subtitle: String
    /// The code of the language it is written in, as `cy`.
    package let language: String
    /// What must be known before anything in it: a draft translation, a record with faults, what was withheld.
    package var notices: [ReportSentence]
    package var sections: [ReportSection]
    /// What it rests on, a name and a value each.
    package var provenance: [ReportFact]
    /// The state of the record, in the form that is read aloud.
    package let checkpoint: String
    /// What disclosure needs to know of the whole; nil once it was applied.
    package var whole: ReportWhole?
    /// How it was made fit to be published; nil where it was not.
    package var disclosure: DisclosureRules?

    package init(
        kind: ReportKind, title: String, subtitle: String, language: String, notices: [ReportSentence] = [],
        sections: [ReportSection], provenance: [ReportFact], checkpoint: String, whole: ReportWhole
    ) {
        self.kind = kind
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.notices = notices
        self.sections = sections
        self.provenance = provenance
        self.checkpoint = checkpoint
        self.whole = whole
    }

    /// Every table, in its order.
    package var tables: [ReportTable] { sections.flatMap(\.tables) }
}

/// A part of a report under one heading.
package struct ReportSection: Sendable, Hashable {
    /// The name by which machines and links know it, unique in the report.
    package let id: String
    package let heading: String
    package var blocks: [ReportBlock]
    /// Begins on a page of its own where it is printed.
    package let isOnNewPage: Bool

    package init(id: String, heading: String, isOnNewPage: Bool = false, blocks: [ReportBlock]) {
        self.id = id
        self.heading = heading
        self.isOnNewPage = isOnNewPage
        self.blocks = blocks
    }

    /// What is said before and after its tables.
    package var sentences: [ReportSentence] {
        blocks.flatMap { block -> [ReportSentence] in
            switch block {
            case .points(let points): return points
            case .paragraph(let sentence): return [sentence]
            case .table: return []
            }
        }
    }

    package var tables: [ReportTable] {
        blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
    }
}

package enum ReportBlock: Sendable, Hashable {
    /// Sentences that are read first, each by itself.
    case points([ReportSentence])
    case paragraph(ReportSentence)
    case table(ReportTable)
}

/// A sentence, and what may be said in its place where the report is published.
package struct ReportSentence: Sendable, Hashable {
    package let text: String
    /// Nil where nothing may.
    package let published: String?
    /// Tells something of the cases audited.
    package let hasFigures: Bool

    /// One that may be read by anybody: law, method, what is not known.
    package init(open text: String) {
        self.text = text
        published = text
        hasFigures = false
    }

    /// One with figures that may not leave, or may in the words given alone.
    package init(_ text: String, published: String? = nil) {
        self.text = text
        self.published = published
        hasFigures = true
    }
}

/// A name and a value: `Checkpoint`, `04b2…`.
package struct ReportFact: Sendable, Hashable {
    package let name: String
    package let value: String
    /// May stand in what is published.
    package let isOpen: Bool

    package init(_ name: String, _ value: String, isOpen: Bool = false) {
        self.name = name
        self.value = value
        self.isOpen = isOpen
    }
}

/// Whole numbers of the whole sample: what whoever reads a report may be taken to know.
package struct ReportWhole: Sendable, Hashable {
    /// Stages of the list, cases audited, and cases planned.
    package let population: Int
    package let read: Int
    package let sampled: Int

    package init(population: Int, read: Int, sampled: Int) {
        self.population = population
        self.read = read
        self.sampled = sampled
    }

    package var isInterim: Bool { read < sampled }
    /// Exact limits of a rate then give the count away.
    package var isMostlyRead: Bool { 2 * read >= population }
}
