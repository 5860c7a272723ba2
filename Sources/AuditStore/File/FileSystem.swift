import CFiles
import Glibc

/// The file system that a path lies on, as far as it matters to locks: over a network they cannot be trusted.
struct FileSystem: Sendable, Hashable {
    /// `f_type` of statfs(2).
    let magic: UInt
    /// Its name in /proc/self/mountinfo; needed for FUSE alone, behind which anything may lie.
    let name: String?

    init(magic: UInt, name: String?) {
        self.magic = magic
        self.name = name
    }

    /// One of which nothing is known counts as local.
    init(of path: String) {
        let magic = UInt(files_system_kind(path))
        self.init(magic: magic, name: magic == FileSystem.fuse ? FileSystem.name(of: path) : nil)
    }

    /// "NFS": what people call it; nil for one on this machine.
    var network: String? {
        if magic == FileSystem.fuse {
            guard let name, !FileSystem.localByFuse.contains(name) else { return nil }
            return name.hasPrefix("fuse.") ? String(name.dropFirst(5)) : name
        }
        return FileSystem.networks[magic]
    }

    private static let fuse: UInt = 0x6573_5546

    /// Source: statfs(2) and linux/magic.h.
    private static let networks: [UInt: String] = [
        0x6969: "NFS", 0x517B: "SMB", 0xFE53_4D42: "SMB", 0xFF53_4D42: "CIFS", 0x564C: "NCP", 0x7375_7245: "Coda",
        0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x00C3_6400: "Ceph", 0x0102_1997: "9P", 0x0BD0_0BD0: "Lustre",
        0x4750_4653: "GPFS", 0x7461_636F: "OCFS2", 0x0116_1970: "GFS2", 0x2003_0528: "OrangeFS",
        0x786F_4256: "VirtualBox", 0xBACB_ACBC: "VMware",
    ]

    /// Disks and folders of this machine: a disk driver, a container's layers, and encryption.
    private static let localByFuse: Set<String> = [
        "fuseblk", "virtiofs", "fuse.ntfs-3g", "fuse.exfat", "fuse.bindfs", "fuse.mergerfs", "fuse.fuse-overlayfs",
        "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs", "fuse.lxcfs",
    ]

    /// The type of the mount with the path's device number: the ninth field or so, behind the lone hyphen.
    private static func name(of path: String) -> String? {
        var status = stat()
        guard stat(path, &status) == 0, let file = fopen("/proc/self/mountinfo", "r") else { return nil }
        defer { fclose(file) }
        let device = "\(files_device_major(status.st_dev)):\(files_device_minor(status.st_dev))"
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0, let text = line {
            let fields = String(cString: text).split(separator: " ")
            guard fields.count > 2, fields[2] == device, let hyphen = fields.firstIndex(of: "-"),
                hyphen + 1 < fields.count
            else { continue }
            return String(fields[hyphen + 1])
        }
        return nil
    }
}
