import Advocacy
import Calendar
import Sampling

/// What is wrong with a stated truth, or with what is asked of a simulated audit. A place is the path of a member, as
/// `teams[0].stages`.
public enum SimulationError: Error, Sendable, Hashable, CustomStringConvertible {
    case noObject(place: String)
    case unknownName(String, place: String, known: [String])
    case missing(place: String)
    case noText(place: String)
    case noDate(place: String, CivilDateError)
    case number(place: String, from: Double, to: Double)
    /// A whole number from 0 to 100,000.
    case count(place: String)
    /// A number from 0 to a million.
    case weight(place: String)
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
        case .noObject(let place): "\(place) must be an object"
        case .unknownName(let name, let place, let known):
            "\(place): “\(name)” is not known here; the names are \(known.joined(separator: ", "))"
        case .missing(let place): "\(place) is missing"
        case .noText(let place): "\(place) must be text"
        case .noDate(let place, let error): "\(place): \(error.message)"
        case .number(let place, let least, let most): "\(place) must be a number from \(least) to \(most)"
        case .count(let place): "\(place) must be a whole number from 0 to 100000"
        case .weight(let place): "\(place) must be a number from 0 to 1000000"
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
