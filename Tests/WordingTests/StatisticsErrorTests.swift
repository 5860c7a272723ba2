import Cymraeg
import Foundation
import Reporting
import Statistics
import Support
import Testing
import Wording

@testable import housekeeping

/// Why a method gives no figure, said from the values of the error.
@Suite struct StatisticsErrorTests {
    private static let allowed: [StatisticsError.Allowed] = [
        .range(0, 1), .rangeBelow(0, 1), .between(0, 1), .fraction(example: 0.05), .atLeast(1), .atMost(9), .above(0),
        .aboveAtMost(0, 1), .hoursAboveAtMost(0, 8), .orMore(0), .hoursOrMore(0), .moreThan(0), .exactly(2),
        .onePerStratum(2), .onePerCase(2), .casesRead(9), .atMostTheValue(1.5), .atLeastTheValue(1.5),
        .moreThanTheLoad(2.5, atMost: 9), .positive, .positiveAndFinite, .finite, .countableSample,
    ]
    private static let limits: [StatisticsError.Limit] = [
        .servers(9), .casesInAll(9), .unreadCases(9), .multiplications(9), .sixtyThreeBits, .fewSmallStrata,
        .countableSample,
    ]

    @Test func everyPartOfItHasItsWelsh() throws {
        let errors: [StatisticsError] =
            StatisticsError.Argument.allCases.map { .outOfRange($0, .whole(-1), .positive) }
            + Self.allowed.map { .outOfRange(.population, .whole(-1), $0) }
            + Self.limits.map { .tooLarge(.profileExact, $0) } + [.unreadStratum(index: 0)]
        let file = try Data(contentsOf: URL(fileURLWithPath: RepositoryRoot.path(WordsCommand.catalogue)))
        let known = Set(CatalogueFile.read(Array(file)).spoken.map(\.english)).union([Method.profileExact.name])
        var patterns: Set<String> = []
        for error in errors {
            _ = error.worded { pattern, values in
                patterns.insert(pattern)
                #expect(values.indices.allSatisfy { pattern.contains("{\($0 + 1)}") }, "\(pattern)")
                return pattern
            }
            #expect(error.said == error.description)
        }
        #expect(patterns.count > 100)
        #expect(patterns.isSubset(of: known), "\n\(patterns.subtracting(known).sorted().joined(separator: "\n"))")
    }

    @Test func itIsSaidInTheLanguageBeingSpoken() {
        Language.welsh.speak {
            let tooMany = StatisticsError.outOfRange(.events, .whole(4), .range(0, 3))
            #expect(tooMany.said == "nifer y digwyddiadau yw 4; caniateir: o 0 i 3")
            #expect(tooMany.description == "the number of events is 4; it must be from 0 to 3")
            // Numbers behind a comma were not found while sentences were taken apart.
            let level = StatisticsError.outOfRange(.confidenceLevel, .real(95), .fraction(example: 0.95))
            #expect(level.said == "y lefel hyder yw 95.0; caniateir: rhwng 0 ac 1, er enghraifft 0.95")
            let large = StatisticsError.tooLarge(.erlangC, .servers(9))
            #expect(large.said == "Erlang C: ni ellir ei gyfrifo'n union ar y maint hwn: 9 o weinyddion ar y mwyaf")
        }
    }
}
