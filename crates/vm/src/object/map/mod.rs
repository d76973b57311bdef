//! Maps: entries in a row in order of insertion, and beyond eight of them an index of hashes beside it.
//!
//! Holds: a map object is a [`Header`]; `entries` points at the first entry of an entries object, whose first words are its capacity and a bit
//! for each entry that was deleted; deleted entries are zero. The index (open addressing, linear probing, deletion by shifting back) holds
//! `hash << 32 | entry + 1`. A map whose keys are words that lie close together is `dense`: it is an array in the order of the keys, at least half full (a quarter, if entries are small), in which
//! absent keys count as deleted, and needs no index.
//! Growing makes new entries and a new index and leaves the old ones as they are, so that iterations that
//! began before go on over them and look their keys up in the map of now.
//! `unsafe`: headers and entries are heap objects made here; keys and values are addresses that the caller vouches for.

mod grow;
mod iter;
mod key;

pub use iter::{Iter, iter, next};

use super::equal::hash;
use crate::fault::Fault;
use crate::heap::{AllocIx, Heap, LayoutIx};
use crate::native::Str;
use crate::runtime::Runtime;
use crate::sched::Sched;
use crate::types::{EqKind, TypeTable};
use goanna_bytecode::Repr;
use goanna_bytecode::faults::FaultId;
use goanna_bytecode::ids::TypeIx;
use grow::{fill, grow, leave_dense, new_entries, new_index};
use key::{AnyKey, HalfKey, Key, StrKey, WordKey, with_key};
use std::cell::Cell;

/// Capacity up to which there is no index.
const SMALL: u32 = 8;
/// Entries a map can have.
const MAX_ENTRIES: u64 = 1 << 31;

/// How keys are treated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Eight plain bytes.
    Word,
    /// Four plain bytes.
    Half,
    Str,
    Any,
}

/// What the operations know of a map type.
#[derive(Debug)]
pub struct MapShape {
    /// The map type.
    pub ty: TypeIx,
    /// The key type.
    pub key: TypeIx,
    pub eq: EqKind,
    pub kind: KeyKind,
    pub key_size: usize,
    pub value_off: usize,
    pub value_size: usize,
    /// How a value lies in slots.
    pub repr: Repr,
    /// Bytes of an entry.
    pub stride: usize,
    /// Layout of entries objects.
    pub layout: LayoutIx,
}

impl MapShape {
    #[allow(clippy::too_many_arguments, reason = "one a field")]
    pub(crate) fn new(
        ty: TypeIx,
        key: TypeIx,
        eq: EqKind,
        key_size: usize,
        value_off: usize,
        value_size: usize,
        repr: Repr,
        stride: usize,
        layout: LayoutIx,
    ) -> Self {
        let kind = match (eq, key_size) {
            (EqKind::Plain, 8) => KeyKind::Word,
            (EqKind::Plain, 4) => KeyKind::Half,
            (EqKind::Str, _) => KeyKind::Str,
            _ => KeyKind::Any,
        };
        Self { ty, key, eq, kind, key_size, value_off, value_size, repr, stride: stride.max(1), layout }
    }

    /// How many places a dense map may have for each key.
    fn sparse(&self) -> u64 {
        if self.stride <= 16 { 4 } else { 2 }
    }
}

/// A map object.
#[derive(Debug)]
#[repr(C)]
pub struct Header {
    /// Entries alive; `len(m)`.
    pub count: u64,
    entries: *mut u8,
    index: *mut u64,
    /// Entries ever put into `entries`, deleted ones included.
    used: u32,
    cap: u32,
    mask: u32,
    /// Counts `clear(m)`.
    clears: u32,
    seed: u64,
    /// The map type.
    pub ty: u32,
    /// Entry i has the key `first + i`, or is dead.
    dense: u32,
    first: u64,
    /// The entry that was found last plus one; never a dead one.
    last: Cell<u32>,
    /// The token of the goroutine that wrote last (see `sched/epoch.rs`); 0: nobody whom this concerns any more.
    writer: Cell<u64>,
}

impl Header {
    #[inline]
    fn entry(&self, shape: &MapShape, i: u32) -> *mut u8 {
        self.entries.wrapping_add(i as usize * shape.stride)
    }

    /// Where the bit of an entry is: word and mask.
    #[inline]
    fn dead_bit(entries: *mut u8, cap: u32, i: u32) -> (*mut u64, u64) {
        let words = cap.div_ceil(64);
        (entries.cast::<u64>().wrapping_sub((words - i / 64) as usize), 1 << (i % 64))
    }

