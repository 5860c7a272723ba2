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

    @Test(arguments: try ReferenceFiles.cases("duty-vignettes"))
    func dutyCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }

    @Test(arguments: try ReferenceFiles.cases("corrections"))
    func correctionsCase(_ reference: ReferenceCase) {
        #expect(Validator().check(reference).miss == nil)
    }

    @Test func theFilesAreWhole() throws {
        #expect(try ReferenceFiles.cases("statistics").count == 123)
        #expect(try ReferenceFiles.cases("defaults").count == 31)
        #expect(try ReferenceFiles.cases("corrections").count == 126)
        #expect(try ReferenceFiles.cases("duty-vignettes").count == 74)
    }
}
