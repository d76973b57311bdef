//! The ABI of natives: Rust functions behind body-less Go functions.
//!
//! A native gets the address of its argument slots in the caller's frame and writes its results over them. It runs between two
//! safepoints, so addresses it got stay valid until it returns; it reaches the outside world through [`Host`] only and never panics.
//! `unsafe`: slots are read and written as the declared types say; `link` has compared their number with the Go signature.

use crate::fault::Fault;
use crate::host::Host;
use crate::runtime::Runtime;
use crate::sched::GoId;

/// How a native ended.
#[derive(Debug)]
pub enum Outcome {
    /// The results are written.
    Done,
    /// The goroutine waits; its results are written already.
    Parked,
    /// The results are written; others run first.
    Yield,
    /// Nothing was done and the goroutine waits; when it runs again, the native is called again with the same arguments.
    Again,
    /// It failed; nothing is written.
    Fault(Fault),
}

/// A native's code.
pub type NativeFn = unsafe fn(&mut NativeCx<'_>, *mut u64) -> Outcome;

/// A native as the registry holds it.
#[derive(Clone, Copy, Debug)]
pub struct NativeEntry {
    /// Name of the Go function.
    pub name: &'static str,
    /// Slots of all arguments.
    pub params: u32,
    /// Slots of all results.
    pub results: u32,
    /// The code.
    pub call: NativeFn,
}

/// What a native sees of the machine.
pub struct NativeCx<'a> {
    /// The run-time system.
    pub rt: &'a mut Runtime,
    /// The goroutine that called.
    pub gid: GoId,
    /// What happens to the goroutine after the native; set by `park` and `yield_now`.
    pub after: After,
    /// Room that an allocation lacked.
    pub no_room: Option<u64>,
}

/// What happens to the calling goroutine after a native.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// It goes on.
    Continue,
    /// It waits (the scheduler knows already).
    Parked,
    /// It goes to the end of the run queue.
    Yield,
    /// It waits (the scheduler knows already) and then calls the native again.
    Again,
}

impl<'a> NativeCx<'a> {
    /// A context for one call.
    pub fn new(rt: &'a mut Runtime, gid: GoId) -> Self {
        Self { rt, gid, after: After::Continue, no_room: None }
    }
    /// The outside world.
    pub fn host(&mut self) -> &mut dyn Host {
        self.rt.sched.sync_op();
        &mut *self.rt.host
    }
    /// A new string with these bytes.
    pub fn new_str(&mut self, bytes: &[u8]) -> Str {
        if bytes.is_empty() {
            return Str::EMPTY;
        }
        let ptr = self.alloc_bytes(bytes.len());
        if ptr.is_null() {
            return Str::EMPTY;
        }
        // SAFETY: `ptr` is a fresh object of at least that many bytes.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), ptr, bytes.len()) };
        Str { ptr: ptr as u64, len: bytes.len() as i64 }
    }
    /// A new byte slice with these bytes; its capacity is rounded up as Go does.
    pub fn new_bytes(&mut self, bytes: &[u8]) -> Slice {
        let cap = crate::heap::round_size(bytes.len() as u64, true);
        let ptr = self.alloc_bytes(cap as usize);
        if ptr.is_null() {
            return Slice::NIL;
        }
        // SAFETY: `ptr` is a fresh object of at least that many bytes.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), ptr, bytes.len()) };
        Slice { ptr: ptr as u64, len: bytes.len() as i64, cap: cap as i64 }
    }
    /// `append(dst, bytes...)`.
    pub fn append_bytes(&mut self, dst: Slice, bytes: &[u8]) -> Slice {
        let len = dst.len as usize + bytes.len();
        let mut out = Slice { len: len as i64, ..dst };
        if len > dst.cap as usize {
            let cap = crate::object::slice::grown_cap(len as u64, dst.cap as u64, 1, true);
            let ptr = self.alloc_bytes(cap as usize);
            if ptr.is_null() {
                return dst;
            }
            // SAFETY: both hold `dst.len` bytes; the new object is fresh.
            unsafe { std::ptr::copy_nonoverlapping(dst.ptr as *const u8, ptr, dst.len as usize) };
            out = Slice { ptr: ptr as u64, len: len as i64, cap: cap as i64 };
        }
        // SAFETY: `out` has room for `len` bytes; `bytes` may lie in it, so `copy` allows overlap.
        unsafe { std::ptr::copy(bytes.as_ptr(), (out.ptr as *mut u8).add(dst.len as usize), bytes.len()) };
        out
    }
    /// Zeroed memory without pointers, null (and the call is repeated after a collection) if there is no room.
    pub fn alloc_bytes(&mut self, len: usize) -> *mut u8 {
        let ptr = self.rt.heap.new_bytes(len);
        if ptr.is_null() {
            self.no_room = Some(len as u64);
        }
        ptr
    }
    /// A slice of strings.
    pub fn new_str_slice<B: AsRef<[u8]>>(&mut self, items: &[B]) -> Slice {
        if items.is_empty() {
            return Slice::NIL;
        }
        let layout = crate::heap::Layouts::STRING;
        let ptr = self.rt.heap.new_array(layout, items.len() * 16) as *mut Str;
        if ptr.is_null() {
            self.no_room = Some(items.len() as u64 * 16);
            return Slice::NIL;
        }
        for (i, item) in items.iter().enumerate() {
            let s = self.new_str(item.as_ref());
            // SAFETY: `i` is within the fresh object of `items.len()` strings.
            unsafe { ptr.add(i).write(s) };
        }
        Slice { ptr: ptr as u64, len: items.len() as i64, cap: items.len() as i64 }
    }
    /// The goroutine goes to the end of the run queue after this call.
    pub fn yield_now(&mut self) {
        self.after = After::Yield;
    }
    /// Asks for a collection at the next safepoint.
    pub fn collect_soon(&mut self) {
        self.rt.heap.want_gc = true;
    }
}

