//! Calls of the predeclared functions and of those of package `unsafe`.
//!
//! Holds: arguments are counted first, then each function checks its own. A constant result needs constant arguments and no calls or receives
//! among them (`len` of arrays).

mod memory;
mod numbers;

use super::arguments::CallSite;
use super::{Checker, Operand, OperandMode};
use crate::constant::ConstValue;
use crate::errors::Code;
use crate::object::Builtin;
use crate::ty::*;
use goanna_syntax::ast::{ExprId, ExprKind};

/// How many arguments each function takes: at least, and at most.
fn arity(id: Builtin) -> (usize, Option<usize>) {
    use Builtin as B;
    match id {
        B::Append | B::Make | B::Max | B::Min => (1, None),
        B::Print | B::Println => (0, None),
        B::Recover => (0, Some(0)),
        B::Complex | B::Copy | B::Delete | B::UnsafeAdd | B::UnsafeSlice | B::UnsafeString => (2, Some(2)),
        B::Cap
        | B::Clear
        | B::Close
        | B::Imag
        | B::Len
        | B::New
        | B::Panic
        | B::Real
        | B::UnsafeAlignof
        | B::UnsafeOffsetof
        | B::UnsafeSizeof
        | B::UnsafeSliceData
        | B::UnsafeStringData => (1, Some(1)),
    }
}

/// Functions that evaluate their arguments themselves (types, selectors).
fn takes_types(id: Builtin) -> bool {
    matches!(id, Builtin::Make | Builtin::New | Builtin::UnsafeOffsetof)
}

