import Advocacy
import Audit
import TestAudits
import Testing

/// Walks that answer whatever is asked next.
@Suite struct QuestionnaireTests {
    struct Walker {
        let questionnaire: Questionnaire
        var facts: Facts
        var asked: [Fact] = []

        init(_ process: Process, in jurisdiction: Jurisdiction = .england, policies: Policies = Policies()) throws {
            questionnaire = try Questionnaire(
                process: process, started: try Sample.date("2025-06-03"), in: jurisdiction, policies: policies)
            facts = Facts([.process: process.rawValue])
        }

        /// Answers what is asked until nothing is; facts not named get the usual answer.
        mutating func walk(_ answers: [Fact: String] = [:]) throws -> Walk {
            while true {
                let walk = try questionnaire.walk(through: facts)
                guard let next = walk.next else { return walk }
                let fact = walk.items[next].question.fact
                asked.append(fact)
                try facts.set(fact, to: answers[fact] ?? usual(fact))
                #expect(asked.count < 60)
            }
        }

        /// No; for a list its last entry, which says that the file does not say.
        private func usual(_ fact: Fact) -> String {
            switch fact.kind {
            case .answer: "no"
            case .choice(let choices): choices.last ?? "unknown"
            default: "unknown"
            }
        }
    }

    @Test func theUsualCaseIsFiveAnswers() throws {
        var walker = try Walker(.needsAssessment)
        let walk = try walker.walk()
        #expect(walker.asked == Fact.difficulty + [.arranged])
        #expect(walk.determination.duty == .notRequired && walk.determination.outcome == .notApplicable)
    }

    /// Whose involvement comes first where the process has several roles, with those roles and somebody else.
    @Test func theRolesOfTheLimbAreOffered() throws {
        func role(_ process: Process, _ jurisdiction: Jurisdiction = .england) throws -> (place: Int, Question) {
            let questions = try Walker(process, in: jurisdiction).questionnaire.questions
            let place = try #require(questions.firstIndex { $0.fact == .personRole })
            return (place, questions[place])
        }
        let (first, several) = try role(.childNeedsAssessment)
        #expect(first == 0 && several.offered == ["child", "parent", "carerOfChild", "otherPersonAdultAskedFor"])
        #expect(several.kind == .choice(several.offered ?? []))
        #expect(try role(.carersAssessment).1.offered == ["carer", "otherPersonAdultAskedFor"])
        #expect(try role(.safeguardingEnquiry).1.offered == ["adultSubject", "otherPersonAdultAskedFor"])
        #expect(try role(.carersAssessment, .wales).1.offered?.first == "carer")
        #expect(try role(.assessment, .wales).1.offered?.count == 9, "as many as there are digits")
    }