    #[inline]
    fn is_dead(entries: *mut u8, cap: u32, i: u32) -> bool {
        let (word, mask) = Self::dead_bit(entries, cap, i);
        // SAFETY: the words before the entries of an object of that capacity.
        unsafe { *word & mask != 0 }
    }

    /// The entry with a key.
    #[inline]
    fn find<K: Key>(&self, shape: &MapShape, key: &K) -> Option<u32> {
        if !self.index.is_null() {
            // Often a key is looked up and then stored to.
            let last = self.last.get().wrapping_sub(1);
            // SAFETY: an entry that is alive.
            if last != u32::MAX && unsafe { key.same(self.entry(shape, last)) } {
                return Some(last);
            }
        }
        let (i, _) = self.find_place(shape, key)?;
        self.last.set(i + 1);
        Some(i)
    }

    /// The entry with a key, and its place in the index.
    #[inline]
    fn find_place<K: Key>(&self, shape: &MapShape, key: &K) -> Option<(u32, u32)> {
        if self.index.is_null() {
            if let Some(word) = key.word()
                && self.dense != 0
            {
                let i = word.wrapping_sub(self.first);
                let there = i < u64::from(self.used)
                    && (self.count == u64::from(self.used)
                        || !Self::is_dead(self.entries, self.cap, i as u32));
                return there.then_some((i as u32, 0));
            }
            for i in 0..self.used {
                // SAFETY: entries below `used` hold keys.
                if unsafe { key.same(self.entry(shape, i)) } && !Self::is_dead(self.entries, self.cap, i) {
                    return Some((i, 0));
                }
            }
            if key.word().is_some() {
                return None;
            }
            for i in 0..self.used {
                // SAFETY: entries below `used` hold keys.
                if unsafe { key.is(self.entry(shape, i)) } && !Self::is_dead(self.entries, self.cap, i) {
                    return Some((i, 0));
                }
            }
            return None;
        }
        self.probe(shape, key, key.hash(self.seed))
    }

    #[inline]
    fn probe<K: Key>(&self, shape: &MapShape, key: &K, hash: u32) -> Option<(u32, u32)> {
        let mut at = hash & self.mask;
        loop {
            // SAFETY: `at` is below the length of the index.
            let slot = unsafe { *self.index.add(at as usize) };
            if slot == 0 {
                return None;
            }
            let i = slot as u32 - 1;
            // SAFETY: the index refers to entries that hold keys.
            if (slot >> 32) as u32 == hash && unsafe { key.is(self.entry(shape, i)) } {
                return Some((i, at));
            }
            at = (at + 1) & self.mask;
        }
    }

    /// Makes entries dead or alive.
    fn mark(&mut self, entries: std::ops::Range<u32>, dead: bool) {
        for i in entries {
            let (word, mask) = Self::dead_bit(self.entries, self.cap, i);
            // SAFETY: the bit of an entry.
            unsafe { if dead { *word |= mask } else { *word &= !mask } }
        }
    }

    /// Puts an entry into the index, which has room.
    fn index_add(&mut self, hash: u32, i: u32) {
        let mut at = hash & self.mask;
        // SAFETY: `at` stays below the length of the index.
        unsafe {
            while *self.index.add(at as usize) != 0 {
                at = (at + 1) & self.mask;
            }
            *self.index.add(at as usize) = u64::from(hash) << 32 | u64::from(i + 1);
        }
    }

    /// Takes a place out of the index, moving later ones back.
    fn index_remove(&mut self, place: u32) {
        let mut hole = place;
        let mut at = place;
        // SAFETY: both stay below the length of the index.
        unsafe {
            loop {
                at = (at + 1) & self.mask;
                let slot = *self.index.add(at as usize);
                if slot == 0 {
                    break;
                }
                let home = (slot >> 32) as u32 & self.mask;
                if at.wrapping_sub(home) & self.mask >= at.wrapping_sub(hole) & self.mask {
                    *self.index.add(hole as usize) = slot;
                    hole = at;
                }
            }
            *self.index.add(hole as usize) = 0;
        }
    }

    /// The hash of an entry that is alive, as it was taken when it came in.
    fn old_hashes(&self) -> Vec<u32> {
        let mut hashes = vec![0; self.used as usize];
        if !self.index.is_null() {
            for at in 0..=self.mask {
                // SAFETY: below the length of the index.
                let slot = unsafe { *self.index.add(at as usize) };
                if slot != 0 {
                    hashes[slot as u32 as usize - 1] = (slot >> 32) as u32;
                }
            }
        }
        hashes
    }
}

