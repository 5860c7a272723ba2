import Statistics

/// What a group of assumptions that move together comes to, as one number a draw: by it the share of the variance that the group
/// explains is had. All else is as stated.
struct GroupIndices: Sendable {
    let groups: [CorrelationGroup]
    private let model: ProjectionModel
    /// Stages owed by process at the stated numbers, over which stages per referral are taken.
    private let owed: [Double]

    init(_ model: ProjectionModel) {
        groups = model.groups
        self.model = model
        owed =
            groups.contains(.stages)
            ? model.basis.posterior.centre(u: 0.5).enumerated().map { process, rates in
                model.columns[model.slots.assessments(process)].value.value * rates[DrawBlock.Rate.owed.rawValue]
            } : []
    }

    func fill(_ block: DrawBlock) {
        for group in groups {
            let index = block.work(.index(of: group))
            switch group {
            case .hours: hours(block, index)
            case .stages: referrals(block, index)
            case .growth: growth(block, index)
            }
        }
    }

    private func stated(_ plain: PlainAssumption) -> Double { model.columns[model.slots.plain(plain)].value.value }

    private func column(_ plain: PlainAssumption, _ block: DrawBlock) -> UnsafeMutableBufferPointer<Double> {
        block.column(model.slots.plain(plain))
    }

    /// Hours per case.
    private func hours(_ block: DrawBlock, _ index: UnsafeMutableBufferPointer<Double>) {
        let (without, combined) = (stated(.shareNonInstructed), stated(.shareCombinedRole))
        let (alone, apart, both) = (
            column(.hoursInstructed, block), column(.hoursNonInstructed, block), column(.hoursCombinedRole, block)
        )
        for draw in index.indices {
            index[draw] = alone[draw] * (1 - without - combined) + apart[draw] * without + both[draw] * combined
        }
    }

    /// Referrals of those owed an advocate.
    private func referrals(_ block: DrawBlock, _ index: UnsafeMutableBufferPointer<Double>) {
        index.update(repeating: 0)
        for (process, owed) in owed.enumerated() {
            let stages = block.column(model.slots.stages(process))
            for draw in index.indices { index[draw] += owed / stages[draw] }
        }
    }

    /// Growth to the last year.
    private func growth(_ block: DrawBlock, _ index: UnsafeMutableBufferPointer<Double>) {
        let (people, perHead) = (column(.growthPopulation, block), column(.growthContact, block))
        let (selfFunders, transition) = (column(.growthSelfFunders, block), column(.growthTransition, block))
        let last = model.years.count - 1
        for draw in index.indices {
            var growth = 1.0
            for _ in 0..<last {
                growth *= (1 + perHead[draw]) * (model.populationFactors == nil ? 1 + people[draw] : 1)
            }
            growth *= model.populationFactors?[last] ?? 1
            index[draw] = growth + Double(last) * (selfFunders[draw] + transition[draw])
        }
    }
}
