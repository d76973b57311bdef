//! Exponentials: `exp` as gc's amd64 code computes it, `exp2` after FreeBSD.

use super::parts::ldexp;

const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;

/// The exponent is split off, the rest divided by 16, put into a Taylor series for exp(x)-1, and squared four times.
pub fn exp(x: f64) -> f64 {
    const LOG2_E: f64 = 1.4426950408889634073599246810018920;
    const LN2_U: f64 = 0.69314718055966295651160180568695068359375;
    const LN2_L: f64 = 0.28235290563031577122588448175013436025525412068e-12;
    const TAYLOR: [f64; 8] = [
        2.4801587301587301587e-5,
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
        4.1666666666666666667e-2,
        1.6666666666666666667e-1,
        0.5,
        1.0,
    ];
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    if x < -7.5e+02 {
        return 0.0;
    }
    let k = (LOG2_E * x).round_ties_even();
    let mut r = (-k).mul_add(LN2_U, x);
    r = (-k).mul_add(LN2_L, r);
    r *= 0.0625;
    let mut y = TAYLOR.iter().skip(1).fold(TAYLOR[0], |sum, c| sum.mul_add(r, *c));
    y *= r;
    for _ in 0..3 {
        y *= y + 2.0;
    }
    y = y.mul_add(y + 2.0, 1.0);
    if k >= 1024.0 {
        // Even where the fraction is below 1 and would bring it back.
        return f64::INFINITY;
    }
    ldexp(y, k as i64)
}

/// exp(hi-lo) * 2^k
fn scaled(hi: f64, lo: f64, k: i64) -> f64 {
    const P: [f64; 5] = [
        4.13813679705723846039e-08,
        -1.65339022054652515390e-06,
        6.61375632143793436117e-05,
        -2.77777777770155933842e-03,
        1.66666666666666657415e-01,
    ];
    let r = hi - lo;
    let t = r * r;
    let c = r - t * super::trig::poly(t, &P);
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    ldexp(y, k)
}

pub fn exp2(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    if x < -1.0740e+03 {
        return 0.0;
    }
    let k = if x > 0.0 {
        (x + 0.5) as i64
    } else if x < 0.0 {
        (x - 0.5) as i64
    } else {
        0
    };
    let t = x - k as f64;
    scaled(t * LN2_HI, -t * LN2_LO, k)
}
