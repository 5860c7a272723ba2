import ArgumentParser
import Audit

/// The one program: the workstation, and every number it shows for those who script.
package struct AdvocacyAudit: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "advocacy-audit",
        abstract: "Audit whether people were offered the independent advocate they were owed.",
        discussion: """
            Without a command it opens the workstation. `advocacy-audit demo` shows it on a sample audit.

            EXAMPLES
              advocacy-audit demo
              advocacy-audit frame check assessments.csv safeguarding.csv
              advocacy-audit new town.audit --frame assessments.csv --jurisdiction england \\
                  --from 2025-04-01 --to 2026-03-31 --strata team --sample-size 96
              advocacy-audit open town.audit
              advocacy-audit findings town.audit
              advocacy-audit project town.audit --assumptions assumptions.csv
              advocacy-audit report town.audit --output board.html

            EXIT STATUS
              0 done, 1 the answer is no (verify, validate, simulate --coverage, frame map), 64 wrong usage, 65 bad data,
              66 no such input, 73 cannot create, 74 input or output failed.
            """,
        version: Program.version,
        subcommands: [
            StartCommand.self, DemoCommand.self, OpenCommand.self, FrameCommand.self, PlanCommand.self, NewCommand.self,
            SampleCommand.self, ReplaceCommand.self, ExtendCommand.self, RecordCommand.self, BaselineCommand.self,
            FindingsCommand.self, CompareCommand.self, ActionsCommand.self, SelfAssessmentCommand.self,
            ProjectCommand.self, ReportCommand.self,
            AgreementCommand.self,
            ExportCommand.self, ImportCommand.self, VerifyCommand.self, MergeCommand.self, RecoverCommand.self,
            DutyCommand.self, ValidateCommand.self,
            SimulateCommand.self,
        ],
        defaultSubcommand: StartCommand.self)

    package init() {}
}
