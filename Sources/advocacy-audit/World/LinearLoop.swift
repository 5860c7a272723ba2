import Audit
import AuditStore
import Glibc
import Workstation

/// Runs the workstation as plain lines on standard input and output: says, then writes, then reads the next line.
enum LinearLoop {
    /// Works on an audit until the lines end or the person leaves.
    static func run(opening store: AuditStore, reader: String) throws {
        defer { store.close() }
        var linear = LinearWorkstation(reader: reader)
        try show(linear.open(EventLoop.opened(store), at: World.now()))
        while true {
            // Only for somebody who sees or feels where the line begins.
            if World.hasTerminal { try Output.write("> ") }
            guard let line = readLine(strippingNewline: true) else { return }
            let (lines, effects) = linear.read(line, at: World.now())
            try show(lines)
            for effect in effects {
                switch effect {
                case .append(let bodies, let time):
                    do {
                        try store.append(bodies, reader: reader, at: time)
                    } catch {
                        try show(linear.failed(EventLoop.words(for: error), at: World.now()))
                    }
                case .quit, .close: return
                case .suspend: kill(getpid(), SIGTSTP)
                default:
                    try show(linear.failed("That needs the whole screen: leave out --linear.", at: World.now()))
                }
            }
        }
    }

    private static func show(_ lines: [String]) throws {
        for line in lines { try Output.line(line) }
    }
}
