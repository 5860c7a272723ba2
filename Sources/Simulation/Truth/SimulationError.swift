import Advocacy
import Calendar
import JSON
import Sampling

/// What is wrong with a stated truth, or with what is asked of a simulated audit. A place is the path of a member, as
/// `teams[0].stages`.
public enum SimulationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A member that is missing, of the wrong kind or out of range.
    case member(JSONFieldError)
    case unknownName(String, place: String, known: [String])
    case noDate(place: String, CivilDateError)
    /// Every weight is 0.
    case noWeight(place: String)
    case noChoice(String, place: String, known: [String])
    case noNation(String)
    /// From, to and submittedUntil.
    case order
    case noTeam
    case stages(Int)
    /// Only processes in scope have stages, and of them those that the frame can tell apart.
    case process(String, place: String, known: [String])
    case noEncoding(String)
    case policies(FactError)
    /// Shares of one whole that are more than 1 together.
    case sharesAboveOne(Double, place: String)
    case periodTooShort
    case noDetermination(case: String, FactError)
    case noCase(String)
    case lacksCharacter(file: String, encoding: String)
    /// No reader of frames takes a NUL character.
    case holdsNUL(file: String)

    public var message: String {
        switch self {
        case .member(let error): error.description
        case .unknownName(let name, let place, let known):
            "\(place): “\(name)” is not known here; the names are \(known.joined(separator: ", "))"
        case .noDate(let place, let error): "\(place): \(error.message)"
        case .noWeight(let place): "\(place) must hold a number above 0"
        case .noChoice(let name, let place, let known):
            "\(place): “\(name)” is not one of \(known.joined(separator: ", "))"
        case .noNation(let name): "jurisdiction: “\(name)” is neither england nor wales"
        case .order: "from, to and submittedUntil must stand in the order of time"
        case .noTeam: "teams must be a list of one team or more"
        case .stages(let count): "teams have \(count) stages together; they can have \(Limit.cases)"
        case .process(let name, let place, let known):
            "\(place): “\(name)” cannot be simulated; the processes are \(known.joined(separator: ", "))"
        case .noEncoding(let name): "encoding: “\(name)” is neither UTF-8 nor Windows-1252"
        case .policies(let error): "policies: \(error.message)"
        case .sharesAboveOne(let sum, let place):
            "\(place): inTime, late, declined, notRecorded and timingUnclear are \(sum) together, more than 1"
        case .periodTooShort: "the period is too short for so many stages of one person; lower stagesPerPerson"
        case .noDetermination(let reference, let error): "\(reference): \(error.message)"
        case .noCase(let reference): "\(reference) is not a case of this simulated audit"
        case .lacksCharacter(let file, let encoding):
            "encoding: \(file) holds a character that \(encoding) lacks; choose UTF-8"
        case .holdsNUL(let file):
            "\(file) would hold a NUL character, which no reader of frames takes; name it otherwise"
        }
    }

    public var description: String { message }
}
