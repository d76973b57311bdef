//! The heap's promises: zeroed memory, interior pointers, precise marking, reuse, room.

use super::*;

fn heap() -> Heap {
    let mut heap = Heap::new().expect("address space");
    heap.poison = true;
    heap
}

fn write(at: *mut u8, word: usize, value: u64) {
    // SAFETY: the tests write within their objects.
    unsafe { at.cast::<u64>().add(word).write(value) };
}

fn read(at: *mut u8, word: usize) -> u64 {
    // SAFETY: the tests read within their objects.
    unsafe { at.cast::<u64>().add(word).read() }
}

#[test]
fn fresh_memory_is_zero_even_after_reuse() {
    let mut heap = heap();
    for round in 0..5 {
        for size in [8, 24, 100, 1000, 5000, 40_000] {
            for _ in 0..200 {
                let p = heap.new_array(Layouts::NONE, size);
                for word in 0..size / 8 {
                    assert_eq!(read(p, word), 0, "round {round}, size {size}");
                    write(p, word, u64::MAX);
                }
            }
        }
        heap.collect(&mut |_| {});
    }
}

#[test]
fn interior_pointers_keep_an_object() {
    let mut heap = heap();
    for size in [16usize, 48, 1024, 9472, 100_000] {
        let p = heap.new_array(Layouts::NONE, size);
        write(p, 0, 42);
        let inside = p as u64 + size as u64 - 1;
        heap.collect(&mut |m| m.pointer(inside));
        assert_eq!(read(p, 0), 42);
        assert_eq!(heap.object_of(inside).map(|o| o.0), Some(p as u64));
        heap.collect(&mut |_| {});
        assert_eq!(heap.object_of(inside), None);
    }
}

#[test]
fn chains_live_and_die_as_a_whole() {
    let mut heap = heap();
    let layout = heap.layouts().of_offsets(2, &[0]);
    let node = heap.alloc_ix(layout, 16);
    let mut head = 0;
    for i in 0..100_000u64 {
        let p = heap.new_object(node);
        write(p, 0, head);
        write(p, 1, i);
        head = p as u64;
    }
    heap.collect(&mut |m| m.pointer(head));
    assert_eq!(heap.stats().live_objects, 100_001);
    let (mut at, mut n) = (head, 100_000);
    while at != 0 {
        n -= 1;
        assert_eq!(read(at as *mut u8, 1), n);
        at = read(at as *mut u8, 0);
    }
    assert_eq!(n, 0);
    heap.collect(&mut |_| {});
    assert_eq!(heap.stats().live_objects, 1);
}

#[test]
fn only_pointer_words_are_followed() {
    let mut heap = heap();
    let layout = heap.layouts().of_offsets(3, &[1]);
    let p = heap.new_array(layout, 24 * 10);
    let kept = heap.new_array(Layouts::NONE, 8);
    let lost = heap.new_array(Layouts::NONE, 16);
    write(p, 9 * 3 + 1, kept as u64);
    write(p, 9 * 3, lost as u64);
    heap.collect(&mut |m| m.pointer(p as u64));
    assert!(heap.object_of(kept as u64).is_some());
    assert!(heap.object_of(lost as u64).is_none());
}

#[test]
fn large_rows_are_read_in_parts() {
    let mut heap = heap();
    let n = 100_000;
    let row = heap.new_array(Layouts::STRING, n * 16);
    let wide = heap.layouts().of_offsets(70, &[3, 69]);
    let rows = heap.new_array(wide, 560 * 1000);
    for i in 0..n {
        let p = heap.new_array(Layouts::NONE, 32);
        write(row, i * 2, p as u64);
    }
    for i in 0..1000 {
        let p = heap.new_array(Layouts::NONE, 32);
        write(rows, i * 70 + 69, p as u64);
    }
    heap.collect(&mut |m| {
        m.pointer(row as u64);
        m.pointer(rows as u64);
    });
    assert_eq!(heap.stats().live_objects as usize, n + 1000 + 3);
}

#[test]
fn stale_words_do_no_harm() {
    let mut heap = heap();
    let p = heap.new_array(Layouts::ALL, 64) as u64;
    heap.collect(&mut |_| {});
    heap.collect(&mut |m| m.words(&[p, p + 7, 1, u64::MAX, p + (1 << 30)]));
    assert_eq!(heap.stats().live_objects, 1);
}

#[test]
fn the_limit_refuses_and_collection_makes_room() {
    let mut heap = heap();
    heap.limit = 8 << 20;
    let mut n = 0;
    while !heap.new_array(Layouts::NONE, 1 << 20).is_null() {
        n += 1;
    }
    assert!(n >= 6 && heap.want_gc);
    assert!(heap.new_array(Layouts::NONE, usize::MAX / 2).is_null());
    heap.collect(&mut |_| {});
    assert!(!heap.new_array(Layouts::NONE, 1 << 20).is_null());
}

#[test]
fn random_graphs_survive_collections() {
    let mut heap = heap();
    let mut rng = crate::runtime::Rng::new(7);
    let mut roots: Vec<u64> = vec![0; 64];
    for step in 0..200_000u64 {
        let words = 1 + rng.below(12) as usize;
        let p = heap.new_array(Layouts::ALL, words * 8 + 8);
        assert_eq!(read(p, words), 0);
        write(p, 0, roots[rng.below(64) as usize]);
        let slot = rng.below(64) as usize;
        if rng.below(4) == 0 {
            roots[slot] = 0;
        } else {
            roots[slot] = p as u64;
        }
        if step % 5000 == 0 {
            let now = roots.clone();
            heap.collect(&mut |m| m.words(&now));
            for &root in roots.iter().filter(|&&r| r != 0) {
                let mut at = root;
                while at != 0 {
                    assert!(heap.object_of(at).is_some());
                    at = read(at as *mut u8, 0);
                    assert_ne!(at, u64::from_ne_bytes([POISON; 8]));
                }
            }
            // Keep the chains short.
            roots.iter_mut().step_by(2).for_each(|r| *r = 0);
        }
    }
}

#[test]
fn sizes_round_as_gc_rounds_them() {
    let bytes = [1u64, 5, 8, 9, 17, 33, 500, 512, 513, 4097, 5000, 32_760, 32_768, 32_769, 40_000, 70_000];
    let rounded: Vec<u64> = bytes.iter().map(|&n| round_size(n, true)).collect();
    let wanted = [8, 8, 8, 16, 24, 48, 512, 512, 576, 4864, 5376, 32_768, 32_768, 40_960, 40_960, 73_728];
    assert_eq!(rounded, wanted);
    assert_eq!(round_size(1024, false), 1144);
    assert_eq!(round_size(512, false), 512);
}
