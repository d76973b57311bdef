//! Go's built-in objects in memory: strings, slices, maps, channels, interface values.

pub mod chan;
pub mod equal;
pub mod map;
pub mod slice;
pub mod string;
#[cfg(test)]
mod tests;