/// The running goroutine is about to read a map: whether another one that was preempted writes to it, as far as anybody knows.
///
/// # Safety
/// `m` is a map or null.
#[inline]
pub(crate) unsafe fn read_races(sched: &Sched, m: *const Header) -> bool {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_ref() }) else { return false };
    let writer = header.writer.get();
    if writer == 0 || writer == sched.token() || header.count == 0 {
        return false;
    }
    let races = sched.unsynchronised(writer);
    header.writer.set(0);
    races
}

/// The running goroutine is about to write to a map: whether another one does so too.
///
/// # Safety
/// `m` is a map or null.
#[inline]
pub(crate) unsafe fn write_races(sched: &Sched, m: *const Header) -> bool {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_ref() }) else { return false };
    let (writer, token) = (header.writer.get(), sched.token());
    if writer == token {
        return false;
    }
    header.writer.set(token);
    writer != 0 && sched.unsynchronised(writer)
}

/// Where map objects and iterations come from.
#[derive(Debug)]
pub struct MapAllocs {
    header: AllocIx,
    iter: AllocIx,
}

impl MapAllocs {
    pub(crate) fn new(heap: &mut Heap) -> Self {
        let words = |bytes: usize| (bytes / 8) as u32;
        let header = heap.layouts().of_offsets(words(std::mem::size_of::<Header>()), &[1, 2]);
        let iter = heap.layouts().of_offsets(words(std::mem::size_of::<Iter>()), &[0, 1, 2, 3]);
        Self {
            header: heap.alloc_ix(header, std::mem::size_of::<Header>()),
            iter: heap.alloc_ix(iter, std::mem::size_of::<Iter>()),
        }
    }
}

/// `make(map[K]V, hint)`.
///
/// # Errors
/// No room.
///
/// # Panics
/// The type is no map type.
pub fn new(rt: &mut Runtime, ty: TypeIx, hint: i64) -> Result<*mut Header, Fault> {
    let object = rt.heap.new_object(rt.map_allocs.header).cast::<Header>();
    if object.is_null() {
        return Err(Fault::NoRoom(std::mem::size_of::<Header>() as u64));
    }
    let seed = rt.rng.next();
    // SAFETY: a fresh object of that size.
    let header = unsafe { &mut *object };
    header.seed = seed;
    header.ty = ty.0;
    let shape = shape(&rt.types, ty);
    // As in gc, hints beyond all bounds count as none.
    let hint = u64::try_from(hint).unwrap_or(0);
    if hint > u64::from(SMALL) && hint < MAX_ENTRIES && hint.saturating_mul(shape.stride as u64) < 1 << 46 {
        let cap = (hint as u32).next_power_of_two();
        header.entries = new_entries(&mut rt.heap, shape, cap)?;
        if shape.kind != KeyKind::Word {
            (header.index, header.mask) = new_index(&mut rt.heap, cap)?;
        }
        header.cap = cap;
    }
    Ok(object)
}

#[inline]
pub(crate) fn shape(types: &TypeTable, ty: TypeIx) -> &MapShape {
    types.get(ty).map.as_deref().expect("the compiler gives map types to map instructions")
}

/// The fault of a key without hash, when it is met in an empty or nil map.
fn check_empty(types: &TypeTable, shape: &MapShape, key: *const u8) -> Result<(), Fault> {
    if matches!(shape.eq, EqKind::Iface | EqKind::Array | EqKind::Struct) {
        // SAFETY: the caller of the operation vouches for the key.
        if let Err(Fault::Unhashable { ty, .. }) = unsafe { hash(types, shape.key, key, 0) } {
            return Err(Fault::Unhashable { ty, colon: true });
        }
    }
    Ok(())
}

/// Address of the value of a key; null if absent.
///
/// # Errors
/// The key has no hash.
///
/// # Safety
/// `m` is a map of type `ty` or null, `key` the address of a key.
#[inline]
pub unsafe fn get(
    types: &TypeTable,
    m: *const Header,
    ty: TypeIx,
    key: *const u8,
) -> Result<*const u8, Fault> {
    let shape = shape(types, ty);
    // SAFETY: the caller's promise.
    let header = match unsafe { m.as_ref() } {
        Some(header) if header.count > 0 => header,
        _ => {
            check_empty(types, shape, key)?;
            return Ok(std::ptr::null());
        }
    };
    let found = with_key!(types, shape, header, key, |k| header.find(shape, k));
    Ok(found.map_or(std::ptr::null(), |i| header.entry(shape, i).wrapping_add(shape.value_off).cast_const()))
}

