//! Layout of numbers and text by `fmt`'s flags.

use crate::number::format::{Digits, float};
use crate::utf8;

/// The flags of a directive, numbered as in `fmt/print.go`, with width and precision.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    bits: u64,
    width: usize,
    precision: usize,
}

const MINUS: u64 = 1;
const PLUS: u64 = 2;
const SHARP: u64 = 4;
const SPACE: u64 = 8;
const ZERO: u64 = 16;
const WIDTH: u64 = 32;
const PRECISION: u64 = 64;

impl Layout {
    /// From the printer's fields; width and precision count only if their flags are set.
    pub fn new(bits: u64, width: i64, precision: i64) -> Layout {
        let size = |flag, n: i64| if bits & flag != 0 { usize::try_from(n).unwrap_or(0) } else { 0 };
        Layout { bits, width: size(WIDTH, width), precision: size(PRECISION, precision) }
    }

    fn has(self, flag: u64) -> bool {
        self.bits & flag != 0
    }

    fn precision(self) -> Option<usize> {
        self.has(PRECISION).then_some(self.precision)
    }

    fn without(self, flag: u64) -> Layout {
        Layout { bits: self.bits & !flag, ..self }
    }

    /// Pads what stands in `out` from `start` on to the width, counted in runes.
    pub fn pad(self, out: &mut Vec<u8>, start: usize) {
        let length = utf8::count(&out[start..]);
        if length >= self.width {
            return;
        }
        let missing = self.width - length;
        if self.has(MINUS) {
            out.resize(out.len() + missing, b' ');
        } else {
            let fill = if self.has(ZERO) { b'0' } else { b' ' };
            out.splice(start..start, std::iter::repeat_n(fill, missing));
        }
    }

    /// An integer for one of the verbs `bdoOxX`.
    pub fn integer(self, out: &mut Vec<u8>, value: u64, negative: bool, verb: u8) {
        let base = match verb {
            b'b' => 2,
            b'o' | b'O' => 8,
            b'x' | b'X' => 16,
            _ => 10,
        };
        let start = out.len();
        let signed = negative || self.has(PLUS) || self.has(SPACE);
        let mut least = 0;
        if let Some(precision) = self.precision() {
            if precision == 0 && value == 0 {
                self.without(ZERO).pad(out, start);
                return;
            }
            least = precision;
        } else if self.has(ZERO) && !self.has(MINUS) {
            least = self.width.saturating_sub(usize::from(signed));
        }
        if signed {
            out.push(if negative {
                b'-'
            } else if self.has(PLUS) {
                b'+'
            } else {
                b' '
            });
        }
        if verb == b'O' {
            out.extend_from_slice(b"0o");
        }
        let mut digits = Digits::new();
        let digits = digits.unsigned(value, base);
        let zeros = least.saturating_sub(digits.len());
        if self.has(SHARP) {
            match base {
                2 => out.extend_from_slice(b"0b"),
                8 if zeros == 0 && digits[0] != b'0' => out.push(b'0'),
                16 => out.extend_from_slice(&[b'0', verb]),
                _ => {}
            }
        }
        out.resize(out.len() + zeros, b'0');
        let at = out.len();
        out.extend_from_slice(digits);
        if verb == b'X' {
            out[at..].make_ascii_uppercase();
        }
        self.without(ZERO).pad(out, start);
    }

    /// Text for `%x` and `%X`.
    pub fn hex(self, out: &mut Vec<u8>, text: &[u8], verb: u8) {
        let start = out.len();
        let text = &text[..self.precision().map_or(text.len(), |p| p.min(text.len()))];
        let digits = if verb == b'X' { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
        for (i, &byte) in text.iter().enumerate() {
            if i > 0 && self.has(SPACE) {
                out.push(b' ');
            }
            if self.has(SHARP) && (i == 0 || self.has(SPACE)) {
                out.extend_from_slice(&[b'0', verb]);
            }
            out.extend_from_slice(&[digits[usize::from(byte >> 4)], digits[usize::from(byte & 15)]]);
        }
        self.pad(out, start);
    }

    /// A floating-point number for one of the verbs `vbgGxXfFeE`.
    pub fn float(self, out: &mut Vec<u8>, value: f64, verb: u8, single: bool) {
        let format = match verb {
            b'v' => b'g',
            b'F' => b'f',
            other => other,
        };
        let natural = if matches!(format, b'e' | b'E' | b'f') { 6 } else { -1 };
        let precision = self.precision().map_or(natural, |p| p as i64);
        let mut number = Vec::new();
        float(&mut number, value, format, precision, single);
        let sign = match number[0] {
            sign @ (b'-' | b'+') => {
                number.remove(0);
                sign
            }
            _ => b'+',
        };
        let sign = if self.has(SPACE) && sign == b'+' && !self.has(PLUS) { b' ' } else { sign };
        let start = out.len();
        if !value.is_finite() {
            if value.is_infinite() || self.has(SPACE) || self.has(PLUS) {
                out.push(sign);
            }
            out.extend_from_slice(&number);
            self.without(ZERO).pad(out, start);
            return;
        }
        if self.has(SHARP) && verb != b'b' {
            keep_zeros(&mut number, verb, precision);
        }
        if self.has(PLUS) || sign != b'+' {
            out.push(sign);
            if self.has(ZERO) && !self.has(MINUS) {
                let length = number.len() + 1;
                out.resize(out.len() + self.width.saturating_sub(length), b'0');
                out.extend_from_slice(&number);
                return;
            }
        }
        out.extend_from_slice(&number);
        self.pad(out, start);
    }
}

/// What `#` does to a number: it has a point, and for `%g` all the digits of its precision.
fn keep_zeros(number: &mut Vec<u8>, verb: u8, precision: i64) {
    let mut wanted = match verb {
        b'v' | b'g' | b'G' | b'x' if precision < 0 => 6,
        b'v' | b'g' | b'G' | b'x' => precision,
        _ => 0,
    };
    let hex = matches!(verb, b'x' | b'X');
    let tail_at =
        number.iter().position(|b| if hex { matches!(b, b'p' | b'P') } else { matches!(b, b'e' | b'E') });
    let tail = number.split_off(tail_at.unwrap_or(number.len()));
    let mut significant = false;
    for &byte in number.iter().filter(|b| **b != b'.') {
        significant |= byte != b'0';
        wanted -= i64::from(significant);
    }
    if !number.contains(&b'.') {
        if number == b"0" {
            wanted -= 1;
        }
        number.push(b'.');
    }
    number.resize(number.len() + usize::try_from(wanted).unwrap_or(0), b'0');
    number.extend_from_slice(&tail);
}
