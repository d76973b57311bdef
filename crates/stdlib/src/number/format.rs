//! Writing numbers. The digits of floating-point numbers come from Rust (shortest and exact ones alike); the layout is
//! Go's.

/// Room for the digits of one integer.
pub struct Digits([u8; 65]);

const LOWER: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const PAIRS: &[u8; 200] =
    b"0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

impl Digits {
    /// Empty room.
    pub fn new() -> Digits {
        Digits([0; 65])
    }

    /// A number with its sign.
    pub fn signed(&mut self, value: i64, base: u32) -> &[u8] {
        let mut at = self.fill(value.unsigned_abs(), base);
        if value < 0 {
            at -= 1;
            self.0[at] = b'-';
        }
        &self.0[at..]
    }

    /// A number without sign.
    pub fn unsigned(&mut self, value: u64, base: u32) -> &[u8] {
        let at = self.fill(value, base);
        &self.0[at..]
    }

    fn fill(&mut self, mut value: u64, base: u32) -> usize {
        let base = u64::from(base.clamp(2, 36));
        let mut at = self.0.len();
        if base == 10 {
            while value >= 100 {
                let pair = (value % 100) as usize * 2;
                value /= 100;
                at -= 2;
                self.0[at..at + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
            }
        }
        loop {
            at -= 1;
            self.0[at] = LOWER[(value % base) as usize];
            value /= base;
            if value == 0 {
                return at;
            }
        }
    }
}

impl Default for Digits {
    fn default() -> Self {
        Self::new()
    }
}

/// No double has more significant decimal digits, nor more after the point.
const EXACT: usize = 1100;

/// Decimal digits without trailing zeros; the point stands before digit `point`.
struct Decimal {
    digits: Vec<u8>,
    point: i64,
}

impl Decimal {
    /// From Rust's exponent notation, `d.ddde±x`.
    fn from_exponent(text: &str) -> Decimal {
        let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
        let mut digits: Vec<u8> = mantissa.bytes().filter(u8::is_ascii_digit).collect();
        while digits.last() == Some(&b'0') {
            digits.pop();
        }
        let point = if digits.is_empty() { 0 } else { exponent.parse::<i64>().unwrap_or(0) + 1 };
        Decimal { digits, point }
    }

    /// The fewest digits that identify the number. Of two equally near candidates Go takes the even one, Rust the
    /// larger; only numbers near the limit of their precision can have two.
    fn shortest(magnitude: f64, single: bool) -> Decimal {
        let (decimal, limit) = if single {
            (Self::from_exponent(&format!("{:e}", magnitude as f32)), 6)
        } else {
            (Self::from_exponent(&format!("{magnitude:e}")), 15)
        };
        if decimal.digits.len() < limit || decimal.digits.last().is_none_or(|d| d & 1 == 0) {
            return decimal;
        }
        Self::significant(magnitude, decimal.digits.len())
    }

    /// Rounded to that many significant digits (at least one).
    fn significant(magnitude: f64, digits: usize) -> Decimal {
        Self::from_exponent(&format!("{:.*e}", digits.clamp(1, EXACT) - 1, magnitude))
    }

    fn digit(&self, at: i64) -> u8 {
        usize::try_from(at).ok().and_then(|i| self.digits.get(i)).copied().unwrap_or(b'0')
    }

    fn write_exponent(&self, out: &mut Vec<u8>, places: usize, letter: u8) {
        out.push(self.digit(0));
        if places > 0 {
            out.push(b'.');
            out.extend((1..=places).map(|i| self.digit(i as i64)));
        }
        let exponent = if self.digits.is_empty() { 0 } else { self.point - 1 };
        out.push(letter);
        out.push(if exponent < 0 { b'-' } else { b'+' });
        if exponent.abs() < 10 {
            out.push(b'0');
        }
        out.extend_from_slice(exponent.abs().to_string().as_bytes());
    }

