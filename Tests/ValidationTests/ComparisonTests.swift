import Audit
import JSON
import Testing
import Validation

@Suite struct ComparisonTests {
    private func agrees(_ expected: JSONValue, _ actual: JSONValue, _ tolerance: JSONObject = [:]) -> Bool {
        Comparison(Tolerance(tolerance)).firstMiss(expected: ["figure": expected], actual: ["figure": actual]) == nil
    }

    @Test func absoluteAndRelativeToleranceAdd() {
        #expect(agrees(100, .number(101.9), ["abs": 1, "rel": 0.01]))
        #expect(!agrees(100, .number(102.1), ["abs": 1, "rel": 0.01]))
        #expect(agrees(.number(-2), .number(-2.01), ["rel": 0.01]))
        #expect(!agrees(0, .number(1e-12), ["rel": 0.01]))
    }

    @Test func aNumberWithoutToleranceMayDifferByABillionth() {
        #expect(agrees(.number(0.5), .number(0.500_000_000_9)))
        #expect(!agrees(.number(0.5), .number(0.500_000_001_1)))
        #expect(agrees(.number(0.5), .number(0.500_000_000_9), ["K": 0]))
    }

    @Test func wholeNumbersAreEqualWhereTheCaseSaysSo() {
        #expect(agrees(17, 17, ["K": 0, "abs": 2]))
        #expect(!agrees(17, 18, ["K": 0, "abs": 2]))
        #expect(!agrees(17, 18, ["n": 0, "abs": 2]))
        #expect(agrees(17, 18, ["abs": 2]))
        #expect(agrees(17, .number(17.5), ["K": 0, "abs": 2]))
    }

    @Test func totalsHaveTheirOwnRelativeTolerance() {
        let comparison = Comparison(Tolerance(["abs": 0, "rel_total": 0.1]))
        #expect(comparison.firstMiss(expected: ["total": 100], actual: ["total": .number(109)]) == nil)
        #expect(comparison.firstMiss(expected: ["se_total": 100], actual: ["se_total": .number(109)]) == nil)
        #expect(comparison.firstMiss(expected: ["mean": 100], actual: ["mean": .number(109)])?.field == "mean")
    }

    @Test func exactMeansExact() {
        #expect(agrees(.number(0.5), .number(0.5), ["exact": true]))
        #expect(!agrees(.number(0.5), .number(0.500_000_000_1), ["exact": true, "abs": 1]))
        #expect(!agrees("CASE-1", "CASE-2", ["abs": 9]))
    }

    @Test func undefinedMatchesUndefinedAlone() {
        #expect(agrees(nil, nil))
        #expect(!agrees(nil, 0))
        #expect(!agrees(0, nil))
        #expect(!agrees(0, false))
        #expect(!agrees("0", 0))
    }

    @Test func everyExpectedFieldIsChecked() {
        let comparison = Comparison(Tolerance([:]))
        #expect(comparison.firstMiss(expected: ["a": 1], actual: ["a": 1, "b": 2]) == nil)
        let miss = comparison.firstMiss(expected: ["a": 1, "b": nil], actual: ["a": 1])
        #expect(miss?.field == "b")
    }

    @Test func theFirstMissNamesItsPlace() {
        let expected: JSONObject = ["rows": [["cost": 1], ["cost": 2]], "z": 9]
        let actual: JSONObject = ["rows": [["cost": 1], ["cost": 3]], "z": 8]
        let miss = Comparison(Tolerance([:])).firstMiss(expected: expected, actual: actual)
        #expect(miss == Miss(field: "rows[1].cost", expected: 2, actual: 3))
        #expect(!agrees([1, 2], [1]))
        #expect(!agrees([1, 2], ["a": 1]))
    }
}