/// [`get`] for keys of eight plain bytes.
///
/// # Safety
/// `m` is a map with such keys or null.
#[inline]
#[must_use]
pub unsafe fn get_word(m: *const Header, shape: &MapShape, key: u64) -> *const u8 {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_ref() }) else { return std::ptr::null() };
    match header.find(shape, &WordKey(key)) {
        Some(i) => header.entry(shape, i).wrapping_add(shape.value_off),
        None => std::ptr::null(),
    }
}

/// [`get`] for string keys.
///
/// # Safety
/// `m` is a map with string keys or null.
#[inline]
#[must_use]
pub unsafe fn get_str(m: *const Header, shape: &MapShape, key: Str) -> *const u8 {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_ref() }) else { return std::ptr::null() };
    match header.find(shape, &StrKey(key)) {
        Some(i) => header.entry(shape, i).wrapping_add(shape.value_off),
        None => std::ptr::null(),
    }
}

/// Address where the value of a key goes; the key is in the map then.
///
/// # Errors
/// The map is nil, the key has no hash, or there is no room.
///
/// # Safety
/// `m` is a map of type `ty` or null, `key` the address of a key.
#[inline]
pub unsafe fn assign(rt: &mut Runtime, m: *mut Header, ty: TypeIx, key: *const u8) -> Result<*mut u8, Fault> {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_mut() }) else { return Err(FaultId::NilMapStore.into()) };
    let Runtime { heap, types, .. } = rt;
    let shape = shape(types, ty);
    with_key!(types, shape, header, key, |k| assign_key(heap, types, header, shape, k, key))
}

/// [`assign`] for keys of eight plain bytes.
///
/// # Errors
/// The map is nil or there is no room.
///
/// # Safety
/// `m` is a map of that shape or null.
#[inline]
pub unsafe fn assign_word(
    heap: &mut Heap,
    types: &TypeTable,
    m: *mut Header,
    shape: &MapShape,
    key: u64,
) -> Result<*mut u8, Fault> {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_mut() }) else { return Err(FaultId::NilMapStore.into()) };
    assign_key(heap, types, header, shape, &WordKey(key), (&raw const key).cast())
}

/// [`assign`] for string keys.
///
/// # Errors
/// The map is nil or there is no room.
///
/// # Safety
/// `m` is a map of that shape or null.
#[inline]
pub unsafe fn assign_str(
    heap: &mut Heap,
    types: &TypeTable,
    m: *mut Header,
    shape: &MapShape,
    key: Str,
) -> Result<*mut u8, Fault> {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_mut() }) else { return Err(FaultId::NilMapStore.into()) };
    assign_key(heap, types, header, shape, &StrKey(key), (&raw const key).cast())
}

#[inline]
fn assign_key<K: Key>(
    heap: &mut Heap,
    types: &TypeTable,
    header: &mut Header,
    shape: &MapShape,
    key: &K,
    key_at: *const u8,
) -> Result<*mut u8, Fault> {
    if let Some(i) = header.find(shape, key) {
        let entry = header.entry(shape, i);
        if shape.eq != EqKind::Plain {
            // -0 replaces 0, and a string its equal, as in gc.
            // SAFETY: both hold a key; they are distinct objects.
            unsafe { std::ptr::copy(key_at, entry, shape.key_size) };
        }
        return Ok(entry.wrapping_add(shape.value_off));
    }
    if let Some(word) = key.word()
        && header.index.is_null()
    {
        if header.used == 0 {
            header.dense = 1;
            header.first = word;
        } else if header.dense != 0 && word != header.first.wrapping_add(u64::from(header.used)) {
            if let Some(i) = fill(heap, types, header, shape, word)? {
                let entry = header.entry(shape, i);
                // SAFETY: a dead entry; the key is no part of it.
                unsafe { entry.cast::<u64>().write_unaligned(word) };
                return Ok(entry.wrapping_add(shape.value_off));
            }
            leave_dense(heap, header, shape)?;
        }
    }
    if header.used == header.cap {
        grow(heap, types, header, shape)?;
        if let Some(word) = key.word()
            && header.dense != 0
            && header.first.wrapping_add(u64::from(header.used)) != word
        {
            // It has become dense by that.
            return assign_key(heap, types, header, shape, key, key_at);
        }
    }
    let i = header.used;
    let entry = header.entry(shape, i);
    // SAFETY: a free entry; the key is no part of it.
    unsafe { std::ptr::copy_nonoverlapping(key_at, entry, shape.key_size) };
    if !header.index.is_null() {
        header.index_add(key.hash(header.seed), i);
    }
    header.used += 1;
    header.count += 1;
    Ok(entry.wrapping_add(shape.value_off))
}

