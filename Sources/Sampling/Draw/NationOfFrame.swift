import Advocacy

/// Whether a frame is of the nation that the audit is of.
public enum NationOfFrame {
    /// What is wrong where more than half of the stages that the frame names are of processes that only the other
    /// nation's rules know: what is left of it would be no population of anything. nil for a frame of the right nation.
    public static func fault(_ jurisdiction: Jurisdiction, stages: Int, ofOther foreign: Int) -> DesignError? {
        2 * foreign > stages ? .wrongNation(jurisdiction, foreign: foreign, stages: stages) : nil
    }

    static func check(_ jurisdiction: Jurisdiction, _ report: FrameReport) throws(DesignError) {
        let stages = report.accepted + report.outOfPeriod + report.otherNation
        if let fault = fault(jurisdiction, stages: stages, ofOther: report.otherNation) { throw fault }
    }

    /// What to know of a frame that is of the right nation but for some rows.
    static func notices(_ jurisdiction: Jurisdiction, _ report: FrameReport) -> [FrameNotice] {
        report.otherNation > 0 ? [.rowsOfOtherThan(jurisdiction, count: report.otherNation)] : []
    }
}