/// A Go string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Str {
    pub ptr: u64,
    pub len: i64,
}
impl Str {
    /// The empty string.
    pub const EMPTY: Self = Self { ptr: 0, len: 0 };
    /// Its bytes, valid until the native returns.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        // SAFETY: the program's strings are valid for their length until the next safepoint.
        unsafe { bytes_at(self.ptr, self.len) }
    }
    /// Its text, with replacement characters where it is no UTF-8.
    #[must_use]
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(self.as_bytes()).into_owned()
    }
}

/// A Go slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Slice {
    pub ptr: u64,
    pub len: i64,
    pub cap: i64,
}
impl Slice {
    /// The nil slice.
    pub const NIL: Self = Self { ptr: 0, len: 0, cap: 0 };
    /// The bytes of a `[]byte`.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        // SAFETY: as for strings.
        unsafe { bytes_at(self.ptr, self.len) }
    }
    /// The bytes of a `[]byte`, to be written.
    ///
    /// # Safety
    /// Nothing else may refer to these bytes meanwhile.
    #[must_use]
    #[allow(clippy::mut_from_ref, reason = "Go slices alias; the caller promises that nothing else looks")]
    pub unsafe fn as_bytes_mut(&self) -> &mut [u8] {
        if self.len <= 0 {
            return &mut [];
        }
        // SAFETY: the slice is valid for its length; uniqueness is the caller's promise.
        unsafe { std::slice::from_raw_parts_mut(self.ptr as *mut u8, self.len as usize) }
    }
    /// The elements as values of `T`.
    ///
    /// # Safety
    /// The slice's elements have exactly this memory layout.
    #[must_use]
    pub unsafe fn as_slice<T: Copy>(&self) -> &[T] {
        if self.len <= 0 {
            return &[];
        }
        // SAFETY: the slice is valid for its length; the layout is the caller's promise.
        unsafe { std::slice::from_raw_parts(self.ptr as *const T, self.len as usize) }
    }
    /// The elements as values of `T`, to be written.
    ///
    /// # Safety
    /// The slice's elements have exactly this memory layout and nothing else refers to them meanwhile.
    #[must_use]
    #[allow(clippy::mut_from_ref, reason = "Go slices alias; the caller promises that nothing else looks")]
    pub unsafe fn as_slice_mut<T: Copy>(&self) -> &mut [T] {
        if self.len <= 0 {
            return &mut [];
        }
        // SAFETY: as above.
        unsafe { std::slice::from_raw_parts_mut(self.ptr as *mut T, self.len as usize) }
    }
}

/// A pointer, map, channel or func value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Ptr(pub u64);
impl Ptr {
    /// nil.
    pub const NIL: Self = Self(0);
    /// As a Rust pointer.
    #[must_use]
    pub fn addr(self) -> *mut u8 {
        self.0 as *mut u8
    }
    /// Whether it is nil.
    #[must_use]
    pub fn is_nil(self) -> bool {
        self.0 == 0
    }
}
impl<T> From<*mut T> for Ptr {
    fn from(p: *mut T) -> Self {
        Self(p as u64)
    }
}

