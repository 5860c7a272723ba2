import Audit

@testable import Workstation

/// What is behind the screen, for tests to look at.
extension Workstation {
    var session: Session? { desk.session }
    var reader: String { desk.reader }
    var width: Int { desk.width }
    var height: Int { desk.height }
    var currentCase: SampledCase? { desk.currentCase }
    var currentReading: Reading? { desk.currentReading }
    var selfAssessmentTable: String? { desk.selfAssessmentTable }
}
