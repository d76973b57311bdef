//! How a map grows, and how it becomes an array of words and ceases to be one.
//!
//! `unsafe`: entries and indexes are heap objects made here; see the parent.

use super::key::{HalfKey, Key, StrKey, WordKey};
use super::{Header, KeyKind, MAX_ENTRIES, MapShape, SMALL};
use crate::fault::Fault;
use crate::heap::Heap;
use crate::native::Str;
use crate::object::equal::hash;
use crate::types::TypeTable;

/// Bytes before the first entry.
pub(super) fn prefix(cap: u32) -> usize {
    8 + cap.div_ceil(64) as usize * 8
}

pub(super) fn new_entries(heap: &mut Heap, shape: &MapShape, cap: u32) -> Result<*mut u8, Fault> {
    let bytes = prefix(cap) + cap as usize * shape.stride;
    let object = heap.new_array(shape.layout, bytes);
    if object.is_null() {
        return Err(Fault::NoRoom(bytes as u64));
    }
    // SAFETY: a fresh object with that prefix.
    unsafe { object.cast::<u64>().write(u64::from(cap)) };
    Ok(object.wrapping_add(prefix(cap)))
}

pub(super) fn new_index(heap: &mut Heap, cap: u32) -> Result<(*mut u64, u32), Fault> {
    if cap <= SMALL {
        return Ok((std::ptr::null_mut(), 0));
    }
    let len = cap as usize * 2;
    let index = heap.new_bytes(len * 8);
    if index.is_null() { Err(Fault::NoRoom(len as u64 * 8)) } else { Ok((index.cast(), len as u32 - 1)) }
}

/// The entry of a dense map for a key that is absent: a dead one, or one beyond the last if the map stays half full. None if it can't stay dense.
pub(super) fn fill(
    heap: &mut Heap,
    types: &TypeTable,
    header: &mut Header,
    shape: &MapShape,
    word: u64,
) -> Result<Option<u32>, Fault> {
    let i = word.wrapping_sub(header.first);
    if i >= u64::from(header.used) {
        if i >= header.count * shape.sparse() {
            return Ok(None);
        }
        while i >= u64::from(header.cap) {
            grow(heap, types, header, shape)?;
            if header.dense == 0 {
                return Ok(None);
            }
        }
        header.mark(header.used..i as u32 + 1, true);
        header.used = i as u32 + 1;
    }
    header.mark(i as u32..i as u32 + 1, false);
    header.count += 1;
    Ok(Some(i as u32))
}

/// Makes room for an entry: twice the capacity, or the same one without the deleted entries.
#[cold]
#[inline(never)]
pub(super) fn grow(
    heap: &mut Heap,
    types: &TypeTable,
    header: &mut Header,
    shape: &MapShape,
) -> Result<(), Fault> {
    let cap = match header.cap {
        0 => 4,
        cap if header.count < u64::from(cap) - u64::from(cap / 4) => cap,
        cap => cap * 2,
    };
    if u64::from(cap) > MAX_ENTRIES {
        return Err(Fault::NoRoom(u64::from(cap) * shape.stride as u64));
    }
    header.last.set(0);
    if header.dense != 0 && header.count * shape.sparse() < u64::from(header.used) {
        leave_dense(heap, header, shape)?;
    }
    let (old, old_cap, used) = (header.entries, header.cap, header.used);
    if header.dense != 0 {
        let cap = (old_cap * 2).max(4);
        let entries = new_entries(heap, shape, cap)?;
        let words = old_cap.div_ceil(64) as usize;
        // SAFETY: the new object has room for all; the words of the bits lie before the entries.
        unsafe {
            std::ptr::copy_nonoverlapping(old, entries, used as usize * shape.stride);
            let to = entries.cast::<u64>().sub(cap.div_ceil(64) as usize);
            std::ptr::copy_nonoverlapping(old.cast::<u64>().sub(words), to, words);
        }
        (header.entries, header.cap) = (entries, cap);
        return Ok(());
    }
    if let Some((first, range)) = close_together(header, shape) {
        return become_dense(heap, header, shape, first, range);
    }
    let entries = new_entries(heap, shape, cap)?;
    let (index, mask) = new_index(heap, cap)?;
    // Hashes of words cost less than finding the old ones.
    let plain = matches!(shape.kind, KeyKind::Word | KeyKind::Half);
    let hashes = if plain { Vec::new() } else { header.old_hashes() };
    let indexed = !header.index.is_null();
    (header.entries, header.index, header.mask, header.cap) = (entries, index, mask, cap);
    let mut to = 0;
    for i in 0..used {
        if Header::is_dead(old, old_cap, i) {
            continue;
        }
        let (from, entry) = (old.wrapping_add(i as usize * shape.stride), header.entry(shape, to));
        // SAFETY: entries of two objects; the new one has room for all.
        unsafe { std::ptr::copy_nonoverlapping(from, entry, shape.stride) };
        if !index.is_null() {
            let hash =
                if indexed && !plain { hashes[i as usize] } else { rehash(types, header.seed, shape, entry) };
            header.index_add(hash, to);
        }
        to += 1;
    }
    header.used = to;
    Ok(())
}

