/// Where the variance of a measure of agreement is 0, judged in whole numbers and not in rounding: every case then adds the
/// same to it. All cases judged alike are such a table, for kappa also any in which one reader gave one answer only, and some
/// in which nobody agrees.
extension AgreementTable {
    private typealias Whole = Int128

    private var rows: [Whole] { counts.map { Whole($0.reduce(0, +)) } }
    private var columns: [Whole] { categories.map { k in Whole(counts.reduce(0) { $0 + $1[k] }) } }

    /// Every non-empty cell has the same n A [i = j] - B (col_i + row_j), A = n² - sum row_k col_k, B = n (n - agreed).
    var kappaDoesNotVary: Bool {
        let (rows, columns, n) = (rows, columns, Whole(total))
        let a = n * n - zip(rows, columns).reduce(0) { $0 + $1.0 * $1.1 }
        let b = n * (n - Whole(agreed))
        return isSame { i, j in (i == j ? n * a : 0) - b * (columns[i] + rows[j]) }
    }

    /// Every non-empty cell has the same A [i = j] + 2 (n - agreed)(s_i + s_j), s_k = row_k + col_k,
    /// A = 4n² (q-1) - sum s_k (2n - s_k).
    var ac1DoesNotVary: Bool {
        let (sums, n) = (zip(rows, columns).map { $0 + $1 }, Whole(total))
        let a = 4 * n * n * Whole(counts.count - 1) - sums.reduce(0) { $0 + $1 * (2 * n - $1) }
        return isSame { i, j in (i == j ? a : 0) + 2 * (n - Whole(agreed)) * (sums[i] + sums[j]) }
    }

    private func isSame(_ term: (Int, Int) -> Whole) -> Bool {
        var first: Whole?
        for i in categories {
            for j in categories where counts[i][j] > 0 {
                let own = term(i, j)
                if let first, first != own { return false }
                first = own
            }
        }
        return true
    }
}
