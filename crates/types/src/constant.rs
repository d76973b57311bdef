//! Exact constant values: arithmetic, comparison, conversion between kinds.
//!
//! Holds: integers are exact; floats are exact rationals as long as numerator and denominator stay below 4096 bits, beyond that 512-bit binary
//! floats (as in gc). `Big` values never fit a Go type, so constants that reach the compiler have none. Nothing here panics or grows
//! without bound: callers reject integers of more than [`MAX_INT_BITS`] bits and shifts beyond [`MAX_SHIFT`]. Knows no types but the basic kinds.

mod bigfloat;
mod format;
mod literal;
mod represent;

pub use bigfloat::BigFloat;
pub use format::quote;
pub use literal::{decode_char, decode_string};
pub use represent::Unrepresentable;

use goanna_syntax::ast::{BinOp, UnOp};
use num_bigint::{BigInt, Sign};
use num_rational::Ratio;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::sync::Arc;

/// Untyped integer constants with more bits overflow (gc's limit).
pub const MAX_INT_BITS: u64 = 512;
/// Largest constant shift count gc accepts.
pub const MAX_SHIFT: u64 = 1023 - 1 + 52;
/// Rationals whose parts have as many bits are kept as binary floats.
const MAX_RATIO_BITS: u64 = 4096;

/// An exact constant value. Integers are always `Int` when integral and of integer or rune kind; floats keep rationals.
#[derive(Clone, Debug, PartialEq)]
pub enum ConstValue {
    Bool(bool),
    /// Any bytes: Go strings need not be UTF-8.
    String(Arc<[u8]>),
    Int(BigInt),
    Float(Ratio<BigInt>),
    /// An untyped float too large or too small for a rational; no typed constant has it.
    Big(BigFloat),
    Complex(Ratio<BigInt>, Ratio<BigInt>),
}

fn ratio_is_small(r: &Ratio<BigInt>) -> bool {
    r.numer().bits() < MAX_RATIO_BITS && r.denom().bits() < MAX_RATIO_BITS
}

/// The float value of a rational, in the representation that its size asks for.
fn float(r: Ratio<BigInt>) -> Option<ConstValue> {
    if ratio_is_small(&r) { Some(ConstValue::Float(r)) } else { big(BigFloat::from_ratio(&r)) }
}

fn big(f: Option<BigFloat>) -> Option<ConstValue> {
    let f = f?;
    Some(match f.to_small_ratio() {
        Some(r) if f.is_zero() => ConstValue::Float(r),
        _ => ConstValue::Big(f),
    })
}

impl ConstValue {
    /// An integer.
    pub fn int(v: impl Into<BigInt>) -> ConstValue {
        ConstValue::Int(v.into())
    }
    /// A string.
    #[must_use]
    pub fn string(bytes: &[u8]) -> ConstValue {
        ConstValue::String(bytes.into())
    }
    /// A finite float, exactly; `None` for infinities and NaN.
    #[must_use]
    pub fn from_f64(v: f64) -> Option<ConstValue> {
        represent::exact_ratio(v).map(ConstValue::Float)
    }
    /// The string `string(r)` of an integer constant `r`: U+FFFD unless it is a valid code point.
    #[must_use]
    pub fn string_of_rune(&self) -> Option<ConstValue> {
        let ConstValue::Int(i) = self else { return None };
        let c = i.to_u32().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
        Some(ConstValue::string(c.encode_utf8(&mut [0; 4]).as_bytes()))
    }