/// The smallest key and how far the keys reach, if they are words of which at least half are there.
pub(super) fn close_together(header: &Header, shape: &MapShape) -> Option<(u64, u64)> {
    if shape.kind != KeyKind::Word || header.count < 64 {
        return None;
    }
    let (mut min, mut max) = (i64::MAX, i64::MIN);
    let limit = header.count * shape.sparse();
    for i in (0..header.used).filter(|&i| !Header::is_dead(header.entries, header.cap, i)) {
        // SAFETY: an entry that holds a word.
        let key = unsafe { header.entry(shape, i).cast::<i64>().read_unaligned() };
        (min, max) = (min.min(key), max.max(key));
        if max.wrapping_sub(min) as u64 >= limit {
            return None;
        }
    }
    Some((min as u64, max.wrapping_sub(min) as u64 + 1))
}

/// Puts the entries in the order of their keys.
pub(super) fn become_dense(
    heap: &mut Heap,
    header: &mut Header,
    shape: &MapShape,
    first: u64,
    range: u64,
) -> Result<(), Fault> {
    let cap = (range.max(header.count) as u32 + 1).next_power_of_two();
    let (old, old_cap, used) = (header.entries, header.cap, header.used);
    header.entries = new_entries(heap, shape, cap)?;
    (header.cap, header.used, header.dense, header.first) = (cap, range as u32, 1, first);
    (header.index, header.mask) = (std::ptr::null_mut(), 0);
    header.mark(0..range as u32, true);
    for i in (0..used).filter(|&i| !Header::is_dead(old, old_cap, i)) {
        let from = old.wrapping_add(i as usize * shape.stride);
        // SAFETY: entries of two objects; keys lie in the range.
        unsafe {
            let to = from.cast::<u64>().read_unaligned().wrapping_sub(first) as u32;
            std::ptr::copy_nonoverlapping(from, header.entry(shape, to), shape.stride);
            header.mark(to..to + 1, false);
        }
    }
    Ok(())
}

/// The keys are no sequence any more: makes the index that the map did without.
#[cold]
#[inline(never)]
pub(super) fn leave_dense(heap: &mut Heap, header: &mut Header, shape: &MapShape) -> Result<(), Fault> {
    let (index, mask) = new_index(heap, header.cap)?;
    (header.index, header.mask, header.dense) = (index, mask, 0);
    if !index.is_null() {
        for i in 0..header.used {
            if !Header::is_dead(header.entries, header.cap, i) {
                // SAFETY: an entry that holds a word.
                let key = WordKey(unsafe { header.entry(shape, i).cast::<u64>().read_unaligned() });
                header.index_add(key.hash(header.seed), i);
            }
        }
    }
    Ok(())
}

pub(super) fn rehash(types: &TypeTable, seed: u64, shape: &MapShape, key: *const u8) -> u32 {
    // SAFETY: the address of a key that is in the map, so it has a hash.
    unsafe {
        match shape.kind {
            KeyKind::Word => WordKey(key.cast::<u64>().read_unaligned()).hash(seed),
            KeyKind::Half => HalfKey(key.cast::<u32>().read_unaligned()).hash(seed),
            KeyKind::Str => StrKey(key.cast::<Str>().read()).hash(seed),
            KeyKind::Any => hash(types, shape.key, key, seed).unwrap_or(0) as u32,
        }
    }
}
