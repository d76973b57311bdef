//! Maps against std's maps, iteration under mutation, growth of slices against gc's numbers.

use super::map::{self, Header};
use super::slice::grown_cap;
use crate::host::RealHost;
use crate::native::{Iface, Str};
use crate::runtime::{Rng, Runtime};
use goanna_bytecode::ids::{ShapeId, TypeIx};
use goanna_bytecode::module::{Repr, TypeDesc, TypeKind};
use std::collections::{HashMap, HashSet};

fn desc(kind: TypeKind, size: u64, pointers: bool) -> TypeDesc {
    TypeDesc {
        kind,
        size,
        align: size.min(8) as u8,
        repr: Repr::Mem,
        shape: ShapeId(0),
        ptr_words: Box::default(),
        has_pointers: pointers,
        string: "".into(),
        name: "".into(),
        pkg_path: "".into(),
        comparable: !matches!(kind, TypeKind::Map | TypeKind::Slice),
        direct_iface: kind == TypeKind::Map,
        elem: TypeIx(0),
        key: TypeIx(0),
        len: 0,
        chan_dir: 0,
        fields: Box::default(),
        params: Box::default(),
        results: Box::default(),
        variadic: false,
        methods: Box::default(),
        methods_later: false,
        ptr_to: TypeIx(0),
    }
}

const INT: TypeIx = TypeIx(1);
const STRING: TypeIx = TypeIx(2);
const FLOAT: TypeIx = TypeIx(3);
const ANY: TypeIx = TypeIx(4);
const SLICE: TypeIx = TypeIx(5);
const INT_MAP: TypeIx = TypeIx(6);
const STR_MAP: TypeIx = TypeIx(7);
const FLOAT_MAP: TypeIx = TypeIx(8);
const ANY_MAP: TypeIx = TypeIx(9);

fn runtime() -> Runtime {
    let map = |key| TypeDesc { key, elem: INT, ..desc(TypeKind::Map, 8, true) };
    let types = [
        desc(TypeKind::Invalid, 0, false),
        desc(TypeKind::Int, 8, false),
        desc(TypeKind::String, 16, true),
        desc(TypeKind::Float64, 8, false),
        desc(TypeKind::Interface, 16, true),
        desc(TypeKind::Slice, 24, true),
        map(INT),
        map(STRING),
        map(FLOAT),
        map(ANY),
    ];
    let mut rt = Runtime::new(Box::new(RealHost::default()), 1, false).expect("address space");
    rt.add_types(&types);
    rt.heap.poison = true;
    rt
}

fn set<K>(rt: &mut Runtime, m: *mut Header, ty: TypeIx, key: K, value: i64) {
    // SAFETY: the tests give keys of the map's type.
    unsafe { map::assign(rt, m, ty, (&raw const key).cast()).expect("room").cast::<i64>().write(value) };
}

fn get<K>(rt: &Runtime, m: *mut Header, ty: TypeIx, key: K) -> Option<i64> {
    // SAFETY: as above.
    unsafe {
        map::get(&rt.types, m, ty, (&raw const key).cast()).expect("a hash").cast::<i64>().as_ref().copied()
    }
}

fn remove<K>(rt: &Runtime, m: *mut Header, ty: TypeIx, key: K) {
    // SAFETY: as above.
    unsafe { map::delete(&rt.types, m, ty, (&raw const key).cast()).expect("a hash") };
}

fn len(m: *mut Header) -> usize {
    // SAFETY: a map.
    unsafe { map::len(m) as usize }
}

#[test]
fn int_maps_agree_with_std() {
    let mut rt = runtime();
    let mut rng = Rng::new(3);
    for range in [6, 40, 3000] {
        let m = map::new(&mut rt, INT_MAP, 0).expect("room");
        let mut model = HashMap::new();
        for step in 0..60_000 {
            let key = rng.below(range) as i64 - 2;
            match rng.below(5) {
                0 | 1 => {
                    set(&mut rt, m, INT_MAP, key, step);
                    model.insert(key, step);
                }
                2 => {
                    remove(&rt, m, INT_MAP, key);
                    model.remove(&key);
                }
                _ => assert_eq!(get(&rt, m, INT_MAP, key), model.get(&key).copied()),
            }
            assert_eq!(len(m), model.len());
            if step % 10_000 == 9_999 {
                rt.collect(&mut |marker| marker.pointer(m as u64));
                assert_eq!(all(&mut rt, m, INT_MAP).into_iter().collect::<HashMap<_, _>>(), model);
            }
            if step % 25_000 == 24_999 {
                // SAFETY: a map of that type.
                unsafe { map::clear(&rt.types, m, INT_MAP) };
                model.clear();
            }
        }
    }
}

fn all(rt: &mut Runtime, m: *mut Header, ty: TypeIx) -> Vec<(i64, i64)> {
    let mut out = Vec::new();
    // SAFETY: a map of that type with eight-byte keys.
    unsafe {
        let it = map::iter(rt, m, ty).expect("room");
        while map::next(&rt.types, it) {
            out.push(((*it).key.cast::<i64>().read(), (*it).value.cast::<i64>().read()));
        }
    }
    out
}

