import Advocacy
import Tables

extension FrameProfile {
    /// The one of the two built in whose required headings a file has; nil where neither has them all.
    package static func builtIn(headings: [String]) -> FrameProfile? {
        let folded = Set(headings.map { Folding.fold($0) })
        return [FrameProfile.cld, .plain].first { profile in
            FrameField.required(in: profile.base).allSatisfy {
                !folded.isDisjoint(with: profile.foldedHeadings(of: $0))
            }
        }
    }

    /// How many of the headings are some that a profile built in requires, of the one that has most.
    static func requiredFound(in headings: [String]) -> (found: Int, of: Int) {
        let folded = Set(headings.map { Folding.fold($0) })
        let found = [FrameProfile.plain, .cld].map { profile -> (Int, Int) in
            let required = FrameField.required(in: profile.base)
            return (required.count { !folded.isDisjoint(with: profile.foldedHeadings(of: $0)) }, required.count)
        }
        return found.max { $0.0 * $1.1 < $1.0 * $0.1 } ?? (0, 1)
    }

    static func isNearlyCLD(_ headings: [String]) -> Bool {
        let folded = Set(headings.map { Folding.fold($0) })
        let required = FrameField.required(in: .cld)
        return 2 * required.count { !folded.isDisjoint(with: FrameProfile.cld.foldedHeadings(of: $0)) } > required.count
    }

    /// How many of a file's headings the profile names; nil where the file lacks one that it requires or skips by.
    package func matches(headings: [String]) -> Int? {
        let folded = Set(headings.map { Folding.fold($0) })
        guard !self.headings.isEmpty || self == .plain || self == .cld else { return nil }
        guard FrameField.required(in: base).allSatisfy({ !folded.isDisjoint(with: foldedHeadings(of: $0)) }),
            folded.isSuperset(of: self.headings.values.map { Folding.fold($0) })
        else { return nil }
        let skipped = skip.keys.allSatisfy { key in
            folded.contains(key) || FrameField.named(key, in: base).map { self.headings[$0] != nil } == true
        }
        return skipped ? self.headings.count : nil
    }
}

extension MappingGuess {
    /// Whether the file says in the audit's own words what it holds: the headings of a profile built in, and kinds of forms
    /// as the law's list names them.
    package var builtIn: FrameProfile? {
        let headings = columns.map(\.heading)
        guard let profile = FrameProfile.builtIn(headings: headings) else { return nil }
        guard profile == .plain else { return profile }
        let column = headings.firstIndex { Folding.fold($0) == Folding.fold(FrameField.process.name) }
        let values = column.flatMap { columns[$0].values } ?? []
        return values.contains { Process(rawValue: $0.text) != nil } ? .plain : nil
    }

    /// Whether the file lacks little of what a profile built in requires, so that what it lacks is what to say.
    package var isNearlyBuiltIn: Bool {
        let (found, of) = FrameProfile.requiredFound(in: columns.map(\.heading))
        return 2 * found > of
    }

    /// The same of Client Level Data alone.
    package var isNearlyCLD: Bool { FrameProfile.isNearlyCLD(columns.map(\.heading)) }

    /// The same file's columns with the values of another file of the same headings; nil where those differ.
    package func joined(_ other: MappingGuess) -> MappingGuess? {
        guard columns.map({ Folding.fold($0.heading) }) == other.columns.map({ Folding.fold($0.heading) }) else {
            return nil
        }
        let joined = zip(columns, other.columns).map { mine, others -> Column in
            var values = mine.values ?? []
            for value in others.values ?? [] {
                let known = values.firstIndex { Folding.fold($0.text) == Folding.fold(value.text) }
                if let known {
                    values[known] = Value(text: values[known].text, count: values[known].count + value.count)
                } else {
                    values.append(value)
                }
            }
            return Column(
                heading: mine.heading, samples: mine.samples, notKept: mine.notKept ?? others.notKept,
                values: mine.values == nil || others.values == nil ? nil : values)
        }
        let fields = zip(self.fields, other.fields).map { mine, others -> Field in
            if mine.sureness == .sure, others.columns == mine.columns || others.sureness == .none { return mine }
            var columns = mine.columns
            columns += others.columns.filter { !columns.contains($0) }
            return Field(field: mine.field, sureness: columns.isEmpty ? .none : .unsure, columns: columns)
        }
        return MappingGuess(
            file: file, columns: joined, fields: fields, nation: nation,
            isNationSure: isNationSure && other.isNationSure && nation == other.nation,
            isMonthFirst: isMonthFirst && other.isMonthFirst)
    }
}
