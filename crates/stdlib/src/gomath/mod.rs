//! Go's `math`: its own algorithms where their last bits differ from the system's library. On amd64 gc uses fused
//! multiply-add in `Exp` only.

#![allow(
    clippy::excessive_precision,
    clippy::approx_constant,
    reason = "coefficients stand as they were published; a split constant is not its sum"
)]

mod erf;
mod exp;
mod gamma;
mod hyper;
mod log;
mod parts;
mod pow;
mod trig;

pub use erf::{erf, erfc};
pub use exp::{exp, exp2};
pub use gamma::gamma;
pub use hyper::{acosh, asinh, atanh, cosh, sinh, tanh};
pub use log::{log, log1p, log2, log10};
pub use parts::{cbrt, frexp, hypot, ldexp, modf, remainder};
pub use pow::pow;
pub use trig::{acos, asin, atan, atan2, cos, sin, tan};
