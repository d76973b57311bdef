//! Assignability, implicit conversion of untyped values, explicit conversions, representability.

use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::ty::*;
use goanna_syntax::ast::*;
use std::rc::Rc;

impl Checker<'_> {
    /// Whether every type that a type parameter may stand for (or the type itself) passes `test` on its underlying type.
    pub(crate) fn all_underlying(&mut self, t: TypeId, test: impl Fn(&mut Self, TypeId) -> bool) -> bool {
        if !self.program.types.is_type_param(t) {
            let u = self.program.types.underlying(t);
            return test(self, u);
        }
        let set = self.type_set(t);
        match &set.terms {
            None => false,
            Some(terms) => {
                !terms.is_empty()
                    && terms.iter().all(|term| {
                        let u = self.program.types.underlying(term.ty);
                        test(self, u)
                    })
            }
        }
    }
    /// All types are integers.
    pub fn all_integer(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_integer(u))
    }
    /// All types are unsigned integers.
    pub fn all_unsigned(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_unsigned(u))
    }
    /// All types are numbers.
    pub fn all_numeric(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_numeric(u))
    }
    /// All types are strings.
    pub fn all_string(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_string(u))
    }
    /// All types are booleans.
    pub fn all_boolean(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_boolean(u))
    }
    /// All types are numbers or strings.
    pub fn all_numeric_or_string(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| c.program.types.is_numeric_or_string(u))
    }
    /// All types are ordered.
    pub fn all_ordered(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| {
            c.program.types.basic_kind(u).is_some_and(|k| k.is_integer() || k.is_float() || k.is_string())
        })
    }
    /// Whether `nil` is a value of `t`.
    pub fn has_nil(&mut self, t: TypeId) -> bool {
        if t == TypeId::UNTYPED_NIL {
            return true;
        }
        self.all_underlying(t, |c, u| {
            matches!(
                c.program.types.get(u),
                Type::Basic(BasicKind::UnsafePointer | BasicKind::UntypedNil)
                    | Type::Slice(_)
                    | Type::Pointer(_)
                    | Type::Signature(_)
                    | Type::Map { .. }
                    | Type::Chan { .. }
                    | Type::Interface(_)
            )
        })
    }

    /// Whether `x` can be assigned to a variable of type `t`.
    ///
    /// # Errors
    /// Why not (possibly empty), and the code to report it with.
    pub fn assignable_to(&mut self, x: &Operand, t: TypeId) -> Result<(), (String, Code)> {
        if x.is_invalid() || !self.is_valid(t) || !self.is_valid(x.ty) {
            return Ok(());
        }
        let written = t;
        let (v, t) = (self.program.types.unalias(x.ty), self.program.types.unalias(t));
        if self.program.types.identical(v, t) {
            return Ok(());
        }
        let types = &mut self.program.types;
        let (v_under, t_under) = (types.underlying(v), types.underlying(t));
        let (v_param, t_param) = (types.is_type_param(v), types.is_type_param(t));
        let fail = |cause: String| Err((cause, Code::IncompatibleAssign));
        if types.is_untyped(v) {
            if t_param {
                let set = self.type_set(t);
                let ok = set.terms.as_ref().is_some_and(|terms| {
                    !terms.is_empty() && terms.iter().all(|term| self.implicit_type(x, term.ty).is_some())
                });
                return if ok { Ok(()) } else { fail(String::new()) };
            }
            return if self.implicit_type(x, t).is_some() { Ok(()) } else { fail(String::new()) };
        }
        // Identical underlying types, not both named, and neither a type parameter.
        if types.identical(v_under, t_under)
            && (!types.has_name(v) || !types.has_name(t))
            && !v_param
            && !t_param
        {
            return Ok(());
        }
        let t_iface = types.is_interface(t);
        // t is an interface that x's type implements.
        if t_iface || self.program.is_interface_pointer(t) {
            match self.implements(v, t, false) {
                Ok(()) => return Ok(()),
                Err(cause) if !v_param => return Err((cause, Code::InvalidIfaceAssign)),
                Err(_) => {}
            }
        }
        let types = &mut self.program.types;
        // The other way round: a type assertion may help.
        if types.is_interface(v) && !v_param {
            if self.implements(t, v, false).is_ok() {
                return Err(("need type assertion".into(), Code::IncompatibleAssign));
            }
            if !t_param {
                return fail(String::new());
            }
        }
        let types = &mut self.program.types;
        // A bidirectional channel, identical element types, not both named.
        if let (Type::Chan { dir: ChanDir::Both, elem: a }, Type::Chan { elem: b, .. }) =
            (types.get(v_under).clone(), types.get(t_under).clone())
            && types.identical(a, b)
        {
            return if !types.has_name(v) || !types.has_name(t) {
                Ok(())
            } else {
                Err((String::new(), Code::InvalidChanAssign))
            };
        }
        if !v_param && !t_param {
            return fail(String::new());
        }
        self.assignable_tparam(x, v, t, v_param, t_param, written)
    }
    fn assignable_tparam(
        &mut self,
        x: &Operand,
        v: TypeId,
        t: TypeId,
        v_param: bool,
        t_param: bool,
        written: TypeId,
    ) -> Result<(), (String, Code)> {
        // x is assignable to each type of t's type set and not named.
        if t_param && !self.program.types.has_name(v) {
            let set = self.type_set(t);
            let Some(terms) = &set.terms else { return Err((String::new(), Code::IncompatibleAssign)) };
            for term in terms {
                if self.assignable_to(x, term.ty).is_err() {
                    let cause = format!(
                        "cannot assign {} to {} (in {})",
                        self.type_str(x.ty),
                        self.type_str(term.ty),
                        self.type_str(t)
                    );
                    return Err((cause, Code::IncompatibleAssign));
                }
            }
            return if terms.is_empty() { Err((String::new(), Code::IncompatibleAssign)) } else { Ok(()) };
        }
        // Each type of v's type set is assignable to t, which is not named.
        if v_param && !self.program.types.has_name(t) {
            let set = self.type_set(v);
            let Some(terms) = &set.terms else { return Err((String::new(), Code::IncompatibleAssign)) };
            for term in terms {
                let y = Operand { ty: term.ty, ..x.clone() };
                if self.assignable_to(&y, t).is_err() {
                    let cause = format!(
                        "cannot assign {} (in {}) to {}",
                        self.type_str(term.ty),
                        self.type_str(v),
                        self.type_str(written)
                    );
                    return Err((cause, Code::IncompatibleAssign));
                }
            }
            return if terms.is_empty() { Err((String::new(), Code::IncompatibleAssign)) } else { Ok(()) };
        }
        Err((String::new(), Code::IncompatibleAssign))
    }

    /// The type that an untyped `x` takes when it is used as a `target`; `None` if it can't be. Typed operands keep theirs.
    pub fn implicit_type(&mut self, x: &Operand, target: TypeId) -> Option<TypeId> {
        self.implicit_type_and_value(x, target).ok().map(|(t, _)| t)
    }
    /// The same, with the constant's value as that type has it.
    pub(crate) fn implicit_type_and_value(
        &mut self,
        x: &Operand,
        target: TypeId,
    ) -> Result<(TypeId, Option<ConstRef>), Code> {
        let types = &mut self.program.types;
        if x.is_invalid() || types.is_typed(x.ty) || target == TypeId::INVALID {
            return Ok((x.ty, None));
        }
        if x.is_nil() || x.ty == TypeId::UNTYPED_NIL {
            return if self.has_nil(target) {
                Ok((target, None))
            } else {
                Err(Code::InvalidUntypedConversion)
            };
        }
        if types.is_untyped(target) {
            return match max_untyped(x.ty, target) {
                Some(t) => Ok((t, None)),
                None => Err(Code::InvalidUntypedConversion),
            };
        }
        if types.is_type_param(target) {
            let set = self.type_set(target);
            let Some(terms) = &set.terms else { return Err(Code::InvalidUntypedConversion) };
            if terms.is_empty() {
                return Err(Code::InvalidUntypedConversion);
            }
            for term in terms {
                let u = self.program.types.underlying(term.ty);
                self.implicit_type_and_value(x, u).map_err(|_| Code::InvalidUntypedConversion)?;
            }
            return Ok((target, None));
        }
        let u = types.underlying(target);
        match types.get(u).clone() {
            Type::Basic(kind) => {
                if x.mode == OperandMode::Constant {
                    let value = self.representation(x, kind)?;
                    return Ok((target, value));
                }
                let ok = match x.ty {
                    TypeId::UNTYPED_BOOL => kind.is_boolean(),
                    TypeId::UNTYPED_STRING => kind.is_string(),
                    TypeId::UNTYPED_NIL => false,
                    _ => kind.is_numeric(),
                };
                if ok { Ok((target, None)) } else { Err(Code::InvalidUntypedConversion) }
            }
            Type::Interface(_) => {
                if self.program.types.interface_methods(u).is_empty() && self.is_method_set(u) {
                    Ok((self.default_type(x.ty), None))
                } else {
                    Err(Code::InvalidUntypedConversion)
                }
            }
            _ => Err(Code::InvalidUntypedConversion),
        }
    }

    /// Converts an untyped operand to `target` (or to the more general untyped kind); reports failure.
    pub fn convert_untyped(&mut self, x: &mut Operand, target: TypeId) {
        if let Some(e) = x.expr {
            self.convert_untyped_at(x, target, e);
            return;
        }
        match self.implicit_type_and_value(x, target) {
            Ok((ty, value)) => {
                x.value = value.or(x.value.take());
                x.ty = ty;
            }
            Err(_) => x.set_invalid(),
        }
    }
    pub(crate) fn convert_untyped_at(&mut self, x: &mut Operand, target: TypeId, e: ExprId) {
        let of_operand = x.expr.is_some();
        match self.implicit_type_and_value(x, target) {
            Ok((ty, value)) => {
                if let Some(value) = value {
                    x.value = Some(value.clone());
                    if of_operand {
                        self.update_expr_value(e, value);
                    }
                }
                if ty != x.ty {
                    x.ty = ty;
                    if of_operand {
                        self.update_expr_type(e, ty, false);
                    }
                }
            }
            Err(code) => {
                let shown = Operand { expr: Some(e), ..x.clone() };
                // gc knows byte and rune as types of their own spelling.
                let as_written = matches!(target, TypeId::BYTE_NAME | TypeId::RUNE_NAME)
                    || self.program.types.is_type_param(target);
                let t = if as_written { target } else { self.program.types.underlying(target) };
                self.invalid_conversion(code, &shown, t);
                x.set_invalid();
            }
        }
    }
    fn invalid_conversion(&mut self, code: Code, x: &Operand, target: TypeId) {
        let (text, t) = (self.operand_string(x), self.type_str(target));
        let message = match code {
            Code::TruncatedFloat => format!("{text} truncated to {t}"),
            Code::NumericOverflow => format!("{text} overflows {t}"),
            _ => format!("cannot convert {text} to type {t}"),
        };
        self.error_operand(x, code, message);
    }

    /// The value of the constant `x` as a `kind` has it; none if nobody knows its value.
    pub(crate) fn representation(&mut self, x: &Operand, kind: BasicKind) -> Result<Option<ConstRef>, Code> {
        let Some(value) = &x.value else { return Ok(None) };
        match value.represent(kind) {
            Ok(v) if v == **value => Ok(Some(value.clone())),
            Ok(v) => Ok(Some(Rc::new(v))),
            Err(_) => {
                let numeric = self.program.types.is_numeric(x.ty) && kind.is_numeric();
                if !numeric {
                    Err(Code::InvalidConstVal)
                } else if !self.program.types.is_integer(x.ty) && kind.is_integer() {
                    Err(Code::TruncatedFloat)
                } else {
                    Err(Code::NumericOverflow)
                }
            }
        }
    }
    /// Makes the constant `x` a `kind`; reports it if it is not representable.
    pub fn representable(&mut self, x: &mut Operand, kind: BasicKind) {
        match self.representation(x, kind) {
            Ok(value) => x.value = value,
            Err(code) => {
                self.invalid_conversion(code, x, TypeId(kind as u32));
                x.set_invalid();
            }
        }
    }

    /// The explicit conversion `t(x)`.
    pub fn conversion(&mut self, x: &mut Operand, t: TypeId) {
        let constant = x.mode == OperandMode::Constant;
        let mut cause = String::new();
        let mut is_const = false;
        let ok = if constant && self.program.types.is_const_type(t) {
            is_const = true;
            self.convert_constant(x, t)
        } else if constant && self.program.types.is_type_param(t) {
            let result = self.constant_to_tparam(x, t, &mut cause);
            x.mode = OperandMode::Value;
            x.value = None;
            result
        } else if self.convertible(x, t, &mut cause) {
            x.mode = OperandMode::Value;
            x.value = None;
            true
        } else {
            false
        };
        if !ok && is_const && self.program.types.is_integer(x.ty) && self.program.types.is_integer(t) {
            let (value, ty) =
                (x.value.as_deref().map(ConstValue::to_string).unwrap_or_default(), self.type_str(t));
            self.error_operand(x, Code::InvalidConversion, format!("constant {value} overflows {ty}"));
            x.set_invalid();
            return;
        }
        if !ok && is_const && self.program.types.is_integer(t) {
            // gc has made it an integer by now, where it is one.
            if let Some(value) = x.value.as_deref().and_then(ConstValue::to_int) {
                x.value = Some(Rc::new(value));
            }
        }
        if !ok {
            let (text, ty) = (self.operand_string(x), self.type_str(t));
            if cause.is_empty() && self.program.types.is_interface(t) && self.program.types.is_typed(x.ty) {
                cause = self.implements(x.ty, t, false).err().unwrap_or_default();
            }
            let tail = if cause.is_empty() { String::new() } else { format!(": {cause}") };
            let message = format!("cannot convert {text} to type {ty}{tail}");
            self.error_operand(x, Code::InvalidConversion, message);
            x.set_invalid();
            return;
        }
        // The converted operand's final type: what the conversion materialises.
        if self.program.types.is_untyped(x.ty) {
            let mut last = t;
            let to_interface = self.program.types.is_interface(t);
            let constant_to_other = constant && !is_const;
            if to_interface || constant_to_other || x.is_nil() {
                last = if x.is_nil() { t } else { self.default_type(x.ty) };
            } else if x.mode == OperandMode::Constant
                && self.program.types.is_integer(x.ty)
                && self.all_string(t)
            {
                last = x.ty;
            }
            if let Some(e) = x.expr {
                self.update_expr_type(e, last, true);
            }
        }
        if x.is_nil() {
            x.mode = OperandMode::Value;
        }
        x.ty = t;
    }
    fn convert_constant(&mut self, x: &mut Operand, t: TypeId) -> bool {
        let Some(kind) = self.program.types.basic_kind(t) else { return false };
        let Some(value) = x.value.clone() else { return true };
        if let Ok(v) = value.represent(kind)
            && (self.program.types.is_numeric(x.ty) == kind.is_numeric())
        {
            x.value = Some(Rc::new(v));
            return true;
        }
        if self.program.types.is_integer(x.ty) && kind.is_string() {
            x.value = value.string_of_rune().map(Rc::new);
            return x.value.is_some();
        }
        false
    }
    fn constant_to_tparam(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        let set = self.type_set(t);
        let Some(terms) = set.terms.as_ref().filter(|terms| !terms.is_empty()) else {
            *cause = format!("{} does not contain specific types", self.type_str(t));
            return false;
        };
        for term in terms {
            let u = self.program.types.underlying(term.ty);
            if self.program.types.is_string(x.ty) && matches!(self.program.types.get(u), Type::Slice(_)) {
                continue;
            }
            let mut copy = x.clone();
            if !self.program.types.is_const_type(u) || !self.convert_constant(&mut copy, u) {
                let alias =
                    if matches!(term.ty, TypeId::BYTE_NAME | TypeId::RUNE_NAME) { term.ty } else { u };
                let (shown, whole) = (self.type_str(alias), self.type_str(t));
                let integers = self.program.types.is_integer(x.ty) && self.program.types.is_integer(u);
                *cause = if integers {
                    let value = x.value.as_deref().map(ConstValue::to_string).unwrap_or_default();
                    format!("constant {value} overflows {shown} (in {whole})")
                } else {
                    format!("cannot convert {} to type {shown} (in {whole})", self.operand_string(x))
                };
                return false;
            }
        }
        !terms.is_empty()
    }

    /// Whether a non-constant conversion `t(x)` is allowed.
    fn convertible(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        match self.assignable_to(x, t) {
            Ok(()) => return true,
            Err((why, _)) if why.is_empty() => {}
            Err((why, _)) => *cause = why,
        }
        let (v_param, t_param) =
            (self.program.types.is_type_param(x.ty), self.program.types.is_type_param(t));
        if v_param || t_param {
            return self.convertible_tparam(x, t, v_param, t_param, cause);
        }
        self.convertible_types(x, t, cause)
    }
    fn convertible_tparam(
        &mut self,
        x: &Operand,
        t: TypeId,
        v_param: bool,
        t_param: bool,
        cause: &mut String,
    ) -> bool {
        let sources = if v_param { self.type_set(x.ty).terms.clone() } else { None };
        let targets = if t_param { self.type_set(t).terms.clone() } else { None };
        if (v_param && sources.is_none()) || (t_param && targets.is_none()) {
            return false;
        }
        let sources: Vec<TypeId> =
            sources.map_or_else(|| vec![x.ty], |s| s.iter().map(|term| term.ty).collect());
        let targets: Vec<TypeId> =
            targets.map_or_else(|| vec![t], |s| s.iter().map(|term| term.ty).collect());
        for &v in &sources {
            for &target in &targets {
                let y = Operand { ty: v, ..x.clone() };
                if !self.convertible(&y, target, cause) {
                    let (vs, ts) = (self.type_str(v), self.type_str(target));
                    let why = match (v_param, t_param) {
                        (true, true) => {
                            format!(
                                "cannot convert {vs} (in {}) to type {ts} (in {})",
                                self.type_str(x.ty),
                                self.type_str(t)
                            )
                        }
                        (true, false) => {
                            format!("cannot convert {vs} (in {}) to type {ts}", self.type_str(x.ty))
                        }
                        _ => format!("cannot convert {vs} to type {ts} (in {})", self.type_str(t)),
                    };
                    *cause = if cause.is_empty() { why } else { format!("{why}\n\t{cause}") };
                    return false;
                }
            }
        }
        true
    }
    fn convertible_types(&mut self, x: &Operand, t: TypeId, cause: &mut String) -> bool {
        let types = &mut self.program.types;
        let v = x.ty;
        let (vu, tu) = (types.underlying(v), types.underlying(t));
        if self.identical_ignoring_tags(vu, tu) {
            return true;
        }
        let types = &mut self.program.types;
        // Unnamed pointers with identical base types, tags aside.
        if let (Type::Pointer(a), Type::Pointer(b)) =
            (types.get(types.unalias(v)).clone(), types.get(types.unalias(t)).clone())
        {
            let (au, bu) = (types.underlying(a), types.underlying(b));
            if !types.is_type_param(a) && !types.is_type_param(b) && self.identical_ignoring_tags(au, bu) {
                return true;
            }
        }
        let types = &mut self.program.types;
        let (vk, tk) = (types.basic_kind(v), types.basic_kind(t));
        if let (Some(a), Some(b)) = (vk, tk) {
            let int_or_float = |k: BasicKind| k.is_integer() || k.is_float();
            if (int_or_float(a) && int_or_float(b)) || (a.is_complex() && b.is_complex()) {
                return true;
            }
            if a.is_integer() && b.is_string() {
                return true;
            }
        }
        if tk.is_some_and(BasicKind::is_string) && self.is_bytes_or_runes(vu) {
            return true;
        }
        if vk.is_some_and(BasicKind::is_string) && self.is_bytes_or_runes(tu) {
            return true;
        }
        // unsafe.Pointer
        let pointer_like = |types: &TypeTable, u: TypeId, k: Option<BasicKind>| {
            matches!(types.get(u), Type::Pointer(_))
                || k == Some(BasicKind::Uintptr)
                || k == Some(BasicKind::UnsafePointer)
        };
        let refused = self.program.sandbox && !self.program[self.env.pkg].lazy;
        let types = &mut self.program.types;
        if !refused
            && ((tk == Some(BasicKind::UnsafePointer) && pointer_like(types, vu, vk))
                || (vk == Some(BasicKind::UnsafePointer) && pointer_like(types, tu, tk)))
        {
            return true;
        }
        // Slice to array or array pointer.
        if let Type::Slice(elem) = *types.get(vu) {
            let array = match *types.get(tu) {
                Type::Array { .. } => Some(tu),
                Type::Pointer(base) => Some(types.underlying(base)),
                _ => None,
            };
            if let Some(array) = array
                && let Type::Array { elem: other, .. } = *types.get(array)
                && types.identical(elem, other)
            {
                let (since, what) = if array == tu { (20, "array") } else { (17, "array pointer") };
                if self.version() < since {
                    *cause = format!("conversion of slice to {what} requires go1.{since} or later");
                    return false;
                }
                return true;
            }
        }
        let _ = cause;
        false
    }
    fn is_bytes_or_runes(&mut self, u: TypeId) -> bool {
        let Type::Slice(elem) = *self.program.types.get(u) else { return false };
        matches!(self.program.types.basic_kind(elem), Some(BasicKind::Uint8 | BasicKind::Int32))
    }
    /// Identical types if struct tags are ignored.
    pub(crate) fn identical_ignoring_tags(&mut self, a: TypeId, b: TypeId) -> bool {
        if self.program.types.identical(a, b) {
            return true;
        }
        let (a, b) = (self.without_tags(a), self.without_tags(b));
        self.program.types.identical(a, b)
    }
    fn without_tags(&mut self, t: TypeId) -> TypeId {
        let types = &mut self.program.types;
        match types.get(t).clone() {
            Type::Struct(fields) => {
                let list = fields
                    .iter()
                    .map(|f| StructField { tag: None, ty: self.without_tags(f.ty), ..f.clone() })
                    .collect();
                self.program.types.struct_type(list)
            }
            Type::Pointer(e) => {
                let e = self.without_tags(e);
                self.program.types.pointer(e)
            }
            Type::Slice(e) => {
                let e = self.without_tags(e);
                self.program.types.slice(e)
            }
            Type::Array { elem, len } => {
                let e = self.without_tags(elem);
                self.program.types.array(len, e)
            }
            Type::Map { key, value } => {
                let (k, v) = (self.without_tags(key), self.without_tags(value));
                self.program.types.map(k, v)
            }
            Type::Chan { dir, elem } => {
                let e = self.without_tags(elem);
                self.program.types.chan(dir, e)
            }
            Type::Signature(sig) if sig.tparams.is_empty() => {
                let mut new = (*sig).clone();
                for p in new.params.iter_mut().chain(&mut new.results) {
                    p.ty = self.without_tags(p.ty);
                }
                self.program.types.signature(new)
            }
            _ => t,
        }
    }
}

/// The more general of two untyped kinds; `None` if they don't mix.
pub(crate) fn max_untyped(a: TypeId, b: TypeId) -> Option<TypeId> {
    if a == b {
        return Some(a);
    }
    let numeric = TypeId::UNTYPED_INT..=TypeId::UNTYPED_COMPLEX;
    (numeric.contains(&a) && numeric.contains(&b)).then(|| a.max(b))
}

/// Whether a constant is the number zero.
pub(crate) fn is_zero(value: &ConstValue) -> bool {
    value.is_numeric() && value.sign() == 0
}
