import Testing
import Validation

/// Every published reference case, computed and compared.
@Suite struct ConformanceTests {
    @Test(arguments: try ReferenceFiles.cases("statistics"))
    func statisticsCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }

    @Test(arguments: try ReferenceFiles.cases("defaults"))
    func defaultsCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }
}
