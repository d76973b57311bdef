//! Exact constant values.

use num_bigint::BigInt;
use num_rational::Ratio;
use std::sync::Arc;

/// An exact constant value. Integers are always `Int` when integral and of integer or rune kind; floats keep rationals.
#[derive(Clone, Debug, PartialEq)]
pub enum ConstValue {
    Bool(bool),
    /// Any bytes: Go strings need not be UTF-8.
    String(Arc<[u8]>),
    Int(BigInt),
    Float(Ratio<BigInt>),
    Complex(Ratio<BigInt>, Ratio<BigInt>),
}
