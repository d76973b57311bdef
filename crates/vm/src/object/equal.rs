//! `==` and hashing of values in memory, by type, without recursion on the host's stack.
//!
//! `unsafe`: values are read at addresses that the caller vouches for; strings and data words in them are valid by Go's rules.

use crate::fault::Fault;
use crate::native::{Iface, Str};
use crate::types::{EqKind, TypeTable};
use goanna_bytecode::ids::TypeIx;

/// A pair of rows of `n` values still to be compared.
struct Pair {
    ty: TypeIx,
    a: *const u8,
    b: *const u8,
    n: u64,
}

/// Whether two values of a type are equal.
///
/// # Errors
/// Interfaces in them hold values that have no equality.
///
/// # Safety
/// Both addresses hold values of the type.
pub unsafe fn equal(types: &TypeTable, ty: TypeIx, a: *const u8, b: *const u8) -> Result<bool, Fault> {
    let kind = types.get(ty).eq;
    if !matches!(kind, EqKind::Iface | EqKind::Array | EqKind::Struct | EqKind::No) {
        // SAFETY: the caller's promise.
        return Ok(unsafe { equal_leaf(kind, types.get(ty).size, a, b) });
    }
    let mut todo = vec![Pair { ty, a, b, n: 1 }];
    while let Some(pair) = todo.pop() {
        if pair.n == 0 {
            continue;
        }
        let rtype = types.get(pair.ty);
        if pair.n > 1 {
            let size = rtype.size;
            todo.push(Pair {
                a: pair.a.wrapping_add(size),
                b: pair.b.wrapping_add(size),
                n: pair.n - 1,
                ..pair
            });
        }
        match rtype.eq {
            EqKind::No => return Err(Fault::Uncomparable(pair.ty)),
            EqKind::Iface => {
                // SAFETY: interface values by the caller's promise.
                let (x, y) = unsafe { (pair.a.cast::<Iface>().read(), pair.b.cast::<Iface>().read()) };
                match iface_step(types, x, y)? {
                    Step::Different => return Ok(false),
                    Step::Equal => {}
                    Step::Compare(pair) => todo.push(pair),
                }
            }
            EqKind::Array => {
                let desc = &rtype.desc;
                todo.push(Pair { ty: desc.elem, a: pair.a, b: pair.b, n: desc.len });
            }
            EqKind::Struct => {
                for field in rtype.desc.fields.iter().rev().filter(|f| &*f.name != "_") {
                    let offset = field.offset as usize;
                    let (a, b) = (pair.a.wrapping_add(offset), pair.b.wrapping_add(offset));
                    todo.push(Pair { ty: field.ty, a, b, n: 1 });
                }
            }
            kind => {
                // SAFETY: values of the type by the caller's promise.
                if !unsafe { equal_leaf(kind, rtype.size, pair.a, pair.b) } {
                    return Ok(false);
                }
            }
        }
    }
    Ok(true)
}

enum Step {
    Different,
    Equal,
    Compare(Pair),
}

fn iface_step(types: &TypeTable, x: Iface, y: Iface) -> Result<Step, Fault> {
    if x.typ != y.typ {
        return Ok(Step::Different);
    }
    if x.typ == 0 {
        return Ok(Step::Equal);
    }
    let ty = TypeIx(x.typ as u32);
    let rtype = types.get(ty);
    if rtype.eq == EqKind::No {
        return Err(Fault::Uncomparable(ty));
    }
    if rtype.desc.direct_iface || x.data == y.data && rtype.eq == EqKind::Plain {
        return Ok(if x.data == y.data { Step::Equal } else { Step::Different });
    }
    Ok(Step::Compare(Pair { ty, a: x.data as *const u8, b: y.data as *const u8, n: 1 }))
}

/// `==` of two interface values.
///
/// # Errors
/// They hold values of one type that has no equality.
///
/// # Safety
/// The data words are valid for their types.
pub unsafe fn iface_equal(types: &TypeTable, x: Iface, y: Iface) -> Result<bool, Fault> {
    match iface_step(types, x, y)? {
        Step::Different => Ok(false),
        Step::Equal => Ok(true),
        // SAFETY: the caller's promise.
        Step::Compare(pair) => unsafe { equal(types, pair.ty, pair.a, pair.b) },
    }
}

/// # Safety
/// Both addresses hold values of that kind and size.
#[inline]
unsafe fn equal_leaf(kind: EqKind, size: usize, a: *const u8, b: *const u8) -> bool {
    // SAFETY: the caller's promise, in every arm.
    unsafe {
        match kind {
            EqKind::F32 => a.cast::<f32>().read() == b.cast::<f32>().read(),
            EqKind::F64 => a.cast::<f64>().read() == b.cast::<f64>().read(),
            EqKind::C64 => a.cast::<[f32; 2]>().read() == b.cast::<[f32; 2]>().read(),
            EqKind::C128 => a.cast::<[f64; 2]>().read() == b.cast::<[f64; 2]>().read(),
            EqKind::Str => a.cast::<Str>().read().as_bytes() == b.cast::<Str>().read().as_bytes(),
            _ => std::slice::from_raw_parts(a, size) == std::slice::from_raw_parts(b, size),
        }
    }
}

