import TextUI

/// Where the columns of a table of days end, and the plot beside it if there is room.
struct DayColumns {
    let name: Int
    let n: Int
    let half: Int
    let middle: Int
    let plot: Range<Int>?

    init(_ area: Rect) {
        name = area.column
        n = name + 36
        half = n + 9
        middle = half + 15
        let end = min(area.right, middle + 2 + 80)
        plot = end - middle > 12 ? middle + 2..<end : nil
    }
}

/// Where the columns of the funnel's table end.
struct TeamColumns {
    let letter: Int
    let read: Int
    let rate: Int
    let chance: Int
    let pooled: Int

    init(_ area: Rect) {
        letter = area.column
        read = letter + min(40, max(14, area.width - 54)) + 7
        rate = read + 8
        chance = rate + 16
        pooled = chance + 8
    }
}

/// Where the columns of a table of readings of the law end.
struct RivalColumns {
    let name: Int
    let rate: Int
    let limits: Int
    let owed: Int
    let turned: Int

    init(_ area: Rect) {
        name = area.column
        turned = min(area.right, name + 100)
        owed = turned - 10
        limits = owed - 12
        rate = limits - 14
    }
}

/// Where the columns of the table of practice end.
struct PracticeColumns {
    let name: Int
    let yes: Int
    let no: Int
    let notRecorded: Int
    let asked: Int
    let rate: Int
    let limits: Int

    init(_ area: Rect) {
        name = area.column
        limits = min(area.right, name + 100)
        rate = limits - 14
        asked = rate - 8
        notRecorded = asked - 8
        no = notRecorded - 10
        yes = no - 5
    }
}

/// Where the columns of a table of parts end, and the plot beside it if there is room.
struct PartColumns {
    let name: Int
    let population: Int
    let read: Int
    let count: Int
    let rate: Int
    let limits: Int
    let plot: Range<Int>?

    init(_ area: Rect) {
        name = area.column
        let nameWidth = min(30, max(14, area.width - 56))
        population = name + nameWidth + 7
        read = population + 5
        count = read + 6
        rate = count + 8
        limits = rate + 14
        plot = area.right - limits > 12 ? limits + 2..<area.right : nil
    }
}
