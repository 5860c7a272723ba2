import Statistics
import Testing

@testable import Projection

@Suite struct CapacityTests {
    @Test func aWaitHasAnEndWhereNobodyComes() {
        let backlog = Backlog(arrivals: [1e-300], capacity: [0], opening: 10)
        #expect(backlog.quarters.first?.meanWaitWeeks == 10_000)
    }

    @Test func aQueueGrowsByWhatIsNotBegun() {
        let backlog = Backlog(arrivals: [30, 30, 10, 0], capacity: [20], opening: 5)
        #expect(backlog.quarters.map(\.waiting) == [15, 25, 15, 0])
        #expect(backlog.quarters.map(\.started) == [20, 20, 20, 15])
        #expect(backlog.quarters[0].meanWaiting == 10)
        #expect(backlog.quarters[1].shareWaiting == 25.0 / 45)
        #expect(backlog.quarters[3].meanWaitWeeks == nil)
    }

    /// Nobody is lost: what came is begun or waits.
    @Test func peopleAreConserved() {
        let backlog = Backlog(arrivals: [12, 40, 3, 25, 0, 60], capacity: [20, 18, 22], opening: 7)
        let begun = backlog.quarters.reduce(0) { $0 + $1.started }
        #expect(abs(7 + 140 - begun - (backlog.quarters.last?.waiting ?? 0)) < 1e-9)
        #expect(backlog.quarters.allSatisfy { $0.started <= $0.capacity && $0.waiting >= 0 })
        #expect(backlog.quarters.map(\.capacity) == [20, 18, 22, 22, 22, 22])
    }

    @Test func aQueueThatRunsEmptyIsCountedForAsLongAsItLasts() {
        // 10 wait, 20 come, 40 can be begun: empty at half the quarter, a triangle of half the width and height 10.
        let quarter = Backlog(arrivals: [20], capacity: [40], opening: 10).quarters[0]
        #expect(quarter.waiting == 0)
        #expect(quarter.meanWaiting == 2.5)
        // The same by adding up a thousand steps.
        var waiting = 10.0
        var sum = 0.0
        for _ in 0..<10_000 {
            let after = max(0, waiting + 20 / 10_000.0 - 40 / 10_000.0)
            sum += (waiting + after) / 2
            waiting = after
        }
        #expect(abs(sum / 10_000 - 2.5) < 0.01)
    }

    @Test func waitsAreLittles() {
        // 13.04 weeks a quarter; 26 wait throughout, 26 come: each waits a quarter.
        let quarter = Backlog(arrivals: [26], capacity: [26], opening: 26).quarters[0]
        #expect(quarter.meanWaitWeeks == Backlog.weeksPerQuarter)
        #expect(quarter.lastWaitWeeks == Backlog.weeksPerQuarter)
        let shut = Backlog(arrivals: [5], capacity: [0]).quarters[0]
        #expect(shut.lastWaitWeeks == nil && shut.shareWaiting == 1)
        #expect(Backlog(arrivals: [3], capacity: []).quarters[0].waiting == 3)
        let idle = Backlog(arrivals: [0], capacity: [9]).quarters[0]
        #expect(idle.shareWaiting == 0 && idle.lastWaitWeeks == 0)
    }

    @Test func placesMakeStarts() {
        // 4 advocates with 15 cases of 13.04 weeks begin each place once a quarter.
        let capacity = CaseCapacity(advocates: 4, casesPerAdvocate: 15, weeksPerCase: Backlog.weeksPerQuarter)
        #expect(capacity.map { abs($0.startsPerQuarter - 60) < 1e-9 } == true)
        #expect(CaseCapacity(advocates: 4, casesPerAdvocate: 15, weeksPerCase: 0) == nil)
        #expect(CaseCapacity(advocates: -1, casesPerAdvocate: 15, weeksPerCase: 1) == nil)
    }

    @Test func seasonsAreSharesOfAYear() {
        #expect(Season(weights: [1, 2, 3, 4])?.shares == [0.1, 0.2, 0.3, 0.4])
        #expect(Season(weights: [1, 1, 1]) == nil)
        #expect(Season(weights: [0, 0, 0, 0]) == nil)
        #expect(Season(weights: [1, -1, 1, 1]) == nil)
    }

    /// 200 calls an hour of three minutes with 14 answering: the textbook's 17.4% wait, 88.8% within 20 seconds, 7.8 s.
    @Test func aDutyLineIsErlangs() throws {
        let line = try DutyLine(callsPerHour: 200, minutesPerCall: 3, staff: 14, answerMinutes: 1 / 3.0, target: 0.8)
        let waits = try #require(line.waits)
        #expect(abs(waits.share - 0.174) < 5e-4 && abs(waits.inTime - 0.888) < 5e-4)
        #expect(abs(waits.meanMinutes * 60 - 7.8) < 0.05)
        #expect(line.staffNeeded == 14)
        #expect(line.sentence.contains("17.4 in 100 wait"))
        let drowned = try DutyLine(callsPerHour: 200, minutesPerCall: 3, staff: 10, answerMinutes: 1, target: 0.8)
        #expect(drowned.waits == nil && drowned.sentence.contains("without end"))
        #expect(throws: StatisticsError.outOfRange(.arrivalsPerHour, .real(-1), .range(0, 1_000_000_000_000))) {
            try DutyLine(callsPerHour: -1, minutesPerCall: 3, staff: 1, answerMinutes: 1, target: 0.8)
        }
    }
}
