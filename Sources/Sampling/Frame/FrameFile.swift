/// One file of a frame.
public struct FrameFile: Sendable, Hashable {
    /// Last component of the path.
    public let name: String
    /// Of the file's bytes, 64 lowercase hexadecimal digits.
    public let sha256: String
    public let profile: String

    /// `profile` is the profile's name: `plain`, `cld`, or that of a council's own file.
    public init(name: String, sha256: String, profile: String) {
        self.name = name
        self.sha256 = sha256
        self.profile = profile
    }
}

extension FrameFile {
    /// Those that were read.
    static func all(of reading: FrameReader.Reading) -> [FrameFile] {
        zip(reading.frame.files, reading.digests).map { file, digest in
            FrameFile(name: file.source.name, sha256: digest.hex, profile: file.columns.header.profile.name)
        }
    }
}
