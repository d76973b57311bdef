//! The values of literals, from their source text.

use super::{BigFloat, ConstValue, Ratio, big, float};
use goanna_syntax::ast::LitKind;
use num_bigint::BigInt;
use num_traits::{Num, One, Zero};

impl ConstValue {
    /// The value of a literal. `None` if it is malformed or out of any range (`1e1000000000`).
    #[must_use]
    pub fn from_literal(kind: LitKind, text: &str) -> Option<ConstValue> {
        match kind {
            LitKind::Int => parse_int(&text.replace('_', "")),
            LitKind::Float => parse_float(&text.replace('_', "")),
            LitKind::Imag => parse_imag(&text.replace('_', "")),
            LitKind::Char => decode_char(text).map(ConstValue::int),
            LitKind::String => decode_string(text).map(|s| ConstValue::String(s.into())),
        }
    }
}

fn parse_int(text: &str) -> Option<ConstValue> {
    let lower = text.to_ascii_lowercase();
    let (digits, radix) = match lower.as_bytes() {
        [b'0', b'x', ..] => (&lower[2..], 16),
        [b'0', b'o', ..] => (&lower[2..], 8),
        [b'0', b'b', ..] => (&lower[2..], 2),
        [b'0', _, ..] => (&lower[1..], 8),
        _ => (&lower[..], 10),
    };
    BigInt::from_str_radix(digits, radix).ok().map(ConstValue::Int)
}

/// Digits without the point, and how many of them follow it.
fn split_point(text: &str, radix: u32) -> Option<(BigInt, i64)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = [whole, fraction].concat();
    let mantissa =
        if digits.is_empty() { return None } else { BigInt::from_str_radix(&digits, radix).ok()? };
    Some((mantissa, fraction.len() as i64))
}

fn parse_float(text: &str) -> Option<ConstValue> {
    let lower = text.to_ascii_lowercase();
    if let Some(hex) = lower.strip_prefix("0x") {
        let (digits, exp) = hex.split_once('p').unwrap_or((hex, "0"));
        let (mantissa, places) = split_point(digits, 16)?;
        return scaled(mantissa, exp.parse::<i64>().ok()?.checked_sub(places * 4)?);
    }
    let (digits, exp) = lower.split_once('e').unwrap_or((&lower, "0"));
    let (mantissa, places) = split_point(digits, 10)?;
    if mantissa.is_zero() {
        return Some(ConstValue::Float(Ratio::zero()));
    }
    let exp = exp.parse::<i64>().ok()?.checked_sub(places)?;
    let magnitude = exp.saturating_add((mantissa.bits() as f64 * std::f64::consts::LOG10_2) as i64);
    if magnitude.abs() > 1300 || exp.abs() > 12_000 {
        return match BigFloat::from_decimal(&mantissa, exp) {
            Some(f) => big(Some(f)),
            None if exp < 0 => Some(ConstValue::Float(Ratio::zero())),
            None => None,
        };
    }
    let power = num_traits::pow(BigInt::from(10), exp.unsigned_abs() as usize);
    float(if exp < 0 { Ratio::new(mantissa, power) } else { Ratio::from_integer(mantissa * power) })
}

/// `mantissa * 2^exp`.
fn scaled(mantissa: BigInt, exp: i64) -> Option<ConstValue> {
    if mantissa.is_zero() {
        return Some(ConstValue::Float(Ratio::zero()));
    }
    match exp {
        0..=4096 => float(Ratio::from_integer(mantissa << exp as u64)),
        -4096..0 => float(Ratio::new(mantissa, BigInt::one() << exp.unsigned_abs())),
        _ => big(BigFloat::from_scaled(mantissa, exp)),
    }
}

fn parse_imag(text: &str) -> Option<ConstValue> {
    let digits = text.strip_suffix('i')?;
    let lower = digits.to_ascii_lowercase();
    let prefixed = ["0x", "0o", "0b"].iter().any(|p| lower.starts_with(p));
    let value =
        if prefixed && !lower.contains(['.', 'p']) { parse_int(digits)? } else { parse_float(digits)? };
    ConstValue::complex(&ConstValue::int(0), &value)
}

/// The code point of a rune literal.
#[must_use]
pub fn decode_char(text: &str) -> Option<u32> {
    let inner = text.strip_prefix('\'')?.strip_suffix('\'')?;
    let mut rest = inner.chars();
    let value = match rest.next()? {
        '\\' => match escape(&mut rest)? {
            Escape::Byte(b) => u32::from(b),
            Escape::Char(c) => u32::from(c),
        },
        c => u32::from(c),
    };
    rest.next().is_none().then_some(value)
}

/// The bytes of an interpreted or raw string literal.
#[must_use]
pub fn decode_string(text: &str) -> Option<Vec<u8>> {
    if let Some(raw) = text.strip_prefix('`') {
        return Some(raw.strip_suffix('`')?.bytes().filter(|&b| b != b'\r').collect());
    }
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut bytes = Vec::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        match if c == '\\' { escape(&mut rest)? } else { Escape::Char(c) } {
            Escape::Byte(b) => bytes.push(b),
            Escape::Char(c) => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Some(bytes)
}

enum Escape {
    Byte(u8),
    Char(char),
}

/// What follows a backslash.
fn escape(rest: &mut std::str::Chars<'_>) -> Option<Escape> {
    let letter = rest.next()?;
    let mut digits = |first: u32, count: usize, radix: u32| -> Option<u32> {
        (0..count)
            .try_fold(first, |value, _| value.checked_mul(radix)?.checked_add(rest.next()?.to_digit(radix)?))
    };
    Some(match letter {
        'a' => Escape::Byte(7),
        'b' => Escape::Byte(8),
        'f' => Escape::Byte(12),
        'n' => Escape::Byte(b'\n'),
        'r' => Escape::Byte(b'\r'),
        't' => Escape::Byte(b'\t'),
        'v' => Escape::Byte(11),
        '\\' | '\'' | '"' => Escape::Byte(letter as u8),
        'x' => Escape::Byte(u8::try_from(digits(0, 2, 16)?).ok()?),
        'u' => Escape::Char(char::from_u32(digits(0, 4, 16)?)?),
        'U' => Escape::Char(char::from_u32(digits(0, 8, 16)?)?),
        '0'..='7' => Escape::Byte(u8::try_from(digits(letter.to_digit(8)?, 2, 8)?).ok()?),
        _ => return None,
    })
}
