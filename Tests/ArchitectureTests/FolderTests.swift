import Foundation
import Support
import Testing

/// Inside a room folders form a tree too, none holds more than can be overlooked, and no file more than a noun.
@Suite struct FolderTests {
    private static let mostFiles = 40

    /// `PRINT_FOLDERS=1 swift test --filter FolderTests` prints the picture of every room.
    @Test func noFolderUsesOneThatUsesIt() throws {
        let files = try Repository.sources.get()
        for room in Set(files.map(\.room)).sorted() {
            let picture = FolderPicture(room: room, files)
            if ProcessInfo.processInfo.environment["PRINT_FOLDERS"] != nil { print(picture) }
            #expect(picture.circles == [], "\(picture)")
        }
    }

    @Test(arguments: ["Sources", "Tests"])
    func noFolderHoldsMoreThanCanBeOverlooked(root: String) throws {
        let files = try (root == "Sources" ? Repository.sources : Repository.tests).get().filter(\.isSwift)
        for (folder, held) in Dictionary(grouping: files, by: { $0.path.split(separator: "/").dropLast() }) {
            #expect(held.count <= Self.mostFiles, "\(root)/\(folder.joined(separator: "/")) holds \(held.count) files")
        }
    }

    @Test func noTestIsLongerThanWhatItTests() throws {
        for file in try Repository.tests.get() where file.isSwift {
            #expect(file.lineCount <= HouseRules.longestFile, "Tests/\(file.path)")
        }
    }

    private func picture(_ texts: [(String, String)]) -> FolderPicture {
        FolderPicture(room: "Room", texts.map { SourceFile(room: "Room", path: "Room/\($0.0)", text: $0.1) })
    }

    @Test func aCircleIsSeen() {
        let files = [
            ("A/One.swift", "struct One { let two: Two }"),
            ("B/Two.swift", "public final class Two {}\nlet a = Three()"),
            ("Three.swift", "enum Three { case one(One) }"),
            ("C/Four.swift", "let text = \"One\" // Two\nstruct Four {}"),
        ]
        #expect(picture(files).circles == [[".", "A", "B"]])
        #expect(picture(Array(files.dropLast(2))).circles == [])
        #expect(picture(files).uses["C"] == [])
        #expect(picture([("A/F.swift", "let a = \"\\(Two(\"x\")) One\""), files[0], files[1]]).uses["A"] == ["B"])
    }
}
