//! Sorting of floats in Go's order: NaNs first, zeros of both signs equal.

use std::cmp::Ordering;

/// A float of either width.
pub trait Float: Copy + PartialOrd {
    /// Whether it is -0 or +0, and which.
    fn zero_sign(self) -> Option<bool>;
}

impl Float for f64 {
    fn zero_sign(self) -> Option<bool> {
        (self == 0.0).then(|| self.is_sign_negative())
    }
}

impl Float for f32 {
    fn zero_sign(self) -> Option<bool> {
        (self == 0.0).then(|| self.is_sign_negative())
    }
}

/// Sorts, unless zeros of both signs occur: they are equal but can be told apart, so their order is the algorithm's.
pub fn sort_floats<F: Float>(floats: &mut [F]) -> bool {
    let (mut negative, mut positive) = (false, false);
    for f in floats.iter() {
        match f.zero_sign() {
            Some(true) => negative = true,
            Some(false) => positive = true,
            None => {}
        }
    }
    if negative && positive {
        return false;
    }
    floats.sort_unstable_by(|a, b| compare(*a, *b));
    true
}

fn compare<F: Float>(a: F, b: F) -> Ordering {
    a.partial_cmp(&b).unwrap_or_else(|| {
        let is_nan = |f: F| f.partial_cmp(&f).is_none();
        is_nan(b).cmp(&is_nan(a))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nans_come_first() {
        let mut floats = [1.0, f64::NAN, -1.0, 0.0];
        assert!(sort_floats(&mut floats));
        assert!(floats[0].is_nan());
        assert_eq!(floats[1..], [-1.0, 0.0, 1.0]);
        assert!(!sort_floats(&mut [0.0_f64, -0.0]));
    }
}
