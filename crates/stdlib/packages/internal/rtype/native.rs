//! The window on run-time types: descriptors, memory, maps and channels. Calling Go code is the VM's.
//!
//! `unsafe`: addresses come from Go code that promises values of the type that it names.

use crate::rtype;
use goanna_vm::bytecode::ids::TypeIx;
use goanna_vm::bytecode::module::{FieldDesc, MethodDesc, TypeDesc, TypeKind};
use goanna_vm::fault::Fault;
use goanna_vm::native::*;
use goanna_vm::object::{chan, equal, map, slice};
use goanna_vm::sched::select::{self, Chosen};

/// In a shape: an interface holds the value over a pointer. `reflect` knows the number.
const INDIRECT: u64 = 1 << 7;
/// Reflection's selects count as those of the youngest frame.
const SELECT_FRAME: u64 = u64::MAX >> 1;

fn ix(id: u64) -> TypeIx {
    TypeIx(id as u32)
}

fn desc<'a>(cx: &'a NativeCx<'_>, id: u64) -> Option<&'a TypeDesc> {
    cx.rt.types.find(id).map(|ty| &ty.desc)
}

/// Text of a descriptor: it lives as long as the program.
fn text(bytes: &[u8]) -> Str {
    if bytes.is_empty() { Str::EMPTY } else { Str { ptr: bytes.as_ptr() as u64, len: bytes.len() as i64 } }
}

fn part(cx: &NativeCx<'_>, id: u64, of: impl Fn(&TypeDesc) -> TypeIx) -> u64 {
    desc(cx, id).map_or(0, |d| u64::from(of(d).0))
}

fn at(list: &[TypeIx], i: i64) -> TypeIx {
    usize::try_from(i).ok().and_then(|i| list.get(i)).copied().unwrap_or(TypeIx(0))
}

fn shape(d: &TypeDesc) -> u64 {
    d.kind as u64 | if d.direct_iface { 0 } else { INDIRECT }
}

fn method_count(d: &TypeDesc) -> usize {
    if d.kind == TypeKind::Interface {
        return d.methods.len();
    }
    d.methods.iter().filter(|m| m.pkg_path.is_empty()).count()
}

fn code(m: &MethodDesc) -> u64 {
    m.func.map_or(0, |f| u64::from(f.0) + 1)
}

fn size(cx: &NativeCx<'_>, id: u64) -> usize {
    desc(cx, id).map_or(0, |d| d.size as usize)
}

/// Zeroed memory for `n` values of a type.
fn memory(cx: &mut NativeCx<'_>, id: u64, n: i64) -> Ptr {
    let Some(ty) = cx.rt.types.find(id) else { return Ptr::NIL };
    let (layout, bytes) = (ty.layout, ty.size.saturating_mul(n.max(0) as usize));
    let p = cx.rt.heap.new_array(layout, bytes);
    if p.is_null() {
        cx.no_room = Some(bytes as u64);
    }
    Ptr::from(p)
}

fn park(cx: &mut NativeCx<'_>) {
    cx.after = After::Parked;
}

/// Strings of a slice.
fn strings(s: Slice) -> Vec<Vec<u8>> {
    // SAFETY: the Go declaration says []string.
    unsafe { s.as_slice::<Str>() }.iter().map(|s| s.as_bytes().to_vec()).collect()
}

fn type_ids(s: Slice) -> Vec<TypeIx> {
    // SAFETY: the Go declaration says []ID.
    unsafe { s.as_slice::<u64>() }.iter().map(|&id| ix(id)).collect()
}

