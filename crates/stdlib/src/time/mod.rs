//! The leaves of Go's `time`: text of durations and the elements of layouts.

mod duration;
mod element;

pub use duration::duration_text;
pub use element::{Element, element};
