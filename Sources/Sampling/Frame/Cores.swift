import Statistics
import Wording

/// Work spread over the machine's cores, each of which speaks the caller's language.
enum Cores {
    /// As `EveryCore.perform`.
    static func perform(_ count: Int, _ task: (Int) -> Void) {
        let language = Language.current
        EveryCore.perform(count) { number in language.speak { task(number) } }
    }
}
