//! Exact constants as machine values.

use goanna_types::ConstValue;

/// The low 64 bits of an integer constant (also of a float or complex one that is integral).
pub(crate) fn to_i64(value: &ConstValue) -> i64 {
    match value {
        ConstValue::Bool(b) => i64::from(*b),
        ConstValue::String(_) => 0,
        other => other.to_int().and_then(|v| v.low_bits()).unwrap_or(0) as i64,
    }
}

/// The nearest float64.
pub(crate) fn to_f64(value: &ConstValue) -> f64 {
    match value {
        ConstValue::Complex(..) => value.complex_parts_f64().0,
        _ => value.to_f64(),
    }
}

/// Real and imaginary part.
pub(crate) fn to_complex(value: &ConstValue) -> (f64, f64) {
    value.complex_parts_f64()
}