    fn write_fixed(&self, out: &mut Vec<u8>, places: usize) {
        if self.point <= 0 {
            out.push(b'0');
        }
        out.extend((0..self.point).map(|i| self.digit(i)));
        if places > 0 {
            out.push(b'.');
            out.extend((0..places as i64).map(|i| self.digit(self.point + i)));
        }
    }
}

/// Appends `value` in one of Go's formats; a negative precision asks for the fewest digits that identify it.
pub fn float(out: &mut Vec<u8>, value: f64, verb: u8, precision: i64, single: bool) {
    let value = if single { f64::from(value as f32) } else { value };
    if value.is_nan() {
        out.extend_from_slice(b"NaN");
        return;
    }
    if value.is_infinite() {
        out.extend_from_slice(if value < 0.0 { b"-Inf" } else { b"+Inf" });
        return;
    }
    if value.is_sign_negative() && !matches!(verb, b'b' | b'e' | b'E' | b'f' | b'g' | b'G' | b'x' | b'X') {
        out.extend_from_slice(&[b'%', verb]);
        return;
    }
    if value.is_sign_negative() {
        out.push(b'-');
    }
    let magnitude = value.abs();
    match verb {
        b'b' => binary_exponent(out, magnitude, single),
        b'x' | b'X' => hexadecimal(out, magnitude, verb, precision, single),
        b'e' | b'E' if precision < 0 => {
            let decimal = Decimal::shortest(magnitude, single);
            decimal.write_exponent(out, decimal.digits.len().saturating_sub(1), verb);
        }
        b'e' | b'E' => {
            let places = precision as usize;
            Decimal::significant(magnitude, places.saturating_add(1)).write_exponent(out, places, verb);
        }
        b'f' if precision < 0 => {
            let decimal = Decimal::shortest(magnitude, single);
            let places = (decimal.digits.len() as i64 - decimal.point).max(0);
            decimal.write_fixed(out, places as usize);
        }
        b'f' => {
            let places = precision as usize;
            out.extend_from_slice(format!("{:.*}", places.min(EXACT), magnitude).as_bytes());
            out.resize(out.len() + places.saturating_sub(EXACT), b'0');
        }
        b'g' | b'G' => general(out, magnitude, verb, precision, single),
        _ => out.extend_from_slice(&[b'%', verb]),
    }
}

/// `%g`: exponents only for numbers that are very large or small.
fn general(out: &mut Vec<u8>, magnitude: f64, verb: u8, precision: i64, single: bool) {
    let shortest = precision < 0;
    let decimal = if shortest {
        Decimal::shortest(magnitude, single)
    } else {
        Decimal::significant(magnitude, precision as usize)
    };
    let count = decimal.digits.len() as i64;
    let mut limit = precision.max(1);
    if limit > count && count >= decimal.point {
        limit = count;
    }
    if shortest {
        limit = 6;
    }
    let exponent = decimal.point - 1;
    if exponent < -4 || exponent >= limit {
        decimal.write_exponent(
            out,
            count.saturating_sub(1).max(0) as usize,
            if verb == b'g' { b'e' } else { b'E' },
        );
    } else {
        decimal.write_fixed(out, (count - decimal.point).max(0) as usize);
    }
}

/// Mantissa as an integer and binary exponent; the value is their product 2^exponent × mantissa.
fn split(magnitude: f64, single: bool) -> (u64, i64) {
    let (bits, mantissa_bits, bias) = if single {
        (u64::from((magnitude as f32).to_bits()), 23, 127)
    } else {
        (magnitude.to_bits(), 52, 1023)
    };
    let exponent = (bits >> mantissa_bits) as i64;
    let mantissa = bits & ((1 << mantissa_bits) - 1);
    if exponent == 0 {
        (mantissa, 1 - bias - mantissa_bits)
    } else {
        (mantissa | 1 << mantissa_bits, exponent - bias - mantissa_bits)
    }
}

fn binary_exponent(out: &mut Vec<u8>, magnitude: f64, single: bool) {
    let (mantissa, exponent) = split(magnitude, single);
    out.extend_from_slice(format!("{mantissa}p{exponent:+}").as_bytes());
}

fn hexadecimal(out: &mut Vec<u8>, magnitude: f64, verb: u8, precision: i64, single: bool) {
    let (mut mantissa, mut exponent) = split(magnitude, single);
    if mantissa == 0 {
        exponent = 0;
    } else {
        // The leading 1 goes to bit 60, 15 hexadecimal digits below it.
        let shift = mantissa.leading_zeros() as i64 - 3;
        mantissa <<= shift;
        exponent += 60 - shift;
    }
    let mut digits = 15usize;
    if (0..15).contains(&precision) {
        digits = precision as usize;
        let dropped = 60 - 4 * digits as u32;
        let (kept, rest, half) =
            (mantissa >> dropped, mantissa & ((1 << dropped) - 1), 1u64 << (dropped - 1));
        mantissa = (kept + u64::from(rest > half || rest == half && kept & 1 == 1)) << dropped;
        if mantissa >> 61 != 0 {
            mantissa >>= 1;
            exponent += 1;
        }
    }
    let mut text = format!("{:015x}", mantissa & ((1 << 60) - 1));
    text.truncate(digits);
    if precision < 0 {
        text.truncate(text.trim_end_matches('0').len());
    }
    let mut all = format!("0x{}", mantissa >> 60);
    if !text.is_empty() || precision > 0 {
        all.push('.');
        all.push_str(&text);
        all.extend(std::iter::repeat_n('0', (precision.max(0) as usize).saturating_sub(15)));
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    all.push_str(&format!("p{sign}{:02}", exponent.abs()));
    if verb == b'X' {
        all.make_ascii_uppercase();
    }
    out.extend_from_slice(all.as_bytes());
}