#[test]
fn string_maps_agree_with_std() {
    let mut rt = runtime();
    let m = map::new(&mut rt, STR_MAP, 100).expect("room");
    let mut model = HashMap::new();
    let texts: Vec<String> = (0..500).map(|i| "k".repeat(i % 20) + &i.to_string()).collect();
    let text = |i: usize| Str { ptr: texts[i].as_ptr() as u64, len: texts[i].len() as i64 };
    let mut rng = Rng::new(5);
    for step in 0..20_000 {
        let i = rng.below(500) as usize;
        if rng.below(3) == 0 {
            remove(&rt, m, STR_MAP, text(i));
            model.remove(&i);
        } else {
            set(&mut rt, m, STR_MAP, text(i), step);
            model.insert(i, step);
        }
        let j = rng.below(500) as usize;
        assert_eq!(get(&rt, m, STR_MAP, text(j)), model.get(&j).copied());
    }
}

#[test]
fn iteration_under_mutation() {
    let mut rt = runtime();
    let mut rng = Rng::new(11);
    for round in 0..300 {
        let m = map::new(&mut rt, INT_MAP, 0).expect("room");
        let n = 1 + rng.below(60) as i64;
        for key in 0..n {
            set(&mut rt, m, INT_MAP, key, key);
        }
        let (mut seen, mut removed) = (HashSet::new(), HashSet::new());
        // SAFETY: a map of that type, an iteration of it.
        unsafe {
            let it = map::iter(&mut rt, m, INT_MAP).expect("room");
            while map::next(&rt.types, it) {
                let key = (*it).key.cast::<i64>().read();
                assert!(seen.insert(key), "round {round}: {key} twice");
                assert!(!removed.contains(&key), "round {round}: {key} was deleted");
                assert_eq!((*it).value.cast::<i64>().read(), key);
                let victim = rng.below(n as u64) as i64;
                if rng.below(2) == 0 && victim != key {
                    remove(&rt, m, INT_MAP, victim);
                    removed.insert(victim);
                }
                for _ in 0..rng.below(20) {
                    let fresh = 1000 + rng.below(1_000_000) as i64;
                    set(&mut rt, m, INT_MAP, fresh, fresh);
                }
            }
        }
        for key in (0..n).filter(|k| !removed.contains(k)) {
            assert!(seen.contains(&key), "round {round}: {key} of {n} not seen");
        }
    }
}

#[test]
fn endless_reinsertion_ends() {
    let mut rt = runtime();
    let m = map::new(&mut rt, INT_MAP, 0).expect("room");
    for key in 0..5i64 {
        set(&mut rt, m, INT_MAP, key, key);
    }
    let mut turns = 0;
    // SAFETY: a map of that type, an iteration of it.
    unsafe {
        let it = map::iter(&mut rt, m, INT_MAP).expect("room");
        while map::next(&rt.types, it) {
            let key = (*it).key.cast::<i64>().read();
            remove(&rt, m, INT_MAP, key);
            set(&mut rt, m, INT_MAP, key, key);
            turns += 1;
        }
    }
    assert!(turns < 1000);
    assert_eq!(len(m), 5);
}

#[test]
fn floats_zero_and_nan() {
    let mut rt = runtime();
    let m = map::new(&mut rt, FLOAT_MAP, 0).expect("room");
    for i in 0..30 {
        set(&mut rt, m, FLOAT_MAP, f64::NAN, i);
    }
    set(&mut rt, m, FLOAT_MAP, 0.0f64, 1);
    set(&mut rt, m, FLOAT_MAP, -0.0f64, 2);
    assert_eq!(len(m), 31);
    assert_eq!(get(&rt, m, FLOAT_MAP, 0.0f64), Some(2));
    assert_eq!(get(&rt, m, FLOAT_MAP, f64::NAN), None);
    assert_eq!(all(&mut rt, m, FLOAT_MAP).len(), 31);
}

#[test]
fn interface_keys() {
    let mut rt = runtime();
    let m = map::new(&mut rt, ANY_MAP, 0).expect("room");
    let (one, also) = (1i64, 1i64);
    set(&mut rt, m, ANY_MAP, Iface { typ: 1, data: (&raw const one) as u64 }, 7);
    assert_eq!(get(&rt, m, ANY_MAP, Iface { typ: 1, data: (&raw const also) as u64 }), Some(7));
    assert_eq!(get(&rt, m, ANY_MAP, Iface::NIL), None);
    let bad = Iface { typ: u64::from(SLICE.0), data: 0 };
    let empty = map::new(&mut rt, ANY_MAP, 0).expect("room");
    // SAFETY: a map of that type and a key.
    unsafe {
        let fault = map::get(&rt.types, m, ANY_MAP, (&raw const bad).cast());
        assert_eq!(fault, Err(crate::fault::Fault::Unhashable { ty: SLICE, colon: false }));
        let fault = map::get(&rt.types, empty, ANY_MAP, (&raw const bad).cast());
        assert_eq!(fault, Err(crate::fault::Fault::Unhashable { ty: SLICE, colon: true }));
    }
    let _ = ANY;
}

#[test]
fn capacities_are_those_of_gc() {
    let grow = |size: u64, pointer_free: bool, n: u64| {
        let (mut caps, mut cap) = (Vec::new(), 0);
        for len in 1..=n {
            if len > cap {
                cap = grown_cap(len, cap, size, pointer_free);
                caps.push(cap);
            }
        }
        caps
    };
    let ints =
        [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 848, 1280, 1792, 2560, 3408, 5120, 7168, 9216, 12288, 16384];
    assert_eq!(grow(8, true, 16_000), ints);
    let strings = [1, 2, 4, 8, 16, 32, 71, 143, 303, 591, 1023, 1535, 2560, 3584, 5120];
    assert_eq!(grow(16, false, 5000), strings);
    let slices = [1, 2, 4, 8, 16, 37, 74, 170, 341, 682, 1135, 1706, 2389, 3413, 4778];
    assert_eq!(grow(24, false, 4500), slices);
}
