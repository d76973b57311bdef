//! Taking floats apart and putting them together, and what needs no series.

/// A fraction in [1/2, 1) and an exponent of two.
pub fn frexp(x: f64) -> (f64, i64) {
    if x == 0.0 || x.is_nan() || x.is_infinite() {
        return (x, 0);
    }
    let (x, shift) = if x.abs() < f64::MIN_POSITIVE { (x * (1u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1022 + shift;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent)
}

/// fraction * 2^exponent, rounded once.
pub fn ldexp(fraction: f64, exponent: i64) -> f64 {
    if fraction == 0.0 || fraction.is_nan() || fraction.is_infinite() {
        return fraction;
    }
    let (fraction, shift) = frexp(fraction);
    let e = exponent.saturating_add(shift) - 1 + 1023; // biased, for a fraction in [1, 2)
    if e < 1 - 54 {
        return 0f64.copysign(fraction);
    }
    if e > 2046 {
        return f64::INFINITY.copysign(fraction);
    }
    let (e, scale) = if e < 1 { (e + 53, 1.0 / (1u64 << 53) as f64) } else { (e, 1.0) };
    scale * f64::from_bits(fraction.to_bits() & !(0x7ff << 52) | (e as u64) << 52)
}

/// The whole part and the rest, both with the sign of `x`.
pub fn modf(x: f64) -> (f64, f64) {
    if x.is_infinite() {
        return (x, f64::NAN);
    }
    let whole = x.trunc();
    (whole, (x - whole).copysign(x))
}

pub fn hypot(p: f64, q: f64) -> f64 {
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return f64::NAN;
    }
    let (p, q) = (p.abs().max(q.abs()), p.abs().min(q.abs()));
    if p == 0.0 {
        return 0.0;
    }
    let q = q / p;
    p * (1.0 + q * q).sqrt()
}

/// The cube root, after FreeBSD.
pub fn cbrt(x: f64) -> f64 {
    const B1: u64 = 715094163;
    const B2: u64 = 696219795;
    const C: f64 = 5.42857142857142815906e-01;
    const D: f64 = -7.05306122448979611050e-01;
    const E: f64 = 1.41428571428571436819e+00;
    const F: f64 = 1.60714285714285720630e+00;
    const G: f64 = 3.57142857142857150787e-01;
    if x == 0.0 || x.is_nan() || x.is_infinite() {
        return x;
    }
    let a = x.abs();
    let mut t = f64::from_bits(a.to_bits() / 3 + (B1 << 32));
    if a < f64::MIN_POSITIVE {
        t = (1u64 << 54) as f64 * a;
        t = f64::from_bits(t.to_bits() / 3 + (B2 << 32));
    }
    let mut r = t * t / a;
    let s = C + r * t;
    t *= G + F / (s + E + D / s);
    t = f64::from_bits((t.to_bits() & (0xF_FFFF_FFFC << 28)) + (1 << 30));
    let s = t * t;
    r = a / s;
    let w = t + t;
    r = (r - t) / (w + r);
    (t + t * r).copysign(x)
}

/// The IEEE remainder: x - n*y with n the integer nearest x/y, ties to even.
pub fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() || x.is_infinite() || y == 0.0 {
        return f64::NAN;
    }
    if y.is_infinite() || x == 0.0 {
        return x;
    }
    let (mut r, y) = (x.abs(), y.abs());
    if r == y {
        return 0f64.copysign(x);
    }
    if y <= f64::MAX / 2.0 {
        r %= y + y;
    }
    if y < 4.45014771701440276618e-308 {
        if r + r > y {
            r -= y;
            if r + r >= y {
                r -= y;
            }
        }
    } else if r > 0.5 * y {
        r -= y;
        if r >= 0.5 * y {
            r -= y;
        }
    }
    if x < 0.0 { -r } else { r }
}
