import Glibc

/// What `stty` sets: how a terminal's line is edited, echoed and translated.
public struct LineSettings: Equatable, CustomStringConvertible {
    private let flags: [tcflag_t]
    private let characters: [cc_t]

    /// Those of the terminal behind the master that a descriptor is.
    init(of descriptor: Int32) {
        var settings = termios()
        guard tcgetattr(descriptor, &settings) == 0 else {
            (flags, characters) = ([], [])
            return
        }
        flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    }

    /// As `stty -g` writes them.
    public var description: String {
        (flags.map { String($0, radix: 16) } + characters.map { String($0, radix: 16) }).joined(separator: ":")
    }
}