    @Test func headingsNameWhomTheyAreAbout() {
        #expect(
            Section.difficulty.title(in: .england, about: .carer) == "Would the carer have substantial difficulty in…")
        let titles = PersonRole.allCases.flatMap { role in
            Jurisdiction.allCases.flatMap { nation in
                [Section.difficulty, .appropriateIndividual].map { $0.title(in: nation, about: role) }
            }
        }
        #expect(titles.allSatisfy { $0.count <= 52 })
        #expect(Section.appropriateIndividual.title(in: .wales, about: .parent).contains("parent"))
    }

    @Test func anEnquiryAsksWhereTheAdultIsUnlessTheFrameSays() throws {
        var walker = try Walker(.safeguardingEnquiry)
        let walk = try walker.walk([.setting: "prison"])
        #expect(walker.asked.first == .setting)
        #expect(walk.determination.duty == .notRequired)
        let known = try Questionnaire(
            process: .safeguardingEnquiry, started: try Sample.date("2025-06-03"), in: .england, policies: Policies(),
            frameHasSetting: true)
        #expect(!known.questions.contains { $0.fact == .setting })
        #expect(try !Walker(.safeguardingReview).questionnaire.questions.contains { $0.fact == .setting })
    }

    /// What the frame calls a needs assessment turned out to be a refusal.
    @Test func aRefusalIsAskedAboutInItsOwnQuestions() throws {
        func walk(_ answers: [Fact: String]) throws -> (asked: [Fact], duty: Duty) {
            let questionnaire = try Questionnaire(
                process: .assessmentRefused, started: try Sample.date("2025-06-03"), in: .england, policies: Policies(),
                processOfFrame: .needsAssessment)
            var facts = Facts([.process: "assessmentRefused"])
            var asked: [Fact] = []
            while let next = try questionnaire.walk(through: facts).next, asked.count < 40 {
                let fact = questionnaire.questions[next].fact
                asked.append(fact)
                try facts.set(fact, to: answers[fact] ?? "no")
            }
            return (asked, try questionnaire.walk(through: facts).determination.duty)
        }
        let atRisk = try walk([
            .refusedAssessment: "needs", .atRiskOfAbuseOrNeglect: "yes", .understanding: "yes", .identified: "no",
            .reasonNotMade: "other",
        ])
        #expect(atRisk.asked.prefix(3) == [.refusedAssessment, .atRiskOfAbuseOrNeglect, .understanding])
        #expect(atRisk.duty == .required)
        let carers = try walk([.refusedAssessment: "carers"])
        #expect(carers.asked == [.refusedAssessment, .arranged] && carers.duty == .notRequired)
        let stands = try walk([.refusedAssessment: "needs"])
        #expect(stands.asked == [.refusedAssessment, .atRiskOfAbuseOrNeglect, .lacksCapacityToRefuse, .arranged])
        #expect(stands.duty == .notRequired)
    }

    /// It decides nothing and is counted as ended early; under the first edition it does not arise.
    @Test func anAdvocateWhoCameMayHaveBeenSentAwayLater() throws {
        for (edition, isAnswered) in [(Edition.first, false), (.second, true)] {
            let questionnaire = try Questionnaire(
                process: .needsAssessment, started: try Sample.date("2025-06-03"), in: .england, policies: Policies(),
                edition: edition)
            let walk = try questionnaire.walk(
                through: Facts([
                    .process: "needsAssessment", .understanding: "yes", .identified: "no", .arranged: "yes",
                    .timing: "beforeOrAtStart", .declined: "byPersonWithCapacity",
                ]))
            #expect(walk.activeFacts.advocateEndedEarly == isAnswered)
            #expect(walk.determination.outcome == .met)
        }
    }

    @Test func silenceCountsOnceNothingOfTheLawIsLeftToAsk() throws {
        let silence = try Policies(settings: ["silence": "notSatisfied"])
        var walker = try Walker(.needsAssessment, policies: silence)
        let walk = try walker.walk([
            .understanding: "yes", .identified: "yes", .capacityToConsentToRepresentation: "lacks",
            .bestInterestsSatisfied: "unknown", .offered: "no",
        ])
        #expect(walker.asked.contains(.unableOrUnavailable), "the walk still asks what decides without the policy")
        #expect(walk.determination.duty == .required && walk.determination.outcome == .notMet)
        #expect(walk.determination.material == [.bestInterestsSatisfied])
    }

    @Test func questionsForLearningAreOfferedOnceAndDecideNothing() throws {
        var walker = try Walker(.firstContact)
        let walk = try walker.walk()
        let facts = walk.learning.map { walk.items[$0].question.fact }
        #expect(facts.contains(.isSection9Assessment) && facts.contains(.voiceHeard) && facts.contains(.regardRecorded))
        #expect(walk.next == nil)
        for fact in facts { try walker.facts.set(fact, to: "yes") }
        let answered = try walker.questionnaire.walk(through: walker.facts)
        #expect(answered.learning.isEmpty && answered.determination.duty == walk.determination.duty)
        let deciding = try Walker(.firstContact, policies: Policies(settings: ["firstContact": "section9"]))
        let open = try deciding.questionnaire.walk(through: deciding.facts)
        #expect(open.items.first { $0.question.fact == .isSection9Assessment }?.isOpen == true)
    }

    /// One or two lines for every question, of either nation.
    @Test func everyQuestionHasItsHelp() throws {
        for (jurisdiction, processes) in [
            (Jurisdiction.england, [Process.needsAssessment, .safeguardingReview, .assessmentRefused, .firstContact]),
            (.wales, [.assessment, .safeguarding]),
        ] {
            for process in processes {
                for question in try Walker(process, in: jurisdiction).questionnaire.questions {
                    #expect(question.help.hasSuffix(".") && question.help.count <= 160, "\(question.fact)")
                    #expect(!question.help.lowercased().contains("client"))
                }
            }
        }
    }

    @Test func difficultyAndNobodyNeedNoMoreLaw() throws {
        var walker = try Walker(.needsAssessment)
        let walk = try walker.walk([.understanding: "yes", .identified: "no", .offered: "no"])
        #expect(walker.asked == [.understanding, .identified, .arranged, .offered, .reasonNotMade])
        #expect(walk.determination.outcome == .notMet)
        let retaining = try #require(walk.items.first { $0.question.fact == .retaining })
        #expect(retaining.standing == .notAsked("one area is enough"))
    }

    @Test func capacityDecidesWhichConsentIsAsked() throws {
        var has = try Walker(.needsAssessment)
        _ = try has.walk([
            .understanding: "yes", .identified: "yes", .capacityToConsentToRepresentation: "has",
            .personConsents: "yes",
        ])
        #expect(has.asked.contains(.personConsents) && !has.asked.contains(.bestInterestsSatisfied))
        var lacks = try Walker(.needsAssessment)
        _ = try lacks.walk([
            .understanding: "yes", .identified: "yes", .capacityToConsentToRepresentation: "lacks",
            .bestInterestsSatisfied: "yes",
        ])
        #expect(!lacks.asked.contains(.personConsents) && lacks.asked.contains(.bestInterestsSatisfied))
        #expect(lacks.asked.contains(.nhsHospital28DaysOrMoreLikely))
        #expect(!lacks.asked.contains(.authoritySatisfiedBestInterests))
    }

    @Test func noExceptionReachesSafeguarding() throws {
        var walker = try Walker(.safeguardingEnquiry)
        let walk = try walker.walk([.understanding: "yes", .identified: "unknown"])
        #expect(Set(walker.asked).isDisjoint(with: Fact.exceptions))
        #expect(!walk.items.contains { $0.question.section == .exceptions })
    }

    @Test func anUrgentEnquiryIsAskedOnlyWhereItMatters() throws {
        let base: [Fact: String] = [
            .understanding: "yes", .arranged: "yes", .timing: "afterStartBeforeDecision", .urgent: "yes",
        ]
        var enquiry = try Walker(.safeguardingEnquiry)
        #expect(try enquiry.walk(base).determination.outcome == .met)
        #expect(enquiry.asked.contains(.urgent) && !enquiry.asked.contains(.supportedInTime))
        var assessment = try Walker(.needsAssessment)
        #expect(try assessment.walk(base).determination.outcome == .metLate)
        #expect(!assessment.asked.contains(.urgent) && assessment.asked.contains(.supportedInTime))
    }

    @Test func aReviewIsAskedWhetherRevisionWasConsideredOnlyIfADutyWouldArise() throws {
        var none = try Walker(.carePlanRevision)
        _ = try none.walk()
        #expect(!none.asked.contains(.revisionConsidered))
        var some = try Walker(.carePlanRevision)
        let walk = try some.walk([.retaining: "yes", .revisionConsidered: "no"])
        #expect(some.asked.contains(.revisionConsidered) && walk.determination.duty == .notRequired)
        var all = try Walker(.carePlanRevision, policies: try Policies(settings: ["reviews": "all"]))
        #expect(try all.walk([.retaining: "yes"]).determination.duty == .required)
        #expect(!all.asked.contains(.revisionConsidered))
    }

    @Test func aShortTermAssessmentBeginsWithSection9() throws {
        var walker = try Walker(.shortTermAssessment)
        #expect(try walker.walk().determination.duty == .notRequired)
        #expect(walker.asked == [.isSection9Assessment, .arranged])
    }

    @Test func unknownIsTakenAndNotAskedAgain() throws {
        var walker = try Walker(.needsAssessment)
        let unknown = Dictionary(uniqueKeysWithValues: Fact.allCases.map { ($0, "unknown") })
            .filter { (try? $0.key.canonical("unknown")) != nil }
        let walk = try walker.walk(unknown.merging([.reasonNotMade: "notRecorded"]) { $1 })
        #expect(walk.determination.duty == .indeterminate && walk.determination.outcome == .indeterminate)
        #expect(Set(walker.asked).count == walker.asked.count)
        #expect(Set(Fact.difficulty).isSubset(of: walker.asked))
    }

    @Test func parkedAnswersAreKeptShownAndComeBack() throws {
        var walker = try Walker(.needsAssessment)
        _ = try walker.walk([.understanding: "yes", .arranged: "yes", .timing: "afterDecision"])
        try walker.facts.set(.arranged, to: "no")
        var walk = try walker.questionnaire.walk(through: walker.facts)
        var timing = try #require(walk.items.first { $0.question.fact == .timing })
        #expect(timing.value == "afterDecision" && timing.standing == .notAsked("none was arranged"))
        #expect(walk.activeFacts[.timing] == nil && walk.determination.contradictions.isEmpty)
        try walker.facts.set(.arranged, to: "yes")
        walk = try walker.questionnaire.walk(through: walker.facts)
        timing = try #require(walk.items.first { $0.question.fact == .timing })
        #expect(timing.standing == .asked && walk.determination.outcome == .metLate)
    }

    @Test func inWalesLanguageIsAskedWhereADutyMayArise() throws {
        var walker = try Walker(.assessment, in: .wales)
        let walk = try walker.walk([.understanding: "yes"])
        #expect(walk.determination.duty == .required)
        #expect(walker.asked.contains(.welshOffered))
        var none = try Walker(.assessment, in: .wales)
        _ = try none.walk()
        #expect(none.asked == Fact.difficulty + [.arranged])
    }

    /// Whatever is answered, the walk ends, never contradicts itself, and asks at most 24 judgements in England.
    @Test func everyWalkEnds() throws {
        var generator = SeededRandom(24)
        let processes = Process.allCases.filter { $0.isInScope(in: .england) == true }
        for _ in 0..<400 {
            let process = processes.randomElement(using: &generator) ?? .needsAssessment
            var walker = try Walker(process)
            var answers: [Fact: String] = [:]
            for fact in Fact.allCases {
                switch fact.kind {
                case .answer: answers[fact] = ["yes", "no", "unknown"].randomElement(using: &generator)
                case .choice(let choices): answers[fact] = choices.randomElement(using: &generator)
                default: answers[fact] = "unknown"
                }
            }
            if answers[.timing] == "never" { answers[.timing] = "unknown" }
            let walk = try walker.walk(answers)
            #expect(walk.determination.contradictions.isEmpty)
            #expect(walk.determination.outcome != nil)
            #expect(walker.asked.count <= 24)
        }
    }
}
