import Calendar

/// Stops a frame in which a column that the audit keeps tells who somebody is.
extension FrameReader.Reading {
    /// Judges the references of every file, case and person.
    func checkReferences() throws(FrameError) {
        for (number, file) in frame.files.enumerated() {
            for (column, kind) in zip(file.columns.references, tally.kinds(ofReferencesIn: number)) {
                if let kind { throw stop(file, file.columns.header.headings[column], kind) }
            }
        }
    }

    /// Judges the columns that make strata. Dates long before `from`, where the period begins, are births.
    func checkStrata(from: CivilDate) throws(FrameError) {
        for variable in frame.stratumVariables {
            let columns = frame.files.compactMap { file in
                file.columns.variableColumns[variable].map { (file, file.columns.header.headings[$0]) }
            }
            for (file, heading) in columns {
                if let kind = tally.kind(ofStratum: variable, heading: heading, seenFrom: from) {
                    throw stop(file, heading, kind)
                }
            }
        }
    }

    private func stop(_ file: OpenFrame.File, _ heading: String, _ kind: String) -> FrameError {
        FrameError(
            file: file.source.name, line: file.columns.header.line, column: 1,
            why: .privateReferences(heading: heading, kind: kind))
    }
}