natives! {
    fn TypeOf(i: Iface) -> u64 { i.typ }
    fn Data(i: Iface) -> Ptr { Ptr(i.data) }
    fn Unpack(cx: &mut NativeCx, i: Iface) -> (u64, Ptr, u64) {
        (i.typ, Ptr(i.data), desc(cx, i.typ).map_or(0, shape))
    }
    fn Pack(t: u64, word: Ptr) -> Iface { Iface { typ: t, data: word.0 } }

    fn Kind(cx: &mut NativeCx, t: u64) -> u8 { desc(cx, t).map_or(0, |d| d.kind as u8) }
    fn Size(cx: &mut NativeCx, t: u64) -> u64 { size(cx, t) as u64 }
    fn Align(cx: &mut NativeCx, t: u64) -> u64 { desc(cx, t).map_or(1, |d| u64::from(d.align.max(1))) }
    fn String(cx: &mut NativeCx, t: u64) -> Str { desc(cx, t).map_or(Str::EMPTY, |d| text(d.string.as_bytes())) }
    fn Name(cx: &mut NativeCx, t: u64) -> Str { desc(cx, t).map_or(Str::EMPTY, |d| text(d.name.as_bytes())) }
    fn PkgPath(cx: &mut NativeCx, t: u64) -> Str { desc(cx, t).map_or(Str::EMPTY, |d| text(d.pkg_path.as_bytes())) }
    fn Comparable(cx: &mut NativeCx, t: u64) -> bool { desc(cx, t).is_some_and(|d| d.comparable) }
    fn DirectIface(cx: &mut NativeCx, t: u64) -> bool { desc(cx, t).is_some_and(|d| d.direct_iface) }
    fn Shape(cx: &mut NativeCx, t: u64) -> u64 { desc(cx, t).map_or(0, shape) }
    fn Elem(cx: &mut NativeCx, t: u64) -> u64 { part(cx, t, |d| d.elem) }
    fn Key(cx: &mut NativeCx, t: u64) -> u64 { part(cx, t, |d| d.key) }
    fn Len(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| d.len as i64) }
    fn ChanDir(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| i64::from(d.chan_dir)) }

    fn NumField(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| d.fields.len() as i64) }
    fn Field(cx: &mut NativeCx, t: u64, i: i64) -> (Str, Str, Str, u64, u64, bool) {
        match desc(cx, t).and_then(|d| d.fields.get(i as usize)) {
            Some(f) => (text(f.name.as_bytes()), text(f.pkg_path.as_bytes()), text(&f.tag), u64::from(f.ty.0), f.offset, f.embedded),
            None => (Str::EMPTY, Str::EMPTY, Str::EMPTY, 0, 0, false),
        }
    }
    fn FieldAt(cx: &mut NativeCx, t: u64, i: i64) -> (u64, u64, u64, bool, bool) {
        match desc(cx, t).and_then(|d| d.fields.get(i as usize)) {
            Some(f) => {
                let kind = cx.rt.types.get(f.ty).desc.kind as u64;
                (u64::from(f.ty.0), f.offset, kind, f.pkg_path.is_empty(), f.embedded)
            }
            None => (0, 0, 0, false, false),
        }
    }
    fn FieldName(cx: &mut NativeCx, t: u64, i: i64) -> Str {
        desc(cx, t).and_then(|d| d.fields.get(i as usize)).map_or(Str::EMPTY, |f| text(f.name.as_bytes()))
    }

    fn NumIn(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| d.params.len() as i64) }
    fn In(cx: &mut NativeCx, t: u64, i: i64) -> u64 { part(cx, t, |d| at(&d.params, i)) }
    fn NumOut(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| d.results.len() as i64) }
    fn Out(cx: &mut NativeCx, t: u64, i: i64) -> u64 { part(cx, t, |d| at(&d.results, i)) }
    fn Variadic(cx: &mut NativeCx, t: u64) -> bool { desc(cx, t).is_some_and(|d| d.variadic) }

    fn numMethod(cx: &mut NativeCx, t: u64) -> i64 { desc(cx, t).map_or(0, |d| method_count(d) as i64) }
    fn Method(cx: &mut NativeCx, t: u64, i: i64) -> (Str, Str, u64, u64) {
        let found = desc(cx, t).and_then(|d| {
            let interface = d.kind == TypeKind::Interface;
            d.methods.iter().filter(|m| interface || m.pkg_path.is_empty()).nth(i as usize)
        });
        found.map_or((Str::EMPTY, Str::EMPTY, 0, 0), |m| {
            (text(m.name.as_bytes()), text(m.pkg_path.as_bytes()), u64::from(m.ty.0), code(m))
        })
    }
    fn FindMethod(cx: &mut NativeCx, t: u64, name: Str, pkg: Str) -> (u64, u64) {
        let is = |m: &&MethodDesc| m.name.as_bytes() == name.as_bytes() && m.pkg_path.as_bytes() == pkg.as_bytes();
        desc(cx, t).and_then(|d| d.methods.iter().find(is)).map_or((0, 0), |m| (u64::from(m.ty.0), code(m)))
    }
    fn implements(cx: &mut NativeCx, t: u64, iface: u64) -> bool {
        t != 0 && iface != 0 && rtype::implements(&cx.rt.types, ix(t), ix(iface))
    }
    fn SameUnderlying(cx: &mut NativeCx, a: u64, b: u64, tags: bool) -> bool {
        a != 0 && b != 0 && rtype::same_underlying(&cx.rt.types, ix(a), ix(b), tags)
    }

    fn PtrTo(cx: &mut NativeCx, t: u64) -> u64 { u64::from(rtype::pointer_to(cx.rt, ix(t)).0) }
    fn SliceOf(cx: &mut NativeCx, t: u64) -> u64 { u64::from(rtype::slice_of(cx.rt, ix(t)).0) }
    fn MapOf(cx: &mut NativeCx, k: u64, v: u64) -> u64 { u64::from(rtype::map_of(cx.rt, ix(k), ix(v)).0) }
    fn ChanOf(cx: &mut NativeCx, dir: i64, t: u64) -> u64 { u64::from(rtype::chan_of(cx.rt, dir as u8, ix(t)).0) }
    fn ArrayOf(cx: &mut NativeCx, n: i64, t: u64) -> Result<u64, Fault> {
        let made = rtype::array_of(cx.rt, n as u64, ix(t));
        made.map(|ty| u64::from(ty.0)).ok_or_else(|| Fault::Plain("reflect.ArrayOf: array size would exceed virtual address space".into()))
    }
    fn FuncOf(cx: &mut NativeCx, params: Slice, results: Slice, variadic: bool) -> u64 {
        u64::from(rtype::func_of(cx.rt, &type_ids(params), &type_ids(results), variadic).0)
    }
    fn StructOf(cx: &mut NativeCx, names: Slice, pkgs: Slice, tags: Slice, types: Slice, embedded: Slice) -> u64 {
        let own = |bytes: Vec<u8>| std::string::String::from_utf8_lossy(&bytes).into_owned().into_boxed_str();
        let texts = strings(names).into_iter().zip(strings(pkgs)).zip(strings(tags));
        let rest = type_ids(types).into_iter().zip(embedded.as_bytes().to_vec());
        let fields = texts.zip(rest).map(|(((name, pkg), tag), (ty, embedded))| FieldDesc {
            name: own(name),
            pkg_path: own(pkg),
            tag: tag.into(),
            ty,
            offset: 0,
            embedded: embedded != 0,
        });
        u64::from(rtype::struct_of(cx.rt, fields.collect()).0)
    }

    fn New(cx: &mut NativeCx, t: u64) -> Ptr { memory(cx, t, 1) }
    fn MakeSlice(cx: &mut NativeCx, t: u64, n: i64) -> Result<Ptr, Fault> {
        let Some(ty) = cx.rt.types.find(t) else { return Ok(Ptr::NIL) };
        slice::make(&mut cx.rt.heap, ty, n, n).map(|s| Ptr(s.ptr))
    }
    fn Grow(cx: &mut NativeCx, t: u64, p: Ptr, len: i64, cap: i64, n: i64) -> Result<(Ptr, i64), Fault> {
        let Some(ty) = cx.rt.types.find(t) else { return Ok((p, cap)) };
        slice::grow(&mut cx.rt.heap, ty, Slice { ptr: p.0, len, cap }, n).map(|s| (Ptr(s.ptr), s.cap))
    }
    fn Move(cx: &mut NativeCx, t: u64, dst: Ptr, src: Ptr) -> () {
        let n = size(cx, t);
        // SAFETY: both are addresses of values of the type.
        unsafe { std::ptr::copy(src.addr(), dst.addr(), n) };
    }
    fn MoveN(cx: &mut NativeCx, t: u64, dst: Ptr, src: Ptr, n: i64) -> () {
        let bytes = size(cx, t) * n.max(0) as usize;
        // SAFETY: both are addresses of so many values of the type.
        unsafe { std::ptr::copy(src.addr(), dst.addr(), bytes) };
    }
    fn Zero(cx: &mut NativeCx, t: u64, p: Ptr) -> () {
        let n = size(cx, t);
        // SAFETY: the address of a value of the type.
        unsafe { std::ptr::write_bytes(p.addr(), 0, n) };
    }
    fn IsZero(cx: &mut NativeCx, t: u64, p: Ptr) -> bool {
        let n = size(cx, t);
        // SAFETY: the address of a value of the type; a zero size reads nothing.
        n == 0 || unsafe { std::slice::from_raw_parts(p.addr(), n) }.iter().all(|&b| b == 0)
    }
    fn Equal(cx: &mut NativeCx, t: u64, a: Ptr, b: Ptr) -> Result<bool, Fault> {
        // SAFETY: addresses of values of the type.
        unsafe { equal::equal(&cx.rt.types, ix(t), a.addr(), b.addr()) }
    }

    fn MakeMap(cx: &mut NativeCx, t: u64, n: i64) -> Result<Ptr, Fault> {
        map::new(cx.rt, ix(t), n).map(Ptr::from)
    }
    fn MapLen(m: Ptr) -> i64 {
        // SAFETY: a map or nil, here and below.
        unsafe { map::len(m.addr().cast()) }
    }
    fn MapGet(cx: &mut NativeCx, t: u64, m: Ptr, key: Ptr) -> Result<Ptr, Fault> {
        // SAFETY: as above; the key is of the map's type.
        unsafe { map::get(&cx.rt.types, m.addr().cast(), ix(t), key.addr()) }.map(|p| Ptr(p as u64))
    }
    fn MapSet(cx: &mut NativeCx, t: u64, m: Ptr, key: Ptr, val: Ptr) -> Result<(), Fault> {
        let n = size(cx, part(cx, t, |d| d.elem));
        // SAFETY: as above; the place has room for a value.
        unsafe {
            let place = map::assign(cx.rt, m.addr().cast(), ix(t), key.addr())?;
            std::ptr::copy(val.addr(), place, n);
        }
        Ok(())
    }
    fn MapDelete(cx: &mut NativeCx, t: u64, m: Ptr, key: Ptr) -> Result<(), Fault> {
        // SAFETY: as above.
        unsafe { map::delete(&cx.rt.types, m.addr().cast(), ix(t), key.addr()) }
    }
    fn MapClear(cx: &mut NativeCx, t: u64, m: Ptr) -> () {
        if !m.is_nil() {
            // SAFETY: as above.
            unsafe { map::clear(&cx.rt.types, m.addr().cast(), ix(t)) };
        }
    }
    fn MapIterInit(cx: &mut NativeCx, t: u64, m: Ptr) -> Result<Ptr, Fault> {
        // SAFETY: as above.
        unsafe { map::iter(cx.rt, m.addr().cast(), ix(t)) }.map(Ptr::from)
    }
    fn MapIterNext(cx: &mut NativeCx, it: Ptr) -> bool {
        // SAFETY: an iteration, here and below.
        unsafe { map::next(&cx.rt.types, it.addr().cast()) }
    }
    fn MapIterKey(it: Ptr) -> Ptr {
        // SAFETY: as above.
        Ptr(unsafe { (*it.addr().cast::<map::Iter>()).key } as u64)
    }
    fn MapIterValue(it: Ptr) -> Ptr {
        // SAFETY: as above.
        Ptr(unsafe { (*it.addr().cast::<map::Iter>()).value } as u64)
    }

    fn MakeChan(cx: &mut NativeCx, t: u64, n: i64) -> Result<Ptr, Fault> { chan::new(cx.rt, ix(t), n).map(Ptr::from) }
    fn ChanLen(c: Ptr) -> i64 {
        // SAFETY: a channel or nil, here and below.
        unsafe { chan::len(c.addr().cast()) }
    }
    fn ChanCap(c: Ptr) -> i64 {
        // SAFETY: as above.
        unsafe { chan::cap(c.addr().cast()) }
    }
    fn ChanClose(cx: &mut NativeCx, c: Ptr) -> Result<(), Fault> {
        // SAFETY: as above.
        unsafe { chan::close(cx.rt, c.addr().cast()) }
    }
    fn trySend(cx: &mut NativeCx, c: Ptr, elem: Ptr) -> Result<bool, Fault> {
        // SAFETY: as above; the value is of the channel's type.
        let poll = unsafe { chan::try_send(cx.rt, c.addr().cast(), elem.addr()) }?;
        Ok(matches!(poll, chan::Poll::Ready(_)))
    }
    fn tryRecv(cx: &mut NativeCx, c: Ptr, elem: Ptr) -> (bool, bool) {
        // SAFETY: as above; there is room for a value.
        match unsafe { chan::try_recv(cx.rt, c.addr().cast(), elem.addr()) } {
            chan::Poll::Ready(ok) => (true, ok),
            chan::Poll::Parked => (false, false),
        }
    }
    fn waitSend(cx: &mut NativeCx, c: Ptr, elem: Ptr) -> Result<bool, Fault> {
        let gid = cx.gid;
        // SAFETY: as above; the value lies in the heap and the caller keeps it.
        let poll = unsafe { chan::send(cx.rt, gid, c.addr().cast(), elem.addr()) }?;
        let ready = matches!(poll, chan::Poll::Ready(_));
        if !ready {
            park(cx);
        }
        Ok(ready)
    }
    fn waitRecv(cx: &mut NativeCx, c: Ptr, elem: Ptr) -> (bool, bool) {
        let gid = cx.gid;
        // SAFETY: as above; the room lies in the heap and the caller keeps it.
        match unsafe { chan::recv(cx.rt, gid, c.addr().cast(), elem.addr()) } {
            chan::Poll::Ready(ok) => (true, ok),
            chan::Poll::Parked => {
                park(cx);
                (false, false)
            }
        }
    }
    fn woken(cx: &mut NativeCx) -> (i64, bool) {
        let gid = cx.gid;
        let wake = cx.rt.sched.take_wake(gid);
        (i64::from(wake.case), wake.ok)
    }
    fn selectBegin(cx: &mut NativeCx) -> () {
        let gid = cx.gid;
        cx.rt.sched.select_begin(gid, SELECT_FRAME);
    }
    fn selectAdd(cx: &mut NativeCx, send: bool, c: Ptr, elem: Ptr, size: u64) -> () {
        let gid = cx.gid;
        if send {
            // SAFETY: a channel or nil, and the address of a value of that size.
            unsafe { cx.rt.sched.select_send(gid, SELECT_FRAME, c.addr().cast(), elem.addr(), size as usize) };
        } else {
            cx.rt.sched.select_recv(gid, SELECT_FRAME, c.addr().cast(), size as usize);
        }
    }
    fn selectChoose(cx: &mut NativeCx, fallback: bool) -> Result<(i64, bool), Fault> {
        let gid = cx.gid;
        Ok(match select::choose(cx.rt, gid, SELECT_FRAME, fallback)? {
            Chosen::Case(case, ok) => (i64::from(case), ok),
            Chosen::Default => (-1, false),
            Chosen::Parked => {
                park(cx);
                (-2, false)
            }
        })
    }
    fn selectValue(cx: &mut NativeCx, case: i64, elem: Ptr, size: u64) -> () {
        let gid = cx.gid;
        let from = cx.rt.sched.select_value(gid, SELECT_FRAME, case as u32);
        if !from.is_null() {
            // SAFETY: the select's buffer holds a value of that size; so does the memory at `elem`.
            unsafe { std::ptr::copy_nonoverlapping(from, elem.addr(), size as usize) };
        }
    }

    fn GrantsUnsafe(cx: &mut NativeCx) -> bool { cx.host().grants_unsafe() }

    fn FuncCode(fn_: Ptr) -> Ptr {
        // SAFETY: a func value points at a closure object, whose first word is the function's number.
        let index = unsafe { fn_.addr().cast::<u32>().read() };
        Ptr(0x40_0000 + u64::from(index) * 32)
    }
    fn MethodCode() -> Ptr { Ptr(0x40_0000 - 32) }
}
