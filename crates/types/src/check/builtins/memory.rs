//! Sizes, offsets and slices of package `unsafe`.

use super::value;
use crate::check::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::lookup::{LookupError, Member};
use crate::object::Builtin;
use crate::ty::*;
use goanna_syntax::ast::{ExprId, ExprKind};

impl Checker<'_> {
    pub(super) fn builtin_sizeof(&mut self, x: &mut Operand, id: Builtin, args: &mut [Operand]) -> bool {
        let context = format!("argument to {}", id.name());
        self.assignment(&mut args[0], None, &context);
        if args[0].is_invalid() {
            return false;
        }
        let t = args[0].ty;
        if self.has_variable_size(t) {
            return value(x, TypeId::UINTPTR);
        }
        let (size, align) = self.program.size_align(t);
        if id == Builtin::UnsafeSizeof && i64::try_from(size).is_err() {
            let text = self.operand_string(&args[0]);
            self.error_operand(&args[0], Code::TypeTooLarge, format!("{text} is too large"));
            return false;
        }
        self.constant_uintptr(x, if id == Builtin::UnsafeSizeof { size } else { align })
    }
    /// Whether the size of `t` depends on type arguments (or can't be known, which is reported).
    fn has_variable_size(&mut self, t: TypeId) -> bool {
        let t = self.program.types.unalias(t);
        if self.program.types.is_type_param(t) || !self.is_complete(t) {
            return true;
        }
        if let Some(&known) = self.variable_sizes.get(&t) {
            return known;
        }
        if let Some(from) = self.sizing.iter().position(|&s| s == t) {
            self.size_cycle(from);
            return true;
        }
        self.sizing.push(t);
        let u = self.program.types.underlying(t);
        let variable = match self.program.types.get(u).clone() {
            Type::Array { elem, .. } => self.has_variable_size(elem),
            Type::Struct(fields) => fields.iter().any(|f| self.has_variable_size(f.ty)),
            _ => false,
        };
        self.sizing.pop();
        if self.program.types.named_of(t).is_some() {
            self.variable_sizes.insert(t, variable);
        }
        variable
    }
    fn constant_uintptr(&mut self, x: &mut Operand, v: u64) -> bool {
        x.mode = OperandMode::Constant;
        x.value = Self::value(ConstValue::int(v));
        x.ty = TypeId::UINTPTR;
        true
    }

    pub(super) fn builtin_offsetof(&mut self, x: &mut Operand, e: ExprId) -> bool {
        let bare = self.unparen(e);
        let ExprKind::Selector { x: base, sel } = self.kind(bare) else {
            let text = self.expr_str(e);
            self.error_at(
                e,
                Code::BadOffsetofSyntax,
                format!("invalid argument: {text} is not a selector expression"),
            );
            self.use_exprs(&[e]);
            return false;
        };
        let operand = self.expr(base);
        if operand.is_invalid() {
            return false;
        }
        let base_type = match self.program.types.pointer_elem(operand.ty) {
            Some(elem) => elem,
            None => operand.ty,
        };
        let Some(name) = self.ast().name(sel) else { return false };
        let pkg = Some(self.env.pkg);
        let type_name = self.type_str(base_type);
        let found = match self.program.lookup(base_type, false, pkg, name, false) {
            Ok(found) => found,
            Err(LookupError::PointerReceiver) => return self.offset_of_method(base, &bare),
            Err(_) => {
                let message = format!("invalid argument: {type_name} has no single field {name}");
                self.error_at(base, Code::MissingFieldOrMethod, message);
                return false;
            }
        };
        let Member::Field(field) = &found.member else { return self.offset_of_method(base, &bare) };
        if found.indirect {
            let message = format!("invalid argument: field {name} is embedded via a pointer in {type_name}");
            self.error_at(base, Code::InvalidOffsetof, message);
            return false;
        }
        let field_type = field.ty;
        let selected = self.expr(bare); // records the selection
        let _ = (selected, field_type);
        if self.has_variable_size(base_type) {
            return value(x, TypeId::UINTPTR);
        }
        if i64::try_from(self.program.size_align(base_type).0).is_err() {
            let text = self.operand_string(&operand);
            self.error_at(base, Code::TypeTooLarge, format!("{text} is too large"));
            return false;
        }
        let (mut t, mut offset) = (base_type, 0);
        for &i in found.path.iter() {
            offset += self.program.field_offsets(t).get(i as usize).copied().unwrap_or(0);
            let u = self.program.types.underlying(t);
            let Type::Struct(fields) = self.program.types.get(u) else { break };
            let Some(field) = fields.get(i as usize) else { break };
            t = field.ty;
        }
        self.constant_uintptr(x, offset)
    }
    fn offset_of_method(&mut self, base: ExprId, e: &ExprId) -> bool {
        let text = self.expr_str(*e);
        self.error_at(base, Code::InvalidOffsetof, format!("invalid argument: {text} is a method value"));
        false
    }

    pub(super) fn builtin_unsafe_slice(&mut self, x: &mut Operand, args: &mut [Operand]) -> bool {
        let core = if args[0].is_nil() { None } else { self.core_type(args[0].ty) };
        let elem = core.and_then(|c| match *self.program.types.get(c) {
            Type::Pointer(elem) => Some(elem),
            _ => None,
        });
        let Some(elem) = elem else {
            let text = self.operand_string(&args[0]);
            return self.refuse(
                &args[0],
                Code::InvalidUnsafeSlice,
                format!("invalid argument: {text} is not a pointer"),
            );
        };
        let slice = self.program.types.slice(elem);
        self.size_argument(&mut args[1], "length", Code::InvalidUnsafeSlice) && value(x, slice)
    }

    pub(super) fn builtin_slice_data(&mut self, x: &mut Operand, arg: &Operand) -> bool {
        let Ok(elem) = self.slice_elem(arg) else {
            let text = self.operand_string(arg);
            return self.refuse(
                arg,
                Code::InvalidUnsafeSliceData,
                format!("invalid argument: {text} is not a slice"),
            );
        };
        let t = self.program.types.pointer(elem);
        value(x, t)
    }
}
