import Testing
import Validation

/// Every published reference case, computed and compared.
@Suite struct ConformanceTests {
    private static let partOne: Set<String> = [
        "prop_ci", "hypergeom_ci", "prop_ci_fpc", "cannot_tell_bounds", "sample_size_margin", "discovery", "allocation",
        "stratified_zero_upper", "default_stratified_rate", "default_ratio", "confidence_sequence",
    ]

    @Test(arguments: try ReferenceFiles.cases("statistics").filter { partOne.contains($0.topic) })
    func statisticsCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }

    @Test(arguments: try ReferenceFiles.cases("defaults").filter { partOne.contains($0.topic) })
    func defaultsCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }
}
