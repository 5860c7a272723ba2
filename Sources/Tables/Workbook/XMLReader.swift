import CExpat

/// What becomes of the elements of an XML text, one after another. Names come without the prefix of a namespace.
class XMLHandler {
    func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {}
    func end(_ name: UnsafePointer<CChar>) {}
    /// Bytes of UTF-8; a text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    /// Whether enough was read.
    var isDone: Bool { false }

    /// The text declares a type of document.
    fileprivate(set) var hasDoctype = false
}

/// The attributes of an element, good as long as the call they come with.
struct XMLAttributes {
    let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    @inline(__always)
    func find(_ name: StaticString) -> UnsafePointer<CChar>? {
        var place = list
        while let key = place[0] {
            if XMLName.isSame(XMLName.local(key), name) { return place[1] }
            place += 2
        }
        return nil
    }

    func string(_ name: StaticString) -> String? { find(name).map { String(cString: $0) } }

    func isTrue(_ name: StaticString) -> Bool {
        guard let value = find(name) else { return false }
        return XMLName.isSame(value, "1") || XMLName.isSame(value, "true")
    }
}

enum XMLName {
    @inline(__always)
    static func isSame(_ name: UnsafePointer<CChar>, _ other: StaticString) -> Bool {
        let count = other.utf8CodeUnitCount
        for index in 0..<count where UInt8(bitPattern: name[index]) != other.utf8Start[index] {
            return false
        }
        return name[count] == 0
    }

    /// Behind the prefix of a namespace.
    @inline(__always)
    static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        var place = name
        while place[0] != 0 {
            if place[0] == 0x3A { return place + 1 }
            place += 1
        }
        return name
    }
}

/// Reads the XML of an entry by expat, as it is unpacked.
enum XMLReader {
    /// Throws `damagedWorkbook` for what is no well-formed XML, `doctype` for one that declares a type, which no workbook
    /// does and by which a small file can unfold without end, and as `ZipArchive.read`.
    static func read(
        _ name: String, of archive: ZipArchive, into handler: XMLHandler
    )
        throws(TableError.Why)
    {
        guard let parser = XML_ParserCreate(nil) else { throw .damagedWorkbook }
        defer { XML_ParserFree(parser) }
        install(handler, on: parser)
        try archive.read(name) { (bytes) throws(TableError.Why) in
            let status = bytes.withMemoryRebound(to: CChar.self) {
                XML_Parse(parser, $0.baseAddress, Int32($0.count), 0)
            }
            if handler.hasDoctype { throw .doctype }
            if handler.isDone { return false }
            guard status == XML_STATUS_OK else { throw .damagedWorkbook }
            return true
        }
        guard !handler.isDone, XML_Parse(parser, nil, 0, 1) != XML_STATUS_OK else { return }
        throw handler.hasDoctype ? .doctype : .damagedWorkbook
    }

    private static func install(_ handler: XMLHandler, on parser: XML_Parser) {
        // The reader keeps it in being.
        XML_SetUserData(parser, Unmanaged.passUnretained(handler).toOpaque())
        XML_SetElementHandler(
            parser,
            { handler, name, attributes in
                guard let handler, let name, let attributes else { return }
                Unmanaged<XMLHandler>.fromOpaque(handler)._withUnsafeGuaranteedRef {
                    $0.start(XMLName.local(name), XMLAttributes(list: attributes))
                }
            },
            { handler, name in
                guard let handler, let name else { return }
                Unmanaged<XMLHandler>.fromOpaque(handler)._withUnsafeGuaranteedRef {
                    $0.end(XMLName.local(name))
                }
            })
        XML_SetCharacterDataHandler(parser) { handler, text, count in
            guard let handler, let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                Unmanaged<XMLHandler>.fromOpaque(handler)._withUnsafeGuaranteedRef {
                    $0.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
                }
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { handler, _, _, _, _ in
            guard let handler else { return }
            Unmanaged<XMLHandler>.fromOpaque(handler)._withUnsafeGuaranteedRef { $0.hasDoctype = true }
        }
    }
}
