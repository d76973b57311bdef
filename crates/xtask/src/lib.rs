//! What the chores and the golden tests share: test cases, and the normal form of standard error.
//!
//! Holds: knows the layout of `testdata/` and the shape of Go's reports, and nothing of Goanna's crates but the op table.
#![forbid(unsafe_code)]

pub mod bench;
pub mod case;
pub mod conformance;
pub mod docs;
pub mod golden;
pub mod normalise;
pub mod tidy;
