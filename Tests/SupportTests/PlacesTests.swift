import Glibc
import Testing

@testable import Support

@Suite struct PlacesTests {
    @Test func theRepositoryHoldsTheseTests() {
        #expect(access(RepositoryRoot.path("Tests/SupportTests/PlacesTests.swift"), R_OK) == 0)
        #expect(access(RepositoryRoot.path("Package.swift"), R_OK) == 0)
    }

    @Test func theTestsLieWhereTheBuildPutThem() throws {
        #expect(try BuiltProgram.folderOfTests().contains("/.build/"))
    }

    @Test func aTemporaryFolderGoesWithItsFiles() throws {
        var folder: TemporaryFolder? = try TemporaryFolder()
        let path = try #require(folder?.path)
        let file = try #require(try folder?.write("a,b\n", to: "deep/er/frame.csv"))
        #expect(file == "\(path)/deep/er/frame.csv")
        #expect(try folder?.read("deep/er/frame.csv") == "a,b\n")
        #expect(try folder?.contents() == ["deep"])
        folder = nil
        #expect(access(path, F_OK) == -1)
    }

    @Test func twoTemporaryFoldersAreTwo() throws {
        #expect(try TemporaryFolder().path != TemporaryFolder().path)
    }

    @Test func readingWhatIsNotThereFails() throws {
        let folder = try TemporaryFolder()
        #expect(throws: (any Error).self) { try folder.read("nothing") }
    }
}
