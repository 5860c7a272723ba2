import Support
import Testing

/// The council's judgement of its own commissioning without a terminal.
@Suite struct SelfAssessmentCommandTests {
    @Test(arguments: [("england", 24), ("wales", 83)])
    func everyAreaStandsInEveryForm(nation: String, areas: Int) throws {
        let machine = try Machine()
        let audit = try machine.sampleAudit(nation)
        let found = try machine.json("self-assessment", audit, "--json")
        #expect(found.keys == ["source", "areas", "provenance"])
        #expect(found["areas"].list.count == areas)
        for area in found["areas"].list {
            #expect(
                area.keys == [
                    "area", "stage", "level", "title", "rating", "note", "share", "action", "reader", "date",
                ])
        }
        let rated = found["areas"].list.count { $0["rating"] != .null }
        let text = try machine.output("self-assessment", audit)
        #expect(text.hasPrefix("\(rated) of \(areas) areas rated\n"))
        #expect(text.split(separator: "\n").count == areas + 1)
        // Headings, the areas, and where they come from.
        #expect(try machine.output("self-assessment", audit, "--csv").split(separator: "\r\n").count == areas + 2)
    }

    @Test func twoFormsAtOnceAreWrongUsage() throws {
        let machine = try Machine()
        let audit = try machine.makeAudit()
        #expect(try machine.run("self-assessment", audit, "--csv", "--json").status == .exited(64))
    }
}