/// `delete(m, k)`.
///
/// # Errors
/// The key has no hash.
///
/// # Safety
/// `m` is a map of type `ty` or null, `key` the address of a key.
pub unsafe fn delete(types: &TypeTable, m: *mut Header, ty: TypeIx, key: *const u8) -> Result<(), Fault> {
    let shape = shape(types, ty);
    // SAFETY: the caller's promise.
    let header = match unsafe { m.as_mut() } {
        Some(header) if header.count > 0 => header,
        _ => return check_empty(types, shape, key),
    };
    let Some((i, place)) = with_key!(types, shape, header, key, |k| header.find_place(shape, k)) else {
        return Ok(());
    };
    header.last.set(0);
    if !header.index.is_null() {
        header.index_remove(place);
    }
    // SAFETY: an entry of the map, and its bit.
    unsafe {
        std::ptr::write_bytes(header.entry(shape, i), 0, shape.stride);
        let (word, mask) = Header::dead_bit(header.entries, header.cap, i);
        *word |= mask;
    }
    header.count -= 1;
    if header.count == 0 {
        reset_dead(header);
        header.used = 0;
    } else if i + 1 == header.used {
        let (word, mask) = Header::dead_bit(header.entries, header.cap, i);
        // SAFETY: the bit of an entry.
        unsafe { *word &= !mask };
        header.used -= 1;
    }
    Ok(())
}

fn reset_dead(header: &mut Header) {
    let words = header.cap.div_ceil(64) as usize;
    // SAFETY: the words before the entries.
    unsafe { std::ptr::write_bytes(header.entries.cast::<u64>().sub(words), 0, words) };
}

/// `clear(m)`.
///
/// # Safety
/// `m` is a map of type `ty` or null.
pub unsafe fn clear(types: &TypeTable, m: *mut Header, ty: TypeIx) {
    // SAFETY: the caller's promise.
    let Some(header) = (unsafe { m.as_mut() }) else { return };
    if header.used == 0 {
        return;
    }
    let shape = shape(types, ty);
    // SAFETY: the entries in use, and the whole index.
    unsafe {
        std::ptr::write_bytes(header.entries, 0, header.used as usize * shape.stride);
        if !header.index.is_null() {
            std::ptr::write_bytes(header.index, 0, header.mask as usize + 1);
        }
    }
    reset_dead(header);
    header.last.set(0);
    header.used = 0;
    header.count = 0;
    header.clears += 1;
}

/// `len(m)`.
///
/// # Safety
/// `m` is a map or null.
#[inline]
#[must_use]
pub unsafe fn len(m: *const Header) -> i64 {
    // SAFETY: the caller's promise.
    unsafe { m.as_ref() }.map_or(0, |header| header.count as i64)
}

/// A map as somebody sees it who trusts nothing: the number of its entries, and the addresses of the keys and values of the first `limit`; none if there is no map of
/// that type. All memory is read by `read`, which may refuse.
pub(crate) fn look(
    types: &TypeTable,
    ty: TypeIx,
    at: u64,
    limit: usize,
    read: impl Fn(u64, usize) -> Option<Vec<u8>>,
) -> Option<(u64, Vec<(u64, u64)>)> {
    let header = read(at, std::mem::size_of::<Header>())?;
    let word = |off: usize| u64::from_le_bytes(header[off..off + 8].try_into().unwrap_or_default());
    let half = |off: usize| u32::from_le_bytes(header[off..off + 4].try_into().unwrap_or_default());
    let count = word(std::mem::offset_of!(Header, count));
    let entries = word(std::mem::offset_of!(Header, entries));
    let (used, cap) = (half(std::mem::offset_of!(Header, used)), half(std::mem::offset_of!(Header, cap)));
    if half(std::mem::offset_of!(Header, ty)) != ty.0 || used > cap || count > u64::from(used) {
        return None;
    }
    if count == 0 {
        return Some((0, Vec::new()));
    }
    let shape = shape(types, ty);
    let words = u64::from(cap.div_ceil(64));
    let mut found = Vec::new();
    for i in 0..used {
        if found.len() >= limit {
            break;
        }
        let dead = read(entries.wrapping_sub((words - u64::from(i / 64)) * 8), 8)?;
        if u64::from_le_bytes(dead.try_into().ok()?) & (1 << (i % 64)) == 0 {
            let key = entries.wrapping_add(u64::from(i) * shape.stride as u64);
            found.push((key, key + shape.value_off as u64));
        }
    }
    Some((count, found))
}
