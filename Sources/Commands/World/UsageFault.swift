import Advocacy
import Calendar
import Sampling
import Wording

/// What was asked for in a way that no command takes.
package enum UsageFault: Hashable {
    case noTerminal(insteadOf: String?)
    case twice(file: String)
    case periodBackwards(from: CivilDate, to: CivilDate)
    case reader(ReaderName.Fault)
    case frameNeeded(SampleExtension.FrameNeeded)
    case languageWithWords(String)
    case noLanguage(String, known: [String])
    case noTheme(String, known: [String])
    /// A text that is printed, may be any other, and looks like what identifies somebody.
    case identifies(String, option: String)

    var message: String {
        switch self {
        case .noTerminal(nil):
            "the workstation needs a terminal; see `advocacy-audit --help` for what works without one"
        case .noTerminal(let audit?):
            "the workstation needs a terminal; `advocacy-audit findings \(audit)` works without one"
        case .twice(let file): say("\(file): given twice as a file of your list; give each file once")
        case .periodBackwards(let from, let to): say("the period ends (\(to)) before it begins (\(from))")
        case .reader(let fault): "--reader: \(fault.message)"
        case .frameNeeded(let error): "\(error.description) with --frame"
        case .languageWithWords(let code): "--words is Welsh; leave out --language \(code)"
        case .noLanguage(let tag, let known):
            "ADVOCACY_AUDIT_LANGUAGE: the screens are not in “\(tag)”; there are \(known.joined(separator: ", "))"
        case .identifies(let finds, let option): "\(option): this looks like \(finds); any other text will do"
        case .noTheme(let name, let known):
            "ADVOCACY_AUDIT_THEME: “\(name)” is no theme; there are \(known.joined(separator: ", "))"
        }
    }
}
