import JSON

extension Report {
    /// The machine-readable report. Rates are fractions of 1, money pounds; what is not shown is null, with its path in
    /// `suppressed`, and why in `symbols` of its table.
    package var json: JSONValue {
        var suppressed: [JSONValue] = []
        let sections = sections.map { section in section.json(&suppressed) }
        return [
            "kind": .string(kind.rawValue), "title": .string(title), "subtitle": .string(subtitle),
            "language": .string(language), "checkpoint": .string(checkpoint),
            "notices": .array(notices.map { .string($0.text) }),
            "disclosure": disclosure.map { ["suppress": .integer($0.suppress), "round": .integer($0.round)] } ?? .null,
            "provenance": .array(provenance.map { ["name": .string($0.name), "value": .string($0.value)] }),
            "sections": .array(sections), "suppressed": .array(suppressed),
        ]
    }
}

extension ReportSection {
    fileprivate func json(_ suppressed: inout [JSONValue]) -> JSONValue {
        var points: [JSONValue] = []
        var tables: [JSONValue] = []
        for block in blocks {
            switch block {
            case .points(let sentences): points += sentences.map { .string($0.text) }
            case .paragraph(let sentence): points.append(.string(sentence.text))
            case .table(let table): tables.append(table.json(&suppressed))
            }
        }
        return [
            "id": .string(id), "heading": .string(heading), "sentences": .array(points), "tables": .array(tables),
        ]
    }
}

extension ReportTable {
    fileprivate func json(_ suppressed: inout [JSONValue]) -> JSONValue {
        var lines: [JSONValue] = []
        for row in rows.indices {
            var members: [String: JSONValue] = [:]
            for column in columns.indices {
                let cell = rows[row].cells[column]
                members[columns[column].key] = cell.json
                if cell == .symbol(.confidential) {
                    suppressed.append(.string("\(id).rows[\(row)].\(columns[column].key)"))
                }
            }
            lines.append(.object(members))
        }
        return [
            "id": .string(id), "title": .string(title), "sentence": JSONValue(sentence?.text),
            "columns": .array(
                columns.map {
                    ["key": .string($0.key), "heading": .string($0.heading), "unit": .string($0.unit.code)]
                }),
            "rows": .array(lines), "notes": .array(notes.map { .string($0.text) }),
            "methods": .array(methods.map(JSONValue.string)), "read": JSONValue(read),
            "population": JSONValue(population), "alternative": JSONValue(alternative),
        ]
    }
}

extension ReportCell {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .number(let value): Int(exactly: value).map(JSONValue.integer) ?? JSONValue(value)
        case .interval(let low, let high): ["low": JSONValue(low), "high": JSONValue(high)]
        case .date(let date): .string(date.description)
        case .symbol: .null
        }
    }
}
