//! Iterations, which survive growth, deletion and `clear` of their map.
//!
//! `unsafe`: iterations are heap objects made here.

use super::key::{AnyKey, HalfKey, StrKey, WordKey, with_key};
use super::{Header, KeyKind, MapShape, shape};
use crate::fault::Fault;
use crate::native::Str;
use crate::object::equal::{equal, hash};
use crate::runtime::Runtime;
use crate::types::TypeTable;
use goanna_bytecode::ids::TypeIx;

/// An iteration.
#[derive(Debug)]
#[repr(C)]
pub struct Iter {
    pub(crate) map: *mut Header,
    entries: *mut u8,
    /// Current entry; null before the first and at the end.
    pub key: *const u8,
    pub value: *const u8,
    ty: u32,
    /// Next entry to look at, entry where the iteration began, entries there were.
    at: u32,
    start: u32,
    used: u32,
    cap: u32,
    clears: u32,
    done: u32,
    unused: u32,
}

/// Starts an iteration.
///
/// # Errors
/// No room.
///
/// # Safety
/// `m` is a map of type `ty` or null.
pub unsafe fn iter(rt: &mut Runtime, m: *mut Header, ty: TypeIx) -> Result<*mut Iter, Fault> {
    let it = rt.heap.new_object(rt.map_allocs.iter).cast::<Iter>();
    if it.is_null() {
        return Err(Fault::NoRoom(std::mem::size_of::<Iter>() as u64));
    }
    // SAFETY: a fresh object of that size; the caller's promise.
    let (iter, header) = unsafe { (&mut *it, m.as_ref()) };
    iter.ty = ty.0;
    match header {
        Some(header) if header.count > 0 => {
            iter.map = m;
            iter.entries = header.entries;
            iter.used = header.used;
            iter.cap = header.cap;
            iter.clears = header.clears;
            iter.start = (rt.rng.next() % u64::from(header.used)) as u32;
            iter.at = iter.start;
        }
        _ => iter.done = 1,
    }
    Ok(it)
}

/// Goes to the next entry: `key` and `value` of the iteration are its addresses. False at the end.
///
/// # Safety
/// `it` is an iteration.
#[inline]
pub unsafe fn next(types: &TypeTable, it: *mut Iter) -> bool {
    // SAFETY: the caller's promise.
    let iter = unsafe { &mut *it };
    if iter.done != 0 {
        return false;
    }
    let shape = shape(types, TypeIx(iter.ty));
    // SAFETY: an iteration that is not done has its map.
    let header = unsafe { &*iter.map };
    loop {
        let i = iter.at;
        if i == iter.used {
            iter.at = 0;
            iter.used = iter.start;
            iter.start = 0;
            if iter.used == 0 {
                iter.done = 1;
                iter.key = std::ptr::null();
                iter.value = std::ptr::null();
                return false;
            }
            continue;
        }
        iter.at += 1;
        let entry = iter.entries.wrapping_add(i as usize * shape.stride);
        let same = iter.entries == header.entries;
        if same && i >= header.used || Header::is_dead(iter.entries, iter.cap, i) {
            continue;
        }
        let entry = if same { entry } else { entry_of_now(types, header, shape, entry, iter.clears) };
        if entry.is_null() {
            continue;
        }
        iter.key = entry;
        iter.value = entry.wrapping_add(shape.value_off);
        return true;
    }
}

/// What has become of an entry of a map that has grown since: null if it was deleted.
fn entry_of_now(types: &TypeTable, header: &Header, shape: &MapShape, old: *mut u8, clears: u32) -> *mut u8 {
    // SAFETY: the old entry holds a key.
    let reflexive = unsafe { equal(types, shape.key, old, old) }.unwrap_or(true);
    if !reflexive {
        // A NaN can't be looked up, nor deleted but by clear.
        return if header.clears == clears { old } else { std::ptr::null_mut() };
    }
    if header.count == 0 {
        return std::ptr::null_mut();
    }
    let find = || -> Result<Option<u32>, Fault> {
        Ok(with_key!(types, shape, header, old.cast_const(), |k| header.find(shape, k)))
    };
    match find() {
        Ok(Some(i)) => header.entry(shape, i),
        _ => std::ptr::null_mut(),
    }
}
