/// Why a reference case cannot be read or computed.
public enum ReferenceCaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What an input must be.
    public enum Kind: String, Hashable, Sendable {
        case text, whole = "a whole number", number = "a number", object = "an object"
        case array = "an array", arrays = "an array of arrays", objects = "an array of objects"
        case texts = "a list of texts", range = "a range FIRST..LAST"
        case kindOfDraws = "lognormal, bimodal, excess, power, steps or constant"
        case rangeOfNumbers = "a range FIRST..LAST with numbers of one length"
    }

    public enum Columns: Hashable, Sendable { case strata, groups }

    public enum Pair: Hashable, Sendable { case beta, look, prior(String) }

    case noArray
    /// The file has none.
    case noCase
    case noObject
    case noID
    case noTopic(id: String)
    case noExpected(id: String)
    case noInputs(id: String)
    /// The place in its file, from 1, and what is wrong there.
    indirect case entry(Int, ReferenceCaseError)
    case missing(input: String)
    case input(String, mustBe: Kind)
    case numberOutOfRange(String, from: Int, to: String)
    case unequalArrays(Columns)
    case noSize(group: String)
    case noPair(Pair)
    case noLook
    case sequence
    case fact(String)
    case jurisdiction(known: [String])

    /// In plain words.
    public var message: String {
        switch self {
        case .noArray: "a file of reference cases must hold an array"
        case .noCase: "the file holds no reference case"
        case .noObject: "a reference case must be an object"
        case .noID: "a reference case has no id"
        case .noTopic(let id): "case \(id) has no topic"
        case .noExpected(let id): "case \(id) has no expected values"
        case .noInputs(let id): "case \(id) has no inputs"
        case .entry(let number, let error): "entry \(number): \(error.message)"
        case .missing(let name): "the input \(name) is missing"
        case .input(let name, let kind): "the input \(name) must be \(kind.rawValue)"
        case .numberOutOfRange(let name, let least, let most): "\(name) must be from \(least) to \(most)"
        case .unequalArrays(.strata): "the strata's arrays differ in length"
        case .unequalArrays(.groups): "the groups' arrays differ in length"
        case .noSize(let group): "no size is given for the group \(group)"
        case .noPair(.beta): "beta must hold two numbers"
        case .noPair(.look): "a look must be a pair [t, s]"
        case .noPair(.prior(let name)): "the prior \(name) must be a pair"
        case .noLook: "the case has no look"
        case .sequence: "a sequence must be made of 0 and 1"
        case .fact(let name): "the fact \(name) must be text, a whole number or null"
        case .jurisdiction(let known): "the jurisdiction must be \(known)"
        }
    }

    public var description: String { message }
}
