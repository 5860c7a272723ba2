import Hashing

/// A stage that may be drawn: its ticket, and where its row is.
struct Candidate {
    let ticket: Digest
    let place: RowPlace
}

/// The smallest tickets of one stratum seen so far, at most as many as may be needed.
struct StratumHeap {
    /// Stages of the population, kept or not.
    private(set) var population = 0
    private let limit: Int
    /// A binary heap with the largest ticket on top.
    private var candidates: [Candidate] = []

    init(limit: Int) {
        self.limit = limit
    }

    @inline(__always)
    mutating func offer(_ ticket: Digest, _ place: @autoclosure () -> RowPlace) {
        population += 1
        if candidates.count < limit {
            candidates.append(Candidate(ticket: ticket, place: place()))
            rise(candidates.count - 1)
        } else if limit > 0, ticket < candidates[0].ticket {
            candidates[0] = Candidate(ticket: ticket, place: place())
            sink()
        }
    }

    /// The candidates kept, the smallest ticket first.
    var sorted: [Candidate] { candidates.sorted { $0.ticket < $1.ticket } }

    private mutating func rise(_ start: Int) {
        var index = start
        while index > 0, case let parent = (index - 1) / 2, candidates[parent].ticket < candidates[index].ticket {
            candidates.swapAt(parent, index)
            index = parent
        }
    }

    private mutating func sink() {
        var index = 0
        while true {
            var largest = index
            for child in [2 * index + 1, 2 * index + 2]
            where child < candidates.count && candidates[largest].ticket < candidates[child].ticket {
                largest = child
            }
            if largest == index { return }
            candidates.swapAt(index, largest)
            index = largest
        }
    }
}