/// Mixes a word into a hash.
#[inline]
#[must_use]
pub fn mix(hash: u64, word: u64) -> u64 {
    let product = u128::from(hash ^ word ^ 0x2d35_8dcc_aa6c_78a5) * 0x9e37_79b9_7f4a_7c15;
    (product as u64) ^ (product >> 64) as u64
}

/// Hash of bytes.
#[inline]
#[must_use]
pub fn hash_bytes(seed: u64, bytes: &[u8]) -> u64 {
    let len = bytes.len();
    let word = |at: usize| -> u64 {
        let mut word = [0; 8];
        word.copy_from_slice(&bytes[at..at + 8]);
        u64::from_le_bytes(word)
    };
    let half = |at: usize| -> u64 {
        let mut word = [0; 4];
        word.copy_from_slice(&bytes[at..at + 4]);
        u64::from(u32::from_le_bytes(word))
    };
    let (a, b) = match len {
        0 => (0, 0),
        1..=3 => (u64::from(bytes[0]) << 16 | u64::from(bytes[len / 2]) << 8 | u64::from(bytes[len - 1]), 0),
        4..=7 => (half(0), half(len - 4)),
        8..=16 => (word(0), word(len - 8)),
        _ => {
            let mut hash = seed;
            let mut at = 0;
            while at + 16 < len {
                hash = fold(word(at) ^ 0xa076_1d64_78bd_642f, word(at + 8) ^ hash);
                at += 16;
            }
            return fold(word(len - 16) ^ hash, word(len - 8) ^ 0xe703_7ed1_a0b4_28db ^ len as u64);
        }
    };
    fold(a ^ 0xa076_1d64_78bd_642f ^ len as u64, b ^ 0xe703_7ed1_a0b4_28db ^ seed)
}

#[inline]
fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

fn hash_float(types: &TypeTable, hash: u64, f: f64) -> u64 {
    if f.is_nan() {
        mix(hash, types.next_nan())
    } else if f == 0.0 {
        mix(hash, 0)
    } else {
        mix(hash, f.to_bits())
    }
}

/// Hash of a value of a type.
///
/// # Errors
/// Interfaces in it hold values that have no hash.
///
/// # Safety
/// The address holds a value of the type.
pub unsafe fn hash(types: &TypeTable, ty: TypeIx, at: *const u8, seed: u64) -> Result<u64, Fault> {
    let mut hash = seed;
    let mut todo = vec![(ty, at, 1u64)];
    while let Some((ty, at, n)) = todo.pop() {
        if n == 0 {
            continue;
        }
        let rtype = types.get(ty);
        if n > 1 {
            todo.push((ty, at.wrapping_add(rtype.size), n - 1));
        }
        // SAFETY: values of the type by the caller's promise, in every arm.
        unsafe {
            match rtype.eq {
                EqKind::No => return Err(Fault::Unhashable { ty, colon: false }),
                EqKind::Plain => hash = hash_bytes(hash, std::slice::from_raw_parts(at, rtype.size)),
                EqKind::Str => hash = hash_bytes(hash, at.cast::<Str>().read().as_bytes()),
                EqKind::F32 => hash = hash_float(types, hash, f64::from(at.cast::<f32>().read())),
                EqKind::F64 => hash = hash_float(types, hash, at.cast::<f64>().read()),
                EqKind::C64 => {
                    let [re, im] = at.cast::<[f32; 2]>().read();
                    hash = hash_float(types, hash_float(types, hash, f64::from(re)), f64::from(im));
                }
                EqKind::C128 => {
                    let [re, im] = at.cast::<[f64; 2]>().read();
                    hash = hash_float(types, hash_float(types, hash, re), im);
                }
                EqKind::Iface => {
                    let value = at.cast::<Iface>().read();
                    hash = mix(hash, value.typ);
                    if value.typ != 0 {
                        let dynamic = TypeIx(value.typ as u32);
                        let rtype = types.get(dynamic);
                        if rtype.eq == EqKind::No {
                            return Err(Fault::Unhashable { ty: dynamic, colon: false });
                        }
                        if rtype.desc.direct_iface {
                            hash = mix(hash, value.data);
                        } else {
                            todo.push((dynamic, value.data as *const u8, 1));
                        }
                    }
                }
                EqKind::Array => todo.push((rtype.desc.elem, at, rtype.desc.len)),
                EqKind::Struct => {
                    for field in rtype.desc.fields.iter().rev().filter(|f| &*f.name != "_") {
                        todo.push((field.ty, at.wrapping_add(field.offset as usize), 1));
                    }
                }
            }
        }
    }
    Ok(hash)
}
