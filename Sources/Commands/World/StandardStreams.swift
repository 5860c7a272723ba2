import Glibc

/// Standard input, output and error as the program was started with them.
enum StandardStreams {
    /// Takes the numbers of those that were closed, before anything else is opened and gets them: what is printed would go
    /// into that file, an audit perhaps. Reading and writing such a stream fails, as it would have.
    static func hold() {
        for (stream, unusable) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
        ] where fcntl(stream, F_GETFD) < 0 {
            // The lowest number that is free: this one, as those before it are taken.
            _ = open("/dev/null", unusable)
        }
    }
}
