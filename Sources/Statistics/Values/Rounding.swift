/// Where rounding could decide a case, and which way it is decided.
enum Rounding {
    /// A tail probability that meets its bound exactly is inside; this slack keeps rounding from putting it outside.
    static let tieSlack = 1e-12

    /// Probabilities, as a share of the mode's or absolute, that are left out: their sum is far below rounding.
    static let negligible = 1e-19
}
