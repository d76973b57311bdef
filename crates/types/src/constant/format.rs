//! Constant values as gc prints them in messages.

use super::{BigFloat, ConstValue};
use num_bigint::BigInt;
use num_rational::Ratio;
use std::fmt;

/// Longer quoted strings are cut.
const MAX_QUOTED: usize = 72;

impl fmt::Display for ConstValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConstValue::Bool(b) => write!(f, "{b}"),
            ConstValue::String(s) => f.write_str(&shortened(quote(s))),
            ConstValue::Int(i) => write!(f, "{i}"),
            ConstValue::Float(r) => f.write_str(&ratio_text(r)),
            ConstValue::Big(b) => f.write_str(&big_text(b)),
            ConstValue::Complex(re, im) => write!(f, "({} + {}i)", ratio_text(re), ratio_text(im)),
        }
    }
}

fn shortened(quoted: String) -> String {
    if quoted.chars().count() <= MAX_QUOTED {
        return quoted;
    }
    quoted.chars().take(MAX_QUOTED - 3).chain("...".chars()).collect()
}

/// A Go string literal for the bytes.
#[must_use]
pub fn quote(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push('"');
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            push_quoted(&mut out, c);
        }
        for b in chunk.invalid() {
            out.push_str(&format!("\\x{b:02x}"));
        }
    }
    out.push('"');
    out
}

fn push_quoted(out: &mut String, c: char) {
    match c {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\x07' => out.push_str("\\a"),
        '\x08' => out.push_str("\\b"),
        '\x0c' => out.push_str("\\f"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        '\x0b' => out.push_str("\\v"),
        ' '..='~' => out.push(c),
        '\0'..='\x1f' | '\x7f' => out.push_str(&format!("\\x{:02x}", c as u32)),
        c if c.is_alphanumeric() || c.escape_debug().len() == 1 => out.push(c),
        c if (c as u32) < 0x10000 => out.push_str(&format!("\\u{:04x}", c as u32)),
        c => out.push_str(&format!("\\U{:08x}", c as u32)),
    }
}

fn ratio_text(r: &Ratio<BigInt>) -> String {
    let zero = r.numer().bits() == 0;
    let x = super::represent::ratio_to_f64(r.numer(), r.denom());
    if x.is_finite() && zero == (x == 0.0) {
        let short = general(x, Some(6));
        // A value that is not integral should not look like an integer.
        return if !r.is_integer() && !short.contains('.') { general(x, None) } else { short };
    }
    match BigFloat::from_ratio(r) {
        Some(b) => big_text(&b),
        None => "0".into(),
    }
}

/// Values outside float64's range, by an approximate conversion to decimal.
fn big_text(b: &BigFloat) -> String {
    let x = b.to_f64();
    if x.is_finite() && x != 0.0 {
        return general(x, Some(6));
    }
    let (mant, exp) = b.split();
    let d = exp as f64 * std::f64::consts::LOG10_2;
    let mut e = d as i64;
    let mut m = mant * 10f64.powf(d - e as f64);
    let a = m.abs();
    if a < 1.0 - 0.5e-6 {
        m *= 10.0;
        e -= 1;
    } else if a >= 10.0 {
        m /= 10.0;
        e += 1;
    }
    format!("{}e{e:+}", general(m, Some(6)))
}

/// C's `%.{precision}g`; without a precision the shortest text that reads back.
fn general(x: f64, precision: Option<usize>) -> String {
    if x == 0.0 {
        return "0".into();
    }
    let text = match precision {
        Some(p) => format!("{x:.*e}", p - 1),
        None => format!("{x:e}"),
    };
    let Some((mantissa, exp)) = text.split_once('e') else { return text };
    let exp: i32 = exp.parse().unwrap_or(0);
    let mantissa =
        if mantissa.contains('.') { mantissa.trim_end_matches('0').trim_end_matches('.') } else { mantissa };
    let digits = mantissa.trim_start_matches('-').replace('.', "");
    if !(-4..6).contains(&exp) {
        return format!("{mantissa}e{}{:02}", if exp < 0 { '-' } else { '+' }, exp.abs());
    }
    let sign = if x < 0.0 { "-" } else { "" };
    if exp < 0 {
        return format!("{sign}0.{}{digits}", "0".repeat((-exp - 1) as usize));
    }
    let whole = exp as usize + 1;
    if digits.len() <= whole {
        format!("{sign}{digits}{}", "0".repeat(whole - digits.len()))
    } else {
        format!("{sign}{}.{}", &digits[..whole], &digits[whole..])
    }
}
