import Audit
import Calendar
import Findings
import Projection

/// What a report is built of. Only what is there is told.
package struct ReportMaterial {
    package let state: AuditState
    package let findings: Findings
    package let provenance: Provenance
    /// The day on which it is made.
    package let today: CivilDate
    package var projected: Projected?
    package var comparison: Comparison?
    /// What the board is asked to decide.
    package var decisions: [String] = []
    /// Who signed, by role.
    package var signed: String?
    /// How sentences round what is published.
    package var rules = DisclosureRules.standard
    /// What each reason for a gap calls for.
    package var themes = TrainingThemes()
    /// The questions that are left to be answered, for a form on paper.
    package var form: AnswerForm?

    package init(state: AuditState, findings: Findings, provenance: Provenance, today: CivilDate) {
        self.state = state
        self.findings = findings
        self.provenance = provenance
        self.today = today
    }

    /// A projection with all that stands beside it.
    package struct Projected {
        package let projection: Projection
        package let sharpening: [Sharpening]
        package let rivals: [RivalNeed]
        package let outlook: ServiceOutlook

        package init(
            _ projection: Projection, sharpening: [Sharpening], rivals: [RivalNeed], outlook: ServiceOutlook
        ) {
            self.projection = projection
            self.sharpening = sharpening
            self.rivals = rivals
            self.outlook = outlook
        }
    }
}
