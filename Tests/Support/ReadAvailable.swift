import Glibc

/// Reads what a descriptor that does not block has to give. Returns false at its end: nobody holds the other side.
func readAvailable(_ descriptor: Int32, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
    try withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
        while true {
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            if count > 0 {
                try take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            } else if count < 0, errno == EINTR {
                continue
            } else {
                return count < 0 && errno == EAGAIN
            }
        }
    }
}
