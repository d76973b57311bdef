//! Natural numbers of any size: Go's `[]Word`, the lowest word first, without zero words at the end.

use goanna_vm::native::*;
use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;

fn number(words: &Slice) -> BigUint {
    // SAFETY: a []Word.
    let words = unsafe { words.as_slice::<u64>() };
    BigUint::new(words.iter().flat_map(|w| [*w as u32, (w >> 32) as u32]).collect())
}

fn words(cx: &mut NativeCx, n: &BigUint) -> Slice {
    let bytes: Vec<u8> = n.iter_u64_digits().flat_map(u64::to_le_bytes).collect();
    if bytes.is_empty() {
        return Slice::NIL;
    }
    let out = cx.new_bytes(&bytes);
    Slice { ptr: out.ptr, len: bytes.len() as i64 / 8, cap: out.cap / 8 }
}

fn signed(negative: bool, words: &Slice) -> BigInt {
    BigInt::from_biguint(if negative { Sign::Minus } else { Sign::Plus }, number(words))
}

fn parts(cx: &mut NativeCx, n: &BigInt) -> (bool, Slice) {
    (n.sign() == Sign::Minus, words(cx, n.magnitude()))
}

natives! {
    fn natAdd(cx: &mut NativeCx, x: Slice, y: Slice) -> Slice {
        let n = number(&x) + number(&y);
        words(cx, &n)
    }
    fn natSub(cx: &mut NativeCx, x: Slice, y: Slice) -> Slice {
        let n = number(&x) - number(&y);
        words(cx, &n)
    }
    fn natMul(cx: &mut NativeCx, x: Slice, y: Slice) -> Slice {
        let n = number(&x) * number(&y);
        words(cx, &n)
    }
    fn natQuoRem(cx: &mut NativeCx, x: Slice, y: Slice) -> (Slice, Slice) {
        let (q, r) = number(&x).div_rem(&number(&y));
        (words(cx, &q), words(cx, &r))
    }
    fn natCmp(x: Slice, y: Slice) -> i64 {
        if x.len != y.len {
            return if x.len < y.len { -1 } else { 1 };
        }
        // SAFETY: two []Word.
        let (x, y) = unsafe { (x.as_slice::<u64>(), y.as_slice::<u64>()) };
        x.iter().rev().cmp(y.iter().rev()) as i64
    }
    fn natLsh(cx: &mut NativeCx, x: Slice, n: u64) -> Slice {
        let n = number(&x) << n;
        words(cx, &n)
    }
    fn natRsh(cx: &mut NativeCx, x: Slice, n: u64) -> Slice {
        let n = number(&x) >> n;
        words(cx, &n)
    }
    fn bitwise(cx: &mut NativeCx, op: i64, xneg: bool, x: Slice, yneg: bool, y: Slice) -> (bool, Slice) {
        let (x, y) = (signed(xneg, &x), signed(yneg, &y));
        let n = match op {
            0 => x & y,
            1 => x | y,
            2 => x ^ y,
            _ => x & !y,
        };
        parts(cx, &n)
    }
    fn natPow(cx: &mut NativeCx, x: Slice, y: Slice, m: Slice) -> Slice {
        let n = if m.len > 0 {
            number(&x).modpow(&number(&y), &number(&m))
        } else {
            let exponent = number(&y).iter_u64_digits().next().unwrap_or(0);
            number(&x).pow(u32::try_from(exponent).unwrap_or(u32::MAX))
        };
        words(cx, &n)
    }
    fn natGCD(cx: &mut NativeCx, x: Slice, y: Slice) -> Slice {
        let n = number(&x).gcd(&number(&y));
        words(cx, &n)
    }
    fn natSqrt(cx: &mut NativeCx, x: Slice) -> Slice {
        let n = number(&x).sqrt();
        words(cx, &n)
    }
    fn natText(cx: &mut NativeCx, x: Slice, base: i64) -> Str {
        const LAST: u32 = 36;
        let n = number(&x);
        if base as u32 <= LAST {
            return cx.new_str(n.to_str_radix(base as u32).as_bytes());
        }
        // Beyond 36 the digits are 0-9, a-z, A-Z.
        let digits: Vec<u8> = n.to_radix_be(base as u32).iter().map(|&d| match d {
            0..=9 => b'0' + d,
            10..=35 => b'a' + d - 10,
            _ => b'A' + d - 36,
        }).collect();
        cx.new_str(&digits)
    }
    fn natParse(cx: &mut NativeCx, digits: Slice, base: i64) -> Slice {
        let n = BigUint::from_radix_be(digits.as_bytes(), base as u32).unwrap_or_default();
        words(cx, &n)
    }
    fn natSetBytes(cx: &mut NativeCx, bytes: Slice) -> Slice {
        let n = BigUint::from_bytes_be(bytes.as_bytes());
        words(cx, &n)
    }
    fn natBytes(cx: &mut NativeCx, x: Slice) -> Slice {
        if x.len == 0 {
            return Slice::NIL;
        }
        cx.new_bytes(&number(&x).to_bytes_be())
    }
}
