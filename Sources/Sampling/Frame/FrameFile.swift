/// One file of a frame.
public struct FrameFile: Sendable, Hashable {
    /// Last component of the path.
    public let name: String
    /// Of the file's bytes, 64 lowercase hexadecimal digits.
    public let sha256: String
    public let profile: String
    /// All of the profile, so that the file can be read again without it; nil in an audit made before that was kept.
    public let mapping: FrameProfile?

    /// `profile` is the profile's name: `plain`, `cld`, or that of a council's own file.
    public init(name: String, sha256: String, profile: String, mapping: FrameProfile? = nil) {
        self.name = name
        self.sha256 = sha256
        self.profile = profile
        self.mapping = mapping
    }
}

extension FrameFile {
    /// Those that were read.
    static func all(of reading: FrameReader.Reading) -> [FrameFile] {
        zip(reading.frame.files, reading.digests).map { file, digest in
            let header = file.columns.header
            return FrameFile(
                name: file.source.name, sha256: digest.hex, profile: header.profile.name,
                mapping: header.rules == .second ? header.profile : nil)
        }
    }
}
