import ArgumentParser
import Audit
import JSON

/// `sample AUDIT`: the drawn cases with ticket, stratum, rank, replacements.
struct SampleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "The drawn cases with place in the draw, sampling group, rank, replacements.",
        discussion: """
            A case's ticket is the SHA-256 of the text SEED,CASE; within each stratum the smallest tickets are the sample.
            Anyone can re-perform it: printf '%s,%s' SEED CASE | sha256sum

            EXAMPLE
              advocacy-audit sample town.audit --json
            """)

    @Argument(help: "The audit.") var audit: String
    @Flag(help: "Print although the record has faults, which it then says.") var despiteFaults = false
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        let audit = try AuditAtHand.open(audit, despiteFaults: despiteFaults)
        if json {
            try Output.json(audit.provenance.added(to: audit.state.sampleJSON))
        } else {
            try Output.line(audit.state.sampleText)
            if audit.provenance.caution != nil { try Output.line(audit.provenance.text) }
        }
    }
}

extension AuditState {
    /// `{"seed","frame","strata","cases","replacements"}`; rank is 1-based in the stratum, strata are those of the frame.
    var sampleJSON: JSONValue {
        [
            "seed": .string(plan.seed),
            "frame": ["sha256": .string(plan.frame.sha256), "population": .integer(plan.frame.population)],
            "strata": .array(
                strata.map {
                    [
                        "name": .string($0.name), "population": .integer($0.population),
                        "sampled": .integer($0.sampled),
                    ]
                }),
            "cases": .array(cases.map(\.sampleJSON)),
            "replacements": .array(
                replacements.map {
                    [
                        "case": .string($0.caseReference), "reason": .string($0.reason.rawValue),
                        "note": .string($0.note),
                        "replacement": JSONValue($0.replacement),
                    ]
                }),
        ]
    }

    var sampleText: String {
        var lines = [
            "seed: \(plan.seed)", "your list: \(plan.frame.sha256), \(plan.frame.population) stages", "",
        ]
        for stratum in strata { lines.append("\(stratum.name): \(stratum.sampled) of \(stratum.population)") }
        lines.append("")
        for sampled in cases {
            var line =
                "\(sampled.drawn.ticket.prefix(16))…  \(sampled.reference)  \(sampled.stratum) #\(sampled.drawn.rank)"
            line += "  \(sampled.status.label)"
            if let instead = sampled.replaces { line += "  in place of \(instead)" }
            lines.append(line)
        }
        for replaced in replacements {
            let taker = replaced.replacement ?? "nothing: the sampling group has no further case"
            lines.append("\(replaced.caseReference) replaced by \(taker): \(replaced.reason.label); \(replaced.note)")
        }
        return lines.joined(separator: "\n")
    }
}

extension SampledCase {
    var sampleJSON: JSONValue {
        [
            "case": .string(reference), "stratum": .string(stratum), "rank": .integer(drawn.rank),
            "ticket": .string(drawn.ticket), "replaces": JSONValue(replaces), "status": .string(status.rawValue),
        ]
    }
}
