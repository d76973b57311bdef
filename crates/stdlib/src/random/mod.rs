//! The generators of `math/rand` and `math/rand/v2`, with Go's numbers for the same seed.

mod chacha8;
mod cooked;
mod lagged;
mod ziggurat;

pub use chacha8::block;
pub use lagged::seeded;
pub use ziggurat::{Ziggurat, exponential, normal};
