// Special functions of statistics, computed by Boost.Math (the library SciPy itself uses), behind plain C.
//
// Every function is pure and may be called from any thread. Nothing is thrown and no error state is kept: an
// argument outside the stated range, or a result that cannot be computed, gives NaN, and the caller decides.
// Accuracy is that of Boost.Math evaluated in extended precision, a few units in the last place of a double.

#ifndef C_SPECIAL_FUNCTIONS_H
#define C_SPECIAL_FUNCTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

/// P(B <= x) for B ~ Beta(a, b): the regularised incomplete beta function. a, b > 0 and 0 <= x <= 1.
double special_beta_lower_tail(double a, double b, double x);

/// P(B > x) for B ~ Beta(a, b), without the cancellation of 1 - P(B <= x). a, b > 0 and 0 <= x <= 1.
double special_beta_upper_tail(double a, double b, double x);

/// The x with P(B <= x) = p for B ~ Beta(a, b). a, b > 0 and 0 <= p <= 1.
double special_beta_quantile(double a, double b, double p);

/// log B(a, b). a, b > 0.
double special_log_beta(double a, double b);

/// P(Z <= z) for a standard normal Z. Any z that is not NaN.
double special_normal_lower_tail(double z);

/// The z with P(Z <= z) = p for a standard normal Z. 0 < p < 1.
double special_normal_quantile(double p);

/// P(T <= t) for Student's t with df degrees of freedom. df > 0.
double special_student_t_lower_tail(double t, double df);

/// The t with P(T <= t) = p for Student's t with df degrees of freedom. 0 < p < 1, df > 0.
double special_student_t_quantile(double p, double df);

/// P(Q > x) for chi-square with df degrees of freedom. x >= 0, df > 0.
double special_chi_square_upper_tail(double x, double df);

#ifdef __cplusplus
}
#endif

#endif
