//! Collecting: what the machine tells the marker.
//!
//! Holds: of a frame only those slots are roots that its function still needs where the frame stands ([`goanna_lower::live`]); a frame at a place that is not
//! listed (of the machine's own frames, or where an instruction is to be made again) is read whole. With an observer, who looks at variables, in sessions, and in programs that hand pointers on as numbers all frames are.
//! `unsafe`: reads slots within the blocks of stacks; frames refer to linked functions, which live as long as the machine.

use crate::goroutine::{Frame, Stack};
use crate::heap::Marker;
use crate::link::{Code, Stubs};
use crate::vm::Vm;
use goanna_lower::live::{self, Points};
use rustc_hash::FxHashMap;

/// What is known of functions, by the address of their code.
pub(crate) type Lives = FxHashMap<usize, Option<Box<Points>>>;

fn key(code: &Code) -> usize {
    code.words.as_ptr() as usize
}

impl Vm {
    /// Collects garbage.
    pub(crate) fn collect(&mut self) {
        let by_liveness = self.observer.is_none() && self.session.is_none() && !self.module.whole_frames;
        if by_liveness {
            self.learn_lives();
        }
        let stacks = self.goroutines.iter().flatten().map(|g| g.stack.bytes()).sum();
        self.rt.heap.reads_stacks(stacks);
        let used = (self.module.globals_size as usize).div_ceil(8);
        let Vm { rt, goroutines, globals, fault_values, lives, stubs, .. } = self;
        rt.collect(&mut |m: &mut Marker<'_>| {
            m.words(&globals[..used]);
            fault_values.values().for_each(|v| m.pointer(v.1));
            for g in goroutines.iter().flatten() {
                if by_liveness {
                    mark_stack(m, &g.stack, lives, stubs);
                } else {
                    let (at, words) = g.stack.live_slots();
                    // SAFETY: the words of a stack that frames can see.
                    unsafe { m.conservative(at, words) };
                }
                g.roots(m);
            }
        });
    }

    /// Computes what is not known yet of functions that have frames.
    fn learn_lives(&mut self) {
        let mut last: *const Code = std::ptr::null();
        for frame in self.goroutines.iter().flatten().flat_map(|g| g.stack.frames()) {
            if frame.func == last {
                continue;
            }
            last = frame.func;
            // SAFETY: a linked function.
            let code = unsafe { &*frame.func };
            let Some(f) = self.module.funcs.get(code.id as usize).filter(|_| !code.words.is_empty()) else {
                continue;
            };
            self.lives.entry(key(code)).or_insert_with(|| {
                let (lowered, points) = live::points(&self.module, f, self.options.fuse)?;
                (lowered.words.len() == code.words.len() && lowered.locs.len() == code.locs.len())
                    .then(|| Box::new(points))
            });
        }
    }
}

fn mark_stack(m: &mut Marker<'_>, stack: &Stack, lives: &Lives, stubs: &Stubs) {
    let mut last: (*const Code, Option<&Points>) = (std::ptr::null(), None);
    let mut raised = false;
    for (age, frame) in stack.frames().enumerate() {
        // SAFETY: a linked function.
        let code = unsafe { &*frame.func };
        if frame.func != last.0 {
            last = (frame.func, lives.get(&key(code)).and_then(|known| known.as_deref()));
        }
        let found = last.1.and_then(|points| match raised {
            true => Some(points.recovery()),
            false => points.at(word(code, frame)?, age == 0),
        });
        mark_frame(m, stack, frame, code, found);
        raised = [&stubs.panic, &stubs.goexit].iter().any(|stub| std::ptr::eq(code, &raw const ***stub));
    }
}

/// Index of the word where a frame stands.
fn word(code: &Code, frame: &Frame) -> Option<u32> {
    let at = (frame.pc as usize).checked_sub(key(code))? / 8;
    (at <= code.words.len()).then_some(at as u32)
}

fn mark_frame(m: &mut Marker<'_>, stack: &Stack, frame: &Frame, code: &Code, live: Option<(&[u64], u32)>) {
    let size = (code.frame_slots as usize).min(stack.words().saturating_sub(frame.base as usize));
    let (bits, above) = live.unwrap_or((&[], 0));
    // SAFETY: a frame's first slot lies in the block.
    let first = unsafe { stack.base().add(frame.base as usize).cast_const() };
    for (i, &word) in bits.iter().enumerate() {
        let mut rest = word;
        while rest != 0 {
            let slot = i * 64 + rest.trailing_zeros() as usize;
            rest &= rest - 1;
            if slot < size {
                // SAFETY: a slot of the frame, within the block.
                m.pointer(unsafe { first.add(slot).read() });
            }
        }
    }
    if (above as usize) < size {
        // SAFETY: slots of the frame, within the block.
        unsafe { m.conservative(first.add(above as usize), size - above as usize) };
    }
}
