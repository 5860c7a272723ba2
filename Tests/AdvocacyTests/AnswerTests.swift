import Testing

@testable import Advocacy

@Suite struct AnswerTests {
    /// Kleene's order of truth: no below unknown below yes. AND is the lower, OR the higher, NOT turns it round.
    private func rank(_ answer: Answer) -> Int {
        switch answer {
        case .no: 0
        case .unknown: 1
        case .yes: 2
        }
    }

    @Test(arguments: Answer.allCases, Answer.allCases)
    func andIsTheLowerAndOrTheHigher(left: Answer, right: Answer) {
        #expect(rank(left && right) == min(rank(left), rank(right)))
        #expect(rank(left || right) == max(rank(left), rank(right)))
        #expect((left && right) == (right && left))
        #expect(!(left && right) == (!left || !right))
    }

    @Test func notTurnsYesAndNoAndLeavesUnknown() {
        #expect(!Answer.yes == .no)
        #expect(!Answer.no == .yes)
        #expect(!Answer.unknown == .unknown)
    }

    @Test(arguments: Answer.allCases, Answer.allCases)
    func threeTogetherDoNotDependOnTheBrackets(left: Answer, right: Answer) {
        for third in Answer.allCases {
            #expect((left && right && third) == (left && (right && third)))
            #expect((left || right || third) == (left || (right || third)))
            #expect((left && (right || third)) == (left && right || left && third))
        }
    }

    /// Filling in an unknown never overturns an answer that was settled without it.
    @Test(arguments: Answer.allCases, [Answer.yes, .no])
    func fillingInAnUnknownKeepsWhatWasSettled(other: Answer, filled: Answer) {
        if (Answer.unknown && other) != .unknown { #expect((filled && other) == (.unknown && other)) }
        if (Answer.unknown || other) != .unknown { #expect((filled || other) == (.unknown || other)) }
    }
}
