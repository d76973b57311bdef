//! The loop itself: an arm for every row of table 2.
//!
//! UNSAFE MODULE: invariants at the top of the parent.

use super::arith::{self, f64_max, f64_min, f64_to_i32, f64_to_i64, f64_to_u64, math_max, math_min};
use super::{Ctl, data, load_mem, strings};
use crate::goroutine::Frame;
use crate::link::{Code, Hook, STUB_SLOTS};
use crate::native::{NativeCx, NativeEntry, Outcome};
use crate::vm::Vm;
use goanna_lower::LOp;
use goanna_lower::ops::{a, b, bc, c};

impl Vm {
    /// Runs goroutines until the program is over.
    pub(crate) fn run_loop(&mut self) {
        let vm = self;
        // SAFETY: the invariants at the top of this module.
        unsafe {
            let mut sb = (*vm.g).stack.base();
            let mut frame: *mut Frame = (*vm.g).stack.top;
            let mut fp = sb.add((*frame).base as usize);
            let mut pc = (*frame).pc;

            macro_rules! r {
                ($x:expr) => {
                    *fp.add($x as usize)
                };
            }
            macro_rules! ri {
                ($x:expr) => {
                    (*fp.add($x as usize) as i64)
                };
            }
            macro_rules! rf {
                ($x:expr) => {
                    f64::from_bits(*fp.add($x as usize))
                };
            }
            macro_rules! rf32 {
                ($x:expr) => {
                    f32::from_bits(*fp.add($x as usize) as u32)
                };
            }
            macro_rules! ext {
                () => {{
                    let x = *pc;
                    pc = pc.add(1);
                    x
                }};
            }
            // a := f(b, c) and a := f(b, imm)
            macro_rules! rr {
                ($w:ident, |$x:ident, $y:ident| $e:expr) => {{
                    let $x = r!(b($w));
                    let $y = r!(c($w));
                    r!(a($w)) = $e;
                    continue;
                }};
            }
            macro_rules! rimm {
                ($w:ident, |$x:ident, $y:ident| $e:expr) => {{
                    let $x = r!(b($w));
                    let $y = c($w) as i16 as i64 as u64;
                    r!(a($w)) = $e;
                    continue;
                }};
            }
            macro_rules! un {
                ($w:ident, |$x:ident| $e:expr) => {{
                    let $x = r!(b($w));
                    r!(a($w)) = $e;
                    continue;
                }};
            }
            macro_rules! ff {
                ($w:ident, |$x:ident, $y:ident| $e:expr) => {{
                    let $x = rf!(b($w));
                    let $y = rf!(c($w));
                    r!(a($w)) = $e.to_bits();
                    continue;
                }};
            }
            macro_rules! ff32 {
                ($w:ident, |$x:ident, $y:ident| $e:expr) => {{
                    let $x = rf32!(b($w));
                    let $y = rf32!(c($w));
                    r!(a($w)) = u64::from($e.to_bits());
                    continue;
                }};
            }
            macro_rules! branch {
                ($w:ident, $cond:expr) => {{
                    if $cond {
                        pc = pc.offset(c($w) as i16 as isize);
                    }
                    continue;
                }};
            }
            macro_rules! back {
                ($w:ident, $cond:expr) => {{
                    if $cond {
                        pc = pc.offset(c($w) as i16 as isize);
                        vm.poll -= 1;
                        if vm.poll < 0 { Ctl::Poll } else { continue }
                    } else {
                        continue;
                    }
                }};
            }
            // Counts and goes back if a comparison holds.
            macro_rules! step {
                ($w:ident, $by:literal, |$i:ident| $cond:expr) => {{
                    let $i = ri!(a($w)).wrapping_add($by);
                    r!(a($w)) = $i as u64;
                    back!($w, $cond)
                }};
            }
            // The six shapes of an integer comparison.
            macro_rules! br_rr {
                ($w:ident, $how:ident, $t:ty, $op:tt) => {
                    $how!($w, (r!(a($w)) as $t) $op (r!(b($w)) as $t))
                };
            }
            macro_rules! br_ri {
                ($w:ident, $how:ident, $t:ty, $op:tt) => {
                    $how!($w, (r!(a($w)) as $t) $op (b($w) as i16 as i64 as $t))
                };
            }
            macro_rules! load {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let p = r!(b($w));
                    if p != 0 {
                        r!(a($w)) = ((p as *const u8).add(c($w) as usize) as *const $t).read_unaligned()
                            as $conv as u64;
                        continue;
                    }
                    vm.nil_fault(u64::from(c($w)))
                }};
            }
            macro_rules! idx {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let s = fp.add(b($w) as usize);
                    let i = r!(c($w));
                    if i < *s.add(1) {
                        r!(a($w)) = (*s as *const $t).add(i as usize).read_unaligned() as $conv as u64;
                        continue;
                    }
                    vm.index_fault(i, *s.add(1))
                }};
            }
            macro_rules! field_idx {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let off = ext!();
                    let p = r!(b($w));
                    if p == 0 {
                        // Lengths are looked at first.
                        vm.nil_fault(off + 8)
                    } else {
                        let s = (p + off) as *const u64;
                        let i = r!(c($w));
                        if i < *s.add(1) {
                            r!(a($w)) = (*s as *const $t).add(i as usize).read_unaligned() as $conv as u64;
                            continue;
                        }
                        vm.index_fault(i, *s.add(1))
                    }
                }};
            }
            macro_rules! arr {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let len = ext!();
                    let p = r!(b($w));
                    let i = r!(c($w));
                    if i < len && p != 0 {
                        r!(a($w)) = (p as *const $t).add(i as usize).read_unaligned() as $conv as u64;
                        continue;
                    }
                    vm.array_fault(p, i, len, size_of::<$t>() as u64)
                }};
            }
            macro_rules! glob {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let p = ext!();
                    r!(a($w)) = (p as *const $t).read_unaligned() as $conv as u64;
                    continue;
                }};
            }
            macro_rules! idx_field {
                ($w:ident, $t:ty, $conv:ty) => {{
                    let x = ext!();
                    let s = fp.add(b($w) as usize);
                    let i = r!(c($w));
                    if i < *s.add(1) {
                        let at = (*s as *const u8).add(i as usize * (x as u32) as usize + (x >> 32) as usize);
                        r!(a($w)) = (at as *const $t).read_unaligned() as $conv as u64;
                        continue;
                    }
                    vm.index_fault(i, *s.add(1))
                }};
            }
            macro_rules! store {
                ($w:ident, $t:ty) => {{
                    let p = r!(a($w));
                    if p != 0 {
                        ((p as *mut u8).add(c($w) as usize) as *mut $t).write_unaligned(r!(b($w)) as $t);
                        continue;
                    }
                    vm.nil_fault(u64::from(c($w)))
                }};
            }
            macro_rules! idx_set {
                ($w:ident, $t:ty) => {{
                    let s = fp.add(a($w) as usize);
                    let i = r!(b($w));
                    if i < *s.add(1) {
                        (*s as *mut $t).add(i as usize).write_unaligned(r!(c($w)) as $t);
                        continue;
                    }
                    vm.index_fault(i, *s.add(1))
                }};
            }
            macro_rules! arr_set {
                ($w:ident, $t:ty) => {{
                    let len = ext!();
                    let p = r!(a($w));
                    let i = r!(b($w));
                    if i < len && p != 0 {
                        (p as *mut $t).add(i as usize).write_unaligned(r!(c($w)) as $t);
                        continue;
                    }
                    vm.array_fault(p, i, len, size_of::<$t>() as u64)
                }};
            }
            macro_rules! glob_set {
                ($w:ident, $t:ty) => {{
                    let p = ext!();
                    (p as *mut $t).write_unaligned(r!(a($w)) as $t);
                    continue;
                }};
            }
            macro_rules! idx_words {
                ($w:ident, $n:literal) => {{
                    let s = fp.add(b($w) as usize);
                    let i = r!(c($w));
                    if i < *s.add(1) {
                        let v = (*s as *const [u64; $n]).add(i as usize).read_unaligned();
                        (fp.add(a($w) as usize) as *mut [u64; $n]).write_unaligned(v);
                        continue;
                    }
                    vm.index_fault(i, *s.add(1))
                }};
            }
            macro_rules! idx_set_words {
                ($w:ident, $n:literal) => {{
                    let s = fp.add(a($w) as usize);
                    let i = r!(b($w));
                    if i < *s.add(1) {
                        let v = (fp.add(c($w) as usize) as *const [u64; $n]).read_unaligned();
                        (*s as *mut [u64; $n]).add(i as usize).write_unaligned(v);
                        continue;
                    }
                    vm.index_fault(i, *s.add(1))
                }};
            }
            macro_rules! save {
                () => {
                    (*frame).pc = pc;
                    (*vm.g).stack.top = frame;
                };
            }
            // An out-of-line operation.
            macro_rules! cold {
                ($e:expr) => {
                    match $e {
                        Ctl::Next => continue,
                        ctl => ctl,
                    }
                };
            }
            // Out-of-line operations with none, one and two extension words.
            macro_rules! out {
                ($w:ident, $f:ident) => {
                    cold!(vm.$f(fp, $w))
                };
            }
            macro_rules! out1 {
                ($w:ident, $f:ident) => {{
                    let x = ext!();
                    cold!(vm.$f(fp, $w, x))
                }};
            }
            macro_rules! out2 {
                ($w:ident, $f:ident) => {{
                    let x = ext!();
                    let y = ext!();
                    cold!(vm.$f(fp, $w, x, y))
                }};
            }
            // a := e
            macro_rules! set {
                ($w:ident, $e:expr) => {{
                    r!(a($w)) = $e;
                    continue;
                }};
            }
            // One that looks at frames.
            macro_rules! framed {
                ($e:expr) => {{
                    save!();
                    match $e {
                        Ctl::Next => continue,
                        ctl => ctl,
                    }
                }};
            }
            // Enters a function whose arguments begin at slot `base`; `size` is the words of the calling instruction.
            macro_rules! enter {
                ($callee:expr, $base:expr, $size:literal) => {{
                    let callee: *const Code = $callee;
                    vm.poll -= 1;
                    let nfp = fp.add($base as usize);
                    let room = (*callee).frame_slots as usize * 8 + size_of::<Frame>();
                    if vm.poll < 0 {
                        pc = pc.sub($size);
                        Ctl::Poll
                    } else if nfp as usize + room > frame as usize {
                        pc = pc.sub($size);
                        Ctl::Grow(callee)
                    } else {
                        (*frame).pc = pc;
                        let base = (*frame).base + u32::from($base);
                        frame = frame.sub(1);
                        (*frame).func = callee;
                        (*frame).base = base;
                        (*frame).defers = 0;
                        fp = nfp;
                        pc = (*callee).entry;
                        continue;
                    }
                }};
            }
            // Enters the newest deferred call of the frame; the words at `pc` look for the next one.
            macro_rules! run_defer {
                () => {{
                    let defers = &mut (*vm.g).defers;
                    let at = (*frame).defers;
                    let record = defers.quick(at);
                    let callee = (*record).func;
                    let nfp = fp.add(((*(*frame).func).frame_slots).max(STUB_SLOTS) as usize);
                    vm.poll -= 1;
                    if callee.is_null()
                        || (*record).args().len() > 2
                        || vm.observer.is_some()
                        || nfp as usize + ((*callee).frame_slots as usize + 16) * 8 + size_of::<Frame>()
                            > frame as usize
                    {
                        framed!(vm.run_defer())
                    } else {
                        let words = (*record).first_two();
                        *nfp = words[0];
                        *nfp.add(1) = words[1];
                        (*frame).defers = (*record).next;
                        defers.release(at);
                        (*frame).pc = pc;
                        let base = nfp.offset_from(sb) as u32;
                        frame = frame.sub(1);
                        (*frame).func = callee;
                        (*frame).base = base;
                        (*frame).defers = 0;
                        fp = nfp;
                        pc = (*callee).entry;
                        continue;
                    }
                }};
            }
            macro_rules! leave {
                () => {{
                    frame = frame.add(1);
                    fp = sb.add((*frame).base as usize);
                    pc = (*frame).pc;
                    continue;
                }};
            }
            macro_rules! native {
                ($slots:expr, $entry:expr) => {{
                    let entry = $entry as *const NativeEntry;
                    let mut cx = NativeCx::new(&mut vm.rt, vm.current);
                    match ((*entry).call)(&mut cx, $slots) {
                        Outcome::Done => {
                            if vm.rt.heap.want_gc {
                                vm.poll_soon();
                            }
                            continue;
                        }
                        Outcome::Again => {
                            pc = pc.sub(2);
                            Ctl::Park
                        }
                        other => vm.native_outcome(other),
                    }
                }};
            }

            loop {
                let w = *pc;
                pc = pc.add(1);
                // SAFETY: words of instructions carry ops of the table.
                let op: LOp = std::mem::transmute::<u16, LOp>(w as u16);
                let ctl: Ctl = match op {
                    LOp::Add => rr!(w, |x, y| x.wrapping_add(y)),
                    LOp::AddI => rimm!(w, |x, y| x.wrapping_add(y)),
                    LOp::Sub => rr!(w, |x, y| x.wrapping_sub(y)),
                    LOp::SubI => rimm!(w, |x, y| x.wrapping_sub(y)),
                    LOp::Mul => rr!(w, |x, y| x.wrapping_mul(y)),
                    LOp::MulI => rimm!(w, |x, y| x.wrapping_mul(y)),
                    LOp::DivS => {
                        let y = ri!(c(w));
                        if y != 0 {
                            r!(a(w)) = ri!(b(w)).wrapping_div(y) as u64;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::DivSI => {
                        let y = i64::from(c(w) as i16);
                        if y != 0 {
                            r!(a(w)) = ri!(b(w)).wrapping_div(y) as u64;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::DivU => {
                        let y = r!(c(w));
                        if y != 0 {
                            r!(a(w)) = r!(b(w)) / y;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::DivUI => {
                        let y = c(w) as i16 as i64 as u64;
                        if y != 0 {
                            r!(a(w)) = r!(b(w)) / y;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::RemS => {
                        let y = ri!(c(w));
                        if y != 0 {
                            let x = ri!(b(w));
                            // Most operands are small: 32-bit division is several times faster.
                            r!(a(w)) = if (x | y) as u64 >> 32 == 0 {
                                u64::from(x as u32 % y as u32)
                            } else {
                                x.wrapping_rem(y) as u64
                            };
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::RemSI => {
                        let y = i64::from(c(w) as i16);
                        if y != 0 {
                            let x = ri!(b(w));
                            r!(a(w)) = if (x | y) as u64 >> 32 == 0 {
                                u64::from(x as u32 % y as u32)
                            } else {
                                x.wrapping_rem(y) as u64
                            };
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::RemU => {
                        let y = r!(c(w));
                        if y != 0 {
                            r!(a(w)) = r!(b(w)) % y;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::RemUI => {
                        let y = c(w) as i16 as i64 as u64;
                        if y != 0 {
                            r!(a(w)) = r!(b(w)) % y;
                            continue;
                        }
                        vm.zero_fault()
                    }
                    LOp::And => rr!(w, |x, y| x & y),
                    LOp::AndI => rimm!(w, |x, y| x & y),
                    LOp::Or => rr!(w, |x, y| x | y),
                    LOp::OrI => rimm!(w, |x, y| x | y),
                    LOp::Xor => rr!(w, |x, y| x ^ y),
                    LOp::XorI => rimm!(w, |x, y| x ^ y),
                    LOp::AndNot => rr!(w, |x, y| x & !y),
                    LOp::AndNotI => rimm!(w, |x, y| x & !y),
                    LOp::Shl => rr!(w, |x, y| if y < 64 { x << y } else { 0 }),
                    LOp::ShlI => rimm!(w, |x, y| if y < 64 { x << y } else { 0 }),
                    LOp::ShrS => rr!(w, |x, y| ((x as i64) >> y.min(63)) as u64),
                    LOp::ShrSI => rimm!(w, |x, y| ((x as i64) >> y.min(63)) as u64),
                    LOp::ShrU => rr!(w, |x, y| if y < 64 { x >> y } else { 0 }),
                    LOp::ShrUI => rimm!(w, |x, y| if y < 64 { x >> y } else { 0 }),
                    LOp::AddI32 => rr!(w, |x, y| x.wrapping_add(y) as i32 as u64),
                    LOp::AddI32I => rimm!(w, |x, y| x.wrapping_add(y) as i32 as u64),
                    LOp::SubI32 => rr!(w, |x, y| x.wrapping_sub(y) as i32 as u64),
                    LOp::SubI32I => rimm!(w, |x, y| x.wrapping_sub(y) as i32 as u64),
                    LOp::MulI32 => rr!(w, |x, y| x.wrapping_mul(y) as i32 as u64),
                    LOp::MulI32I => rimm!(w, |x, y| x.wrapping_mul(y) as i32 as u64),
                    LOp::ShlI32 => rr!(w, |x, y| if y < 64 { (x << y) as i32 as u64 } else { 0 }),
                    LOp::ShlI32I => rimm!(w, |x, y| if y < 64 { (x << y) as i32 as u64 } else { 0 }),
                    LOp::AddU32 => rr!(w, |x, y| u64::from(x.wrapping_add(y) as u32)),
                    LOp::AddU32I => rimm!(w, |x, y| u64::from(x.wrapping_add(y) as u32)),
                    LOp::SubU32 => rr!(w, |x, y| u64::from(x.wrapping_sub(y) as u32)),
                    LOp::SubU32I => rimm!(w, |x, y| u64::from(x.wrapping_sub(y) as u32)),
                    LOp::MulU32 => rr!(w, |x, y| u64::from(x.wrapping_mul(y) as u32)),
                    LOp::MulU32I => rimm!(w, |x, y| u64::from(x.wrapping_mul(y) as u32)),
                    LOp::ShlU32 => rr!(w, |x, y| if y < 64 { u64::from((x << y) as u32) } else { 0 }),
                    LOp::ShlU32I => rimm!(w, |x, y| if y < 64 { u64::from((x << y) as u32) } else { 0 }),
                    LOp::AddU8 => rr!(w, |x, y| u64::from(x.wrapping_add(y) as u8)),
                    LOp::AddU8I => rimm!(w, |x, y| u64::from(x.wrapping_add(y) as u8)),
                    LOp::SubU8 => rr!(w, |x, y| u64::from(x.wrapping_sub(y) as u8)),
                    LOp::SubU8I => rimm!(w, |x, y| u64::from(x.wrapping_sub(y) as u8)),
                    LOp::MulU8 => rr!(w, |x, y| u64::from(x.wrapping_mul(y) as u8)),
                    LOp::MulU8I => rimm!(w, |x, y| u64::from(x.wrapping_mul(y) as u8)),
                    LOp::ShlU8 => rr!(w, |x, y| if y < 64 { u64::from((x << y) as u8) } else { 0 }),
                    LOp::ShlU8I => rimm!(w, |x, y| if y < 64 { u64::from((x << y) as u8) } else { 0 }),

                    LOp::Eq => rr!(w, |x, y| u64::from(x == y)),
                    LOp::EqI => rimm!(w, |x, y| u64::from(x == y)),
                    LOp::Ne => rr!(w, |x, y| u64::from(x != y)),
                    LOp::NeI => rimm!(w, |x, y| u64::from(x != y)),
                    LOp::LtS => rr!(w, |x, y| u64::from((x as i64) < y as i64)),
                    LOp::LtSI => rimm!(w, |x, y| u64::from((x as i64) < y as i64)),
                    LOp::LeS => rr!(w, |x, y| u64::from(x as i64 <= y as i64)),
                    LOp::LeSI => rimm!(w, |x, y| u64::from(x as i64 <= y as i64)),
                    LOp::GtS => rr!(w, |x, y| u64::from(x as i64 > y as i64)),
                    LOp::GtSI => rimm!(w, |x, y| u64::from(x as i64 > y as i64)),
                    LOp::GeS => rr!(w, |x, y| u64::from(x as i64 >= y as i64)),
                    LOp::GeSI => rimm!(w, |x, y| u64::from(x as i64 >= y as i64)),
                    LOp::LtU => rr!(w, |x, y| u64::from(x < y)),
                    LOp::LtUI => rimm!(w, |x, y| u64::from(x < y)),
                    LOp::LeU => rr!(w, |x, y| u64::from(x <= y)),
                    LOp::LeUI => rimm!(w, |x, y| u64::from(x <= y)),
                    LOp::GtU => rr!(w, |x, y| u64::from(x > y)),
                    LOp::GtUI => rimm!(w, |x, y| u64::from(x > y)),
                    LOp::GeU => rr!(w, |x, y| u64::from(x >= y)),
                    LOp::GeUI => rimm!(w, |x, y| u64::from(x >= y)),
                    LOp::BrEq => br_rr!(w, branch, u64, ==),
                    LOp::BrEqI => br_ri!(w, branch, u64, ==),
                    LOp::LoopEq => br_rr!(w, back, u64, ==),
                    LOp::LoopEqI => br_ri!(w, back, u64, ==),
                    LOp::BrNe => br_rr!(w, branch, u64, !=),
                    LOp::BrNeI => br_ri!(w, branch, u64, !=),
                    LOp::LoopNe => br_rr!(w, back, u64, !=),
                    LOp::LoopNeI => br_ri!(w, back, u64, !=),
                    LOp::BrLtS => br_rr!(w, branch, i64, <),
                    LOp::BrLtSI => br_ri!(w, branch, i64, <),
                    LOp::LoopLtS => br_rr!(w, back, i64, <),
                    LOp::LoopLtSI => br_ri!(w, back, i64, <),
                    LOp::BrLeS => br_rr!(w, branch, i64, <=),
                    LOp::BrLeSI => br_ri!(w, branch, i64, <=),
                    LOp::LoopLeS => br_rr!(w, back, i64, <=),
                    LOp::LoopLeSI => br_ri!(w, back, i64, <=),
                    LOp::BrGtS => br_rr!(w, branch, i64, >),
                    LOp::BrGtSI => br_ri!(w, branch, i64, >),
                    LOp::LoopGtS => br_rr!(w, back, i64, >),
                    LOp::LoopGtSI => br_ri!(w, back, i64, >),
                    LOp::BrGeS => br_rr!(w, branch, i64, >=),
                    LOp::BrGeSI => br_ri!(w, branch, i64, >=),
                    LOp::LoopGeS => br_rr!(w, back, i64, >=),
                    LOp::LoopGeSI => br_ri!(w, back, i64, >=),
                    LOp::BrLtU => br_rr!(w, branch, u64, <),
                    LOp::BrLtUI => br_ri!(w, branch, u64, <),
                    LOp::LoopLtU => br_rr!(w, back, u64, <),
                    LOp::LoopLtUI => br_ri!(w, back, u64, <),
                    LOp::BrLeU => br_rr!(w, branch, u64, <=),
                    LOp::BrLeUI => br_ri!(w, branch, u64, <=),
                    LOp::LoopLeU => br_rr!(w, back, u64, <=),
                    LOp::LoopLeUI => br_ri!(w, back, u64, <=),
                    LOp::BrGtU => br_rr!(w, branch, u64, >),
                    LOp::BrGtUI => br_ri!(w, branch, u64, >),
                    LOp::LoopGtU => br_rr!(w, back, u64, >),
                    LOp::LoopGtUI => br_ri!(w, back, u64, >),
                    LOp::BrGeU => br_rr!(w, branch, u64, >=),
                    LOp::BrGeUI => br_ri!(w, branch, u64, >=),
                    LOp::LoopGeU => br_rr!(w, back, u64, >=),
                    LOp::LoopGeUI => br_ri!(w, back, u64, >=),

                    LOp::FEq => rr!(w, |x, y| u64::from(f64::from_bits(x) == f64::from_bits(y))),
                    LOp::FNe => rr!(w, |x, y| u64::from(f64::from_bits(x) != f64::from_bits(y))),
                    LOp::FLt => rr!(w, |x, y| u64::from(f64::from_bits(x) < f64::from_bits(y))),
                    LOp::FLe => rr!(w, |x, y| u64::from(f64::from_bits(x) <= f64::from_bits(y))),
                    LOp::FGt => rr!(w, |x, y| u64::from(f64::from_bits(x) > f64::from_bits(y))),
                    LOp::FGe => rr!(w, |x, y| u64::from(f64::from_bits(x) >= f64::from_bits(y))),
                    LOp::BrFEq => branch!(w, rf!(a(w)) == rf!(b(w))),
                    LOp::BrNotFEq | LOp::BrFNe => branch!(w, rf!(a(w)) != rf!(b(w))),
                    LOp::BrNotFNe => branch!(w, rf!(a(w)) == rf!(b(w))),
                    LOp::BrFLt => branch!(w, rf!(a(w)) < rf!(b(w))),
                    LOp::BrNotFLt => branch!(w, !(rf!(a(w)) < rf!(b(w)))),
                    LOp::BrFLe => branch!(w, rf!(a(w)) <= rf!(b(w))),
                    LOp::BrNotFLe => branch!(w, !(rf!(a(w)) <= rf!(b(w)))),
                    LOp::BrFGt => branch!(w, rf!(a(w)) > rf!(b(w))),
                    LOp::BrNotFGt => branch!(w, !(rf!(a(w)) > rf!(b(w)))),
                    LOp::BrFGe => branch!(w, rf!(a(w)) >= rf!(b(w))),
                    LOp::BrNotFGe => branch!(w, !(rf!(a(w)) >= rf!(b(w)))),

                    LOp::LoadI8 => load!(w, i8, i64),
                    LOp::IdxI8 => idx!(w, i8, i64),
                    LOp::ArrI8 => arr!(w, i8, i64),
                    LOp::GlobI8 => glob!(w, i8, i64),
                    LOp::IdxFieldI8 => idx_field!(w, i8, i64),
                    LOp::LoadU8 => load!(w, u8, u64),
                    LOp::IdxU8 => idx!(w, u8, u64),
                    LOp::FieldIdx64 => field_idx!(w, u64, u64),
                    LOp::FieldIdxU8 => field_idx!(w, u8, u64),
                    LOp::FieldIdxI32 => field_idx!(w, i32, i64),
                    LOp::ArrU8 => arr!(w, u8, u64),
                    LOp::GlobU8 => glob!(w, u8, u64),
                    LOp::IdxFieldU8 => idx_field!(w, u8, u64),
                    LOp::LoadI16 => load!(w, i16, i64),
                    LOp::IdxI16 => idx!(w, i16, i64),
                    LOp::ArrI16 => arr!(w, i16, i64),
                    LOp::GlobI16 => glob!(w, i16, i64),
                    LOp::IdxFieldI16 => idx_field!(w, i16, i64),
                    LOp::LoadU16 => load!(w, u16, u64),
                    LOp::IdxU16 => idx!(w, u16, u64),
                    LOp::ArrU16 => arr!(w, u16, u64),
                    LOp::GlobU16 => glob!(w, u16, u64),
                    LOp::IdxFieldU16 => idx_field!(w, u16, u64),
                    LOp::LoadI32 => load!(w, i32, i64),
                    LOp::IdxI32 => idx!(w, i32, i64),
                    LOp::ArrI32 => arr!(w, i32, i64),
                    LOp::GlobI32 => glob!(w, i32, i64),
                    LOp::IdxFieldI32 => idx_field!(w, i32, i64),
                    LOp::LoadU32 => load!(w, u32, u64),
                    LOp::IdxU32 => idx!(w, u32, u64),
                    LOp::ArrU32 => arr!(w, u32, u64),
                    LOp::GlobU32 => glob!(w, u32, u64),
                    LOp::IdxFieldU32 => idx_field!(w, u32, u64),
                    LOp::Load64 => load!(w, u64, u64),
                    LOp::Idx64 => idx!(w, u64, u64),
                    LOp::Arr64 => arr!(w, u64, u64),
                    LOp::Glob64 => glob!(w, u64, u64),
                    LOp::IdxField64 => idx_field!(w, u64, u64),
                    LOp::Store8 => store!(w, u8),
                    LOp::IdxSet8 => idx_set!(w, u8),
                    LOp::ArrSet8 => arr_set!(w, u8),
                    LOp::GlobSet8 => glob_set!(w, u8),
                    LOp::Store16 => store!(w, u16),
                    LOp::IdxSet16 => idx_set!(w, u16),
                    LOp::ArrSet16 => arr_set!(w, u16),
                    LOp::GlobSet16 => glob_set!(w, u16),
                    LOp::Store32 => store!(w, u32),
                    LOp::IdxSet32 => idx_set!(w, u32),
                    LOp::ArrSet32 => arr_set!(w, u32),
                    LOp::GlobSet32 => glob_set!(w, u32),
                    LOp::Store64 => store!(w, u64),
                    LOp::IdxSet64 => idx_set!(w, u64),
                    LOp::ArrSet64 => arr_set!(w, u64),
                    LOp::GlobSet64 => glob_set!(w, u64),

                    LOp::Mov => un!(w, |x| x),
                    LOp::Mov2 => {
                        let v = (fp.add(b(w) as usize) as *const [u64; 2]).read();
                        (fp.add(a(w) as usize) as *mut [u64; 2]).write(v);
                        continue;
                    }
                    LOp::Mov3 => {
                        let v = (fp.add(b(w) as usize) as *const [u64; 3]).read();
                        (fp.add(a(w) as usize) as *mut [u64; 3]).write(v);
                        continue;
                    }
                    LOp::MovN => {
                        std::ptr::copy(fp.add(b(w) as usize), fp.add(a(w) as usize), c(w) as usize);
                        continue;
                    }
                    LOp::ConstI => set!(w, bc(w) as i32 as i64 as u64),
                    LOp::ConstW => set!(w, ext!()),
                    LOp::Const2 => {
                        let d = fp.add(a(w) as usize);
                        *d = *pc;
                        *d.add(1) = *pc.add(1);
                        pc = pc.add(2);
                        continue;
                    }
                    LOp::ZeroN => {
                        std::ptr::write_bytes(fp.add(a(w) as usize), 0, b(w) as usize);
                        continue;
                    }
                    LOp::FrI8 => set!(w, i64::from(*(fp as *const i8).add(bc(w) as usize)) as u64),
                    LOp::FrU8 => set!(w, u64::from(*(fp as *const u8).add(bc(w) as usize))),
                    LOp::FrI16 => set!(
                        w,
                        i64::from(((fp as *const u8).add(bc(w) as usize) as *const i16).read_unaligned())
                            as u64
                    ),
                    LOp::FrU16 => set!(
                        w,
                        u64::from(((fp as *const u8).add(bc(w) as usize) as *const u16).read_unaligned())
                    ),
                    LOp::FrI32 => set!(
                        w,
                        i64::from(((fp as *const u8).add(bc(w) as usize) as *const i32).read_unaligned())
                            as u64
                    ),
                    LOp::FrU32 => set!(
                        w,
                        u64::from(((fp as *const u8).add(bc(w) as usize) as *const u32).read_unaligned())
                    ),
                    LOp::FrSet8 => {
                        *(fp as *mut u8).add(bc(w) as usize) = r!(a(w)) as u8;
                        continue;
                    }
                    LOp::FrSet16 => {
                        ((fp as *mut u8).add(bc(w) as usize) as *mut u16).write_unaligned(r!(a(w)) as u16);
                        continue;
                    }
                    LOp::FrSet32 => {
                        ((fp as *mut u8).add(bc(w) as usize) as *mut u32).write_unaligned(r!(a(w)) as u32);
                        continue;
                    }
                    LOp::FrMem => {
                        let size = ext!() as usize;
                        load_mem(fp.add(a(w) as usize), (fp as *const u8).add(bc(w) as usize), size);
                        continue;
                    }
                    LOp::FrSetMem => {
                        let size = ext!() as usize;
                        std::ptr::copy(
                            fp.add(a(w) as usize) as *const u8,
                            (fp as *mut u8).add(bc(w) as usize),
                            size,
                        );
                        continue;
                    }
                    LOp::Load2 => {
                        let p = r!(b(w));
                        if p != 0 {
                            let v = ((p as *const u8).add(c(w) as usize) as *const [u64; 2]).read_unaligned();
                            (fp.add(a(w) as usize) as *mut [u64; 2]).write(v);
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::Load3 => {
                        let p = r!(b(w));
                        if p != 0 {
                            let v = ((p as *const u8).add(c(w) as usize) as *const [u64; 3]).read_unaligned();
                            (fp.add(a(w) as usize) as *mut [u64; 3]).write(v);
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::LoadMem => {
                        let size = ext!() as usize;
                        let p = r!(b(w));
                        if p != 0 {
                            load_mem(fp.add(a(w) as usize), (p as *const u8).add(c(w) as usize), size);
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::Store2 => {
                        let p = r!(a(w));
                        if p != 0 {
                            let v = (fp.add(b(w) as usize) as *const [u64; 2]).read();
                            ((p as *mut u8).add(c(w) as usize) as *mut [u64; 2]).write_unaligned(v);
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::Store3 => {
                        let p = r!(a(w));
                        if p != 0 {
                            let v = (fp.add(b(w) as usize) as *const [u64; 3]).read();
                            ((p as *mut u8).add(c(w) as usize) as *mut [u64; 3]).write_unaligned(v);
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::StoreMem => {
                        let size = ext!() as usize;
                        let p = r!(a(w));
                        if p != 0 {
                            std::ptr::copy(
                                fp.add(b(w) as usize) as *const u8,
                                (p as *mut u8).add(c(w) as usize),
                                size,
                            );
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::MemMove => {
                        let size = ext!() as usize;
                        let (d, s) = (r!(a(w)), r!(b(w)));
                        if d != 0 && s != 0 {
                            std::ptr::copy(s as *const u8, d as *mut u8, size);
                            continue;
                        }
                        vm.nil_fault(0)
                    }
                    LOp::MemZero => {
                        let size = ext!() as usize;
                        let d = r!(a(w));
                        if d != 0 {
                            std::ptr::write_bytes(d as *mut u8, 0, size);
                            continue;
                        }
                        vm.nil_fault(0)
                    }
                    LOp::MemEq => out1!(w, mem_eq),
                    LOp::New => {
                        let ty = ext!();
                        let p = vm.new_object(ty as u32);
                        if p.is_null() {
                            vm.no_room(ty)
                        } else {
                            r!(a(w)) = p as u64;
                            continue;
                        }
                    }
                    LOp::PtrField => {
                        let p = r!(b(w));
                        if p != 0 {
                            r!(a(w)) = p + u64::from(c(w));
                            continue;
                        }
                        vm.nil_fault(u64::from(c(w)))
                    }
                    LOp::PtrFieldW => {
                        let off = ext!();
                        let p = r!(b(w));
                        if p != 0 {
                            r!(a(w)) = p + off;
                            continue;
                        }
                        vm.nil_fault(off)
                    }
                    LOp::NilCheck => {
                        if r!(a(w)) != 0 {
                            continue;
                        }
                        vm.nil_fault(0)
                    }
                    LOp::ArrayIndex => {
                        let len = ext!();
                        let size = ext!();
                        let p = r!(b(w));
                        let i = r!(c(w));
                        if i < len && p != 0 {
                            r!(a(w)) = p + i * size;
                            continue;
                        }
                        vm.array_fault(p, i, len, size)
                    }
                    LOp::Bounds => {
                        let len = ext!();
                        let i = r!(a(w));
                        if i < len {
                            continue;
                        }
                        vm.index_fault(i, len)
                    }
                    LOp::FrIdx => {
                        let len = ext!() & 0xffff_ffff;
                        let i = r!(b(w));
                        if i < len {
                            r!(a(w)) = *fp.add(c(w) as usize + i as usize);
                            continue;
                        }
                        vm.index_fault(i, len)
                    }
                    LOp::FrIdxN => {
                        let x = ext!();
                        let (len, n) = (x & 0xffff_ffff, (x >> 32) as usize);
                        let i = r!(b(w));
                        if i < len {
                            std::ptr::copy(fp.add(c(w) as usize + i as usize * n), fp.add(a(w) as usize), n);
                            continue;
                        }
                        vm.index_fault(i, len)
                    }
                    LOp::FrIdxSet => {
                        let len = ext!() & 0xffff_ffff;
                        let i = r!(a(w));
                        if i < len {
                            *fp.add(c(w) as usize + i as usize) = r!(b(w));
                            continue;
                        }
                        vm.index_fault(i, len)
                    }
                    LOp::FrIdxSetN => {
                        let x = ext!();
                        let (len, n) = (x & 0xffff_ffff, (x >> 32) as usize);
                        let i = r!(a(w));
                        if i < len {
                            std::ptr::copy(fp.add(b(w) as usize), fp.add(c(w) as usize + i as usize * n), n);
                            continue;
                        }
                        vm.index_fault(i, len)
                    }
                    LOp::IdxAddr => {
                        let size = ext!();
                        let s = fp.add(b(w) as usize);
                        let i = r!(c(w));
                        if i < *s.add(1) {
                            r!(a(w)) = *s + i * size;
                            continue;
                        }
                        vm.index_fault(i, *s.add(1))
                    }
                    LOp::Idx2 => idx_words!(w, 2),
                    LOp::Idx3 => idx_words!(w, 3),
                    LOp::IdxSet2 => idx_set_words!(w, 2),
                    LOp::IdxSet3 => idx_set_words!(w, 3),
                    LOp::ShiftCheck => {
                        if ri!(a(w)) >= 0 {
                            continue;
                        }
                        vm.fault_id(goanna_bytecode::FaultId::NegativeShift)
                    }
                    LOp::Neg => un!(w, |x| x.wrapping_neg()),
                    LOp::Not => un!(w, |x| !x),
                    LOp::BoolNot => un!(w, |x| x ^ 1),
                    LOp::WrapI8 => un!(w, |x| x as i8 as u64),
                    LOp::WrapU8 => un!(w, |x| u64::from(x as u8)),
                    LOp::WrapI16 => un!(w, |x| x as i16 as u64),
                    LOp::WrapU16 => un!(w, |x| u64::from(x as u16)),
                    LOp::WrapI32 => un!(w, |x| x as i32 as u64),
                    LOp::WrapU32 => un!(w, |x| u64::from(x as u32)),
                    LOp::FAdd => ff!(w, |x, y| (x + y)),
                    LOp::FSub => ff!(w, |x, y| (x - y)),
                    LOp::FMul => ff!(w, |x, y| (x * y)),
                    LOp::FDiv => ff!(w, |x, y| (x / y)),
                    LOp::FNeg => un!(w, |x| x ^ (1 << 63)),
                    LOp::FSqrt => un!(w, |x| f64::from_bits(x).sqrt().to_bits()),
                    LOp::FAbs => un!(w, |x| x & !(1 << 63)),
                    LOp::FFloor => un!(w, |x| f64::from_bits(x).floor().to_bits()),
                    LOp::FCeil => un!(w, |x| f64::from_bits(x).ceil().to_bits()),
                    LOp::FTrunc => un!(w, |x| f64::from_bits(x).trunc().to_bits()),
                    LOp::MathMin => ff!(w, |x, y| math_min(x, y)),
                    LOp::MathMax => ff!(w, |x, y| math_max(x, y)),
                    LOp::BitLen => un!(w, |x| u64::from(64 - x.leading_zeros())),
                    LOp::Ctz => un!(w, |x| u64::from(x.trailing_zeros())),
                    LOp::Ones => un!(w, |x| u64::from(x.count_ones())),
                    LOp::Rotl => {
                        r!(a(w)) = r!(b(w)).rotate_left(r!(c(w)) as u32 & 63);
                        continue;
                    }
                    LOp::RotlU32 => {
                        r!(a(w)) = u64::from((r!(b(w)) as u32).rotate_left(r!(c(w)) as u32 & 31));
                        continue;
                    }
                    LOp::MutexLock => {
                        let state = r!(b(w)) as *mut i32;
                        let free = !state.is_null() && *state == 0;
                        if free {
                            *state = 1;
                        }
                        r!(a(w)) = u64::from(free);
                        continue;
                    }
                    LOp::MutexUnlock => {
                        let state = r!(b(w)) as *mut i32;
                        let plain = !state.is_null() && *state == 1;
                        if plain {
                            vm.rt.sched.sync_op();
                            *state = 0;
                        }
                        r!(a(w)) = u64::from(plain);
                        continue;
                    }
                    LOp::F32Add => ff32!(w, |x, y| (x + y)),
                    LOp::F32Sub => ff32!(w, |x, y| (x - y)),
                    LOp::F32Mul => ff32!(w, |x, y| (x * y)),
                    LOp::F32Div => ff32!(w, |x, y| (x / y)),
                    LOp::F32Neg => un!(w, |x| x ^ (1 << 31)),
                    LOp::F32Eq => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) == f32::from_bits(y as u32)))
                    }
                    LOp::F32Ne => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) != f32::from_bits(y as u32)))
                    }
                    LOp::F32Lt => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) < f32::from_bits(y as u32)))
                    }
                    LOp::F32Le => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) <= f32::from_bits(y as u32)))
                    }
                    LOp::F32Gt => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) > f32::from_bits(y as u32)))
                    }
                    LOp::F32Ge => {
                        rr!(w, |x, y| u64::from(f32::from_bits(x as u32) >= f32::from_bits(y as u32)))
                    }
                    LOp::FMin => ff!(w, |x, y| f64_min(x, y)),
                    LOp::FMax => ff!(w, |x, y| f64_max(x, y)),
                    LOp::F32Min => ff32!(w, |x, y| (f64_min(f64::from(x), f64::from(y)) as f32)),
                    LOp::F32Max => ff32!(w, |x, y| (f64_max(f64::from(x), f64::from(y)) as f32)),
                    LOp::F32ToF64 => un!(w, |x| f64::from(f32::from_bits(x as u32)).to_bits()),
                    LOp::F64ToF32 => un!(w, |x| u64::from((f64::from_bits(x) as f32).to_bits())),
                    LOp::I64ToF64 => un!(w, |x| (x as i64 as f64).to_bits()),
                    LOp::U64ToF64 => un!(w, |x| (x as f64).to_bits()),
                    LOp::I64ToF32 => un!(w, |x| u64::from((x as i64 as f32).to_bits())),
                    LOp::U64ToF32 => un!(w, |x| u64::from((x as f32).to_bits())),
                    LOp::F64ToI64 => un!(w, |x| f64_to_i64(f64::from_bits(x)) as u64),
                    LOp::F64ToI32 => un!(w, |x| i64::from(f64_to_i32(f64::from_bits(x))) as u64),
                    LOp::F64ToU64 => un!(w, |x| f64_to_u64(f64::from_bits(x))),
                    LOp::CAdd
                    | LOp::CSub
                    | LOp::CMul
                    | LOp::CDiv
                    | LOp::CNeg
                    | LOp::CEq
                    | LOp::C128ToC64
                    | LOp::C64ToC128 => {
                        arith::complex(op, fp, w);
                        continue;
                    }
                    LOp::StrConcat => out!(w, str_concat),
                    LOp::StrEq => {
                        set!(w, u64::from(strings::equal(fp.add(b(w) as usize), fp.add(c(w) as usize))))
                    }
                    LOp::StrNe => {
                        set!(w, u64::from(!strings::equal(fp.add(b(w) as usize), fp.add(c(w) as usize))))
                    }
                    LOp::StrCmp => {
                        set!(w, strings::compare(fp.add(b(w) as usize), fp.add(c(w) as usize)) as u64)
                    }
                    LOp::StrIndex => idx!(w, u8, u64),
                    LOp::StrSlice => {
                        let x = ext!();
                        let s = fp.add(b(w) as usize);
                        let (len, lo, hi) = (*s.add(1), r!(c(w)), r!(x as u16));
                        if lo <= hi && hi <= len {
                            let d = fp.add(a(w) as usize);
                            *d = if hi > lo { *s + lo } else { *s };
                            *d.add(1) = hi - lo;
                            continue;
                        }
                        vm.str_slice_fault(lo, hi, len)
                    }
                    LOp::StrFrom => {
                        let s = fp.add(b(w) as usize);
                        let (len, lo) = (*s.add(1), r!(c(w)));
                        if lo <= len {
                            let d = fp.add(a(w) as usize);
                            *d = if lo < len { *s + lo } else { *s };
                            *d.add(1) = len - lo;
                            continue;
                        }
                        vm.str_slice_fault(lo, len, len)
                    }
                    LOp::StrDecode => {
                        let s = fp.add(b(w) as usize);
                        let i = r!(c(w));
                        let byte = *((*s + i) as *const u8);
                        let (rune, n) =
                            if byte < 0x80 { (u32::from(byte), 1) } else { strings::decode(s, i) };
                        let d = fp.add(a(w) as usize);
                        *d = u64::from(rune);
                        *d.add(1) = i + n;
                        continue;
                    }
                    LOp::StrFromRune => out!(w, str_from_rune),
                    LOp::StrFromBytes => out!(w, str_from_bytes),
                    LOp::StrFromRunes => out!(w, str_from_runes),
                    LOp::BytesFromStr => out!(w, bytes_from_str),
                    LOp::RunesFromStr => out!(w, runes_from_str),
                    LOp::SliceMake => out1!(w, slice_make),
                    LOp::SliceSlice => {
                        let x = ext!();
                        let s = fp.add(b(w) as usize);
                        let (cap, lo, hi) = (*s.add(2), r!(c(w)), r!(x as u16));
                        if lo <= hi && hi <= cap {
                            let p = *s;
                            let d = fp.add(a(w) as usize);
                            *d = if lo < cap { p + lo * (x >> 32) } else { p };
                            *d.add(1) = hi - lo;
                            *d.add(2) = cap - lo;
                            continue;
                        }
                        vm.slice_fault(lo, hi, cap)
                    }
                    LOp::SliceFrom => {
                        let x = ext!();
                        let s = fp.add(b(w) as usize);
                        let (len, cap, lo) = (*s.add(1), *s.add(2), r!(c(w)));
                        if lo <= len {
                            let p = *s;
                            let d = fp.add(a(w) as usize);
                            *d = if lo < cap { p + lo * (x >> 32) } else { p };
                            *d.add(1) = len - lo;
                            *d.add(2) = cap - lo;
                            continue;
                        }
                        vm.slice_from_fault(lo, len)
                    }
                    LOp::Slice3 => out1!(w, slice3),
                    LOp::ArrSlice | LOp::ArrFrom | LOp::ArrSlice3 => {
                        let x = ext!();
                        let len = ext!();
                        cold!(vm.array_slice(op, fp, w, x, len))
                    }
                    LOp::Append64 => {
                        let x = ext!();
                        let s = fp.add(b(w) as usize);
                        let (p, len, cap) = (*s, *s.add(1), *s.add(2));
                        if len < cap {
                            *(p as *mut u64).add(len as usize) = r!(c(w));
                            let d = fp.add(a(w) as usize);
                            *d = p;
                            *d.add(1) = len + 1;
                            *d.add(2) = cap;
                            continue;
                        }
                        cold!(vm.append(fp, w, x))
                    }
                    LOp::Append8 => {
                        let x = ext!();
                        let s = fp.add(b(w) as usize);
                        let (p, len, cap) = (*s, *s.add(1), *s.add(2));
                        if len < cap {
                            *(p as *mut u8).add(len as usize) = r!(c(w)) as u8;
                            let d = fp.add(a(w) as usize);
                            *d = p;
                            *d.add(1) = len + 1;
                            *d.add(2) = cap;
                            continue;
                        }
                        cold!(vm.append(fp, w, x))
                    }
                    LOp::AppendMem => out1!(w, append),
                    LOp::SliceGrow => out1!(w, slice_grow),
                    LOp::SliceSettle => out1!(w, slice_settle),
                    LOp::AppendSlice => out1!(w, append_slice),
                    LOp::AppendStr => out!(w, append_str),
                    LOp::SliceCopy => {
                        let x = ext!();
                        r!(a(w)) = data::copy(fp.add(b(w) as usize), fp.add(c(w) as usize), x as usize);
                        continue;
                    }
                    LOp::CopyStr => set!(w, data::copy(fp.add(b(w) as usize), fp.add(c(w) as usize), 1)),
                    LOp::SliceClear => out1!(w, slice_clear),
                    LOp::ToArrayPtr => out1!(w, to_array_ptr),
                    LOp::UnsafeSlice => out1!(w, unsafe_slice),
                    LOp::UnsafeString => out!(w, unsafe_string),
                    LOp::MapMake => out1!(w, map_make),
                    LOp::MapGet => out1!(w, map_get),
                    LOp::MapGetI => out1!(w, map_get_int),
                    LOp::MapGetS => out1!(w, map_get_str),
                    LOp::MapGet2 => out1!(w, map_get2),
                    LOp::MapSet | LOp::MapSetI | LOp::MapSetS => out1!(w, map_set),
                    LOp::MapDelete => out1!(w, map_delete),
                    LOp::MapLen => {
                        let m = r!(b(w));
                        // The count is the first word of a map object.
                        r!(a(w)) = if m == 0 { 0 } else { *(m as *const u64) };
                        continue;
                    }
                    LOp::MapClear => out1!(w, map_clear),
                    LOp::MapIter => out1!(w, map_iter),
                    LOp::MapNext => out1!(w, map_next),
                    LOp::IfaceBox => out1!(w, iface_box),
                    LOp::IfaceAssert => out2!(w, iface_assert),
                    LOp::IfaceAssert2 => out1!(w, iface_assert2),
                    LOp::ToIface => out1!(w, to_iface),
                    LOp::ToIface2 => out1!(w, to_iface2),
                    LOp::Implements => {
                        let ty = ext!();
                        r!(a(w)) = u64::from(vm.implements(r!(b(w)) as u32, ty as u32));
                        continue;
                    }
                    LOp::IfaceEq => out!(w, iface_eq),

                    LOp::IncLtS => step!(w, 1, |i| i < ri!(b(w))),
                    LOp::IncLtSI => step!(w, 1, |i| i < i64::from(b(w) as i16)),
                    LOp::IncLeS => step!(w, 1, |i| i <= ri!(b(w))),
                    LOp::IncLeSI => step!(w, 1, |i| i <= i64::from(b(w) as i16)),
                    LOp::DecGtS => step!(w, -1, |i| i > ri!(b(w))),
                    LOp::DecGtSI => step!(w, -1, |i| i > i64::from(b(w) as i16)),
                    LOp::DecGeS => step!(w, -1, |i| i >= ri!(b(w))),
                    LOp::DecGeSI => step!(w, -1, |i| i >= i64::from(b(w) as i16)),
                    LOp::Jump => {
                        pc = pc.offset((w as i64 >> 16) as isize);
                        continue;
                    }
                    LOp::JumpBack => {
                        pc = pc.offset((w as i64 >> 16) as isize);
                        vm.poll -= 1;
                        if vm.poll < 0 { Ctl::Poll } else { continue }
                    }
                    LOp::JumpIf => {
                        if r!(a(w)) != 0 {
                            pc = pc.offset(bc(w) as i32 as isize);
                        }
                        continue;
                    }
                    LOp::JumpIfNot => {
                        if r!(a(w)) == 0 {
                            pc = pc.offset(bc(w) as i32 as isize);
                        }
                        continue;
                    }
                    LOp::JumpIfBack => {
                        if r!(a(w)) != 0 {
                            pc = pc.offset(bc(w) as i32 as isize);
                            vm.poll -= 1;
                            if vm.poll < 0 { Ctl::Poll } else { continue }
                        } else {
                            continue;
                        }
                    }
                    LOp::JumpIfNotBack => {
                        if r!(a(w)) == 0 {
                            pc = pc.offset(bc(w) as i32 as isize);
                            vm.poll -= 1;
                            if vm.poll < 0 { Ctl::Poll } else { continue }
                        } else {
                            continue;
                        }
                    }
                    LOp::Call => {
                        let callee = ext!() as *const Code;
                        enter!(callee, a(w), 2)
                    }
                    LOp::CallClosure => {
                        let closure = r!(b(w)) as *const u32;
                        if closure.is_null() {
                            vm.nil_fault(0)
                        } else {
                            // A func value that `unsafe` made of something else is as bad as nil.
                            match vm.code.get(*closure as usize) {
                                Some(code) => enter!(&raw const **code, a(w), 1),
                                None => vm.nil_fault(closure as u64),
                            }
                        }
                    }
                    LOp::CallIface => {
                        let ty = r!(b(w));
                        let cache = pc as *mut u64;
                        pc = pc.add(2);
                        // First word: method << 32 | type of the last call; second: what it called.
                        if *cache as u32 as u64 == ty && ty != 0 {
                            enter!(*cache.add(1) as *const Code, a(w), 3)
                        } else {
                            match vm.find_method(ty, (*cache >> 32) as u32) {
                                Some(callee) => {
                                    *cache = *cache & !0xffff_ffff | ty;
                                    *cache.add(1) = callee as u64;
                                    enter!(callee, a(w), 3)
                                }
                                None => vm.nil_fault(u64::from(c(w))),
                            }
                        }
                    }
                    LOp::CallNative => {
                        let entry = ext!();
                        native!(fp.add(a(w) as usize), entry)
                    }
                    LOp::CallVm => {
                        let hook = std::mem::transmute::<u64, Hook>(ext!());
                        framed!(hook(vm, fp.add(a(w) as usize)))
                    }
                    LOp::VmNative => {
                        let entry = ext!();
                        native!(fp, entry)
                    }
                    LOp::VmHook => {
                        let hook = std::mem::transmute::<u64, Hook>(ext!());
                        framed!(hook(vm, fp))
                    }
                    LOp::VmLower => framed!(vm.lower_top()),
                    LOp::VmReturn => leave!(),
                    LOp::Ret0 => leave!(),
                    LOp::Ret1 => {
                        *fp = r!(a(w));
                        leave!()
                    }
                    LOp::RetN => {
                        std::ptr::copy(fp.add(a(w) as usize), fp, b(w) as usize);
                        leave!()
                    }
                    LOp::Unreachable => vm.unreachable(),
                    LOp::ClosureMake => out1!(w, closure_make),
                    LOp::Defer => {
                        let func = ext!() as *const Code;
                        framed!(vm.defer(fp.add(a(w) as usize), b(w) as usize, func))
                    }
                    LOp::DeferClosure => framed!(vm.defer_closure(fp.add(a(w) as usize), c(w) as usize)),
                    LOp::DeferIface => {
                        let method = ext!();
                        framed!(vm.defer_iface(fp.add(a(w) as usize), c(w) as usize, r!(b(w)), method as u32))
                    }
                    LOp::FrameToken => {
                        save!();
                        r!(a(w)) = (*vm.g).stack.depth() as u64;
                        continue;
                    }
                    LOp::DeferOuter => framed!(vm.defer_outer(r!(a(w)), r!(b(w)))),
                    LOp::RunDefers => {
                        if (*frame).defers == 0 {
                            pc = pc.add(1);
                            continue;
                        }
                        run_defer!()
                    }
                    LOp::RunDefersMore => {
                        if (*frame).defers == 0 {
                            continue;
                        }
                        pc = pc.sub(1);
                        run_defer!()
                    }
                    LOp::Panic => {
                        framed!(vm.panic_value(r!(a(w)), r!(u32::from(a(w)) + 1)))
                    }
                    LOp::Recover => {
                        save!();
                        let (ty, data) = vm.recover();
                        let d = fp.add(a(w) as usize);
                        *d = ty;
                        *d.add(1) = data;
                        continue;
                    }
                    LOp::Goexit => framed!(vm.goexit()),
                    LOp::Fault => vm.fault_number(a(w)),
                    LOp::FaultText => vm.fault_text(bc(w)),
                    LOp::Go => {
                        let func = ext!() as *const Code;
                        framed!(vm.go(fp.add(a(w) as usize), b(w) as usize, func))
                    }
                    LOp::GoClosure => framed!(vm.go_closure(fp.add(a(w) as usize), c(w) as usize)),
                    LOp::GoIface => {
                        let method = ext!();
                        framed!(vm.go_iface(fp.add(a(w) as usize), c(w) as usize, r!(b(w)), method as u32))
                    }
                    LOp::ChanMake => out1!(w, chan_make),
                    LOp::ChanSend => out1!(w, chan_send),
                    LOp::ChanRecv => {
                        let x = ext!();
                        cold!(vm.chan_recv(fp, w, x, false))
                    }
                    LOp::ChanRecv2 => {
                        let x = ext!();
                        cold!(vm.chan_recv(fp, w, x, true))
                    }
                    LOp::ChanClose => out!(w, chan_close),
                    LOp::ChanLen => set!(w, vm.chan_len(r!(b(w)))),
                    LOp::ChanCap => set!(w, vm.chan_cap(r!(b(w)))),
                    LOp::SelectBegin => {
                        vm.select_begin(fp);
                        continue;
                    }
                    LOp::SelectSend => {
                        let x = ext!();
                        vm.select_send(fp, w, x);
                        continue;
                    }
                    LOp::SelectRecv => {
                        let x = ext!();
                        vm.select_recv(fp, w, x);
                        continue;
                    }
                    LOp::SelectGo => out!(w, select_go),
                    LOp::SelectValue => {
                        let x = ext!();
                        vm.select_value(fp, w, x);
                        continue;
                    }
                    LOp::Print => {
                        vm.print(fp, w);
                        continue;
                    }
                    LOp::VmPanicStep => {
                        pc = pc.sub(1);
                        framed!(vm.panic_step())
                    }
                    LOp::VmGoexitStep => {
                        pc = pc.sub(1);
                        framed!(vm.panic_step())
                    }
                    LOp::VmGoEnd => framed!(vm.go_end()),
                };
                if ctl == Ctl::Exit {
                    return;
                }
                if ctl != Ctl::Reload {
                    if ctl == Ctl::Exit || vm.g.is_null() {
                        return; // it is over
                    }
                    (*frame).pc = pc;
                    (*vm.g).stack.top = frame;
                    if !vm.slow(ctl) {
                        return;
                    }
                }
                sb = (*vm.g).stack.base();
                frame = (*vm.g).stack.top;
                fp = sb.add((*frame).base as usize);
                pc = (*frame).pc;
            }
        }
    }
}
