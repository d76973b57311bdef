//! Powers, by repeated squaring of the fraction.

use super::exp::exp;
use super::log::log;
use super::parts::{frexp, ldexp, modf};

fn is_odd(y: f64) -> bool {
    if y.abs() >= (1u64 << 53) as f64 {
        return false;
    }
    let (whole, rest) = modf(y);
    rest == 0.0 && whole as i64 & 1 == 1
}

pub fn pow(x: f64, y: f64) -> f64 {
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 0.0 {
        return match (y < 0.0, is_odd(y)) {
            (true, true) => f64::INFINITY.copysign(x),
            (true, false) => f64::INFINITY,
            (false, true) => x,
            (false, false) => 0.0,
        };
    }
    if y.is_infinite() {
        return match () {
            () if x == -1.0 => 1.0,
            () if (x.abs() < 1.0) == (y > 0.0) => 0.0,
            () => f64::INFINITY,
        };
    }
    if x.is_infinite() {
        if x < 0.0 {
            // 1/x is -0
            return if y < 0.0 { pow_zero(-0.0, -y) } else { pow(-0.0, -y) };
        }
        return if y < 0.0 { 0.0 } else { f64::INFINITY };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    finite(x, y)
}

/// pow(x, y) for a zero x and y > 0.
fn pow_zero(x: f64, y: f64) -> f64 {
    if is_odd(y) { x } else { 0.0 }
}

fn finite(x: f64, y: f64) -> f64 {
    let (mut whole, mut rest) = modf(y.abs());
    if rest != 0.0 && x < 0.0 {
        return f64::NAN;
    }
    if whole >= 9.223372036854775808e18 {
        // The power is even, and overflows or underflows unless x is -1.
        return match () {
            () if x == -1.0 => 1.0,
            () if (x.abs() < 1.0) == (y > 0.0) => 0.0,
            () => f64::INFINITY,
        };
    }
    let (mut result, mut exponent) = (1.0, 0i64);
    if rest != 0.0 {
        if rest > 0.5 {
            rest -= 1.0;
            whole += 1.0;
        }
        result = exp(rest * log(x));
    }
    let (mut fraction, mut e) = frexp(x);
    let mut i = whole as i64;
    while i != 0 {
        if !(-(1 << 12)..=1 << 12).contains(&e) {
            // Overflow or underflow for sure.
            exponent += e;
            break;
        }
        if i & 1 == 1 {
            result *= fraction;
            exponent += e;
        }
        fraction *= fraction;
        e <<= 1;
        if fraction < 0.5 {
            fraction += fraction;
            e -= 1;
        }
        i >>= 1;
    }
    if y < 0.0 {
        result = 1.0 / result;
        exponent = -exponent;
    }
    ldexp(result, exponent)
}
