import Advocacy

extension AnswerSheet {
    /// Something to know of a sheet whose readings were taken in all the same.
    public enum Notice: Sendable, Hashable {
        /// Answers to a question that does not arise after the others; the first place and why there.
        case idle(Fact, count: Int, line: Int, column: Int, why: String)
        /// Rows that have nothing but their case.
        case empty(count: Int, line: Int)

        /// In English, as the command line speaks.
        public var message: String {
            switch self {
            case .idle(let fact, let count, _, _, let why):
                (count == 1 ? "an answer" : "\(count) answers")
                    + " to \(fact.rawValue), which is not asked here (\(why)); "
                    + "kept, and not counted in agreement"
            case .empty(let count, _):
                count == 1
                    ? "a row without an answer was passed over" : "\(count) rows without an answer were passed over"
            }
        }

        /// With the file, the line and, where it is of one cell, the column.
        public func said(of file: String) -> String {
            switch self {
            case .idle(_, _, let line, let column, _): "\(file):\(line):\(column): \(message)"
            case .empty(_, let line): "\(file):\(line): \(message)"
            }
        }
    }

    /// What to write instead of a word that people use for an answer.
    public enum Loose: Sendable, Hashable {
        case write(Answer)
        /// A mark that may mean yes or no.
        case either

        var message: String {
            switch self {
            case .write(let answer): "write \(answer.rawValue)"
            case .either: "as a mark it may mean either: write yes, no or unknown"
            }
        }
    }
}

/// The notices of a sheet, those of one question together.
struct AnswerNotices {
    private var idle: [Fact: (count: Int, line: Int, column: Int, why: String)] = [:]
    private var empty: (count: Int, line: Int) = (0, 0)

    mutating func add(_ answers: [(given: AnswerRow.Given, why: String)], line: Int) {
        for (given, why) in answers {
            idle[given.fact, default: (0, line, given.column, why)].count += 1
        }
    }

    mutating func addEmpty(line: Int) {
        empty = (empty.count + 1, empty.count == 0 ? line : empty.line)
    }

    /// Those of questions in the order of the facts table.
    var all: [AnswerSheet.Notice] {
        var all: [AnswerSheet.Notice] = empty.count > 0 ? [.empty(count: empty.count, line: empty.line)] : []
        for fact in Fact.allCases {
            guard let found = idle[fact] else { continue }
            all.append(
                .idle(fact, count: found.count, line: found.line, column: found.column, why: found.why))
        }
        return all
    }
}
