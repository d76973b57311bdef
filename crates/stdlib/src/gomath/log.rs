//! Logarithms, after FreeBSD.

use super::parts::frexp;
use std::f64::consts::{FRAC_1_SQRT_2, LN_2};

const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;
const L: [f64; 7] = [
    6.666666666666735130e-01,
    3.999999999940941908e-01,
    2.857142874366239149e-01,
    2.222219843214978396e-01,
    1.818357216161805012e-01,
    1.531383769920937332e-01,
    1.479819860511658591e-01,
];

pub fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return f64::NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    // Subnormal numbers are not normalised, as in gc's amd64 code.
    let mut k = (x.to_bits() >> 52) as i64 - 1022;
    let mut f = f64::from_bits(x.to_bits() & ((1 << 52) - 1) | 1022 << 52);
    if f < FRAC_1_SQRT_2 {
        f *= 2.0;
        k -= 1;
    }
    let (f, k) = (f - 1.0, k as f64);
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let odd = s2 * (L[0] + s4 * (L[2] + s4 * (L[4] + s4 * L[6])));
    let even = s4 * (L[1] + s4 * (L[3] + s4 * L[5]));
    let half = 0.5 * f * f;
    k * LN2_HI - ((half - (s * (half + (odd + even)) + k * LN2_LO)) - f)
}

pub fn log2(x: f64) -> f64 {
    let (fraction, exponent) = frexp(x);
    if fraction == 0.5 {
        return (exponent - 1) as f64;
    }
    log(fraction) * (1.0 / LN_2) + exponent as f64
}

pub fn log10(x: f64) -> f64 {
    log(x) * std::f64::consts::LOG10_E
}

pub fn log1p(x: f64) -> f64 {
    const SQRT2_M1: f64 = 4.142135623730950488017e-01;
    const SQRT2_HALF_M1: f64 = -2.928932188134524755992e-01;
    const MANTISSA: u64 = (1 << 52) - 1;
    if x < -1.0 || x.is_nan() {
        return f64::NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let magnitude = x.abs();
    let (mut f, mut iu, mut k, mut c) = (0.0, 0, 1i64, 0.0);
    if magnitude < SQRT2_M1 {
        if magnitude < 1.0 / (1u64 << 29) as f64 {
            return if magnitude < 1.0 / (1u64 << 54) as f64 { x } else { x - x * x * 0.5 };
        }
        if x > SQRT2_HALF_M1 {
            (k, f, iu) = (0, x, 1);
        }
    }
    if k != 0 {
        let mut u = x;
        if magnitude < (1u64 << 53) as f64 {
            u = 1.0 + x;
        }
        iu = u.to_bits();
        k = (iu >> 52) as i64 - 1023;
        if magnitude < (1u64 << 53) as f64 {
            c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) } / u;
        }
        iu &= MANTISSA;
        if iu < 0x0006_a09e_667f_3bcd {
            u = f64::from_bits(iu | 0x3ff0_0000_0000_0000);
        } else {
            k += 1;
            u = f64::from_bits(iu | 0x3fe0_0000_0000_0000);
            iu = ((1 << 52) - iu) >> 2;
        }
        f = u - 1.0;
    }
    let kf = k as f64;
    let half = 0.5 * f * f;
    if iu == 0 {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { kf * LN2_HI + (c + kf * LN2_LO) };
        }
        let r = half * (1.0 - 0.666_666_666_666_666_7 * f);
        return if k == 0 { f - r } else { kf * LN2_HI - ((r - (kf * LN2_LO + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * L.iter().rev().skip(1).fold(L[6], |sum, l| l + z * sum);
    if k == 0 {
        return f - (half - s * (half + r));
    }
    kf * LN2_HI - ((half - (s * (half + r) + (kf * LN2_LO + c))) - f)
}
