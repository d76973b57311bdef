//! Directives of `fmt` whose operand has a predeclared type.
//!
//! Holds: what is not known here (`#` and `+` with `%v`, indices, `*`, verbs that do not fit) is left to the Go side, nothing being written for it.

use crate::layout::Layout;
use crate::number::format::Digits;
use crate::utf8;

/// An operand of a predeclared type.
#[derive(Clone, Copy, Debug)]
pub enum Operand<'a> {
    /// Any signed integer.
    Int(i64),
    /// Any unsigned integer.
    Uint(u64),
    /// A float, and whether it is a float32.
    Float(f64, bool),
    /// A string.
    Text(&'a [u8]),
    /// A bool.
    Bool(bool),
}

/// `%v` without flags.
pub fn plain(operand: Operand<'_>, out: &mut Vec<u8>) {
    match operand {
        Operand::Int(i) => out.extend_from_slice(Digits::new().signed(i, 10)),
        Operand::Uint(u) => out.extend_from_slice(Digits::new().unsigned(u, 10)),
        Operand::Float(f, single) => Layout::new(0, 0, 0).float(out, f, b'v', single),
        Operand::Text(text) => out.extend_from_slice(text),
        Operand::Bool(b) => out.extend_from_slice(if b { b"true" } else { b"false" }),
    }
}

/// Flags, width and precision before a verb.
struct Head {
    bits: u64,
    width: i64,
    precision: i64,
    /// Where the verb is.
    verb: usize,
}

/// A number of up to six digits.
fn number(text: &[u8], at: &mut usize) -> Option<Option<i64>> {
    let start = *at;
    let mut n = 0;
    while let Some(digit) = text.get(*at).filter(|b| b.is_ascii_digit()) {
        n = n * 10 + i64::from(digit - b'0');
        *at += 1;
    }
    (*at - start <= 6).then_some((*at > start).then_some(n))
}

fn head(text: &[u8]) -> Option<Head> {
    let (mut bits, mut at) = (0, 0);
    loop {
        bits |= match text.get(at)? {
            b'-' => 1,
            b'+' => 2,
            b'#' => 4,
            b' ' => 8,
            b'0' => 16,
            _ => break,
        };
        at += 1;
    }
    let width = number(text, &mut at)?;
    bits |= if width.is_some() { 32 } else { 0 };
    let mut precision = None;
    if text.get(at) == Some(&b'.') {
        at += 1;
        precision = Some(number(text, &mut at)?.unwrap_or(0));
        bits |= 64;
    }
    Some(Head { bits, width: width.unwrap_or(0), precision: precision.unwrap_or(0), verb: at })
}

/// Writes an operand by the directive that `text` begins with, behind the `%`; gives the directive's length.
pub fn directive(text: &[u8], operand: Operand<'_>, out: &mut Vec<u8>) -> Option<usize> {
    let Head { bits, width, precision, verb: at } = head(text)?;
    let verb = *text.get(at)?;
    if verb == b'v' && bits & (2 | 4) != 0 {
        return None;
    }
    let layout = Layout::new(bits, width, precision);
    let start = out.len();
    match (operand, verb) {
        (Operand::Int(_) | Operand::Uint(_), b'd' | b'v') if bits == 0 => plain(operand, out),
        (Operand::Int(i), b'd' | b'v' | b'b' | b'o' | b'O' | b'x' | b'X') => {
            layout.integer(out, i.unsigned_abs(), i < 0, if verb == b'v' { b'd' } else { verb });
        }
        (Operand::Uint(u), b'd' | b'v' | b'b' | b'o' | b'O' | b'x' | b'X') => {
            layout.integer(out, u, false, if verb == b'v' { b'd' } else { verb });
        }
        (Operand::Float(f, single), b'v' | b'b' | b'g' | b'G' | b'x' | b'X' | b'f' | b'F' | b'e' | b'E') => {
            layout.float(out, f, verb, single);
        }
        (Operand::Text(s), b's' | b'v') => {
            let length = if bits & 64 != 0 { utf8::prefix(s, precision as usize) } else { s.len() };
            out.extend_from_slice(&s[..length]);
            layout.pad(out, start);
        }
        (Operand::Text(s), b'x' | b'X') => layout.hex(out, s, verb),
        (Operand::Bool(_), b't' | b'v') => {
            plain(operand, out);
            layout.pad(out, start);
        }
        _ => return None,
    }
    Some(at + 1)
}
