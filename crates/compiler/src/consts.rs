//! Exact constants as machine values.

use goanna_types::ConstValue;
use num_bigint::BigInt;
use num_rational::Ratio;
use num_traits::{ToPrimitive, Zero};

/// The low 64 bits of an integer constant.
pub(crate) fn to_i64(value: &ConstValue) -> i64 {
    match value {
        ConstValue::Int(v) => wrap(v),
        ConstValue::Float(r) | ConstValue::Complex(r, _) => wrap(&r.to_integer()),
        ConstValue::Bool(b) => i64::from(*b),
        ConstValue::String(_) => 0,
    }
}

fn wrap(v: &BigInt) -> i64 {
    v.to_i64().or_else(|| v.to_u64().map(|u| u as i64)).unwrap_or_else(|| {
        let low = v & BigInt::from(u64::MAX);
        low.to_u64().unwrap_or(0) as i64
    })
}

/// The nearest float64.
pub(crate) fn to_f64(value: &ConstValue) -> f64 {
    match value {
        ConstValue::Int(v) => ratio(&Ratio::from_integer(v.clone())),
        ConstValue::Float(r) | ConstValue::Complex(r, _) => ratio(r),
        _ => 0.0,
    }
}

/// Real and imaginary part.
pub(crate) fn to_complex(value: &ConstValue) -> (f64, f64) {
    match value {
        ConstValue::Complex(re, im) => (ratio(re), ratio(im)),
        other => (to_f64(other), 0.0),
    }
}

/// Rounds to nearest even: a 64-bit quotient with a sticky bit has more than enough bits, subnormals included.
fn ratio(r: &Ratio<BigInt>) -> f64 {
    if r.numer().is_zero() {
        return 0.0;
    }
    let negative = r.numer().sign() == num_bigint::Sign::Minus;
    let numer = r.numer().magnitude();
    let denom = r.denom().magnitude();
    let shift = 66 - (numer.bits() as i64 - denom.bits() as i64);
    let (quotient, rest) = if shift >= 0 {
        let n = numer << (shift as u64);
        (&n / denom, &n % denom)
    } else {
        let d = denom << ((-shift) as u64);
        (numer / &d, numer % &d)
    };
    let mut mantissa = quotient.to_u128().unwrap_or(u128::MAX);
    let bits = i64::from(128 - mantissa.leading_zeros());
    // Exponent of the last bit that the result keeps.
    let keep = (bits - 53).max(-1074 + shift).max(0);
    let exponent = keep - shift;
    let mut sticky = !rest.is_zero();
    if keep > 0 {
        if keep > 127 {
            return if negative { -0.0 } else { 0.0 };
        }
        let dropped = mantissa & ((1u128 << keep) - 1);
        let half = 1u128 << (keep - 1);
        mantissa >>= keep;
        sticky |= dropped & (half - 1) != 0;
        if dropped & half != 0 && (sticky || mantissa & 1 == 1) {
            mantissa += 1;
        }
    }
    let magnitude = scale(mantissa as f64, exponent);
    if negative { -magnitude } else { magnitude }
}

/// `m * 2^e`, exact for what [`ratio`] passes.
fn scale(mut m: f64, mut e: i64) -> f64 {
    let two = |e: i64| f64::from_bits(((e + 1023) as u64) << 52);
    while e > 1000 {
        m *= two(1000);
        e -= 1000;
        if m.is_infinite() {
            return m;
        }
    }
    while e < -1000 {
        // The mantissa has at most 53 bits and the result is representable, so splitting the factor loses nothing.
        m *= two(-500);
        e += 500;
    }
    if e < -1022 { m * two(-500) * two(e + 500) } else { m * two(e) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_to_nearest_even() {
        let int = |v: u64| ConstValue::Int(BigInt::from(v));
        assert_eq!(to_f64(&int((1 << 53) + 1)), 9007199254740992.0);
        assert_eq!(to_f64(&int((1 << 53) + 3)), 9007199254740996.0);
        let tenth = ConstValue::Float(Ratio::new(BigInt::from(1), BigInt::from(10)));
        assert_eq!(to_f64(&tenth), 0.1);
        let tiny = ConstValue::Float(Ratio::new(BigInt::from(1), BigInt::from(1) << 1074u32));
        assert_eq!(to_f64(&tiny), 5e-324);
        let third = ConstValue::Float(Ratio::new(BigInt::from(-1), BigInt::from(3)));
        assert_eq!(to_f64(&third), -1.0 / 3.0);
    }
}
