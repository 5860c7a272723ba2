import Statistics
import Wording

// Methods in the language being spoken; authors, years and symbols are the same in every language.

extension Method {
    public var saidName: String { Phrase(name).said }
    public var saidFormula: String { Phrase(formula).said }
    public var saidSource: String { Phrase(source).said }
}
