#include "CSpecialFunctions.h"

#include <cmath>
#include <limits>

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace {

namespace policies = boost::math::policies;

// Errors come back as NaN or infinity instead of exceptions; the guards below keep arguments in range anyway.
using Quiet = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::indeterminate_result_error<policies::ignore_error>>;

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr double root_two = 1.41421356237309504880;

bool is_positive(double value) { return value > 0 && std::isfinite(value); }
bool is_probability(double value) { return value >= 0 && value <= 1; }
bool is_inner_probability(double value) { return value > 0 && value < 1; }

// The last wall: whatever Boost may still throw (memory, an internal check) stops here.
template <typename Computation>
double guarded(bool in_range, Computation computation) noexcept {
    if (!in_range) return undefined;
    try {
        return static_cast<double>(computation());
    } catch (...) {
        return undefined;
    }
}

}  // namespace

double special_beta_lower_tail(double a, double b, double x) {
    return guarded(is_positive(a) && is_positive(b) && is_probability(x),
                   [=] { return boost::math::ibeta(a, b, x, Quiet()); });
}

double special_beta_upper_tail(double a, double b, double x) {
    return guarded(is_positive(a) && is_positive(b) && is_probability(x),
                   [=] { return boost::math::ibetac(a, b, x, Quiet()); });
}

double special_beta_quantile(double a, double b, double p) {
    return guarded(is_positive(a) && is_positive(b) && is_probability(p),
                   [=] { return boost::math::ibeta_inv(a, b, p, Quiet()); });
}

double special_log_beta(double a, double b) {
    return guarded(is_positive(a) && is_positive(b), [=] {
        using boost::math::lgamma;
        const long double x = a, y = b;
        return lgamma(x, Quiet()) + lgamma(y, Quiet()) - lgamma(x + y, Quiet());
    });
}

double special_normal_lower_tail(double z) {
    return guarded(!std::isnan(z), [=] { return boost::math::erfc(-z / root_two, Quiet()) / 2; });
}

double special_normal_quantile(double p) {
    return guarded(is_inner_probability(p), [=] { return -root_two * boost::math::erfc_inv(2 * p, Quiet()); });
}

double special_student_t_lower_tail(double t, double df) {
    return guarded(!std::isnan(t) && is_positive(df), [=] {
        return boost::math::cdf(boost::math::students_t_distribution<double, Quiet>(df), t);
    });
}

double special_student_t_quantile(double p, double df) {
    return guarded(is_inner_probability(p) && is_positive(df), [=] {
        return boost::math::quantile(boost::math::students_t_distribution<double, Quiet>(df), p);
    });
}

double special_chi_square_upper_tail(double x, double df) {
    return guarded(x >= 0 && is_positive(df), [=]() -> double {
        if (std::isinf(x)) return 0;
        return boost::math::gamma_q(df / 2, x / 2, Quiet());
    });
}
