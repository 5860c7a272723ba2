import Advocacy

/// The people of one area by age and year, put together from the numbers of a table: persons, or males and females added,
/// never both; rows that add up others left out and compared with them.
struct PopulationPeople {
    private struct Key: Hashable {
        let ages: AgeRange
        let sex: PopulationLabel.Sex
    }

    let years: [Int]
    private(set) var entries: [PopulationTable.Entry] = []
    private(set) var notices: [PopulationNotice] = []
    private let reading: PopulationReading
    private let byKey: [Key: [Int: PopulationReading.Found]]

    init(_ found: [PopulationReading.Found], of reading: PopulationReading) throws(PopulationError) {
        self.reading = reading
        var byKey: [Key: [Int: PopulationReading.Found]] = [:]
        var totals: [PopulationReading.Found] = []
        for number in found {
            guard let ages = number.label.ages, !number.label.isTotal, let year = number.label.year else {
                totals.append(number)
                continue
            }
            let key = Key(ages: ages, sex: number.label.sex ?? .persons)
            if let earlier = byKey[key, default: [:]].updateValue(number, forKey: year) {
                throw reading.fault(
                    number.line, reading.layout.age ?? number.field,
                    .agesTwice(ages, of: ages, line: earlier.line))
            }
        }
        self.byKey = byKey
        years = Set(byKey.values.flatMap(\.keys)).sorted()
        let line = reading.layout.headings.line
        guard let first = years.first else { throw reading.fault(line, 0, .noAges) }
        guard years.count > 1 else { throw reading.fault(line, 0, .oneYear(first)) }
        let ranges = Set(byKey.keys.map(\.ages))
        let sums = ranges.filter { PopulationPeople.isSum($0, of: ranges) }
        for ages in ranges.subtracting(sums).sorted(by: {
            ($0.from, $0.through ?? .max) < ($1.from, $1.through ?? .max)
        }) {
            entries.append(try entry(ages))
        }
        try refuseOverlaps()
        for ages in sums {
            for sex in [PopulationLabel.Sex.persons, .males, .females] {
                totals += byKey[Key(ages: ages, sex: sex)]?.values.map { $0 } ?? []
            }
        }
        compare(totals)
    }

    /// Whether narrower bands of the table fill the band from end to end.
    private static func isSum(_ ages: AgeRange, of ranges: Set<AgeRange>) -> Bool {
        let parts = ranges.filter { $0 != ages && ages.contains($0) }
        var reached: Set<Int> = []
        var open = [ages.from]
        while let next = open.popLast() {
            guard reached.insert(next).inserted else { continue }
            for part in parts where part.from == next {
                if part.through == ages.through { return true }
                if let end = part.through { open.append(end + 1) }
            }
        }
        return false
    }

    private func entry(_ ages: AgeRange) throws(PopulationError) -> PopulationTable.Entry {
        let (persons, males, females) = (
            byKey[Key(ages: ages, sex: .persons)] ?? [:], byKey[Key(ages: ages, sex: .males)] ?? [:],
            byKey[Key(ages: ages, sex: .females)] ?? [:]
        )
        let all = [persons, males, females].flatMap(\.values)
        let first = all.min { ($0.line, $0.field) < ($1.line, $1.field) }
        let (line, field) = (first?.line ?? 1, first?.field ?? 0)
        var people: [Double] = []
        for year in years {
            if let number = persons[year] {
                people.append(number.number.value)
                continue
            }
            switch (males[year], females[year]) {
            case (let male?, let female?): people.append(male.number.value + female.number.value)
            case (let male?, nil):
                throw reading.fault(male.line, reading.layout.age ?? male.field, .agesWithout(ages, sex: "females"))
            case (nil, let female?):
                throw reading.fault(female.line, reading.layout.age ?? female.field, .agesWithout(ages, sex: "males"))
            case (nil, nil): throw reading.fault(line, field, .missingOfAges(ages, year: year))
            }
        }
        return PopulationTable.Entry(ages: ages, people: people, line: line)
    }

    private func refuseOverlaps() throws(PopulationError) {
        for (first, second) in zip(entries, entries.dropFirst()) where first.ages.overlaps(second.ages) {
            let (above, below) = first.line <= second.line ? (first, second) : (second, first)
            throw reading.fault(
                below.line, reading.layout.age ?? 0, .agesTwice(below.ages, of: above.ages, line: above.line))
        }
    }

    // MARK: Totals

    /// The table's own totals beside the sums of its rows: the largest difference is said, and how many there are.
    private mutating func compare(_ totals: [PopulationReading.Found]) {
        var worst: (total: PopulationReading.Found, sum: Double, parts: Int)?
        var count = 0
        let sums = totals.compactMap { total in sum(total.label).map { (total, $0.sum, $0.parts) } } + persons
        for (total, sum, parts) in sums where abs(sum - total.number.value) >= 0.5 {
            count += 1
            let difference = worst.map { abs($0.sum - $0.total.number.value) } ?? 0
            if abs(sum - total.number.value) > difference { worst = (total, sum, parts) }
        }
        guard let worst else { return }
        let unit = roundedTo
        notices.append(
            .totalDiffers(
                line: worst.total.line, field: worst.total.field + 1, year: worst.total.label.year ?? 0,
                total: worst.total.number.value, sum: worst.sum, others: count - 1,
                isRounding: unit > 1 && abs(worst.sum - worst.total.number.value) <= unit * Double(worst.parts + 1) / 2)
        )
    }

    /// Persons beside males and females of the same ages.
    private var persons: [(PopulationReading.Found, Double, Int)] {
        entries.flatMap { entry in
            years.compactMap { year in
                func number(_ sex: PopulationLabel.Sex) -> PopulationReading.Found? {
                    byKey[Key(ages: entry.ages, sex: sex)]?[year]
                }
                guard let all = number(.persons), let males = number(.males), let females = number(.females) else {
                    return nil
                }
                return (all, males.number.value + females.number.value, 2)
            }
        }
    }

    /// What the rows that a total covers add up to; nil where the table does not hold all of them.
    private func sum(_ label: PopulationLabel) -> (sum: Double, parts: Int)? {
        guard let year = label.year, let place = years.firstIndex(of: year) else { return nil }
        let covered = label.ages.map { ages in entries.filter { ages.contains($0.ages) } } ?? entries
        guard let last = covered.last, let first = covered.first else { return nil }
        if let ages = label.ages, first.ages.from != ages.from || last.ages.through != ages.through { return nil }
        for (one, next) in zip(covered, covered.dropFirst()) where one.ages.through.map({ $0 + 1 }) != next.ages.from {
            return nil
        }
        var sum = 0.0
        for entry in covered {
            switch label.sex ?? .persons {
            case .persons: sum += entry.people[place]
            case let sex:
                guard let number = byKey[Key(ages: entry.ages, sex: sex)]?[year] else { return nil }
                sum += number.number.value
            }
        }
        return (sum, covered.count)
    }

    /// The largest of 1, 10, 100 and 1,000 that every number is a multiple of.
    private var roundedTo: Double {
        [1000, 100, 10].first { unit in
            entries.allSatisfy { $0.people.allSatisfy { $0.truncatingRemainder(dividingBy: unit) == 0 } }
        } ?? 1
    }
}
