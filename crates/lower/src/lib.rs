//! Placeholder root.
#![forbid(unsafe_code)]
