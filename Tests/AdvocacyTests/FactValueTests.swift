import Testing

@testable import Advocacy

@Suite struct FactValueTests {
    @Test(
        arguments: [
            (Fact.retaining, "Y", "yes"), (.retaining, " no ", "no"), (.retaining, "u", "unknown"),
            (.retaining, "UNKNOWN", "unknown"),
            (.process, "needs assessment", "needsAssessment"), (.process, "Carer's-Assessment", "carersAssessment"),
            (.process, "CHC assessment (NHS only)", nil), (.process, "chcAssessmentNhsOnly", "chcAssessmentNHSOnly"),
            (.personRole, "adult subject", "adultSubject"), (.personRole, "unknown", nil),
            (.setting, "Out-of-area", "outOfArea"), (.setting, "u", nil),
            (.capacityToConsentToRepresentation, "Has", "has"), (.capacityToConsentToRepresentation, "u", "unknown"),
            (.capacityToConsentToRepresentation, "yes", nil),
            (.timing, "after start, before decision", nil),
            (.timing, "After start before decision", "afterStartBeforeDecision"),
            (.declined, "n", "no"), (.declined, "y", nil),
            (.declined, "by person with capacity", "byPersonWithCapacity"),
            (.decision, "none", "none"), (.decision, "n", nil), (.mentalHealthAct, "CTO", "cto"),
            (.reasonNotMade, "not recorded", "notRecorded"),
            (.otherSupport, "independent volunteer", "independentVolunteer"),
            (.referredOn, "03/06/2025 10:00", "2025-06-03"), (.referredOn, "u", "unknown"),
            (.referredOn, "06/25/2025", nil),
            (.nhsHospitalDaysLikely, "027", "27"), (.nhsHospitalDaysLikely, "u", "unknown"),
            (.nhsHospitalDaysLikely, "-1", nil),
            (.nhsHospitalDaysLikely, "27.5", nil), (.nhsHospitalDaysLikely, "four weeks", nil),
            (.relationship, "  neighbour, retired nurse\n", "neighbour, retired nurse"), (.funding, "y", "y"),
            (.retaining, "maybe", nil), (.retaining, "true", nil), (.nhsComplaint, "1", nil), (.retaining, "y-", nil),
        ] as [(Fact, String, String?)])
    func oneSpellingOrARefusal(fact: Fact, text: String, canonical: String?) throws {
        if let canonical {
            #expect(try fact.canonical(text) == canonical)
            #expect(try fact.canonical(canonical) == canonical)
        } else {
            let refusal = message { try fact.canonical(text) }
            #expect(refusal?.hasPrefix("\(fact.rawValue): “\(text.prefix(20))") == true, "\(refusal ?? "")")
        }
    }

    @Test func blankIsNotAskedWhateverTheFact() throws {
        for fact in Fact.allCases {
            #expect(try fact.canonical("") == nil)
            #expect(try fact.canonical(" \t\u{a0}\n") == nil)
        }
    }

    @Test func everyChoiceIsItsOwnSpelling() throws {
        for fact in Fact.allCases {
            guard case .choice(let choices) = fact.kind else { continue }
            #expect(Set(choices).count == choices.count)
            for choice in choices {
                #expect(try fact.canonical(choice.uppercased()) == choice)
            }
        }
    }

    @Test func aRefusalNamesTheChoices() {
        #expect(
            message { try Fact.capacityToConsentToRepresentation.canonical("maybe") }
                == "capacityToConsentToRepresentation: “maybe” is not one of has, lacks, fluctuating, unknown")
        let process = message { try Fact.process.canonical("need assesment") }
        #expect(process?.contains("needsAssessment, carersAssessment") == true)
        #expect(process?.hasSuffix("; the nearest is “needsAssessment”") == true)
        #expect(message { try Fact.arrangedOn.canonical("03/06/25") }?.contains("two digits") == true)
    }
}
