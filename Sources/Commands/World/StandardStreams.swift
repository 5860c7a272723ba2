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

    /// Beyond these, how many files are open at once at most, and those by which the system's threads wait: where one of
    /// them cannot have its number they end the program by a signal, half-way through whatever it does.
    private static let room: Int32 = 24

    /// Throws where so many cannot be opened.
    static func makeSureOfRoom() throws(Failure) {
        var taken: [Int32] = []
        defer { for number in taken { close(number) } }
        for _ in 0..<room {
            let number = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
            guard number >= 0 else {
                throw Failure(.tooFewFiles(room))
            }
            taken.append(number)
        }
    }
}