/// An interface value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Iface {
    /// Run-time type id; 0 for nil.
    pub typ: u64,
    pub data: u64,
}
impl Iface {
    /// The nil interface.
    pub const NIL: Self = Self { typ: 0, data: 0 };
}

/// # Safety
/// `ptr` is valid for `len` bytes as long as the result is used.
unsafe fn bytes_at<'a>(ptr: u64, len: i64) -> &'a [u8] {
    if len <= 0 {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { std::slice::from_raw_parts(ptr as *const u8, len as usize) }
}

/// A type that natives take from and give to slots.
pub trait SlotValue: Sized {
    /// Number of slots.
    const SLOTS: usize;
    /// Reads it.
    ///
    /// # Safety
    /// `at` points to `SLOTS` slots with a value of this type.
    unsafe fn load(at: *const u64) -> Self;
    /// Writes it.
    ///
    /// # Safety
    /// `at` points to `SLOTS` writable slots.
    unsafe fn store(self, at: *mut u64);
}

macro_rules! word_slots {
    ($($t:ty: |$w:ident| $load:expr, |$v:ident| $store:expr;)*) => { $(
        impl SlotValue for $t {
            const SLOTS: usize = 1;
            unsafe fn load(at: *const u64) -> Self {
                // SAFETY: the trait's contract.
                let $w = unsafe { at.read() };
                $load
            }
            unsafe fn store(self, at: *mut u64) {
                let $v = self;
                // SAFETY: the trait's contract.
                unsafe { at.write($store) }
            }
        }
    )* };
}
word_slots! {
    i64: |w| w as i64, |v| v as u64;
    i32: |w| w as i32, |v| i64::from(v) as u64;
    i16: |w| w as i16, |v| i64::from(v) as u64;
    i8: |w| w as i8, |v| i64::from(v) as u64;
    u64: |w| w, |v| v;
    u32: |w| w as u32, |v| u64::from(v);
    u16: |w| w as u16, |v| u64::from(v);
    u8: |w| w as u8, |v| u64::from(v);
    bool: |w| w as u8 != 0, |v| u64::from(v);
    f64: |w| f64::from_bits(w), |v| v.to_bits();
    f32: |w| f32::from_bits(w as u32), |v| u64::from(v.to_bits());
    Ptr: |w| Ptr(w), |v| v.0;
}

macro_rules! struct_slots {
    ($($t:ty: $n:literal;)*) => { $(
        impl SlotValue for $t {
            const SLOTS: usize = $n;
            unsafe fn load(at: *const u64) -> Self {
                // SAFETY: the trait's contract; the type is as many words in this order (`repr(C)`).
                unsafe { at.cast::<Self>().read() }
            }
            unsafe fn store(self, at: *mut u64) {
                // SAFETY: the trait's contract.
                unsafe { at.cast::<Self>().write(self) }
            }
        }
    )* };
}
struct_slots! { Str: 2; Slice: 3; Iface: 2; }

/// What natives return: a value, a tuple, nothing, or a `Result` of these.
pub trait Results: Sized {
    /// Slots of the results.
    const SLOTS: usize;
    /// Writes them.
    ///
    /// # Safety
    /// `at` points to `SLOTS` writable slots.
    unsafe fn finish(self, at: *mut u64) -> Result<(), Fault>;
}
impl<T: SlotValue> Results for T {
    const SLOTS: usize = <T as SlotValue>::SLOTS;
    unsafe fn finish(self, at: *mut u64) -> Result<(), Fault> {
        // SAFETY: the trait's contract.
        unsafe { self.store(at) };
        Ok(())
    }
}
impl<T: Results> Results for Result<T, Fault> {
    const SLOTS: usize = T::SLOTS;
    unsafe fn finish(self, at: *mut u64) -> Result<(), Fault> {
        // SAFETY: the trait's contract.
        self.and_then(|value| unsafe { value.finish(at) })
    }
}
macro_rules! tuple_results {
    ($(($($t:ident $i:tt),*);)*) => { $(
        impl<$($t: SlotValue),*> Results for ($($t,)*) {
            const SLOTS: usize = 0 $(+ $t::SLOTS)*;
            #[allow(unused, reason = "the empty tuple writes nothing")]
            unsafe fn finish(self, at: *mut u64) -> Result<(), Fault> {
                let mut next = at;
                // SAFETY: the trait's contract: the values lie one after the other in `SLOTS` slots.
                unsafe { $( self.$i.store(next); next = next.add($t::SLOTS); )* }
                Ok(())
            }
        }
    )* };
}
tuple_results! {
    ();
    (A 0);
    (A 0, B 1);
    (A 0, B 1, C 2);
    (A 0, B 1, C 2, D 3);
    (A 0, B 1, C 2, D 3, E 4);
    (A 0, B 1, C 2, D 3, E 4, F 5);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
}

/// Writes a native's results and says how it ended; for the `natives!` macro.
///
/// # Safety
/// `slots` points to the native's argument and result slots.
pub unsafe fn complete<R: Results>(cx: &mut NativeCx<'_>, slots: *mut u64, results: R) -> Outcome {
    if let Some(bytes) = cx.no_room.take() {
        return Outcome::Fault(Fault::NoRoom(bytes));
    }
    if cx.after == After::Again {
        return Outcome::Again;
    }
    // SAFETY: the caller's promise.
    match unsafe { results.finish(slots) } {
        Err(fault) => Outcome::Fault(fault),
        Ok(()) => match cx.after {
            After::Continue => Outcome::Done,
            After::Parked => Outcome::Parked,
            After::Yield => Outcome::Yield,
            After::Again => Outcome::Again,
        },
    }
}

/// Declares the natives of a package: Rust functions under the names of its body-less Go functions. A first parameter
/// `cx: &mut NativeCx` is the machine and no argument.
#[macro_export]
macro_rules! natives {
    ($( $(#[$meta:meta])* fn $name:ident ( $($params:tt)* ) $(-> $ret:ty)? $body:block )*) => {
        $( $crate::natives! { @one [$(#[$meta])*] $name ($($params)*) ($($ret)?) $body } )*

        /// The natives of this package.
        pub static NATIVES: &[$crate::native::NativeEntry] = &[$(
            $crate::native::NativeEntry {
                name: stringify!($name),
                params: $name::PARAMS as u32,
                results: $name::RESULTS as u32,
                call: $name::call,
            },
        )*];
    };
    (@one [$($meta:tt)*] $name:ident ($cx:ident : & mut NativeCx $(, $a:ident : $t:ty)* $(,)?) ($($ret:ty)?) $body:block) => {
        $crate::natives! { @emit [$($meta)*] $name $cx ($($a : $t),*) ($($ret)?) $body }
    };
    (@one [$($meta:tt)*] $name:ident ($($a:ident : $t:ty),* $(,)?) ($($ret:ty)?) $body:block) => {
        $crate::natives! { @emit [$($meta)*] $name _cx ($($a : $t),*) ($($ret)?) $body }
    };
    (@emit [$($meta:tt)*] $name:ident $cx:ident ($($a:ident : $t:ty),*) () $body:block) => {
        $crate::natives! { @emit [$($meta)*] $name $cx ($($a : $t),*) (()) $body }
    };
    (@emit [$($meta:tt)*] $name:ident $cx:ident ($($a:ident : $t:ty),*) ($ret:ty) $body:block) => {
        $($meta)*
        #[allow(non_snake_case, clippy::all, clippy::pedantic, reason = "named as the Go function is")]
        mod $name {
            use super::*;
            pub const PARAMS: usize = 0 $(+ <$t as $crate::native::SlotValue>::SLOTS)*;
            pub const RESULTS: usize = <$ret as $crate::native::Results>::SLOTS;
            fn body($cx: &mut $crate::native::NativeCx<'_>, $($a: $t),*) -> $ret { $body }
            /// # Safety
            /// `slots` points to the arguments and has room for the results.
            #[allow(unused_mut, unused_variables, unused_assignments, reason = "natives without arguments")]
            pub unsafe fn call(cx: &mut $crate::native::NativeCx<'_>, slots: *mut u64) -> $crate::native::Outcome {
                let mut at = slots as *const u64;
                $(
                    // SAFETY: the caller's promise: the arguments lie one after the other.
                    let $a = unsafe { <$t as $crate::native::SlotValue>::load(at) };
                    // SAFETY: still within or one past the arguments.
                    at = unsafe { at.add(<$t as $crate::native::SlotValue>::SLOTS) };
                )*
                let results = body(cx, $($a),*);
                // SAFETY: the caller's promise.
                unsafe { $crate::native::complete(cx, slots, results) }
            }
        }
    };
}

pub use crate::host::{Errno, FileStat, OpenFlags};
pub use crate::natives;
