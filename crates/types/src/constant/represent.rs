//! Which values a basic type can represent, and rounding to its precision.

use super::{ConstValue, Ratio, float};
use crate::ty::BasicKind;
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

/// Why a constant can't have a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unrepresentable {
    /// Not integral, or not real.
    Truncated,
    /// Too large (or negative).
    Overflows,
    /// Not that sort of value at all.
    Mismatch,
}

impl ConstValue {
    /// The value as a constant of type `kind` has it: integral for integers, rounded for floats.
    ///
    /// # Errors
    /// `kind` can't represent it.
    pub fn represent(&self, kind: BasicKind) -> Result<ConstValue, Unrepresentable> {
        use BasicKind as K;
        let ok = |fits: bool| if fits { Ok(self.clone()) } else { Err(Unrepresentable::Mismatch) };
        if let Some((signed, bits)) = integer_shape(kind) {
            return self.represent_integer(signed, bits);
        }
        match kind {
            K::Bool | K::UntypedBool => ok(matches!(self, ConstValue::Bool(_))),
            K::String | K::UntypedString => ok(matches!(self, ConstValue::String(_))),
            K::UntypedInt | K::UntypedRune if self.is_numeric() => {
                self.to_int().ok_or(Unrepresentable::Truncated)
            }
            K::UntypedFloat if self.is_numeric() => self.to_float().ok_or(Unrepresentable::Truncated),
            K::UntypedComplex if self.is_numeric() => self.to_complex().ok_or(Unrepresentable::Overflows),
            K::Float32 | K::Float64 if self.is_numeric() => self.round_real(kind == K::Float32),
            K::Complex64 | K::Complex128 if self.is_numeric() => self.round_complex(kind == K::Complex64),
            _ => Err(Unrepresentable::Mismatch),
        }
    }

    fn represent_integer(&self, signed: bool, bits: u32) -> Result<ConstValue, Unrepresentable> {
        if !self.is_numeric() {
            return Err(Unrepresentable::Mismatch);
        }
        let Some(value) = self.to_int() else { return Err(Unrepresentable::Truncated) };
        let ConstValue::Int(i) = &value else { return Err(Unrepresentable::Truncated) };
        let fits = match (signed, i.is_negative()) {
            (false, negative) => !negative && i.bits() <= u64::from(bits),
            (true, false) => i.bits() < u64::from(bits),
            (true, true) => (-i - BigInt::one()).bits() < u64::from(bits),
        };
        if fits { Ok(value) } else { Err(Unrepresentable::Overflows) }
    }

    fn round_real(&self, single: bool) -> Result<ConstValue, Unrepresentable> {
        let value = self.to_float().ok_or(Unrepresentable::Truncated)?;
        round(&value, single).ok_or(Unrepresentable::Overflows)
    }

    fn round_complex(&self, single: bool) -> Result<ConstValue, Unrepresentable> {
        let part = |v: Option<ConstValue>| {
            v.and_then(|v| round(&v.to_float()?, single)).ok_or(Unrepresentable::Overflows)
        };
        let (re, im) = (part(self.real())?, part(self.imag())?);
        ConstValue::complex(&re, &im).ok_or(Unrepresentable::Overflows)
    }
}

/// Signedness and size of an integer type.
#[must_use]
pub(super) fn integer_shape(kind: BasicKind) -> Option<(bool, u32)> {
    use BasicKind as K;
    Some(match kind {
        K::Int | K::Int64 => (true, 64),
        K::Int8 => (true, 8),
        K::Int16 => (true, 16),
        K::Int32 => (true, 32),
        K::Uint | K::Uint64 | K::Uintptr => (false, 64),
        K::Uint8 => (false, 8),
        K::Uint16 => (false, 16),
        K::Uint32 => (false, 32),
        _ => return None,
    })
}

fn round(value: &ConstValue, single: bool) -> Option<ConstValue> {
    let rounded = match value {
        ConstValue::Float(r) if single => f64::from(ratio_to_f32(r.numer(), r.denom())),
        ConstValue::Float(r) => ratio_to_f64(r.numer(), r.denom()),
        ConstValue::Big(f) => f.to_f64(),
        _ => return None,
    };
    let rounded = exact_ratio(rounded)?;
    // A huge value rounds to infinity, which has no ratio; a Big value that fits float64 is tiny and rounds on to float32's zero.
    float(if single && matches!(value, ConstValue::Big(_)) { Ratio::zero() } else { rounded })
}

/// The exact value of a finite float.
pub(super) fn exact_ratio(v: f64) -> Option<Ratio<BigInt>> {
    if !v.is_finite() {
        return None;
    }
    let bits = v.to_bits();
    let biased = (bits >> 52 & 0x7ff) as i64;
    let fraction = bits & ((1 << 52) - 1);
    let (mantissa, exp) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    let signed = if v < 0.0 { -BigInt::from(mantissa) } else { BigInt::from(mantissa) };
    Some(if exp >= 0 {
        Ratio::from_integer(signed << exp as u64)
    } else {
        Ratio::new(signed, BigInt::one() << exp.unsigned_abs())
    })
}

struct Format {
    mantissa: i64,
    min_exp: i64,
    max_exp: i64,
}

/// `num / den` rounded to the nearest float64, half to even; infinite if it is too large.
pub(super) fn ratio_to_f64(num: &BigInt, den: &BigInt) -> f64 {
    match round_ratio(num, den, &Format { mantissa: 53, min_exp: -1074, max_exp: 1023 }) {
        Some((m, e)) => m as f64 * power_of_two(e),
        None => f64::INFINITY * num.signum().to_f64().unwrap_or(1.0),
    }
}

/// `num / den` rounded to the nearest float32.
pub(super) fn ratio_to_f32(num: &BigInt, den: &BigInt) -> f32 {
    match round_ratio(num, den, &Format { mantissa: 24, min_exp: -149, max_exp: 127 }) {
        Some((m, e)) => (m as f64 * power_of_two(e)) as f32,
        None => f32::INFINITY * num.signum().to_f32().unwrap_or(1.0),
    }
}

fn power_of_two(e: i64) -> f64 {
    if e >= -1022 { f64::from_bits(((e + 1023) as u64) << 52) } else { f64::from_bits(1 << (e + 1074)) }
}

/// Mantissa and exponent of the nearest value of the format; `None` if it is out of range.
fn round_ratio(num: &BigInt, den: &BigInt, format: &Format) -> Option<(i64, i64)> {
    if num.is_zero() {
        return Some((0, 0));
    }
    let (a, b) = (num.abs(), den.abs());
    let shift = format.mantissa + 2 - (a.bits() as i64 - b.bits() as i64);
    let (q, r) =
        if shift >= 0 { (a << shift as u64).div_rem(&b) } else { a.div_rem(&(b << (-shift) as u64)) };
    let sticky = !r.is_zero();
    let exp = (q.bits() as i64 - shift - format.mantissa).max(format.min_exp);
    let drop = exp + shift; // at least 1: the quotient has one or two bits more than the mantissa
    if drop > q.bits() as i64 + 1 {
        return Some((0, 0));
    }
    let rest = &q & ((BigInt::one() << drop as u64) - BigInt::one());
    let half = BigInt::one() << (drop - 1) as u64;
    let mut m = (q >> drop as u64).to_i64()?;
    if rest > half || (rest == half && (sticky || m.is_odd())) {
        m += 1;
    }
    let top = 64 - i64::from(m.leading_zeros()) + exp;
    if top > format.max_exp + 1 {
        return None;
    }
    Some((if num.is_negative() { -m } else { m }, exp))
}
