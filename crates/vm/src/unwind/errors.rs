//! Run-time errors as values of the types of package runtime.
//!
//! UNSAFE MODULE: writes fresh objects, whose types are laid out as `packages/runtime/error.go` declares them.

use crate::fault::{BoundsCode, Fault};
use crate::interp::Ctl;
use crate::link::Code;
use crate::object::string;
use crate::vm::Vm;
use goanna_bytecode::faults::FaultClass;
use goanna_bytecode::{TypeIx, TypeKind};
use goanna_lower::LOp;

/// The package of a type: of a struct type without a name, that of its unexported fields.
fn package_of(desc: &goanna_bytecode::TypeDesc) -> &str {
    let fields = desc.fields.iter().map(|f| &*f.pkg_path);
    std::iter::once(&*desc.pkg_path).chain(fields).find(|path| !path.is_empty()).unwrap_or("")
}

impl Vm {
    /// A value whose memory is one string: a string type, a struct of one string, or a pointer to such.
    fn text_value(&mut self, ty: TypeIx, text: &str) -> Option<(u64, u64)> {
        if ty.0 == 0 {
            return None;
        }
        let desc = &self.rt.types.get(ty).desc;
        let object = if desc.kind == TypeKind::Pointer { desc.elem } else { ty };
        let s = string::new(&mut self.rt.heap, text.as_bytes()).ok()?;
        let p = self.new_object(object.0);
        if p.is_null() {
            return None;
        }
        // SAFETY: a fresh object of a string's size.
        unsafe { p.cast::<crate::native::Str>().write(s) };
        Some((u64::from(ty.0), p as u64))
    }

    /// Whether the index that a bounds violation of the newest frame names has an unsigned type.
    fn index_is_unsigned(&self, code: BoundsCode) -> bool {
        use BoundsCode as B;
        let bit = match code {
            B::Index | B::SliceB | B::Slice3C => 1,
            B::SliceAlen | B::SliceAcap | B::Slice3B => 2,
            B::Slice3Alen | B::Slice3Acap => 4,
            B::Convert => return false,
        };
        // SAFETY: the running goroutine's newest frame, whose pc is after the fault.
        unsafe {
            let top = &*(*self.g).stack.top;
            (*top.func).loc(top.pc).unsigned & bit != 0
        }
    }

    /// `panic(nil)`.
    pub(super) fn nil_error(&mut self) -> Option<(u64, u64)> {
        let ty = self.module.well_known.panic_nil_error;
        (ty.0 != 0).then(|| (u64::from(ty.0), self.rt.heap.zero_base()))
    }

    fn type_name(&self, ty: TypeIx) -> String {
        if ty.0 == 0 { "nil".into() } else { self.rt.types.get(ty).desc.string.to_string() }
    }

    /// The value that a recoverable fault panics with.
    pub(super) fn error_value(&mut self, fault: &Fault) -> Option<(u64, u64)> {
        let wk = self.module.well_known.clone();
        match fault {
            Fault::Id(id) => {
                // One value a fault: reports tell by the box whether two panics are the same.
                if let Some(&known) = self.fault_values.get(&(*id as u16)) {
                    return Some(known);
                }
                let ty = if id.class() == FaultClass::Plain { wk.plain_error } else { wk.error_string };
                let value = self.text_value(ty, id.text())?;
                self.fault_values.insert(*id as u16, value);
                Some(value)
            }
            Fault::Error(text) => self.text_value(wk.error_string, text),
            Fault::Plain(text) | Fault::ValueMethod(text) => self.text_value(wk.plain_error, text),
            Fault::Bounds { code, x, y } => {
                let x = if self.index_is_unsigned(*code) { i128::from(*x as u64) } else { i128::from(*x) };
                self.text_value(wk.bounds_error, &Fault::bounds_text(*code, x, *y))
            }
            Fault::Unhashable { ty, colon: true } => {
                let text = self.type_name(*ty);
                self.text_value(wk.unhashable_error, &text)
            }
            Fault::Unhashable { ty, colon: false } => {
                let text = format!("hash of unhashable type {}", self.type_name(*ty));
                self.text_value(wk.error_string, &text)
            }
            Fault::Uncomparable(ty) => {
                let text = format!("comparing uncomparable type {}", self.type_name(*ty));
                self.text_value(wk.error_string, &text)
            }
            Fault::Assertion { iface, dynamic, wanted, missing } => {
                let text = self.assertion_text(*iface, *dynamic, *wanted, missing);
                self.text_value(wk.type_assertion_error, &text)
            }
            Fault::Fatal(_) | Fault::Exit(_) | Fault::NoRoom(_) => None,
        }
    }

    fn assertion_text(&self, iface: TypeIx, dynamic: TypeIx, wanted: TypeIx, missing: &str) -> String {
        let want = self.type_name(wanted);
        let from = if iface.0 == 0 { "interface".to_string() } else { self.type_name(iface) };
        if dynamic.0 == 0 {
            return format!("interface conversion: {from} is nil, not {want}");
        }
        let have = self.type_name(dynamic);
        if !missing.is_empty() {
            return format!("interface conversion: {have} is not {want}: missing method {missing}");
        }
        let mut text = format!("interface conversion: {from} is {have}, not {want}");
        if have == want {
            let (a, b) = (&self.rt.types.get(dynamic).desc, &self.rt.types.get(wanted).desc);
            text.push_str(if package_of(a) == package_of(b) {
                " (types from different scopes)"
            } else {
                " (types from different packages)"
            });
        }
        text
    }

    /// An operation lacked room and did nothing: collects and has it done again, once.
    pub(super) fn make_room(&mut self, bytes: u64) -> Ctl {
        // SAFETY: the running goroutine; the loop has saved the place after the instruction.
        unsafe {
            let frame = &mut *(*self.g).stack.top;
            let start = instruction_before(&*frame.func, frame.pc);
            if self.lacked == Some((start, bytes)) {
                return self.out_of_memory(bytes);
            }
            self.lacked = Some((start, bytes));
            frame.pc = start;
        }
        self.collect();
        Ctl::Reload
    }
}

/// Start of the instruction that ends at `pc`.
fn instruction_before(code: &Code, pc: *const u64) -> *const u64 {
    let end = (pc as usize - code.words.as_ptr() as usize) / 8;
    let mut at = 0;
    while at < code.words.len() {
        let size = 1 + LOp::from_u16(code.words[at] as u16).map_or(0, |op| op.row().ext());
        if at + size >= end {
            break;
        }
        at += size;
    }
    code.words[at..].as_ptr()
}
