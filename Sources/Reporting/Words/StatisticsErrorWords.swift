import Statistics
import Wording

extension StatisticsError {
    /// The description in the language being spoken.
    public var said: String {
        switch self {
        case .outOfRange(let argument, let value, let allowed):
            say("\(Phrase(argument).said) is \(value); it must be \(Self.said(allowed: allowed))")
        case .unreadStratum(let index):
            say("stratum \(index + 1) has no sampled case, so nothing can be estimated for the whole")
        case .tooLarge(let method, let limit):
            say("\(Phrase(method).said) cannot be computed exactly at this size: \(Self.said(limit: limit))")
        }
    }

    private static func said(allowed: String) -> String {
        let (pattern, numbers) = numbered(allowed)
        switch (pattern, numbers.first ?? "", numbers.last ?? "") {
        case ("from # to #", let low, let high): return say("from \(low) to \(high)")
        case ("from # to below #", let low, let high): return say("from \(low) to below \(high)")
        case ("between # and #", let low, let high): return say("between \(low) and \(high)")
        case ("at least #", let least, _): return say("at least \(least)")
        case ("at most #", let most, _): return say("at most \(most)")
        case ("above #", let least, _): return say("above \(least)")
        case ("above # and at most #", let least, let most): return say("above \(least) and at most \(most)")
        case ("above # and at most # hours", let least, let most):
            return say("above \(least) and at most \(most) hours")
        case ("# or more", let least, _): return say("\(least) or more")
        case ("more than #", let least, _): return say("more than \(least)")
        case ("# hours or more", let least, _): return say("\(least) hours or more")
        case ("at least the value, #", let value, _): return say("at least the value, \(value)")
        case ("at most the value, #", let value, _): return say("at most the value, \(value)")
        case ("more than the load of #, at most #", let load, let most):
            return say("more than the load of \(load), at most \(most)")
        default: return Phrase(allowed).said
        }
    }

    private static func said(limit: String) -> String {
        let (pattern, numbers) = numbered(limit)
        switch (pattern, numbers.first ?? "") {
        case ("at most # servers", let most): return say("at most \(most) servers")
        case ("at most # cases in all", let most): return say("at most \(most) cases in all")
        case ("at most # unread cases", let most): return say("at most \(most) unread cases")
        case ("at most # multiplications", let most): return say("at most \(most) multiplications")
        default: return Phrase(limit).said
        }
    }

    /// The text with `#` for each of its numbers, and the numbers.
    private static func numbered(_ text: String) -> (pattern: String, numbers: [String]) {
        var numbers: [String] = []
        let words = text.split(separator: " ").map { word in
            let number = word.last == "," ? word.dropLast() : word
            guard Double(number) != nil else { return String(word) }
            numbers.append(String(number))
            return "#" + word.dropFirst(number.count)
        }
        return (words.joined(separator: " "), numbers)
    }
}