    /// The boolean, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let ConstValue::Bool(b) = self { Some(*b) } else { None }
    }
    /// The string's bytes, if it is one.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        if let ConstValue::String(s) = self { Some(s) } else { None }
    }
    /// The integer, if it is integral (in any numeric representation) and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.to_int().and_then(|v| if let ConstValue::Int(i) = v { i.to_i64() } else { None })
    }
    /// The integer, if it is integral and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.to_int().and_then(|v| if let ConstValue::Int(i) = v { i.to_u64() } else { None })
    }
    /// The low 64 bits of the two's complement of an integral value: what a slot holds.
    #[must_use]
    pub fn low_bits(&self) -> Option<u64> {
        let ConstValue::Int(i) = self.to_int()? else { return None };
        let mask = BigInt::from(u64::MAX);
        (i & mask).to_u64()
    }
    /// The real part rounded to the nearest float64; infinite if it is too large.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.complex_parts_f64().0
    }
    /// Real and imaginary part rounded to float64.
    #[must_use]
    pub fn complex_parts_f64(&self) -> (f64, f64) {
        match self {
            ConstValue::Bool(_) | ConstValue::String(_) => (0.0, 0.0),
            ConstValue::Int(i) => (represent::ratio_to_f64(i, &BigInt::one()), 0.0),
            ConstValue::Float(r) => (represent::ratio_to_f64(r.numer(), r.denom()), 0.0),
            ConstValue::Big(f) => (f.to_f64(), 0.0),
            ConstValue::Complex(re, im) => (
                represent::ratio_to_f64(re.numer(), re.denom()),
                represent::ratio_to_f64(im.numer(), im.denom()),
            ),
        }
    }
    /// Whether it is a number.
    #[must_use]
    pub fn is_numeric(&self) -> bool {
        !matches!(self, ConstValue::Bool(_) | ConstValue::String(_))
    }
    /// -1, 0 or 1; complex values are 0 only if both parts are.
    #[must_use]
    pub fn sign(&self) -> i32 {
        let of = |i: &BigInt| match i.sign() {
            Sign::Minus => -1,
            Sign::NoSign => 0,
            Sign::Plus => 1,
        };
        match self {
            ConstValue::Bool(_) | ConstValue::String(_) => 1,
            ConstValue::Int(i) => of(i),
            ConstValue::Float(r) => of(r.numer()),
            ConstValue::Big(f) => f.sign(),
            ConstValue::Complex(re, im) => of(re.numer()) | of(im.numer()),
        }
    }
    /// Number of bits of an integer's magnitude.
    #[must_use]
    pub fn bits(&self) -> u64 {
        if let ConstValue::Int(i) = self { i.bits() } else { 0 }
    }

    /// The value as an integer, if it is integral (and not absurdly large).
    #[must_use]
    pub fn to_int(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(_) => Some(self.clone()),
            ConstValue::Float(r) if r.is_integer() => Some(ConstValue::Int(r.numer().clone())),
            ConstValue::Complex(re, im) if im.is_zero() && re.is_integer() => {
                Some(ConstValue::Int(re.numer().clone()))
            }
            _ => None,
        }
    }
    /// The value as a float, if it is real.
    #[must_use]
    pub fn to_float(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Int(i) => float(Ratio::from_integer(i.clone())),
            ConstValue::Float(_) | ConstValue::Big(_) => Some(self.clone()),
            ConstValue::Complex(re, im) if im.is_zero() => float(re.clone()),
            _ => None,
        }
    }
    /// The value as a complex number. `None` for strings, booleans and parts beyond any Go type.
    #[must_use]
    pub fn to_complex(&self) -> Option<ConstValue> {
        let (re, im) = self.parts()?;
        Some(ConstValue::Complex(re, im))
    }
    /// `real(x)` as a float.
    #[must_use]
    pub fn real(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Complex(re, _) => Some(ConstValue::Float(re.clone())),
            ConstValue::Int(_) | ConstValue::Float(_) | ConstValue::Big(_) => Some(self.clone()),
            _ => None,
        }
    }
    /// `imag(x)` as a float.
    #[must_use]
    pub fn imag(&self) -> Option<ConstValue> {
        match self {
            ConstValue::Complex(_, im) => Some(ConstValue::Float(im.clone())),
            ConstValue::Int(_) | ConstValue::Float(_) | ConstValue::Big(_) => Some(ConstValue::int(0)),
            _ => None,
        }
    }
    /// `complex(re, im)`.
    #[must_use]
    pub fn complex(re: &ConstValue, im: &ConstValue) -> Option<ConstValue> {
        Some(ConstValue::Complex(re.parts()?.0, im.parts()?.0))
    }

    fn parts(&self) -> Option<(Ratio<BigInt>, Ratio<BigInt>)> {
        let zero = Ratio::zero;
        match self {
            ConstValue::Int(i) => Some((Ratio::from_integer(i.clone()), zero())),
            ConstValue::Float(r) => Some((r.clone(), zero())),
            ConstValue::Complex(re, im) => Some((re.clone(), im.clone())),
            ConstValue::Big(f) => Some((f.to_small_ratio()?, zero())),
            ConstValue::Bool(_) | ConstValue::String(_) => None,
        }
    }
    fn to_big(&self) -> Option<BigFloat> {
        match self {
            ConstValue::Int(i) => Some(BigFloat::from_int(i)),
            ConstValue::Float(r) => BigFloat::from_ratio(r),
            ConstValue::Big(f) => Some(f.clone()),
            _ => None,
        }
    }

    /// `op x`. `unsigned_bits` is the size of an unsigned operand type (for `^x`). `None` if the operator is not defined on the value.
    #[must_use]
    pub fn unary(op: UnOp, x: &ConstValue, unsigned_bits: Option<u32>) -> Option<ConstValue> {
        Some(match (op, x) {
            (UnOp::Plus, _) if x.is_numeric() => x.clone(),
            (UnOp::Neg, ConstValue::Int(i)) => ConstValue::Int(-i),
            (UnOp::Neg, ConstValue::Float(r)) => ConstValue::Float(-r),
            (UnOp::Neg, ConstValue::Big(f)) => ConstValue::Big(f.neg()),
            (UnOp::Neg, ConstValue::Complex(re, im)) => ConstValue::Complex(-re, -im),
            (UnOp::Com, ConstValue::Int(i)) => {
                let flipped = -i - BigInt::one();
                match unsigned_bits {
                    Some(bits) => ConstValue::Int(flipped & ((BigInt::one() << bits) - BigInt::one())),
                    None => ConstValue::Int(flipped),
                }
            }
            (UnOp::Not, ConstValue::Bool(b)) => ConstValue::Bool(!b),
            _ => return None,
        })
    }

    /// `x op y` for everything but shifts and comparisons. `integer_division` truncates the quotient. `None` if the operator is not defined on
    /// the values, for division by zero, or if the result is beyond what can be represented.
    #[must_use]
    pub fn binary(op: BinOp, x: &ConstValue, y: &ConstValue, integer_division: bool) -> Option<ConstValue> {
        match (x, y) {
            (ConstValue::Bool(a), ConstValue::Bool(b)) => match op {
                BinOp::LAnd => Some(ConstValue::Bool(*a && *b)),
                BinOp::LOr => Some(ConstValue::Bool(*a || *b)),
                _ => None,
            },
            (ConstValue::String(a), ConstValue::String(b)) if op == BinOp::Add => {
                Some(ConstValue::String([&a[..], &b[..]].concat().into()))
            }
            (ConstValue::Int(a), ConstValue::Int(b)) => int_op(op, a, b, integer_division),
            (ConstValue::Complex(..), _) | (_, ConstValue::Complex(..)) => {
                complex_op(op, &x.parts()?, &y.parts()?)
            }
            (ConstValue::Big(_), _) | (_, ConstValue::Big(_)) => big_op(op, &x.to_big()?, &y.to_big()?),
            _ => {
                let ((a, _), (b, _)) = (x.parts()?, y.parts()?);
                float(match op {
                    BinOp::Add => a + b,
                    BinOp::Sub => a - b,
                    BinOp::Mul => a * b,
                    BinOp::Div if !b.is_zero() => a / b,
                    _ => return None,
                })
            }
        }
    }

    /// `x << count` or `x >> count` of an integer.
    #[must_use]
    pub fn shift(op: BinOp, x: &ConstValue, count: u64) -> Option<ConstValue> {
        let ConstValue::Int(i) = x else { return None };
        Some(ConstValue::Int(match op {
            BinOp::Shl if i.is_zero() => BigInt::zero(),
            BinOp::Shl if count > 1 << 16 => return None,
            BinOp::Shl => i << count,
            BinOp::Shr if count > i.bits() => BigInt::from(if i.is_negative() { -1 } else { 0 }),
            BinOp::Shr => i >> count,
            _ => return None,
        }))
    }

    /// `x op y` for a comparison; `None` if the values are not comparable with each other this way.
    #[must_use]
    pub fn compare(op: BinOp, x: &ConstValue, y: &ConstValue) -> Option<bool> {
        let order = match (x, y) {
            (ConstValue::Bool(a), ConstValue::Bool(b)) => return equality(op, a == b),
            (ConstValue::Complex(..), _) | (_, ConstValue::Complex(..)) => {
                return equality(op, x.parts()? == y.parts()?);
            }
            (ConstValue::String(a), ConstValue::String(b)) => a.cmp(b),
            (ConstValue::Int(a), ConstValue::Int(b)) => a.cmp(b),
            (ConstValue::Big(_), _) | (_, ConstValue::Big(_)) => x.to_big()?.compare(&y.to_big()?),
            _ => x.parts()?.0.cmp(&y.parts()?.0),
        };
        Some(match op {
            BinOp::Eq => order == Ordering::Equal,
            BinOp::Ne => order != Ordering::Equal,
            BinOp::Lt => order == Ordering::Less,
            BinOp::Le => order != Ordering::Greater,
            BinOp::Gt => order == Ordering::Greater,
            BinOp::Ge => order != Ordering::Less,
            _ => return None,
        })
    }
}

