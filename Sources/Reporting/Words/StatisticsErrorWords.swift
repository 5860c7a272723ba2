import Statistics
import Wording

extension StatisticsError {
    /// The description in the language being spoken.
    public var said: String { worded { Phrase($0).said($1) } }
}
