//! Slices: growth as gc does it (capacities are observable), copies, makes.
//!
//! `unsafe`: moves elements between objects whose bounds were checked here.

use crate::fault::Fault;
use crate::heap::{Heap, round_size};
use crate::native::{Slice, Str};
use crate::types::RType;
use goanna_bytecode::faults::FaultId;

/// Sizes above this are refused at once, as beyond the address space.
pub const MAX_BYTES: u64 = 1 << 47;
/// Bytes of the buffer that gc gives a frame for a slice that does not escape.
pub const BUFFER: u64 = 32;
/// Growth slows down from this capacity on.
const THRESHOLD: u64 = 256;

/// Capacity after growing to hold `len` elements from capacity `cap`, in elements of `size` bytes.
#[must_use]
pub fn grown_cap(len: u64, cap: u64, size: u64, pointer_free: bool) -> u64 {
    if size == 0 {
        return len.max(cap);
    }
    let mut wanted = cap;
    if len > cap.saturating_mul(2) {
        wanted = len;
    } else if cap < THRESHOLD {
        wanted = cap * 2;
    } else {
        while wanted < len {
            wanted += (wanted + 3 * THRESHOLD) / 4;
        }
    }
    round_size(wanted.saturating_mul(size), pointer_free) / size
}

/// `make([]T, len, cap)`.
///
/// # Errors
/// A length or capacity out of range, or no room.
pub fn make(heap: &mut Heap, elem: &RType, len: i64, cap: i64) -> Result<Slice, Fault> {
    let size = elem.size as u64;
    let fits =
        |n: i64| u64::try_from(n).ok().and_then(|n| n.checked_mul(size)).is_some_and(|n| n <= MAX_BYTES);
    if !fits(len) {
        return Err(FaultId::MakeSliceLen.into());
    }
    if !fits(cap) || len > cap {
        // gc blames the length if that alone is too large, else the capacity.
        return Err(FaultId::MakeSliceCap.into());
    }
    let bytes = cap as u64 * size;
    let ptr = heap.new_array(elem.layout, bytes as usize);
    if ptr.is_null() {
        return Err(Fault::NoRoom(bytes));
    }
    Ok(Slice { ptr: ptr as u64, len, cap })
}

/// A copy with just the capacity that `n` more elements need, while they fit into a frame's buffer.
///
/// # Errors
/// No room.
pub fn climb(heap: &mut Heap, elem: &RType, s: Slice, n: i64) -> Result<Slice, Fault> {
    let size = elem.size as u64;
    let len = s.len.wrapping_add(n);
    if len < 0 || len as u64 > BUFFER / size.max(1) {
        return Ok(s);
    }
    let cap = round_size(len as u64 * size, true) / size;
    let out = make(heap, elem, s.len, cap as i64)?;
    let _ = copy(out, s, elem.size);
    Ok(out)
}

/// A copy with just the capacity that its length needs.
///
/// # Errors
/// No room.
pub fn settle(heap: &mut Heap, elem: &RType, s: Slice) -> Result<Slice, Fault> {
    let size = elem.size as u64;
    // So few bytes need no header, whether or not they hold pointers.
    let cap = round_size(s.len as u64 * size, true) / size;
    let out = make(heap, elem, s.len, cap as i64)?;
    let _ = copy(out, s, elem.size);
    Ok(out)
}

/// The slice lengthened by `n` elements; the new ones are zero or stale.
///
/// # Errors
/// A length out of range, or no room.
#[inline]
pub fn grow(heap: &mut Heap, elem: &RType, s: Slice, n: i64) -> Result<Slice, Fault> {
    let len = s.len.wrapping_add(n);
    if n >= 0 && len >= 0 && len <= s.cap {
        return Ok(Slice { len, ..s });
    }
    reallocate(heap, elem, s, len)
}

#[cold]
#[inline(never)]
fn reallocate(heap: &mut Heap, elem: &RType, s: Slice, len: i64) -> Result<Slice, Fault> {
    if len < 0 {
        return Err(FaultId::GrowSliceLen.into());
    }
    let size = elem.size as u64;
    if size == 0 {
        return Ok(Slice { ptr: if s.ptr == 0 { heap.zero_base() } else { s.ptr }, len, cap: len });
    }
    let cap = grown_cap(len as u64, s.cap as u64, size, !elem.desc.has_pointers);
    let bytes = cap.saturating_mul(size);
    if bytes > MAX_BYTES {
        return Err(FaultId::GrowSliceLen.into());
    }
    let ptr = heap.new_array(elem.layout, bytes as usize);
    if ptr.is_null() {
        return Err(Fault::NoRoom(bytes));
    }
    // SAFETY: the new object has room for more than the old length; both are distinct.
    unsafe { std::ptr::copy_nonoverlapping(s.ptr as *const u8, ptr, s.len as usize * elem.size) };
    Ok(Slice { ptr: ptr as u64, len, cap: cap as i64 })
}

/// `append(s, t...)`.
///
/// # Errors
/// As for [`grow`].
pub fn append_slice(heap: &mut Heap, elem: &RType, s: Slice, t: Slice) -> Result<Slice, Fault> {
    if t.len == 0 {
        return Ok(s);
    }
    let out = grow(heap, elem, s, t.len)?;
    let to = (out.ptr as *mut u8).wrapping_add(s.len as usize * elem.size);
    // SAFETY: `out` has room for the sum of both lengths; they may overlap.
    unsafe { std::ptr::copy(t.ptr as *const u8, to, t.len as usize * elem.size) };
    Ok(out)
}

/// `append(bytes, string...)`; `elem` is the byte type.
///
/// # Errors
/// As for [`grow`].
pub fn append_str(heap: &mut Heap, elem: &RType, s: Slice, t: Str) -> Result<Slice, Fault> {
    append_slice(heap, elem, s, Slice { ptr: t.ptr, len: t.len, cap: t.len })
}

/// `copy(dst, src)` with elements of `size` bytes.
#[must_use]
pub fn copy(dst: Slice, src: Slice, size: usize) -> i64 {
    let n = dst.len.min(src.len);
    if n > 0 {
        // SAFETY: both slices are valid for `n` elements; they may overlap.
        unsafe { std::ptr::copy(src.ptr as *const u8, dst.ptr as *mut u8, n as usize * size) };
    }
    n
}

/// `clear(s)`.
pub fn clear(s: Slice, size: usize) {
    if s.len > 0 {
        // SAFETY: the slice is valid for its length.
        unsafe { std::ptr::write_bytes(s.ptr as *mut u8, 0, s.len as usize * size) };
    }
}
