//! Placeholder root.

