import Wording

/// What a frame turned out to hold: every data row is accounted for.
public struct FrameReport: Sendable, Hashable {
    /// A value that its column does not know, among accepted rows.
    public struct Unrecognised: Sendable, Hashable {
        /// The heading as written.
        public let column: String
        /// As written; shortened beyond 20 characters, `(withheld)` where it could say who somebody is.
        public let value: String
        public let count: Int

        /// The value as it may be shown (`ShownCell`).
        public init(column: String, value: String, count: Int) {
            self.column = column
            self.value = value
            self.count = count
        }
    }

    /// A row that was not taken.
    public struct Refusal: Sendable, Hashable {
        public let file: String
        /// Physical line where the row starts; the header is on line 1.
        public let line: Int
        /// The heading as written.
        public let column: String
        /// As written, shortened and withheld as above; empty where the whole row is at fault.
        public let value: String
        let why: RowReason

        /// For a refusal that was written down before: the reason is kept as the sentence it is.
        public init(file: String, line: Int, column: String, value: String, reason: String) {
            self.init(file: file, line: line, column: column, value: value, why: .text(reason))
        }

        init(file: String, line: Int, column: String, value: String, why: RowReason) {
            self.file = file
            self.line = line
            self.column = column
            self.value = value
            self.why = why
        }

        /// In the language being spoken.
        public var reason: String { why.said }
    }

    /// Rows that were refused for the same.
    public struct RefusalGroup: Sendable, Hashable {
        /// As `Refusal` has it; empty too where the values are too many to be told apart, or tell nothing.
        public let value: String
        public internal(set) var count: Int
        /// Where the first stands, and under which heading.
        public let file: String
        public let line: Int
        public let column: String
        let why: RowReason

        /// For rows that were written down before: the reason is kept as the sentence it is.
        public init(value: String, count: Int, file: String, line: Int, column: String, reason: String) {
            self.init(value: value, count: count, file: file, line: line, column: column, why: .text(reason))
        }

        init(value: String, count: Int, file: String, line: Int, column: String, why: RowReason) {
            self.value = value
            self.count = count
            self.file = file
            self.line = line
            self.column = column
            self.why = why
        }

        /// In the language being spoken.
        public var reason: String { why.said }
    }

    /// Stands for a value that could say who somebody is.
    public static let withheld = ListedValue.withheld

    /// A listed value as a screen shows it.
    public static func shown(_ value: String) -> String { value == withheld ? say("(withheld)") : value }

    /// As many refusals, and as many unrecognised values, are listed; a warning says how many more there are.
    public static let longestList = ListedValue.longestList

    /// Data rows: header and blank lines do not count. rows = accepted + merged + outOfScope + refused + outOfPeriod
    public var rows = 0
    public var accepted = 0
    public var merged = 0
    public var outOfScope = 0
    /// Of the rows out of scope, demand beyond the duty by process: all that name a process which the law's list puts
    /// beyond it, whatever their dates. Requests and services of Client Level Data are none, nor what a profile skips.
    public var outOfScopeByProcess: [String: Int] = [:]
    public var refused = 0
    /// Of the refused, those whose process only the other nation's rules know; 0 where a frame is only checked.
    public var otherNation = 0
    /// Stages that started outside the design's period; 0 where a frame is only checked.
    public var outOfPeriod = 0
    public var unrecognised: [Unrecognised] = []
    /// In the order of the files and their lines.
    public var refusals: [Refusal] = []
    /// All refused rows by reason and value, the most frequent first.
    public var refusalGroups: [RefusalGroup] = []
    /// Accepted stages by process, by team, and by the month of their start (`yyyy-MM`).
    public var byProcess: [String: Int] = [:]
    public var byTeam: [String: Int] = [:]
    public var byMonth: [String: Int] = [:]
    public var sha256 = ""
    var notices: [FrameNotice] = []

    /// In the language being spoken.
    public var warnings: [String] {
        get { notices.map(\.said) }
        set { notices = newValue.map(FrameNotice.text) }
    }

    /// Of a frame without a row.
    public init() {}
}
