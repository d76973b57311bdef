//! Reading numbers as `strconv` does.

/// How a parse ended; the numbers are those of `strconv/errors.go`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Parsed,
    BadSyntax,
    OutOfRange,
    BadBase,
    BadBitSize,
}

use Status::*;

/// An unsigned integer of a base (0: by its prefix) and size (0: 64 bits).
pub fn uint(text: &[u8], base: i64, bits: i64) -> (u64, Status) {
    if text.is_empty() {
        return (0, BadSyntax);
    }
    let by_prefix = base == 0;
    let (radix, digits) = match base {
        2..=36 => (base as u64, text),
        0 => prefix(text),
        _ => return (0, BadBase),
    };
    let bits = match bits {
        0 => 64,
        1..=64 => bits as u32,
        _ => return (0, BadBitSize),
    };
    let max = u64::MAX >> (64 - bits);
    if digits.is_empty() {
        return (0, BadSyntax);
    }
    let mut value = 0u64;
    let mut underscores = false;
    for &byte in digits {
        let digit = match byte {
            b'_' if by_prefix => {
                underscores = true;
                continue;
            }
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'z' => byte - b'a' + 10,
            b'A'..=b'Z' => byte - b'A' + 10,
            _ => return (0, BadSyntax),
        };
        if u64::from(digit) >= radix {
            return (0, BadSyntax);
        }
        match value.checked_mul(radix).and_then(|v| v.checked_add(u64::from(digit))) {
            Some(next) if next <= max => value = next,
            _ => return (max, OutOfRange),
        }
    }
    if underscores && !underscores_fit(text) {
        return (0, BadSyntax);
    }
    (value, Parsed)
}

fn prefix(text: &[u8]) -> (u64, &[u8]) {
    match text {
        [b'0', b'b' | b'B', rest @ ..] if !rest.is_empty() => (2, rest),
        [b'0', b'o' | b'O', rest @ ..] if !rest.is_empty() => (8, rest),
        [b'0', b'x' | b'X', rest @ ..] if !rest.is_empty() => (16, rest),
        [b'0', rest @ ..] if !rest.is_empty() => (8, rest),
        _ => (10, text),
    }
}

/// A signed integer.
pub fn int(text: &[u8], base: i64, bits: i64) -> (i64, Status) {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if text.is_empty() {
        return (0, BadSyntax);
    }
    let (magnitude, status) = uint(digits, base, bits);
    if !matches!(status, Parsed | OutOfRange) {
        return (0, status);
    }
    let limit = 1u64 << (if bits == 0 { 64 } else { bits } - 1);
    if !negative && magnitude >= limit {
        return ((limit - 1) as i64, OutOfRange);
    }
    if negative && magnitude > limit {
        return ((limit as i64).wrapping_neg(), OutOfRange);
    }
    let value = magnitude as i64;
    (if negative { value.wrapping_neg() } else { value }, Parsed)
}

/// Underscores stand only between digits, or between a base prefix and a digit.
fn underscores_fit(text: &[u8]) -> bool {
    let text = match text {
        [b'-' | b'+', rest @ ..] => rest,
        _ => text,
    };
    let (mut previous, rest, hex) = match text {
        [b'0', b'b' | b'B' | b'o' | b'O', rest @ ..] => (b'0', rest, false),
        [b'0', b'x' | b'X', rest @ ..] => (b'0', rest, true),
        _ => (b'^', text, false),
    };
    for &byte in rest {
        let class = match byte {
            b'0'..=b'9' => b'0',
            b'a'..=b'f' | b'A'..=b'F' if hex => b'0',
            b'_' if previous == b'0' => b'_',
            b'_' => return false,
            _ if previous == b'_' => return false,
            _ => b'!',
        };
        previous = class;
    }
    previous != b'_'
}

/// The longest prefix that is a floating-point number: value, length, status.
pub fn float(text: &[u8], single: bool) -> (f64, usize, Status) {
    if let Some((value, length)) = special(text) {
        return (value, length, Parsed);
    }
    let Some(number) = scan(text) else { return (0.0, 0, BadSyntax) };
    if number.underscores && !underscores_fit(&text[..number.length]) {
        return (0.0, 0, BadSyntax);
    }
    let magnitude = if number.hex { hex_value(&number, single) } else { decimal_value(&number, single) };
    let value = if number.negative { -magnitude } else { magnitude };
    (value, number.length, if magnitude.is_infinite() { OutOfRange } else { Parsed })
}

