import Statistics

/// Memory for a block of draws: one column of numbers for every quantity, all in one piece.
///
/// Columns of a model come first, then for every process the rates at which the duty arises, is met and brings an
/// advocate, then u (which says how what cannot be told is counted), then what the arithmetic needs.
struct DrawBlock {
    let memory: UnsafeMutableBufferPointer<Double>
    /// Draws in the block.
    let length: Int
    private let modelColumns: Int
    private let processes: Int

    typealias Rate = PracticeRate

    enum Work: Int, CaseIterable {
        case undecided, index, assessments, required, met, people, arranged, hoursPerCase, productive, population
        case contact, growth, prices, budget, backlog, closed, need, instructed, first, second, third, headline,
            referralRatio
        case hoursFactor, stagesFactor, growthFactor, hoursIndex, stagesIndex, growthIndex

        static func factor(of group: CorrelationGroup) -> Work {
            switch group {
            case .hours: .hoursFactor
            case .stages: .stagesFactor
            case .growth: .growthFactor
            }
        }

        static func index(of group: CorrelationGroup) -> Work {
            switch group {
            case .hours: .hoursIndex
            case .stages: .stagesIndex
            case .growth: .growthIndex
            }
        }
    }

    static func columns(of model: ProjectionModel) -> Int {
        model.columns.count + Rate.allCases.count * model.slots.processes + Work.allCases.count
    }

    init(_ memory: UnsafeMutableBufferPointer<Double>, length: Int, model: ProjectionModel) {
        self.memory = memory
        self.length = length
        modelColumns = model.columns.count
        processes = model.slots.processes
    }

    func column(_ number: Int) -> UnsafeMutableBufferPointer<Double> {
        UnsafeMutableBufferPointer(rebasing: memory[number * length..<(number + 1) * length])
    }

    func rate(_ rate: Rate, _ process: Int) -> UnsafeMutableBufferPointer<Double> {
        column(modelColumns + process * Rate.allCases.count + rate.rawValue)
    }

    /// All rates of all processes, one after the other.
    var rates: UnsafeMutableBufferPointer<Double> {
        let width = processes * Rate.allCases.count * length
        return UnsafeMutableBufferPointer(rebasing: memory[modelColumns * length..<modelColumns * length + width])
    }

    func work(_ work: Work) -> UnsafeMutableBufferPointer<Double> {
        column(modelColumns + processes * Rate.allCases.count + work.rawValue)
    }
}

extension DrawBlock {
    /// Streams that belong to no assumption; those of assumptions are far beyond them.
    static let undecidedStream = 1
    static let practiceStream = 2

    /// Fills in what is the same in every draw.
    func settle(_ model: ProjectionModel) {
        for (number, column) in model.columns.enumerated() where column.value.isFixed {
            self.column(number).update(repeating: column.value.value)
        }
    }

    /// Fills in the draws `first`, `first` + 1, …: every uncertain assumption by its own stream,
    /// and the audit's posterior.
    func draw(_ model: ProjectionModel, from first: Int, of random: CounterRandom) {
        for group in Set(model.columns.compactMap(\.group)) {
            random.fillNormal(work(.factor(of: group)), from: first, stream: AssumptionName.correlation(group).stream)
        }
        for (number, column) in model.columns.enumerated() where !column.value.isFixed {
            if let together = column.together, let group = column.group {
                together.fill(
                    self.column(number), from: first, stream: column.stream, of: random,
                    group: UnsafeBufferPointer(work(.factor(of: group))))
            } else {
                column.value.fill(self.column(number), from: first, stream: column.stream, of: random)
            }
        }
        let undecided = work(.undecided)
        if let share = model.undecided {
            undecided.update(repeating: share)
        } else {
            random.fill(undecided, from: first, stream: Self.undecidedStream)
        }
        model.basis.posterior.fill(
            rates, u: UnsafeBufferPointer(undecided), from: first, stream: Self.practiceStream, of: random)
    }

    /// How often the duty arises, in people a year at the stated numbers of stages: what the sample knows, as one number.
    func index(_ model: ProjectionModel) {
        let index = work(.index)
        index.update(repeating: 0)
        for process in 0..<processes {
            let stages = model.columns[model.slots.assessments(process)].value.value
            let perPerson = model.columns[model.slots.stages(process)].value.value
            let weight = stages / perPerson
            let owed = rate(.owed, process)
            for draw in 0..<length { index[draw] += weight * owed[draw] }
        }
    }
}
