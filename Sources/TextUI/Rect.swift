/// An area of the canvas, in rows and columns from the top left corner.
public struct Rect: Sendable, Hashable {
    public var row: Int
    public var column: Int
    public var height: Int
    public var width: Int

    public init(row: Int, column: Int, height: Int, width: Int) {
        self.row = row
        self.column = column
        self.height = max(height, 0)
        self.width = max(width, 0)
    }

    /// The row below it.
    public var bottom: Int { row + height }
    /// The column to the right of it.
    public var right: Int { column + width }
    public var rows: Range<Int> { row..<bottom }
    public var columns: Range<Int> { column..<right }
    public var isEmpty: Bool { height == 0 || width == 0 }

    public func contains(row: Int, column: Int) -> Bool { rows.contains(row) && columns.contains(column) }

    /// The first rows of it.
    public func top(_ count: Int) -> Rect {
        Rect(row: row, column: column, height: min(count, height), width: width)
    }

    /// The last rows of it.
    public func bottom(_ count: Int) -> Rect {
        let count = min(max(count, 0), height)
        return Rect(row: bottom - count, column: column, height: count, width: width)
    }

    /// Without its first rows.
    public func below(_ count: Int) -> Rect { bottom(height - count) }

    /// Without its first columns.
    public func after(_ count: Int) -> Rect {
        let count = min(max(count, 0), width)
        return Rect(row: row, column: column + count, height: height, width: width - count)
    }
}
