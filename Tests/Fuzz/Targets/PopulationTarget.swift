import Projection
import Sampling
import Tables

extension FuzzTarget {
    /// A population table as it was downloaded, put to use as far as it goes.
    static let population = FuzzTarget("population") { bytes in
        do {
            let sheet = try ScratchFile(bytes).read { try Sheet.read($0, as: PopulationTable.kind) }
            let table = try PopulationTable(sheet)
            try hold(table.years == Set(table.years).sorted(), "\(table.years) are not in order")
            let needed = AgeRange.ofFrame.filter { (try? Population([table], needed: [$0])) != nil }
            let population = try Population([table], needed: needed)
            let years = Array(population.years.prefix(5))
            for band in population.bands {
                for year in years {
                    guard let people = population.people(band, in: year)?.people else {
                        throw Finding("nobody of \(band.label) in \(year), which are covered")
                    }
                    try hold(people >= 0, "\(people) people of \(band.label) in \(year)")
                }
            }
            let growth = try BandGrowth(population, base: years[0], years: years)
            let factors = growth.bands.flatMap(\.factors)
            try hold(factors.allSatisfy { $0 >= 0 && $0.isFinite }, "people grow by \(factors)")
        } catch let error as PopulationError {
            try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
        } catch let error as TableError {
            try InputPlace(bytes).check(line: error.line, column: error.column, error.message)
        }
    }
}
