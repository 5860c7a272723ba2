/// The standard normal quantile, fast enough to be drawn by the hundred million: algorithm AS 241, PPND16 (Wichura 1988),
/// to about one part in 10^16. Single values are had from `NormalDistribution`.
enum NormalQuantile {
    /// The z with P(Z <= z) = p, for 0 < p < 1.
    static func at(_ p: Double) -> Double {
        let q = p - 0.5
        if abs(q) <= 0.425 { return central(q) }
        let tail = q < 0 ? p : 1 - p
        let z = outer((-tail.logarithm).squareRoot())
        return q < 0 ? -z : z
    }

    private static func central(_ q: Double) -> Double {
        let r = 0.180625 - q * q
        var top = 2.5090809287301226727e+3 * r + 3.3430575583588128105e+4
        top = top * r + 6.7265770927008700853e+4
        top = top * r + 4.5921953931549871457e+4
        top = top * r + 1.3731693765509461125e+4
        top = top * r + 1.9715909503065514427e+3
        top = top * r + 1.3314166789178437745e+2
        top = top * r + 3.3871328727963666080
        var bottom = 5.2264952788528545610e+3 * r + 2.8729085735721942674e+4
        bottom = bottom * r + 3.9307895800092710610e+4
        bottom = bottom * r + 2.1213794301586595867e+4
        bottom = bottom * r + 5.3941960214247511077e+3
        bottom = bottom * r + 6.8718700749205790830e+2
        bottom = bottom * r + 4.2313330701600911252e+1
        bottom = bottom * r + 1
        return q * top / bottom
    }

    /// Of r = sqrt(-log(the tail's probability)).
    private static func outer(_ r: Double) -> Double {
        if r <= 5 {
            let x = r - 1.6
            var top = 7.74545014278341407640e-4 * x + 2.27238449892691845833e-2
            top = top * x + 2.41780725177450611770e-1
            top = top * x + 1.27045825245236838258
            top = top * x + 3.64784832476320460504
            top = top * x + 5.76949722146069140550
            top = top * x + 4.63033784615654529590
            top = top * x + 1.42343711074968357734
            var bottom = 1.05075007164441684324e-9 * x + 5.47593808499534494600e-4
            bottom = bottom * x + 1.51986665636164571966e-2
            bottom = bottom * x + 1.48103976427480074590e-1
            bottom = bottom * x + 6.89767334985100004550e-1
            bottom = bottom * x + 1.67638483018380384940
            bottom = bottom * x + 2.05319162663775882187
            bottom = bottom * x + 1
            return top / bottom
        }
        let x = r - 5
        var top = 2.01033439929228813265e-7 * x + 2.71155556874348757815e-5
        top = top * x + 1.24266094738807843860e-3
        top = top * x + 2.65321895265761230930e-2
        top = top * x + 2.96560571828504891230e-1
        top = top * x + 1.78482653991729133580
        top = top * x + 5.46378491116411436990
        top = top * x + 6.65790464350110377720
        var bottom = 2.04426310338993978564e-15 * x + 1.42151175831644588870e-7
        bottom = bottom * x + 1.84631831751005468180e-5
        bottom = bottom * x + 7.86869131145613259100e-4
        bottom = bottom * x + 1.48753612908506148525e-2
        bottom = bottom * x + 1.36929880922735805310e-1
        bottom = bottom * x + 5.99832206555887937690e-1
        bottom = bottom * x + 1
        return top / bottom
    }
}
