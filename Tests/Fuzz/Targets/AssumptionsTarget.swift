import Advocacy
import Audit
import Projection
import Sampling
import Tables
import TestAudits

extension FuzzTarget {
    /// A table of assumptions: read back from what it is written as it is the same, and what is complete is projected.
    static let assumptions = FuzzTarget("assumptions") { bytes in
        guard let table = try? ScratchFile(bytes).read({ try Sheet.read($0, as: AssumptionTable.kind) }) else { return }
        for jurisdiction in [Jurisdiction.england, .wales] {
            let read: Assumptions
            do {
                read = try AssumptionTable.read(table, in: jurisdiction)
            } catch let error as AssumptionFaults {
                try hold(!error.all.isEmpty, "refused without a fault")
                let place = InputPlace(bytes)
                for fault in error.all {
                    try place.check(line: fault.line, column: fault.column, leastColumn: 0, fault.message)
                }
                continue
            }
            let again = try AssumptionTable.read(
                ScratchFile(Array(read.csv.utf8)).read { try Sheet.read($0, as: AssumptionTable.kind) },
                in: jurisdiction)
            try hold(again == read, "\(read) reads back as \(again)")
            if jurisdiction == .england { try project(read) }
        }
    }

    private static func project(_ assumptions: Assumptions) throws {
        do {
            let model = try ProjectionModel(ReadAudit.basis.get(), assumptions)
            var run = try ProjectionRun(model, seed: "seed", draws: 200)
            run.finish()
            let projection = run.projection
            let steps = try Sharpening.steps(model, drivers: projection.drivers, seed: "seed", draws: 100)
            _ = projection.text(width: 80, sharpening: steps)
            _ = projection.json(sharpening: steps).description
            _ = try ServiceOutlook(run, monitoring: nil, population: nil)
        } catch let refusal as ProjectionError {
            try hold(!refusal.lines.isEmpty, "refused without a word")
        }
    }
}

/// A small audit of which every case was read.
enum ReadAudit {
    static let basis = Result { try ProjectionBasis(of: state()) }

    private static func state() throws -> AuditState {
        var script = try Script()
        for (number, reference) in script.state.cases.map(\.reference).enumerated() {
            try script.answer(reference, .understanding, number.isMultiple(of: 2) ? "yes" : "no")
            for fact in [Fact.retaining, .usingOrWeighing, .communicating, .identified] {
                try script.answer(reference, fact, "no")
            }
            try script.answer(reference, .arranged, number.isMultiple(of: 4) ? "yes" : "no")
            if number.isMultiple(of: 4) { try script.answer(reference, .timing, "beforeOrAtStart") }
            try script.complete(reference)
        }
        return script.state
    }
}
