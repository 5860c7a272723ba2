import JSON
import Wording

/// What is wrong with a profile that a council wrote; text of the file is kept as it may be shown (`ShownCell`).
public enum ProfileFault: Error, Hashable, Sendable {
    case unknownKey(String, known: [String])
    case noBase
    case unknownBase(String)
    case unknownField(String, in: String, known: [String])
    case namedTwice(field: String, in: String)
    case noValues(field: String)
    case unknownValue(String, field: String, hint: ValueHint)
    case twoMeanings(String, field: String)
    case wrongKind(path: String)
    case null(path: String)
    /// `dates` is neither of the two orders.
    case unknownOrder(String)
    /// An entry of `unsure` names neither a field nor a value, or both.
    case unsureOfWhat
    case noProfile
    /// What the reader of JSON says of it.
    case noJSON(JSONError.Why)

    /// In the language being spoken.
    public var message: String {
        switch self {
        case .unknownKey(let key, let known):
            say("unknown key “\(key)”; a profile has \(known.joined(separator: ", "))")
        case .noBase: say("“basedOn” is missing; write \"basedOn\": \"plain\" or \"cld\"")
        case .unknownBase(let name): say("“basedOn” is “\(name)”; it must be \"plain\" or \"cld\"")
        case .unknownField(let key, let part, let known):
            say("unknown key “\(key)” in “\(part)”; the names are \(known.joined(separator: ", "))")
        case .namedTwice(let field, let part):
            part == "values"
                ? say("“values” names \(field) twice") : say("“headings” names \(field) twice")
        case .noValues(let field): say("“values” cannot translate \(field): it has no list of values")
        case .unknownValue(let value, let field, let hint):
            say("“\(value)” in “values” is no value of \(field); \(hint.said)")
        case .twoMeanings(let value, let field):
            say(
                "“values” of \(field) gives “\(value)” two meanings ",
                "(case, space and hyphens do not count)")
        case .wrongKind(let path):
            say("“\(path)” is not of the right kind; headings and values are texts, skip is a list of texts")
        case .null(let path): say("“\(path)” is null; write a text, or leave it out")
        case .unknownOrder(let name): say("“dates” is “\(name)”; it must be \"day-first\" or \"month-first\"")
        case .unsureOfWhat: say("an entry of “unsure” must name a “field” or a “value”, and not both")
        case .noProfile: say("not a profile: it must be one JSON object with “basedOn”")
        case .noJSON(let why): say("not a profile, for it is no JSON: \(why.message)")
        }
    }
}
