import Tables

/// What a frame holds and what strata could be made of, for someone who is still choosing a design.
public struct FrameSurvey: Sendable, Hashable {
    /// A column that strata can be made of.
    public struct Column: Sendable, Hashable {
        /// As `Design.strata` takes it.
        public let name: String
        /// Its values among the accepted stages, those that record none among them; nil where they were not counted,
        /// because the column is none that every audit keeps.
        public let values: Int?

        /// Each of the `values` would be a stratum.
        public init(name: String, values: Int?) {
            self.name = name
            self.values = values
        }
    }

    public let report: FrameReport
    public let files: [FrameFile]
    /// Those that every audit keeps first.
    public let columns: [Column]

    /// `columns` in the order in which they are offered.
    public init(report: FrameReport, files: [FrameFile], columns: [Column]) {
        self.report = report
        self.files = files
        self.columns = columns
    }
}

extension FrameReader {
    /// Reads everything, as `check` does, and says besides what strata could be made of.
    public func survey() throws -> FrameSurvey {
        let reading = try readAll()
        let counts = reading.tally.populationCounts
        var columns = reading.frame.variables.compactMap { variable in
            counts[variable.name].map { FrameSurvey.Column(name: variable.name, values: $0.count) }
        }
        var known = Set(reading.frame.variables.map { Folding.fold($0.name) })
        for file in reading.frame.files {
            let header = file.columns.header
            for (column, heading) in header.headings.enumerated()
            where !heading.isEmpty && !header.columns.bound.contains(column) && file.columns.privates[column] == nil
                // Hardly two stages share a date or a sum: they are still taken where they are asked for by name.
                && !Folding.fold(heading).contains("date") && !file.columns.money.contains(column)
            {
                if known.insert(Folding.fold(heading)).inserted {
                    columns.append(FrameSurvey.Column(name: heading, values: nil))
                }
            }
        }
        return FrameSurvey(report: reading.report, files: FrameFile.all(of: reading), columns: columns)
    }
}
