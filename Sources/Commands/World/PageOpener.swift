import Glibc

/// A page in the person's browser, where they have a screen and one that is asked for by `xdg-open`.
enum PageOpener {
    /// Begins to open it and does not wait for it. Nothing happens where there is no screen, or nothing to open it with.
    static func open(_ path: String) {
        guard World.environment("DISPLAY") != nil || World.environment("WAYLAND_DISPLAY") != nil else { return }
        // A process of its own that outlives this one, and tells the terminal nothing.
        let script = "command -v xdg-open >/dev/null && setsid xdg-open \"$1\" </dev/null >/dev/null 2>&1 &"
        let words: [String] = ["sh", "-c", script, "sh", World.absolute(path)]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return }
        var status: Int32 = 0
        waitpid(child, &status, 0)
    }
}
