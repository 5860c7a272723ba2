import Foundation
import Support

/// The rooms as Package.swift lists them: the one place where it stands what may be imported.
enum Rooms {
    /// What a target of `Sources` lists.
    struct Listing: Equatable {
        /// Other targets of the package.
        var rooms: Set<String> = []
        /// Products of other packages.
        var products: Set<String> = []
    }

    /// By room. A folder of `Sources` that no target names is not there.
    static let listed: [String: Listing] = {
        let path = RepositoryRoot.path("Package.swift")
        return (try? String(contentsOfFile: path, encoding: .utf8)).map(listings) ?? [:]
    }()

    /// The targets of a manifest that have no path of their own, tests left out, with what each lists.
    static func listings(in manifest: String) -> [String: Listing] {
        var found: [String: Listing] = [:]
        let target = /\.(?:target|executableTarget|systemLibrary)\(\s*name: "([^"]+)"/
        let product = /\.product\(\s*name: "([^"]+)"[^)]*\)/
        let starts = manifest.matches(of: /\.(?:target|executableTarget|testTarget|systemLibrary)\(/).map(
            \.range.lowerBound)
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : manifest.endIndex
            let text = manifest[start..<end]
            guard let name = text.prefixMatch(of: target)?.1, !text.contains(/\bpath: "/) else { continue }
            var listing = Listing()
            if let list = text.firstMatch(of: /dependencies: \[((?:[^\[\]]|\[[^\]]*\])*)\]/)?.1 {
                listing.products = Set(list.matches(of: product).map { String($0.1) })
                listing.rooms = Set(list.replacing(product, with: "").matches(of: /"([^"]+)"/).map { String($0.1) })
            }
            found[String(name)] = listing
        }
        return found
    }

    /// What may be imported where those rooms may: they themselves and what they may import, but for the C modules, which
    /// stay behind the room that lists them.
    static func reachable(from rooms: Set<String>, in listed: [String: Listing] = listed) -> Set<String> {
        rooms.reduce(into: rooms) { all, room in
            all.formUnion(reachable(from: listed[room]?.rooms ?? [], in: listed).filter { !isCModule($0) })
        }
    }

    /// Those of the rooms that none of the others brings along.
    static func highest(of rooms: Set<String>, in listed: [String: Listing] = listed) -> Set<String> {
        rooms.filter { room in
            isCModule(room)
                || !rooms.contains { $0 != room && reachable(from: listed[$0]?.rooms ?? [], in: listed).contains(room) }
        }
    }

    /// A module whose name begins with C and another capital.
    static func isCModule(_ name: String) -> Bool {
        name.first == "C" && name.dropFirst().first?.isUppercase == true
    }

    /// The rows of the table of docs/architecture.md: what each room may import, by the page.
    static func ofThePage() throws -> [String: Set<String>] {
        let page = try String(contentsOfFile: RepositoryRoot.path("docs/architecture.md"), encoding: .utf8)
        var rows: [String: Set<String>] = [:]
        for match in page.matches(of: /(?m)^\| ((?:`[^`]+`(?:, )?)+) \|.*\| ([^|]*) \|$/) {
            let imports = match.2.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            for room in match.1.matches(of: /`([^`]+)`/) { rows[String(room.1)] = Set(imports).subtracting(["–"]) }
        }
        return rows
    }
}
