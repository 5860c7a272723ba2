import Advocacy
import Audit
import AuditStore
import Calendar
import JSON
import Sampling

/// A sample audit: a folder of text (frames, readings) with a recipe, `audit.json`, from which an audit is built.
package struct SampleAudit {
    package let folder: String
    package let title: String
    /// A sentence for the first screen.
    package let summary: String
    package let frames: [String]
    package let profiles: [String]
    package let design: Design
    package let secondReadingShare: Double
    /// Files of readings in the form that `record` takes, and who made them; in the order in which they were made.
    package let readings: [(file: String, reader: String)]
    /// A file of assumptions to project from, if it has one.
    package let assumptions: String?
    /// Its tables of people and what was counted by quarter, if it has any.
    package let population: String?
    package let monitoring: String?

    package init(folder: String) throws(Failure) {
        self.folder = folder
        let path = folder + "/audit.json"
        let recipe = try Files.json(path)
        func missing(_ key: String) -> Failure {
            Failure(.noMember(key, file: path))
        }
        func text(_ key: String) throws(Failure) -> String {
            guard let text = recipe[key]?.string else { throw missing(key) }
            return text
        }
        func date(_ key: String) throws(Failure) -> CivilDate {
            guard let date = try? CivilDate.parse(try text(key)) else { throw missing(key) }
            return date
        }
        title = try text("title")
        summary = try text("summary")
        frames = try SampleAudit.texts(recipe["frames"], or: missing("frames"))
        profiles = recipe["profiles"] == nil ? [] : try SampleAudit.texts(recipe["profiles"], or: missing("profiles"))
        guard let jurisdiction = Jurisdiction(rawValue: try text("jurisdiction")) else { throw missing("jurisdiction") }
        guard let allocation = AllocationMethod(rawValue: recipe["allocation"]?.string ?? "proportional") else {
            throw missing("allocation")
        }
        guard let size = recipe["sampleSize"]?.integer else { throw missing("sampleSize") }
        design = Design(
            jurisdiction: jurisdiction, from: try date("from"), to: try date("to"),
            strata: try SampleAudit.texts(recipe["strata"], or: missing("strata")), sampleSize: size,
            allocation: allocation, expectedRates: [:], minimumPerStratum: recipe["minimumPerStratum"]?.integer ?? 2,
            seed: try text("seed"), excluded: [])
        secondReadingShare = recipe["secondReading"]?.number ?? 0.2
        guard (0...1).contains(secondReadingShare) else { throw missing("secondReading") }
        var readings: [(file: String, reader: String)] = []
        for reading in recipe["readings"]?.array ?? [] {
            guard let file = reading["file"]?.string, let reader = reading["reader"]?.string else {
                throw missing("readings")
            }
            readings.append((file, reader))
        }
        self.readings = readings
        assumptions = recipe["assumptions"]?.string
        population = recipe["population"]?.string
        monitoring = recipe["monitoring"]?.string
    }

    private static func texts(_ list: JSONValue?, or failure: Failure) throws(Failure) -> [String] {
        guard let list = list?.array, !list.isEmpty || list == [] else { throw failure }
        let texts = list.compactMap(\.string)
        guard texts.count == list.count else { throw failure }
        return texts
    }

    package var name: String { World.lastComponent(folder) }

    /// The sample audits that are found, in the order of their names; one that cannot be read is left out.
    package static func all() -> [SampleAudit] {
        guard let folder = Share.sampleAudits, let names = try? Files.folders(in: folder) else { return [] }
        return names.compactMap { try? SampleAudit(folder: folder + "/" + $0) }
    }

    /// Builds the audit in a fresh temporary folder of its own.
    func buildInTemporaryFolder() throws -> AuditStore {
        let folder = try Files.makeTemporaryFolder()
        do {
            return try build(at: folder + "/" + name + ".audit")
        } catch {
            Files.removeFolder(folder)
            throw error
        }
    }

    /// Builds the audit at `path` with all its readings, and what it is projected from beside it.
    func build(at path: String) throws -> AuditStore {
        let maker = AuditMaker(
            title: title, frames: frames.map { folder + "/" + $0 }, profiles: profiles, design: design,
            secondReadingShare: secondReadingShare, reader: try readings.first?.reader ?? World.reader(nil))
        let made = try maker.make(at: path)
        for (file, reader) in readings {
            try AnswerFile.record(folder + "/" + file, into: made.store, reader: reader)
        }
        let beside: [(AssumptionFile.Beside, String?)] = [
            (.assumptions, assumptions), (.population, population), (.monitoring, monitoring),
        ]
        for (kind, file) in beside {
            if let file { try OutputFile(kind.path(path)).write(Files.read(folder + "/" + file)) }
        }
        return made.store
    }
}
