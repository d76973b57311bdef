//! Arithmetic that is more than one machine instruction.
//!
//! UNSAFE MODULE: reads and writes the operand slots of an instruction.

use goanna_lower::LOp;
use goanna_lower::ops::{a, b, c};

/// Go's min: NaN if either is, and -0 below +0.
pub fn f64_min(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 0.0 && y == 0.0 {
        return if x.is_sign_negative() { x } else { y };
    }
    if x < y { x } else { y }
}

/// math.Min: as min, but -Inf wins over NaN.
pub fn math_min(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        let low = x == f64::NEG_INFINITY || y == f64::NEG_INFINITY;
        return if low { f64::NEG_INFINITY } else { f64::from_bits(MATH_NAN) };
    }
    f64_min(x, y)
}

/// math.Max: as max, but +Inf wins over NaN.
pub fn math_max(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        let high = x == f64::INFINITY || y == f64::INFINITY;
        return if high { f64::INFINITY } else { f64::from_bits(MATH_NAN) };
    }
    f64_max(x, y)
}

/// The NaN that package math gives.
const MATH_NAN: u64 = 0x7FF8_0000_0000_0001;

/// Go's max.
pub fn f64_max(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return f64::NAN;
    }
    if x == 0.0 && y == 0.0 {
        return if x.is_sign_negative() { y } else { x };
    }
    if x > y { x } else { y }
}

/// The conversion instruction of amd64: the least integer for whatever does not fit.
pub fn f64_to_i64(x: f64) -> i64 {
    if (-9_223_372_036_854_775_808.0..9_223_372_036_854_775_808.0).contains(&x) { x as i64 } else { i64::MIN }
}

/// The same for 32 bits.
pub fn f64_to_i32(x: f64) -> i32 {
    if x > -2_147_483_649.0 && x < 2_147_483_648.0 { x as i32 } else { i32::MIN }
}

/// gc's sequence for uint64 on amd64.
pub fn f64_to_u64(x: f64) -> u64 {
    const HALF: f64 = 9_223_372_036_854_775_808.0;
    let low = f64_to_i64(x);
    if low < 0 { (low | f64_to_i64(x - HALF)) as u64 } else { low as u64 }
}

type C = (f64, f64);

/// Quotient with C99's rules for infinities and NaN.
fn divide(n: C, m: C) -> C {
    let (a, b) = n;
    let (c, d) = m;
    let (e, f) = if c.abs() >= d.abs() {
        let ratio = d / c;
        let denom = c + ratio * d;
        ((a + b * ratio) / denom, (b - a * ratio) / denom)
    } else {
        let ratio = c / d;
        let denom = d + ratio * c;
        ((a * ratio + b) / denom, (b * ratio - a) / denom)
    };
    if !e.is_nan() && !f.is_nan() {
        return (e, f);
    }
    let one = |x: f64| if x.is_infinite() { 1.0f64.copysign(x) } else { 0.0f64.copysign(x) };
    if c == 0.0 && d == 0.0 && (!a.is_nan() || !b.is_nan()) {
        let inf = f64::INFINITY.copysign(c);
        (inf * a, inf * b)
    } else if (a.is_infinite() || b.is_infinite()) && c.is_finite() && d.is_finite() {
        let (a, b) = (one(a), one(b));
        (f64::INFINITY * (a * c + b * d), f64::INFINITY * (b * c - a * d))
    } else if (c.is_infinite() || d.is_infinite()) && a.is_finite() && b.is_finite() {
        let (c, d) = (one(c), one(d));
        (0.0 * (a * c + b * d), 0.0 * (b * c - a * d))
    } else {
        (e, f)
    }
}

/// The complex operations.
///
/// # Safety
/// `fp` is the frame that the instruction's operands refer to.
#[inline(never)]
pub unsafe fn complex(op: LOp, fp: *mut u64, w: u64) {
    // SAFETY: operands of complex instructions are two slots each, by the table.
    unsafe {
        let get = |s: u16| {
            let p = fp.add(s as usize);
            (f64::from_bits(*p), f64::from_bits(*p.add(1)))
        };
        let set = |v: C| {
            let p = fp.add(a(w) as usize);
            *p = v.0.to_bits();
            *p.add(1) = v.1.to_bits();
        };
        match op {
            LOp::CAdd => set((get(b(w)).0 + get(c(w)).0, get(b(w)).1 + get(c(w)).1)),
            LOp::CSub => set((get(b(w)).0 - get(c(w)).0, get(b(w)).1 - get(c(w)).1)),
            LOp::CMul => {
                let (x, y) = (get(b(w)), get(c(w)));
                set((x.0 * y.0 - x.1 * y.1, x.0 * y.1 + x.1 * y.0));
            }
            LOp::CDiv => set(divide(get(b(w)), get(c(w)))),
            LOp::CNeg => set((-get(b(w)).0, -get(b(w)).1)),
            LOp::CEq => *fp.add(a(w) as usize) = u64::from(get(b(w)) == get(c(w))),
            LOp::C128ToC64 => {
                let x = get(b(w));
                let half = |f: f64| u64::from((f as f32).to_bits());
                *fp.add(a(w) as usize) = half(x.0) | half(x.1) << 32;
            }
            _ => {
                let x = *fp.add(b(w) as usize);
                set((f64::from(f32::from_bits(x as u32)), f64::from(f32::from_bits((x >> 32) as u32))));
            }
        }
    }
}