fn equality(op: BinOp, equal: bool) -> Option<bool> {
    match op {
        BinOp::Eq => Some(equal),
        BinOp::Ne => Some(!equal),
        _ => None,
    }
}

fn int_op(op: BinOp, a: &BigInt, b: &BigInt, integer_division: bool) -> Option<ConstValue> {
    if a.bits() + b.bits() > 1 << 20 {
        return None; // callers have rejected such operands long before
    }
    Some(ConstValue::Int(match op {
        BinOp::Add => a + b,
        BinOp::Sub => a - b,
        BinOp::Mul => a * b,
        BinOp::Div | BinOp::Rem if b.is_zero() => return None,
        BinOp::Div if integer_division => a / b,
        BinOp::Div => return float(Ratio::new(a.clone(), b.clone())),
        BinOp::Rem => a % b,
        BinOp::And => a & b,
        BinOp::Or => a | b,
        BinOp::Xor => a ^ b,
        BinOp::AndNot => a & !b.clone(),
        _ => return None,
    }))
}

fn big_op(op: BinOp, a: &BigFloat, b: &BigFloat) -> Option<ConstValue> {
    big(match op {
        BinOp::Add => a.add(b),
        BinOp::Sub => a.add(&b.neg()),
        BinOp::Mul => a.mul(b),
        BinOp::Div if !b.is_zero() => a.div(b),
        _ => None,
    })
}

type Parts = (Ratio<BigInt>, Ratio<BigInt>);

fn complex_op(op: BinOp, (a, b): &Parts, (c, d): &Parts) -> Option<ConstValue> {
    let (re, im) = match op {
        BinOp::Add => (a + c, b + d),
        BinOp::Sub => (a - c, b - d),
        BinOp::Mul => (a * c - b * d, b * c + a * d),
        BinOp::Div => {
            let s = c * c + d * d;
            if s.is_zero() {
                return None;
            }
            ((a * c + b * d) / &s, (b * c - a * d) / &s)
        }
        _ => return None,
    };
    (ratio_is_small(&re) && ratio_is_small(&im)).then_some(ConstValue::Complex(re, im))
}

#[cfg(test)]
mod tests;
