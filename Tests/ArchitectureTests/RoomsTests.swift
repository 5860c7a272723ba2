import Foundation
import Support
import Testing

/// Package.swift, the imports and the table of docs/architecture.md say the same.
@Suite struct RoomsTests {
    @Test func everyFolderOfSourcesIsARoom() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: RepositoryRoot.path("Sources"))
        #expect(Set(folders) == Set(Rooms.listed.keys))
    }

    @Test func noRoomImportsItselfByAWayRound() {
        for (room, listing) in Rooms.listed { #expect(!Rooms.reachable(from: listing.rooms).contains(room), "\(room)") }
    }

    /// A target that lists what it does not import would be built after it, and one that is short of a module is not built
    /// again with it.
    @Test func aRoomListsWhatItImports() throws {
        let files = try Repository.sources.get().filter(\.isSwift)
        for (room, imports) in Dictionary(grouping: files, by: \.room).mapValues({ $0.flatMap(\.imports).map(\.module) }
        ) {
            let listing = try #require(Rooms.listed[room], "\(room)")
            let imported = Set(imports).subtracting(HouseRules.systemModules)
            #expect(imported == listing.rooms.union(listing.products), "\(room)")
        }
    }

    @Test func thePageNamesTheHighestRoomsThatEachImports() throws {
        let page = try Rooms.ofThePage()
        #expect(Set(page.keys) == Set(Rooms.listed.keys))
        for (room, listing) in Rooms.listed {
            #expect(page[room] == Rooms.highest(of: listing.rooms), "\(room)")
        }
    }

    private static let manifest = """
        let package = Package(targets: [
            .systemLibrary(name: "CLow", providers: [.apt(["low-dev"])]),
            .target(name: "Low", dependencies: ["CLow"]),
            .target(
                name: "Middle",
                dependencies: [
                    "Low", .product(name: "Others", package: "others"),
                ]),
            .executableTarget(name: "top", dependencies: ["Low", "Middle"]),
            .target(name: "Help", dependencies: ["Low"], path: "Tests/Help"),
            .testTarget(name: "LowTests", dependencies: ["Low"]),
        ])
        """

    @Test func aManifestIsReadAsItStands() {
        let listed = Rooms.listings(in: Self.manifest)
        #expect(
            listed == [
                "CLow": .init(), "Low": .init(rooms: ["CLow"]), "Middle": .init(rooms: ["Low"], products: ["Others"]),
                "top": .init(rooms: ["Low", "Middle"]),
            ])
        #expect(Rooms.reachable(from: ["Middle"], in: listed) == ["Middle", "Low"])
        #expect(Rooms.highest(of: ["Low", "Middle", "CLow"], in: listed) == ["Middle", "CLow"])
    }
}
