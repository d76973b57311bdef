//! The verifier: stack depths and kinds agree on every path, operands are in range. It checks our compiler.

use crate::effect::{Effect, effect_into, target};
use crate::module::{FuncKind, Function, Kind, Module};
use crate::ops::{Attr, Op};

/// What is wrong with a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    /// The function's name.
    pub func: String,
    /// The instruction.
    pub at: usize,
    pub message: String,
}

impl std::fmt::Display for VerifyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} @{}: {}", self.func, self.at, self.message)
    }
}

/// Checks all functions of a module from `first` on.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify(m: &Module, first: usize) -> Result<(), VerifyError> {
    for f in &m.funcs[first.min(m.funcs.len())..] {
        function(m, f)?;
    }
    Ok(())
}

/// What is known before an instruction.
#[derive(Clone)]
enum Entry {
    /// No path has led here yet.
    New,
    /// Only the instruction before it leads here, and has.
    Seen,
    /// The stack kinds that all paths must agree on.
    Stack(Box<[Kind]>),
}

/// Checks a function.
///
/// # Errors
/// The first thing that is wrong.
pub fn function(m: &Module, f: &Function) -> Result<(), VerifyError> {
    if f.kind == FuncKind::Native {
        return Ok(());
    }
    let fail = |at: usize, message: String| VerifyError { func: f.name.to_string(), at, message };
    if f.locs.len() != f.code.len() {
        return Err(fail(0, format!("{} positions for {} instructions", f.locs.len(), f.code.len())));
    }
    let params = m.shape(m.sig(f.sig).params).len() + usize::from(f.closure);
    if f.locals.len() < params {
        return Err(fail(0, format!("{} locals for {params} parameter slots", f.locals.len())));
    }
    // Stacks are kept where paths meet only: a copy for each instruction would be quadratic in the depth.
    let mut meets = vec![false; f.code.len()];
    for to in f.code.iter().filter_map(target) {
        if let Some(meets) = meets.get_mut(to) {
            *meets = true;
        }
    }
    if f.has_defer
        && let Some(meets) = meets.get_mut(f.recover_at as usize)
    {
        *meets = true;
    }
    let mut entry = vec![Entry::New; f.code.len()];
    let mut work = vec![(0usize, Vec::new())];
    if f.has_defer {
        work.push((f.recover_at as usize, Vec::new()));
    }
    let mut eff = Effect::default();
    while let Some((mut at, mut stack)) = work.pop() {
        loop {
            let Some(op) = f.code.get(at) else {
                return Err(fail(at, "runs past the end".into()));
            };
            match &entry[at] {
                Entry::Stack(seen) if **seen == *stack => break,
                Entry::Seen => break,
                Entry::Stack(seen) => {
                    return Err(fail(
                        at,
                        format!("stack is {} here, {} on another path", kinds(&stack), kinds(seen)),
                    ));
                }
                Entry::New if meets[at] => entry[at] = Entry::Stack(stack.clone().into()),
                Entry::New => entry[at] = Entry::Seen,
            }
            ranges(m, f, op).map_err(|e| fail(at, format!("{}: {e}", op.mnemonic())))?;
            effect_into(m, f, op, &mut eff);
            if !stack.ends_with(&eff.pops) {
                return Err(fail(
                    at,
                    format!("{} pops {}, the stack is {}", op.mnemonic(), kinds(&eff.pops), kinds(&stack)),
                ));
            }
            stack.truncate(stack.len() - eff.pops.len());
            if matches!(op, Op::Return {}) && !stack.is_empty() {
                return Err(fail(at, format!("return leaves {}", kinds(&stack))));
            }
            stack.extend_from_slice(&eff.pushes);
            if let Some(to) = target(op) {
                if to >= f.code.len() {
                    return Err(fail(at, format!("jump to @{to} is out of range")));
                }
                work.push((to, stack.clone()));
            }
            if op.has(Attr::end) {
                break;
            }
            at += 1;
        }
    }
    Ok(())
}

fn ranges(m: &Module, f: &Function, op: &Op) -> Result<(), String> {
    let slots = |slot: u32, n: usize| {
        if slot as usize + n <= f.locals.len() {
            Ok(())
        } else {
            Err(format!("slot {slot}+{n} of {}", f.locals.len()))
        }
    };
    match *op {
        Op::LocalGet { slot, shape } | Op::LocalSet { slot, shape } => {
            let want = m.shape(shape);
            slots(slot, want.len())?;
            let have = &f.locals[slot as usize..][..want.len()];
            if have != want {
                return Err(format!("slot {slot} is {}, not {}", kinds(have), kinds(want)));
            }
            Ok(())
        }
        Op::LocalZero { slot, n } => slots(slot, n as usize),
        Op::SliceAppend { buffer, .. } | Op::SliceGrow { buffer, .. }
            if buffer == 0 || buffer == u32::MAX =>
        {
            Ok(())
        }
        Op::SliceAppend { buffer, .. } | Op::SliceGrow { buffer, .. } | Op::SliceSettle { buffer, .. } => {
            slots(buffer.wrapping_sub(1), 1)
        }
        Op::FrameLoadMem { slot, off, size, .. } | Op::FrameStoreMem { slot, off, size, .. } => {
            slots(slot, (off + size).div_ceil(8) as usize)
        }
        Op::FrameIndexGet { slot, len, shape } | Op::FrameIndexSet { slot, len, shape } => {
            slots(slot, len as usize * m.shape(shape).len())
        }
        Op::CaptureGet { .. } if !f.closure => Err("not a closure".into()),
        Op::GlobalAddr { off } if off > m.globals_size => Err(format!("offset {off} of {}", m.globals_size)),
        _ => Ok(()),
    }
}

fn kinds(k: &[Kind]) -> String {
    let letters: String = k
        .iter()
        .map(|k| match k {
            Kind::I => 'i',
            Kind::F => 'f',
            Kind::P => 'p',
        })
        .collect();
    format!("[{letters}]")
}
