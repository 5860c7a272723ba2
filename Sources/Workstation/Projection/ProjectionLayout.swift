import TextUI

/// Where the parts of the projection stand.
struct ProjectionLayout {
    /// Columns from which the assumptions stand beside the plot.
    static let wide = 110
    /// The sentence on the chosen scenario and year.
    let sentence: Rect
    /// The list of assumptions; empty where it is not shown.
    let list: Rect
    /// Rows on the assumption in focus: three, and more where more was published beside it.
    let detail: Rect
    /// The plot with its axes; empty behind a list that takes the screen.
    let plot: Rect
    let table: Rect
    /// The row of what moved it.
    let drivers: Int
    /// The row of the demand beyond the duty, beneath; nil where the frame has none.
    let demand: Int?

    init(_ projection: ProjectionScreen, _ desk: Desk) {
        let (width, height) = (desk.width, desk.height)
        let body = Rect(row: 4, column: 1, height: max(0, height - 3 - 4), width: width - 2)
        sentence = Rect(row: 1, column: 1, height: 2, width: width - 2)
        let isBeside = width >= Self.wide && projection.projection != nil
        if projection.isShowingList {
            let listWidth = isBeside ? 56 : body.width
            let told = projection.assumptionDetail(width: listWidth - 2).count
            let detailRows = max(3, min(told, body.height - 5))
            list = Rect(
                row: body.row, column: body.column, height: max(1, body.height - detailRows), width: listWidth)
            detail = Rect(row: list.bottom, column: body.column, height: detailRows, width: listWidth)
        } else {
            list = Rect(row: body.row, column: body.column, height: 0, width: 0)
            detail = list
        }
        let picture = projection.isShowingList ? (isBeside ? body.after(list.width + 2) : body.top(0)) : body
        let scenarios = projection.projection?.scenarios.count ?? 0
        let tableRows = min(scenarios + 1, max(0, picture.height / 2))
        let hasDemand = projection.projection?.demandBeyondDuty?.isEmpty == false
        demand = hasDemand ? picture.bottom - 1 : nil
        drivers = picture.bottom - (hasDemand ? 2 : 1)
        table = Rect(
            row: drivers - tableRows, column: picture.column, height: picture.isEmpty ? 0 : tableRows,
            width: picture.width)
        plot = picture.top(max(0, picture.height - tableRows - (hasDemand ? 3 : 2)))
    }
}