/// Infinities and NaN.
fn special(text: &[u8]) -> Option<(f64, usize)> {
    let (signed, negative, word) = match text {
        [b'-', rest @ ..] => (true, true, rest),
        [b'+', rest @ ..] => (true, false, rest),
        _ => (false, false, text),
    };
    let starts = |name: &[u8]| word.get(..name.len()).is_some_and(|w| w.eq_ignore_ascii_case(name));
    let infinity = if negative { f64::NEG_INFINITY } else { f64::INFINITY };
    if starts(b"infinity") {
        Some((infinity, 8 + usize::from(signed)))
    } else if starts(b"inf") {
        Some((infinity, 3 + usize::from(signed)))
    } else if starts(b"nan") && !signed {
        Some((f64::NAN, 3))
    } else {
        None
    }
}

/// A number's parts as they are written.
struct Number {
    negative: bool,
    hex: bool,
    underscores: bool,
    /// Mantissa digits without point, and how many of them stand behind it.
    digits: Vec<u8>,
    fraction: i64,
    exponent: i64,
    length: usize,
}

fn scan(text: &[u8]) -> Option<Number> {
    let mut at = 0;
    let peek = |at: usize| text.get(at).copied().unwrap_or(0);
    let negative = peek(0) == b'-';
    if matches!(peek(0), b'-' | b'+') {
        at += 1;
    }
    let hex = peek(at) == b'0' && peek(at + 1) | 0x20 == b'x' && at + 2 < text.len();
    if hex {
        at += 2;
    }
    let mut n =
        Number { negative, hex, underscores: false, digits: Vec::new(), fraction: 0, exponent: 0, length: 0 };
    let mut point = false;
    loop {
        let byte = peek(at);
        match byte {
            b'_' => n.underscores = true,
            b'.' if !point => point = true,
            b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' if hex || byte.is_ascii_digit() => {
                n.digits.push(byte);
                n.fraction += i64::from(point);
            }
            _ => break,
        }
        at += 1;
    }
    if n.digits.is_empty() {
        return None;
    }
    if peek(at) | 0x20 == if hex { b'p' } else { b'e' } {
        at = scan_exponent(text, at + 1, &mut n)?;
    } else if hex {
        return None;
    }
    n.length = at;
    Some(n)
}

/// Reads an exponent behind its letter; the result is where it ends.
fn scan_exponent(text: &[u8], mut at: usize, n: &mut Number) -> Option<usize> {
    let peek = |at: usize| text.get(at).copied().unwrap_or(0);
    let negative = peek(at) == b'-';
    if matches!(peek(at), b'-' | b'+') {
        at += 1;
    }
    if !peek(at).is_ascii_digit() {
        return None;
    }
    while peek(at).is_ascii_digit() || peek(at) == b'_' {
        if peek(at) == b'_' {
            n.underscores = true;
        } else if n.exponent < 1_000_000 {
            n.exponent = n.exponent * 10 + i64::from(peek(at) - b'0');
        }
        at += 1;
    }
    if negative {
        n.exponent = -n.exponent;
    }
    Some(at)
}

fn decimal_value(n: &Number, single: bool) -> f64 {
    let mut text = String::with_capacity(n.digits.len() + 12);
    text.extend(n.digits.iter().map(|&b| b as char));
    text.push_str(&format!("e{}", n.exponent - n.fraction));
    if single { text.parse::<f32>().map_or(0.0, f64::from) } else { text.parse::<f64>().unwrap_or(0.0) }
}

/// Rounds a binary mantissa of any length to nearest, ties to even.
fn hex_value(n: &Number, single: bool) -> f64 {
    let mut mantissa = 0u64;
    let mut exponent = n.exponent - 4 * n.fraction;
    let mut sticky = false;
    for &byte in &n.digits {
        let digit = (byte as char).to_digit(16).unwrap_or(0);
        if mantissa >> 60 == 0 {
            mantissa = mantissa << 4 | u64::from(digit);
        } else {
            sticky |= digit != 0;
            exponent += 4;
        }
    }
    if mantissa == 0 {
        return 0.0;
    }
    let (precision, lowest, highest) = if single { (24, -149, 127) } else { (53, -1074, 1023) };
    let top = 63 - i64::from(mantissa.leading_zeros());
    // The exponent of the last bit that the result can have.
    let last = (exponent + top - (precision - 1)).max(lowest);
    let drop = last - exponent;
    let mut rounded = u128::from(mantissa);
    if drop > 64 {
        rounded = 0;
    } else if drop > 0 {
        let rest = rounded & ((1u128 << drop) - 1);
        let half = 1u128 << (drop - 1);
        rounded >>= drop;
        rounded += u128::from(rest > half || rest == half && (sticky || rounded & 1 == 1));
    } else {
        rounded <<= -drop;
    }
    if rounded == 0 {
        return 0.0;
    }
    if last + 127 - i64::from(rounded.leading_zeros()) > highest {
        return f64::INFINITY;
    }
    // In two steps: the power alone may be too small for a double.
    let half = last / 2;
    rounded as f64 * (half as f64).exp2() * ((last - half) as f64).exp2()
}