impl Checker<'_> {
    /// Checks the call `call` of the predeclared function `id`. `x` becomes the result.
    pub(crate) fn builtin(&mut self, x: &mut Operand, call: ExprId, id: Builtin) -> bool {
        let Some(site) = CallSite::of(self, call) else { return false };
        let ExprKind::Call { args: list, .. } = self.kind(call) else { return false };
        let exprs = self.list(list);
        if site.ellipsis && id != Builtin::Append {
            let name = id.name().trim_start_matches("unsafe.");
            let message = format!("invalid operation: invalid use of ... with built-in {name}");
            self.error_at(call, Code::InvalidDotDotDot, message);
            self.use_exprs(&exprs);
            return false;
        }
        // Whether `len` and `cap` of an array are constant depends on calls among their own arguments only.
        let outer = std::mem::replace(&mut self.env.has_call_or_recv, false);
        let mut args = if takes_types(id) { Vec::new() } else { self.argument_list(&exprs) };
        if args.len() > 1 && exprs.len() == 1 {
            for (i, arg) in args.iter_mut().enumerate() {
                arg.part = super::operand::Part::Result(i);
            }
        }
        let evaluated = args.iter().all(|a| !a.is_invalid());
        let ok = evaluated
            && self.count_arguments(call, id, if takes_types(id) { exprs.len() } else { args.len() })
            && self.dispatch(x, call, id, &exprs, &mut args);
        if !matches!(id, Builtin::Len | Builtin::Cap) || x.mode != OperandMode::Constant {
            let calls = !matches!(x.mode, OperandMode::Constant) && !is_compile_time(id);
            self.env.has_call_or_recv |= outer || calls;
        } else {
            self.env.has_call_or_recv = outer;
        }
        x.expr = Some(call);
        ok
    }

    fn count_arguments(&mut self, call: ExprId, id: Builtin, n: usize) -> bool {
        let (least, most) = arity(id);
        let (quantity, expected) = match most {
            _ if n < least => ("not enough", least),
            Some(most) if n > most => ("too many", most),
            _ => return true,
        };
        let text = self.expr_str(call);
        let message =
            format!("invalid operation: {quantity} arguments for {text} (expected {expected}, found {n})");
        self.error_at(call, Code::WrongArgCount, message);
        false
    }

    fn dispatch(
        &mut self,
        x: &mut Operand,
        call: ExprId,
        id: Builtin,
        exprs: &[ExprId],
        args: &mut Vec<Operand>,
    ) -> bool {
        use Builtin as B;
        if let Some(generic) = args.iter_mut().find(|a| self.is_generic_func(a.ty)) {
            self.non_generic(generic);
            return false;
        }
        let since = match id {
            B::Clear | B::Max | B::Min => 21,
            B::UnsafeAdd | B::UnsafeSlice => 17,
            B::UnsafeSliceData | B::UnsafeString | B::UnsafeStringData => 20,
            _ => 0,
        };
        let pos = self.start(call);
        let prefix = if matches!(id, B::Max | B::Min) { "built-in " } else { "" };
        if since > 0 && !self.require_version(pos, since, &format!("{prefix}{}", id.name())) {
            return false;
        }
        match id {
            B::Append => self.builtin_append(x, call, args),
            B::Cap | B::Len => self.builtin_len(x, id, &args[0]),
            B::Clear => self.builtin_clear(x, &args[0]),
            B::Close => self.builtin_close(x, &args[0]),
            B::Complex => self.builtin_complex(x, call, args),
            B::Copy => self.builtin_copy(x, args),
            B::Delete => self.builtin_delete(x, args),
            B::Imag | B::Real => self.builtin_part(x, id, args),
            B::Make => self.builtin_make(x, call, exprs),
            B::Max | B::Min => self.builtin_extreme(x, id, args),
            B::New => self.builtin_new(x, call, exprs[0]),
            B::Panic => self.builtin_panic(x, call, args),
            B::Print | B::Println => self.builtin_print(x, id, args),
            B::Recover => value(x, TypeId::ANY),
            B::UnsafeAdd => {
                self.assignment(&mut args[0], Some(TypeId::UNSAFE_POINTER), "argument to unsafe.Add");
                !args[0].is_invalid()
                    && self.size_argument(&mut args[1], "length", Code::InvalidUnsafeAdd)
                    && value(x, TypeId::UNSAFE_POINTER)
            }
            B::UnsafeAlignof | B::UnsafeSizeof => self.builtin_sizeof(x, id, args),
            B::UnsafeOffsetof => self.builtin_offsetof(x, exprs[0]),
            B::UnsafeSlice => self.builtin_unsafe_slice(x, args),
            B::UnsafeSliceData => self.builtin_slice_data(x, &args[0]),
            B::UnsafeString => {
                let bytes = self.program.types.pointer(TypeId::BYTE_NAME);
                self.assignment(&mut args[0], Some(bytes), "argument to unsafe.String");
                !args[0].is_invalid()
                    && self.size_argument(&mut args[1], "length", Code::InvalidUnsafeString)
                    && value(x, TypeId::STRING)
            }
            B::UnsafeStringData => {
                self.assignment(&mut args[0], Some(TypeId::STRING), "argument to unsafe.StringData");
                let bytes = self.program.types.pointer(TypeId::BYTE_NAME);
                !args[0].is_invalid() && value(x, bytes)
            }
        }
    }

    fn refuse(&mut self, x: &Operand, code: Code, message: String) -> bool {
        self.error_operand(x, code, message);
        false
    }
    fn builtin_append(&mut self, x: &mut Operand, call: ExprId, args: &mut Vec<Operand>) -> bool {
        let Some(site) = CallSite::of(self, call) else { return false };
        let s = args[0].ty;
        let elem = match self.slice_elem(&args[0]) {
            Ok(elem) => elem,
            Err(cause) => {
                return self.refuse(&args[0], Code::InvalidAppend, format!("invalid append: {cause}"));
            }
        };
        // append([]byte, string...)
        if args.len() == 2 && site.ellipsis && self.is_byte_elem(elem) {
            if args[1].is_nil() || self.all_bytes_or_string(args[1].ty) {
                if self.program.types.is_untyped(args[1].ty) && !args[1].is_nil() {
                    let ty = self.default_type(args[1].ty);
                    self.convert_untyped(&mut args[1], ty);
                }
                if args[1].is_nil() {
                    self.assignment(&mut args[1], Some(s), "argument to append");
                }
                return value(x, s);
            }
        }
        let variadic = self.program.types.slice(elem);
        let param = |ty| Param { name: None, ty };
        let sig = Signature {
            params: vec![param(s), param(variadic)],
            results: vec![param(s)],
            variadic: true,
            tparams: Vec::new(),
        };
        let list = std::mem::take(args);
        let ok = self.arguments(site, &std::rc::Rc::new(sig), &[], Vec::new(), list).is_some();
        ok && value(x, s)
    }

    /// The element type of a slice, or of all slices in a type parameter's set; the error is gc's explanation.
    fn slice_elem(&mut self, x: &Operand) -> Result<TypeId, String> {
        let types = self.program.types.specific_types(x.ty).unwrap_or_default();
        let mut elem: Option<TypeId> = None;
        for t in types {
            let u = self.program.types.underlying(t);
            let Type::Slice(e) = *self.program.types.get(u) else {
                elem = None;
                break;
            };
            match elem {
                Some(first) if !self.program.types.identical(first, e) => {
                    let text = self.operand_string(x);
                    let (a, b) = (self.type_str(first), self.type_str(e));
                    return Err(format!("mismatched slice element types {a} and {b} in {text}"));
                }
                _ => elem = Some(e),
            }
        }
        elem.ok_or_else(|| {
            let have = if x.is_nil() { "untyped nil".into() } else { self.operand_string(x) };
            format!("argument must be a slice; have {have}")
        })
    }
    fn is_byte_elem(&mut self, t: TypeId) -> bool {
        let core = self.core_type(t);
        core.is_some_and(|c| self.program.types.identical(c, TypeId::UINT8))
    }
    fn all_bytes_or_string(&mut self, t: TypeId) -> bool {
        self.all_underlying(t, |c, u| match *c.program.types.get(u) {
            Type::Slice(elem) => c.program.types.identical(elem, TypeId::UINT8),
            _ => c.program.types.is_string(u),
        })
    }
    fn builtin_len(&mut self, x: &mut Operand, id: Builtin, arg: &Operand) -> bool {
        let under = self.program.types.underlying(arg.ty);
        let mut constant = None;
        let is_len = id == Builtin::Len;
        let valid = !arg.is_nil()
            && if self.program.types.is_type_param(arg.ty) {
                self.all_underlying(arg.ty, move |c, u| c.has_length(u, is_len))
            } else {
                let array = match *self.program.types.get(under) {
                    Type::Pointer(elem) => self.program.types.underlying(elem),
                    _ => under,
                };
                match *self.program.types.get(array) {
                    Type::Array { len, .. } if !self.env.has_call_or_recv => {
                        constant = Some(ConstValue::int(len))
                    }
                    _ => {}
                }
                if is_len
                    && arg.mode == OperandMode::Constant
                    && let Some(bytes) = arg.value.as_ref().and_then(|v| v.as_bytes())
                {
                    constant = Some(ConstValue::int(bytes.len() as u64));
                }
                self.has_length(under, is_len)
            };
        if !valid {
            if self.is_valid(under) {
                let text = self.operand_string(arg);
                let code = if is_len { Code::InvalidLen } else { Code::InvalidCap };
                self.error_operand(arg, code, format!("invalid argument: {text} for built-in {}", id.name()));
            }
            return false;
        }
        if let (true, Some(e)) = (self.program.types.is_untyped(arg.ty), arg.expr) {
            let ty = self.default_type(arg.ty);
            self.update_expr_type(e, ty, true);
        }
        match constant {
            Some(length) => {
                x.mode = OperandMode::Constant;
                x.value = Self::value(length);
                x.ty = TypeId::INT;
                true
            }
            None => value(x, TypeId::INT),
        }
    }
    fn has_length(&mut self, u: TypeId, is_len: bool) -> bool {
        match *self.program.types.get(u) {
            Type::Basic(kind) => is_len && kind.is_string(),
            Type::Map { .. } => is_len,
            Type::Array { .. } | Type::Slice(_) | Type::Chan { .. } => true,
            Type::Pointer(elem) => {
                let elem = self.program.types.underlying(elem);
                matches!(self.program.types.get(elem), Type::Array { .. })
            }
            _ => false,
        }
    }

    fn builtin_clear(&mut self, x: &mut Operand, arg: &Operand) -> bool {
        let ok = !arg.is_nil()
            && self.all_underlying(arg.ty, |c, u| {
                matches!(c.program.types.get(u), Type::Map { .. } | Type::Slice(_))
            });
        if !ok {
            let text = self.operand_string(arg);
            let message = format!(
                "invalid argument: cannot clear {text}: argument must be (or constrained by) map or slice"
            );
            return self.refuse(arg, Code::InvalidClear, message);
        }
        no_value(x)
    }

    fn builtin_close(&mut self, x: &mut Operand, arg: &Operand) -> bool {
        let types = if arg.is_nil() { None } else { self.program.types.specific_types(arg.ty) };
        let mut problem = types.as_ref().is_none_or(Vec::is_empty).then_some("non-channel");
        for t in types.unwrap_or_default() {
            let u = self.program.types.underlying(t);
            match *self.program.types.get(u) {
                Type::Chan { dir: goanna_syntax::ast::ChanDir::Recv, .. } => {
                    problem = Some("receive-only channel")
                }
                Type::Chan { .. } => {}
                _ => problem = Some("non-channel"),
            }
            if problem.is_some() {
                break;
            }
        }
        if let Some(what) = problem {
            let text = self.operand_string(arg);
            return self.refuse(
                arg,
                Code::InvalidClose,
                format!("invalid operation: cannot close {what} {text}"),
            );
        }
        no_value(x)
    }

    fn builtin_copy(&mut self, x: &mut Operand, args: &mut [Operand]) -> bool {
        let [dst, src] = args else { return false };
        let to = match self.slice_elem(dst) {
            Ok(elem) => elem,
            Err(cause) => return self.refuse(dst, Code::InvalidCopy, format!("invalid copy: {cause}")),
        };
        let bytes = self.program.types.slice(TypeId::UINT8);
        let to_bytes = self.assignable_to(dst, bytes).is_ok();
        if to_bytes && !src.is_nil() && self.all_bytes_or_string(src.ty) {
            if self.program.types.is_untyped(src.ty) {
                let ty = self.default_type(src.ty);
                self.convert_untyped(src, ty);
            }
            return value(x, TypeId::INT);
        }
        let from = match self.slice_elem(src) {
            Ok(elem) => elem,
            // For a better message strings count as byte slices.
            Err(_) if self.all_string(src.ty) => TypeId::BYTE_NAME,
            Err(cause) => return self.refuse(src, Code::InvalidCopy, format!("invalid copy: {cause}")),
        };
        if !self.program.types.identical(to, from) {
            let (d, s) = (self.operand_string(dst), self.operand_string(src));
            let (t, f) = (self.type_str(to), self.type_str(from));
            let message =
                format!("invalid copy: arguments {d} and {s} have different element types {t} and {f}");
            return self.refuse(dst, Code::InvalidCopy, message);
        }
        if self.program.types.is_untyped(src.ty) {
            let ty = self.default_type(src.ty);
            self.convert_untyped(src, ty);
        }
        value(x, TypeId::INT)
    }

    fn builtin_delete(&mut self, x: &mut Operand, args: &mut [Operand]) -> bool {
        let [map, key] = args else { return false };
        let types = if map.is_nil() { None } else { self.program.types.specific_types(map.ty) };
        let mut key_type: Option<TypeId> = None;
        let text = self.operand_string(map);
        let Some(types) = types.filter(|t| !t.is_empty()) else {
            return self.refuse(map, Code::InvalidDelete, format!("invalid argument: {text} is not a map"));
        };
        for t in types {
            let u = self.program.types.underlying(t);
            let Type::Map { key, .. } = *self.program.types.get(u) else {
                return self.refuse(
                    map,
                    Code::InvalidDelete,
                    format!("invalid argument: {text} is not a map"),
                );
            };
            if key_type.is_some_and(|k| !self.program.types.identical(k, key)) {
                let message = format!("invalid argument: maps of {text} must have identical key types");
                return self.refuse(map, Code::InvalidDelete, message);
            }
            key_type = Some(key);
        }
        self.assignment(key, key_type, "argument to delete");
        !key.is_invalid() && no_value(x)
    }

    fn builtin_make(&mut self, x: &mut Operand, call: ExprId, exprs: &[ExprId]) -> bool {
        let t = self.var_type(exprs[0]);
        if !self.is_valid(t) {
            self.use_exprs(&exprs[1..]);
            return false;
        }
        let name = self.expr_str(exprs[0]);
        let makeable = self.all_underlying(t, |c, u| {
            matches!(c.program.types.get(u), Type::Slice(_) | Type::Map { .. } | Type::Chan { .. })
        });
        let listed = self.program.types.specific_types(t).is_some();
        let core = if makeable || !listed { self.core_type(t) } else { Some(TypeId::INVALID) };
        let least = match core.map(|c| self.program.types.get(c).clone()) {
            Some(Type::Slice(_)) => 2,
            Some(Type::Map { .. } | Type::Chan { .. }) => 1,
            None => {
                let cause = self.no_core_type(t);
                self.error_at(
                    exprs[0],
                    Code::InvalidMake,
                    format!("invalid argument: cannot make {name}: {cause}"),
                );
                return false;
            }
            Some(_) => {
                let message =
                    format!("invalid argument: cannot make {name}: type must be slice, map, or channel");
                self.error_at(exprs[0], Code::InvalidMake, message);
                return false;
            }
        };
        if exprs.len() < least || exprs.len() > least + 1 {
            let text = self.expr_str(call);
            let message = format!(
                "invalid operation: {text} expects {least} or {} arguments; found {}",
                least + 1,
                exprs.len()
            );
            self.error_at(call, Code::WrongArgCount, message);
            return false;
        }
        let mut sizes = Vec::new();
        for &e in &exprs[1..] {
            let mut size = self.expr(e);
            if self.size_argument(&mut size, "index", Code::InvalidIndex)
                && size.mode == OperandMode::Constant
                && let Some(v) = size.value.as_ref().and_then(|v| v.as_i64())
            {
                sizes.push(v);
            }
        }
        if let [len, cap] = sizes[..]
            && len > cap
        {
            self.error_at(exprs[1], Code::SwappedMakeArgs, "invalid argument: length and capacity swapped");
        }
        value(x, t)
    }

    /// An integer that is a size or length; negative constants only if `allow_negative`.
    fn size_argument(&mut self, x: &mut Operand, what: &str, code: Code) -> bool {
        if x.is_invalid() {
            return false;
        }
        self.convert_untyped(x, TypeId::INT);
        if x.is_invalid() {
            return false;
        }
        if !self.all_integer(x.ty) {
            let text = self.operand_string(x);
            return self.refuse(x, code, format!("invalid argument: {what} {text} must be integer"));
        }
        if x.mode == OperandMode::Constant
            && x.value.as_ref().is_some_and(|v| v.sign() < 0)
            && code != Code::InvalidUnsafeAdd
        {
            let text = self.operand_string(x);
            return self.refuse(x, code, format!("invalid argument: {what} {text} must not be negative"));
        }
        if x.mode == OperandMode::Constant
            && x.value.as_ref().is_some_and(|v| v.represent(BasicKind::Int).is_err())
        {
            let text = self.operand_string(x);
            let message = format!("invalid argument: {what} {text} overflows int");
            return self.refuse(x, code, message);
        }
        true
    }

    fn builtin_new(&mut self, x: &mut Operand, call: ExprId, e: ExprId) -> bool {
        let mut arg = self.expr_or_type(e, false);
        let t = match arg.mode {
            OperandMode::Invalid => return false,
            OperandMode::Type => {
                self.check_var_type(e, arg.ty);
                arg.ty
            }
            OperandMode::Nil => {
                return self.refuse(
                    &arg,
                    Code::UntypedNilUse,
                    "use of untyped nil in argument to new".into(),
                );
            }
            OperandMode::Builtin(_) => {
                let text = self.operand_string(&arg);
                return self.refuse(&arg, Code::UncalledBuiltin, format!("{text} must be called"));
            }
            _ => {
                let pos = self.start(call);
                let text = self.expr_str(e);
                if !self.require_version(pos, 26, &format!("new({text})")) {
                    return false;
                }
                self.assignment(&mut arg, None, "argument to new");
                arg.ty
            }
        };
        if !self.is_valid(t) {
            return false;
        }
        let t = self.program.types.pointer(t);
        value(x, t)
    }

    fn builtin_panic(&mut self, x: &mut Operand, call: ExprId, args: &mut [Operand]) -> bool {
        self.env.panics.insert(call);
        self.assignment(&mut args[0], Some(TypeId::ANY), "argument to panic");
        !args[0].is_invalid() && no_value(x)
    }

    fn builtin_print(&mut self, x: &mut Operand, id: Builtin, args: &mut [Operand]) -> bool {
        let context = format!("argument to built-in {}", id.name());
        let mut ok = true;
        for arg in args {
            self.assignment(arg, None, &context);
            ok &= !arg.is_invalid();
        }
        ok && no_value(x)
    }
}

/// Never a call at run time.
fn is_compile_time(id: Builtin) -> bool {
    matches!(id, Builtin::UnsafeAlignof | Builtin::UnsafeOffsetof | Builtin::UnsafeSizeof)
}

fn value(x: &mut Operand, ty: TypeId) -> bool {
    (x.mode, x.ty, x.value) = (OperandMode::Value, ty, None);
    true
}

fn no_value(x: &mut Operand) -> bool {
    (x.mode, x.ty, x.value) = (OperandMode::NoValue, TypeId::EMPTY_TUPLE, None);
    true
}
