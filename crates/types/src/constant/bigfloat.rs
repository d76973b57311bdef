//! Binary floats of 512 bits: what untyped float constants become outside the range of small rationals.
//!
//! Holds: the mantissa is odd or zero and has at most 512 bits; exponents stay within 32 bits, beyond that there is no value.

use super::represent;
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;

const PRECISION: u64 = 512;

/// `mant * 2^exp`.
#[derive(Clone, Debug, PartialEq)]
pub struct BigFloat {
    mant: BigInt,
    exp: i64,
}

impl BigFloat {
    /// Rounds `mant * 2^exp` to 512 bits, half to even; `sticky` says that nonzero bits were cut off below. `None` if it overflows.
    fn new(mant: BigInt, exp: i64, sticky: bool) -> Option<BigFloat> {
        Self::rounded(mant, exp, sticky, PRECISION)
    }

    fn rounded(mut mant: BigInt, mut exp: i64, sticky: bool, precision: u64) -> Option<BigFloat> {
        if mant.is_zero() {
            return Some(BigFloat { mant, exp: 0 });
        }
        let bits = mant.bits();
        if bits > precision {
            let drop = bits - precision;
            let negative = mant.is_negative();
            let magnitude = mant.abs();
            let rest = &magnitude & ((BigInt::one() << drop) - BigInt::one());
            let half = BigInt::one() << (drop - 1);
            mant = &magnitude >> drop;
            exp += drop as i64;
            if rest > half || (rest == half && (sticky || mant.is_odd())) {
                mant += 1;
            }
            if negative {
                mant = -mant;
            }
        }
        let zeros = mant.trailing_zeros().unwrap_or(0);
        mant >>= zeros;
        exp += zeros as i64;
        let top = exp + mant.bits() as i64;
        if top > i64::from(i32::MAX) {
            return None;
        }
        if top < i64::from(i32::MIN) {
            return Some(BigFloat { mant: BigInt::zero(), exp: 0 });
        }
        Some(BigFloat { mant, exp })
    }

    pub(super) fn from_int(i: &BigInt) -> BigFloat {
        BigFloat::new(i.clone(), 0, false).unwrap_or(BigFloat { mant: BigInt::zero(), exp: 0 })
    }

    pub(super) fn from_scaled(mant: BigInt, exp: i64) -> Option<BigFloat> {
        BigFloat::new(mant, exp, false)
    }

    pub(super) fn from_ratio(r: &Ratio<BigInt>) -> Option<BigFloat> {
        quotient(r.numer(), r.denom(), 0)
    }

    /// `mant * 10^exp10`, computed with spare bits and rounded once.
    pub(super) fn from_decimal(mant: &BigInt, exp10: i64) -> Option<BigFloat> {
        const SPARE: u64 = PRECISION + 64;
        if mant.is_zero() {
            return BigFloat::new(BigInt::zero(), 0, false);
        }
        if exp10.unsigned_abs() > 1 << 31 {
            return None;
        }
        let mut power = BigFloat { mant: BigInt::one(), exp: 0 };
        let mut square = BigFloat { mant: BigInt::from(10), exp: 0 };
        let mut n = exp10.unsigned_abs();
        while n > 0 {
            if n & 1 == 1 {
                power = Self::rounded(&power.mant * &square.mant, power.exp + square.exp, false, SPARE)?;
            }
            n >>= 1;
            if n > 0 {
                square = Self::rounded(&square.mant * &square.mant, square.exp * 2, false, SPARE)?;
            }
        }
        if exp10 >= 0 {
            BigFloat::new(mant * power.mant, power.exp, false)
        } else {
            quotient(mant, &power.mant, -power.exp)
        }
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.mant.is_zero()
    }
    pub(super) fn sign(&self) -> i32 {
        if self.mant.is_zero() {
            0
        } else if self.mant.is_negative() {
            -1
        } else {
            1
        }
    }
    /// The exponent `e` of `0.m * 2^e`.
    pub(super) fn magnitude(&self) -> i64 {
        self.exp + self.mant.bits() as i64
    }
    pub(super) fn neg(&self) -> BigFloat {
        BigFloat { mant: -&self.mant, exp: self.exp }
    }
    pub(super) fn add(&self, other: &BigFloat) -> Option<BigFloat> {
        let (hi, lo) = if self.magnitude() >= other.magnitude() { (self, other) } else { (other, self) };
        if lo.is_zero() {
            return Some(hi.clone());
        }
        if hi.is_zero() {
            return Some(lo.clone());
        }
        if hi.magnitude() - lo.magnitude() > 2 * PRECISION as i64 + 8 {
            return Some(hi.clone());
        }
        let exp = hi.exp.min(lo.exp);
        let aligned = |f: &BigFloat| &f.mant << (f.exp - exp) as u64;
        BigFloat::new(aligned(hi) + aligned(lo), exp, false)
    }
    pub(super) fn mul(&self, other: &BigFloat) -> Option<BigFloat> {
        BigFloat::new(&self.mant * &other.mant, self.exp + other.exp, false)
    }
    pub(super) fn div(&self, other: &BigFloat) -> Option<BigFloat> {
        quotient(&self.mant, &other.mant, self.exp - other.exp)
    }
    pub(super) fn compare(&self, other: &BigFloat) -> Ordering {
        if self.sign() != other.sign() || self.is_zero() {
            return self.sign().cmp(&other.sign());
        }
        let by_magnitude = self.magnitude().cmp(&other.magnitude());
        let order = by_magnitude.then_with(|| {
            let exp = self.exp.min(other.exp);
            let aligned = |f: &BigFloat| f.mant.abs() << (f.exp - exp) as u64;
            aligned(self).cmp(&aligned(other))
        });
        if self.sign() < 0 { order.reverse() } else { order }
    }
    /// The exact rational, if its exponent is within reason.
    pub(super) fn to_small_ratio(&self) -> Option<Ratio<BigInt>> {
        match self.exp {
            0..=8192 => Some(Ratio::from_integer(&self.mant << self.exp as u64)),
            -8192..0 => Some(Ratio::new_raw(self.mant.clone(), BigInt::one() << self.exp.unsigned_abs())),
            _ => None,
        }
    }
    /// Rounded to float64: infinite or zero outside its range.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        match self.to_small_ratio() {
            Some(r) => represent::ratio_to_f64(r.numer(), r.denom()),
            None if self.exp < 0 => 0.0,
            None => f64::INFINITY * f64::from(self.sign()),
        }
    }
    /// Mantissa in `[0.5, 1)` (with sign) and binary exponent, for approximate printing.
    pub(super) fn split(&self) -> (f64, i64) {
        let bits = self.mant.bits();
        let kept = if bits > 64 { &self.mant >> (bits - 64) } else { self.mant.clone() };
        let scale = kept.bits() as i32;
        (kept.to_f64().unwrap_or(0.0) / 2f64.powi(scale), self.magnitude())
    }
}

/// `a / b * 2^exp`, rounded to 512 bits.
fn quotient(a: &BigInt, b: &BigInt, exp: i64) -> Option<BigFloat> {
    let shift = (PRECISION + 2 + b.bits()).saturating_sub(a.bits());
    let (q, r) = (a << shift).div_rem(b);
    BigFloat::new(q, exp - shift as i64, !r.is_zero())
}
