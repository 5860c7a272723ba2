import Advocacy
import Calendar
import Sampling
import TextUI
import Wording

/// A new audit, step by step. Whatever was typed stays, however often one goes back; nothing is drawn before the end.
struct NewAuditScreen: Screen {
    enum Step: Int, Sendable, CaseIterable {
        case frame, columns, kinds, states, found, scope, strata, size, record, summary

        var title: String {
            switch self {
            case .frame: say("your list")
            case .columns: say("which column is which")
            case .kinds: say("what each kind of form is")
            case .states: say("which states count")
            case .found: say("what was read")
            case .scope: say("nation and period")
            case .strata: say("sampling groups")
            case .size: say("how many cases")
            case .record: say("seed and record")
            case .summary: say("summary")
            }
        }

        /// What the step is about.
        var sentence: String {
            switch self {
            case .frame:
                say(
                    "Your list holds every assessment, plan, review and enquiry of the period, ",
                    "as the case system exports them. The sample is drawn from it.")
            case .columns:
                say(
                    "What the columns seem to hold, by headings and values. Space changes a guess; ",
                    "what tells who somebody is is not kept.")
            case .kinds:
                say("Every kind of form in the file, and what it records. What the audit does not read is left out.")
            case .states:
                say("Completed forms count; those cancelled or started in error do not. Of the others you decide.")
            case .found:
                say("What the files hold. Rows that were refused are not in the population: look at the reasons.")
            case .scope: say("Whose law, and which starts: a stage is in the population if it started in the period.")
            case .strata:
                say(
                    "Columns marked make sampling groups: of each some cases are audited. A few large sampling groups are best; ",
                    "with none, your whole list is one.")
            case .size: say("How many cases to audit, and what that buys: the margin is half of the 95% interval.")
            case .record:
                say("The seed decides which cases are drawn; it is kept, so that anyone can draw them again.")
            case .summary:
                say("This is what will be made. The plan is frozen with it and does not change afterwards.")
            }
        }
    }

    struct File: Sendable, Hashable {
        var path = TextField(limit: 1000)
        var profile = TextField("auto", limit: 1000)
    }

    /// What is under way.
    enum Work: Sendable { case reading, counting, checking, making }

    var step = Step.frame
    /// Index into `rows`.
    var focus = 0
    var scroll = ListScroll()
    /// The first line of the pane that is visible.
    var first = 0
    var work: Work?
    var progress: WorkProgress?
    /// Why the step cannot be left yet, and what to do.
    var fault: String?
    /// Names that the path being typed may go on with.
    var candidates: [String] = []

    /// Always one more than was given.
    var files = [File()]
    /// Files that no profile fits, and what was decided of them; none where every file has one.
    var maps: [Mapped] = []
    /// Index into `maps`.
    var map = 0
    private(set) var survey: FrameSurvey?
    var nation = Jurisdiction.england
    /// As the person said, whatever the frame suggests.
    var chosenNation: Jurisdiction? {
        didSet { nation = chosenNation ?? nation }
    }
    var from = TextField(limit: 20)
    var to = TextField(limit: 20)
    /// Always one more than was given.
    var excluded = [TextField(limit: 1000)]
    /// Columns that make strata, in the order in which they were marked.
    private(set) var marked: [String] = []
    var counted: StrataOfFrame?
    var size = TextField(limit: 9)
    var rate = TextField("0.5", limit: 9)
    var allocation = AllocationMethod.proportional
    var floor = TextField("2", limit: 9)
    /// Rates expected by stratum, for Neyman allocation.
    var rates: [String: TextField] = [:]
    var seed = TextField(limit: 200)
    var secondReading = TextField("0.2", limit: 9)
    var reader: TextField
    var policies = Policies()
    var path = TextField(limit: 1000)
    /// The audit is made.
    var isDone = false
    /// The line whose text looks as if it identified somebody, and is asked about.
    var asking: NewAuditRow?
    /// Texts that look as if they identified somebody, and why they are kept.
    var kept: [NewAuditRow: KeptText] = [:]

    init(reader: String) {
        self.reader = TextField(reader, limit: 200)
    }

    mutating func go(to step: Step) {
        self.step = step
        (focus, first, fault, candidates) = (0, 0, nil, [])
        scroll = ListScroll()
    }

    /// Nothing is under way any more.
    mutating func rest() { (work, progress) = (nil, nil) }

    mutating func begin(_ work: Work) {
        self.work = work
        (progress, fault) = (nil, nil)
    }

    // MARK: What the frame says

    /// Takes in what was read. Choices already made stay where the frame still allows them.
    mutating func take(_ survey: FrameSurvey) {
        self.survey = survey
        let columns = Set(survey.columns.map(\.name))
        marked.removeAll { !columns.contains($0) }
        nation = chosenNation ?? (stages(of: .wales) > stages(of: .england) ? .wales : .england)
        if from.isEmpty, to.isEmpty, let year = fullestYear {
            from.insert("\(year)-04-01")
            to.insert("\(year + 1)-03-31")
        }
    }

    /// Stages of processes that a nation's rules know.
    func stages(of nation: Jurisdiction) -> Int {
        survey?.report.byProcess.reduce(0) { sum, process in
            sum + (Process(rawValue: process.key)?.belongs(to: nation) == true ? process.value : 0)
        } ?? 0
    }

    /// The year from April to March in which most stages started.
    private var fullestYear: Int? {
        var years: [Int: Int] = [:]
        for (month, count) in survey?.report.byMonth ?? [:] {
            guard let day = try? CivilDate.parse(month + "-01") else { continue }
            years[day.month >= 4 ? day.year : day.year - 1, default: 0] += count
        }
        return years.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Marks columns of which it is not known yet whether the frame has them.
    mutating func mark(_ columns: [String]) { marked = columns }

    mutating func toggle(_ column: String) {
        if let index = marked.firstIndex(of: column) {
            marked.remove(at: index)
        } else {
            marked.append(column)
        }
        counted = nil
    }
}
