import CSpecialFunctions
import Testing

@Suite struct SpecialFunctionsTests {
    @Test func knownValues() {
        #expect(abs(special_beta_lower_tail(2, 3, 0.4) - 0.5248) < 1e-15)
        #expect(abs(special_beta_upper_tail(2, 3, 0.4) - 0.4752) < 1e-15)
        #expect(abs(special_log_beta(2, 3) + 2.484906649788) < 1e-12)
        #expect(abs(special_chi_square_upper_tail(3.841458820694124, 1) - 0.05) < 1e-15)
        #expect(special_chi_square_upper_tail(Double.infinity, 3) == 0)
        #expect(special_normal_lower_tail(-Double.infinity) == 0 && special_normal_lower_tail(0) == 0.5)
        #expect(special_beta_quantile(2, 3, 0) == 0 && special_beta_quantile(2, 3, 1) == 1)
    }

    /// Whatever is out of range comes back as NaN; nothing is thrown across the C boundary.
    @Test(arguments: [-1, 0, Double.nan, Double.infinity, -Double.infinity])
    func parametersOutOfRangeGiveNaN(_ value: Double) {
        #expect(special_beta_lower_tail(value, 1, 0.5).isNaN)
        #expect(special_beta_upper_tail(1, value, 0.5).isNaN)
        #expect(special_beta_quantile(value, value, 0.5).isNaN)
        #expect(special_log_beta(1, value).isNaN)
        #expect(special_student_t_lower_tail(0, value).isNaN)
        #expect(special_student_t_quantile(0.5, value).isNaN)
        #expect(special_chi_square_upper_tail(1, value).isNaN)
    }

    @Test(arguments: [-0.1, 1.1, .nan, .infinity]) func probabilitiesOutOfRangeGiveNaN(_ p: Double) {
        #expect(special_beta_lower_tail(1, 1, p).isNaN)
        #expect(special_beta_quantile(1, 1, p).isNaN)
        #expect(special_normal_quantile(p).isNaN)
        #expect(special_student_t_quantile(p, 3).isNaN)
    }

    @Test func argumentsOutOfRangeGiveNaN() {
        #expect(special_normal_lower_tail(.nan).isNaN)
        #expect(special_normal_quantile(0).isNaN && special_normal_quantile(1).isNaN)
        #expect(special_student_t_lower_tail(.nan, 3).isNaN)
        #expect(special_chi_square_upper_tail(-1, 3).isNaN)
    }
}
