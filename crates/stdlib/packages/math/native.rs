//! The functions of `math`.

use crate::gomath;
use goanna_vm::native::*;

natives! {
    fn Sqrt(x: f64) -> f64 { x.sqrt() }
    fn Floor(x: f64) -> f64 { x.floor() }
    fn Ceil(x: f64) -> f64 { x.ceil() }
    fn Trunc(x: f64) -> f64 { x.trunc() }
    fn Round(x: f64) -> f64 { x.round() }
    fn RoundToEven(x: f64) -> f64 { x.round_ties_even() }
    fn FMA(x: f64, y: f64, z: f64) -> f64 { x.mul_add(y, z) }
    fn Mod(x: f64, y: f64) -> f64 { x % y }
    fn Remainder(x: f64, y: f64) -> f64 { gomath::remainder(x, y) }
    fn Modf(f: f64) -> (f64, f64) { gomath::modf(f) }
    fn Frexp(f: f64) -> (f64, i64) { gomath::frexp(f) }
    fn Ldexp(frac: f64, exp: i64) -> f64 { gomath::ldexp(frac, exp) }
    fn Hypot(p: f64, q: f64) -> f64 { gomath::hypot(p, q) }
    fn Cbrt(x: f64) -> f64 { gomath::cbrt(x) }
    fn Exp(x: f64) -> f64 { gomath::exp(x) }
    fn Exp2(x: f64) -> f64 { gomath::exp2(x) }
    fn Expm1(x: f64) -> f64 { libm::expm1(x) }
    fn Log(x: f64) -> f64 { gomath::log(x) }
    fn Log2(x: f64) -> f64 { gomath::log2(x) }
    fn Log10(x: f64) -> f64 { gomath::log10(x) }
    fn Log1p(x: f64) -> f64 { gomath::log1p(x) }
    fn Pow(x: f64, y: f64) -> f64 { gomath::pow(x, y) }
    fn Sin(x: f64) -> f64 { gomath::sin(x) }
    fn Cos(x: f64) -> f64 { gomath::cos(x) }
    fn Tan(x: f64) -> f64 { gomath::tan(x) }
    fn Sincos(x: f64) -> (f64, f64) { (gomath::sin(x), gomath::cos(x)) }
    fn Asin(x: f64) -> f64 { gomath::asin(x) }
    fn Acos(x: f64) -> f64 { gomath::acos(x) }
    fn Atan(x: f64) -> f64 { gomath::atan(x) }
    fn Atan2(y: f64, x: f64) -> f64 { gomath::atan2(y, x) }
    fn Sinh(x: f64) -> f64 { gomath::sinh(x) }
    fn Cosh(x: f64) -> f64 { gomath::cosh(x) }
    fn Tanh(x: f64) -> f64 { gomath::tanh(x) }
    fn Asinh(x: f64) -> f64 { gomath::asinh(x) }
    fn Acosh(x: f64) -> f64 { gomath::acosh(x) }
    fn Atanh(x: f64) -> f64 { gomath::atanh(x) }
    fn Gamma(x: f64) -> f64 { gomath::gamma(x) }
    fn Lgamma(x: f64) -> (f64, i64) {
        if x == f64::NEG_INFINITY {
            return (x, 1);
        }
        if x == 0.0 {
            return (f64::INFINITY, 1);
        }
        // The logarithm decides.
        if x.abs() < 1.0 / (1u128 << 70) as f64 {
            return (-gomath::log(x.abs()), if x < 0.0 { -1 } else { 1 });
        }
        let (value, sign) = libm::lgamma_r(x);
        (value, if sign < 0 { -1 } else { 1 })
    }
    fn Erf(x: f64) -> f64 { gomath::erf(x) }
    fn Erfc(x: f64) -> f64 { gomath::erfc(x) }
    fn tens(n: i64) -> f64 { format!("1e{n}").parse().unwrap_or(f64::NAN) }
    fn J0(x: f64) -> f64 { libm::j0(x) }
    fn J1(x: f64) -> f64 { libm::j1(x) }
    fn Jn(n: i64, x: f64) -> f64 { libm::jn(n as i32, x) }
    fn Y0(x: f64) -> f64 { libm::y0(x) }
    fn Y1(x: f64) -> f64 { libm::y1(x) }
    fn Yn(n: i64, x: f64) -> f64 { libm::yn(n as i32, x) }
}
