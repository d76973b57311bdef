//! `print EXPR`: expressions over the variables of a frame, evaluated without running any code of the program.
//!
//! Holds: names, literals, fields, elements, slices, pointers, assertions, operators, conversions of basic types, `len` and `cap`; all else is said to be beyond it.
//! Integers wrap as their types do. Reads memory through [`Moment`] only, which refuses what can't be read.

use crate::trace::escaped;
use goanna_syntax::ast::*;
use goanna_syntax::{SourceMap, parse_stmts};
use goanna_types::ConstValue;
use goanna_vm::bytecode::{TypeDesc, TypeIx, TypeKind};
use goanna_vm::inspect::Raw;
use goanna_vm::observe::{FrameView, Moment};
use std::sync::Arc;

/// Bytes of a string that are read.
const STRING: u64 = 1 << 16;

const TOO_LARGE: &str = "the numbers are too large";

/// A value: its type, none if it is untyped, and what it is.
#[derive(Clone, Debug)]
struct Val {
    ty: Option<TypeIx>,
    is: Is,
}

#[derive(Clone, Debug)]
enum Is {
    Int(i128),
    Float(f64),
    Bool(bool),
    Text(Vec<u8>),
    Nil,
    /// The memory image of all other kinds.
    Image(Vec<u8>),
}

type Answer<T> = Result<T, String>;

/// The value of an expression with its type, or why there is none; as a line.
pub(super) fn print(at: &Moment<'_>, frame: Option<&FrameView>, text: &str) -> String {
    let eval = Eval { at, frame, ast: Ast::default() };
    match eval.text(text) {
        Ok(text) => format!("{}\n", escaped(&text)),
        Err(text) => format!("{}\n", escaped(&text)),
    }
}

struct Eval<'a> {
    at: &'a Moment<'a>,
    frame: Option<&'a FrameView>,
    ast: Ast,
}

impl Eval<'_> {
    fn text(mut self, text: &str) -> Answer<String> {
        let mut sources = SourceMap::default();
        let bytes: Arc<[u8]> = Arc::from(text.as_bytes());
        let file = sources.add(String::new(), String::new(), bytes).ok_or("too long")?;
        let mut errors = Vec::new();
        let stmts = parse_stmts(&mut self.ast, &sources, file, &mut errors)
            .map_err(|_| "the expression is incomplete".to_owned())?;
        if let Some(e) = errors.first() {
            return Err(e.message.clone());
        }
        let [stmt] = *self.ast.list(stmts) else { return Err("print takes one expression".into()) };
        let StmtKind::Expr(e) = self.ast[stmt].kind else {
            return Err("print takes an expression; it changes nothing".into());
        };
        let value = self.expr(e)?;
        self.shown(&value)
    }

    fn shown(&self, v: &Val) -> Answer<String> {
        let Some(ty) = v.ty else {
            return Ok(match &v.is {
                Is::Int(n) => format!("{n} (untyped int)"),
                Is::Float(f) => format!("{f} (untyped float)"),
                Is::Bool(b) => format!("{b} (untyped bool)"),
                Is::Text(t) => format!("{:?} (untyped string)", String::from_utf8_lossy(t)),
                _ => "nil".into(),
            });
        };
        let desc = self.desc(ty);
        let text = match &v.is {
            Is::Int(n) => n.to_string(),
            Is::Text(t) => format!("{:?}", String::from_utf8_lossy(t)),
            Is::Bool(b) => b.to_string(),
            Is::Nil => "nil".into(),
            Is::Float(f) => {
                let bytes = if desc.size == 4 {
                    (*f as f32).to_le_bytes().to_vec()
                } else {
                    f.to_le_bytes().to_vec()
                };
                self.at.text_of(&Raw { ty, bytes })
            }
            Is::Image(bytes) => self.at.text_of(&Raw { ty, bytes: bytes.clone() }),
        };
        Ok(format!("{text} ({})", desc.string))
    }

    fn desc(&self, ty: TypeIx) -> &TypeDesc {
        self.at.rtype(ty)
    }

    /// What an expression says, for messages.
    fn source(&self, e: ExprId) -> String {
        goanna_syntax::print_expr(&self.ast, e)
    }

    fn expr(&self, e: ExprId) -> Answer<Val> {
        match self.ast[e].kind {
            ExprKind::Paren(x) => self.expr(x),
            ExprKind::Name(name) => self.name(name.as_str()),
            ExprKind::BasicLit(LitKind::Char, text) => {
                let c = ConstValue::from_literal(LitKind::Char, text.as_str()).as_ref().and_then(constant);
                c.map(|c| Val { ty: self.named("int32"), ..c }).ok_or_else(beyond)
            }
            ExprKind::BasicLit(kind, text) => {
                ConstValue::from_literal(kind, text.as_str()).and_then(|c| constant(&c)).ok_or_else(beyond)
            }
            ExprKind::Selector { x, sel } => self.selector(x, sel),
            ExprKind::Index { x, indices } => match *self.ast.list(indices) {
                [i] => self.index(x, i),
                _ => Err(beyond()),
            },
            ExprKind::Slice { x, lo, hi, max: None, .. } => self.slice(x, lo, hi),
            ExprKind::Star(x) => {
                let v = self.expr(x)?;
                self.deref(&v, &self.source(x))
            }
            ExprKind::Unary { op, x } => self.unary(op, x),
            ExprKind::Binary { op, x, y } => self.binary(op, x, y),
            ExprKind::TypeAssert { x, ty: Some(ty) } => self.assertion(x, ty),
            ExprKind::Call { fun, args, ellipsis: false, .. } => self.call(fun, self.ast.list(args)),
            _ => Err(beyond()),
        }
    }

    fn name(&self, name: &str) -> Answer<Val> {
        let vars = self.frame.map(|f| self.at.raw_variables(f)).unwrap_or_default();
        if let Some((.., ty, raw)) = vars.into_iter().find(|v| &*v.0 == name) {
            let raw = raw.ok_or_else(|| format!("{name} ({}) can't be read", self.desc(ty).string))?;
            return self.value(raw);
        }
        if let Some(raw) = self.at.global(&format!("main.{name}")) {
            return self.value(raw);
        }
        Ok(match name {
            "true" => Val { ty: None, is: Is::Bool(true) },
            "false" => Val { ty: None, is: Is::Bool(false) },
            "nil" => Val { ty: None, is: Is::Nil },
            _ => return Err(format!("no variable {name} here; locals lists them")),
        })
    }

    /// What a memory image says.
    fn value(&self, raw: Raw) -> Answer<Val> {
        let desc = self.desc(raw.ty);
        let size = desc.size as usize;
        let ty = Some(raw.ty);
        let Some(bytes) = raw.bytes.get(..size) else { return Err("the value can't be read".into()) };
        let mut wide = [0; 8];
        wide[..size.min(8)].copy_from_slice(&bytes[..size.min(8)]);
        let bits = u64::from_le_bytes(wide);
        use TypeKind as K;
        let is = match desc.kind {
            K::Bool => Is::Bool(bits != 0),
            kind if whole(kind) => Is::Int(int_of(desc, bits)),
            K::Float64 => Is::Float(f64::from_bits(bits)),
            K::Float32 => Is::Float(f64::from(f32::from_bits(bits as u32))),
            K::String => {
                let (p, n) = (word(bytes, 0), word(bytes, 1));
                if n > STRING {
                    return Err(format!("the string is too long: {n} bytes"));
                }
                Is::Text(self.at.read(p, n as usize).ok_or("the string can't be read")?)
            }
            _ => Is::Image(bytes.to_vec()),
        };
        Ok(Val { ty, is })
    }

    fn load(&self, ty: TypeIx, at: u64) -> Answer<Val> {
        self.value(self.at.load(ty, at).ok_or("the memory can't be read")?)
    }

    /// Kind, type and image of a value that has an image.
    fn image<'v>(&self, v: &'v Val, what: &str) -> Answer<(&TypeDesc, TypeIx, &'v [u8])> {
        match (v.ty, &v.is) {
            (Some(ty), Is::Image(bytes)) => Ok((self.desc(ty), ty, bytes)),
            _ => Err(format!("{what} is not of such a type: {}", self.shown(v)?)),
        }
    }

    fn deref(&self, v: &Val, what: &str) -> Answer<Val> {
        let (desc, _, bytes) = self.image(v, what)?;
        if desc.kind != TypeKind::Pointer {
            return Err(format!("{what} is no pointer but {}", desc.string));
        }
        match word(bytes, 0) {
            0 => Err(format!("{what} is nil")),
            p => self.load(desc.elem, p),
        }
    }

    fn selector(&self, x: ExprId, sel: ExprId) -> Answer<Val> {
        let name = self.ast.name(sel).ok_or_else(beyond)?;
        let what = self.source(x);
        let v = match (self.expr(x), self.ast.name(x)) {
            (Ok(v), _) => v,
            // A package's variable.
            (Err(e), Some(package)) => {
                let full = format!("{}.{}", package.as_str(), name.as_str());
                return self.at.global(&full).map_or(Err(e), |raw| self.value(raw));
            }
            (Err(e), None) => return Err(e),
        };
        self.field(&v, name.as_str(), &what)
    }

    /// A field, promoted ones too: the shallowest of that name. Types met before are not searched again, as embedded pointers may lead back.
    fn field(&self, v: &Val, name: &str, what: &str) -> Answer<Val> {
        let none =
            || format!("{what} ({}) has no field {name}", v.ty.map_or("nil", |t| &*self.desc(t).string));
        let mut level = vec![self.behind(v, what)?];
        let mut seen = Vec::new();
        while !level.is_empty() {
            let mut deeper = Vec::new();
            for v in &level {
                let Ok((desc, ty, bytes)) = self.image(v, what) else { continue };
                if desc.kind != TypeKind::Struct || seen.contains(&ty) {
                    continue;
                }
                seen.push(ty);
                if let Some(f) = desc.fields.iter().find(|f| &*f.name == name) {
                    return self.part(f.ty, bytes, f.offset);
                }
                let embedded = desc.fields.iter().filter(|f| f.embedded);
                deeper.extend(
                    embedded.filter_map(|f| self.behind(&self.part(f.ty, bytes, f.offset).ok()?, what).ok()),
                );
            }
            level = deeper;
        }
        Err(none())
    }

    /// What a pointer points to; all else itself.
    fn behind(&self, v: &Val, what: &str) -> Answer<Val> {
        let (desc, ..) = self.image(v, what)?;
        if desc.kind == TypeKind::Pointer { self.deref(v, what) } else { Ok(v.clone()) }
    }

    /// A field or an element inside an image.
    fn part(&self, ty: TypeIx, image: &[u8], offset: u64) -> Answer<Val> {
        let from = offset as usize;
        let bytes = image.get(from..from + self.desc(ty).size as usize).unwrap_or_default();
        self.value(Raw { ty, bytes: bytes.to_vec() })
    }

    fn int(&self, e: ExprId) -> Answer<i128> {
        match self.expr(e)?.is {
            Is::Int(n) => Ok(n),
            _ => Err(format!("{} is no integer", self.source(e))),
        }
    }

    fn index(&self, x: ExprId, i: ExprId) -> Answer<Val> {
        let (v, what) = (self.expr(x)?, self.source(x));
        let inside = |n: i128, len: u64| {
            if n < 0 || n >= i128::from(len) {
                return Err(format!("index out of range [{n}] with length {len}"));
            }
            Ok(n as u64)
        };
        if let Is::Text(text) = &v.is {
            let n = inside(self.int(i)?, text.len() as u64)?;
            return Ok(Val { ty: self.named("uint8"), is: Is::Int(text[n as usize].into()) });
        }
        let (desc, ty, bytes) = self.image(&v, &what)?;
        let size = self.desc(desc.elem).size;
        match desc.kind {
            TypeKind::Slice => {
                let n = inside(self.int(i)?, word(bytes, 1))?;
                self.load(desc.elem, word(bytes, 0) + n * size)
            }
            TypeKind::Array => {
                let n = inside(self.int(i)?, desc.len)?;
                self.part(desc.elem, bytes, n * size)
            }
            TypeKind::Pointer => {
                let array = self.desc(desc.elem);
                let n = inside(self.int(i)?, array.len)?;
                match word(bytes, 0) {
                    0 => Err(format!("{what} is nil")),
                    p => self.load(array.elem, p + n * self.desc(array.elem).size),
                }
            }
            TypeKind::Map => {
                let key = self.expr(i)?;
                let entries = match word(bytes, 0) {
                    0 => Vec::new(),
                    map => self.at.entries(ty, map).ok_or("the map can't be read")?,
                };
                for (k, value) in entries {
                    if self.equal(&self.value(k)?, &key)? {
                        return self.value(value);
                    }
                }
                self.value(Raw { ty: desc.elem, bytes: vec![0; size as usize] })
            }
            _ => Err(format!("{what} ({}) has no elements", desc.string)),
        }
    }

    fn slice(&self, x: ExprId, lo: Option<ExprId>, hi: Option<ExprId>) -> Answer<Val> {
        let (v, what) = (self.expr(x)?, self.source(x));
        let bounds = |len: u64| {
            let lo = lo.map_or(Ok(0), |e| self.int(e))?;
            let hi = hi.map_or(Ok(i128::from(len)), |e| self.int(e))?;
            if lo < 0 || hi < lo || hi > i128::from(len) {
                return Err(format!("slice bounds out of range [{lo}:{hi}] with length {len}"));
            }
            Ok((lo as usize, hi as usize))
        };
        if let Is::Text(text) = &v.is {
            let (lo, hi) = bounds(text.len() as u64)?;
            return Ok(Val { ty: v.ty, is: Is::Text(text[lo..hi].to_vec()) });
        }
        let (desc, ty, bytes) = self.image(&v, &what)?;
        if desc.kind != TypeKind::Slice {
            return Err(beyond());
        }
        let (lo, hi) = bounds(word(bytes, 1))?;
        let start = word(bytes, 0) + lo as u64 * self.desc(desc.elem).size;
        let words = [start, (hi - lo) as u64, word(bytes, 2).saturating_sub(lo as u64)];
        let bytes = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        Ok(Val { ty: Some(ty), is: Is::Image(bytes) })
    }

    fn unary(&self, op: UnOp, x: ExprId) -> Answer<Val> {
        let v = self.expr(x)?;
        let is = match (op, v.is) {
            (UnOp::Plus, is @ (Is::Int(_) | Is::Float(_))) => is,
            (UnOp::Neg, Is::Int(n)) => Is::Int(n.checked_neg().ok_or(TOO_LARGE)?),
            (UnOp::Neg, Is::Float(f)) => Is::Float(-f),
            (UnOp::Com, Is::Int(n)) => Is::Int(!n),
            (UnOp::Not, Is::Bool(b)) => Is::Bool(!b),
            (UnOp::Addr, _) => return Err("print takes no addresses; print the variable itself".into()),
            (UnOp::Recv, _) => return Err("print receives nothing: it changes nothing".into()),
            _ => return Err(format!("this operator is not defined on {}", self.source(x))),
        };
        Ok(self.wrapped(v.ty, is))
    }

    /// A result in the range of its type.
    fn wrapped(&self, ty: Option<TypeIx>, is: Is) -> Val {
        let is = match (ty, is) {
            (Some(t), Is::Int(n)) => Is::Int(int_of(self.desc(t), n as u64)),
            (Some(t), Is::Float(f)) if self.desc(t).size == 4 => Is::Float(f64::from(f as f32)),
            (_, is) => is,
        };
        Val { ty, is }
    }

    fn binary(&self, op: BinOp, x: ExprId, y: ExprId) -> Answer<Val> {
        let a = self.expr(x)?;
        if let (BinOp::LAnd | BinOp::LOr, Is::Bool(left)) = (op, &a.is) {
            if *left == (op == BinOp::LOr) {
                return Ok(a);
            }
            return self.expr(y);
        }
        let b = self.expr(y)?;
        let truth = |b: bool| Ok(Val { ty: self.named("bool"), is: Is::Bool(b) });
        if let (BinOp::Shl | BinOp::Shr, Is::Int(n), Is::Int(by)) = (op, &a.is, &b.is) {
            if *by < 0 {
                return Err("negative shift amount".into());
            }
            let by = (*by).min(100) as u32;
            let shifted =
                if op == BinOp::Shl { n.checked_shl(by).filter(|_| by < 64).unwrap_or(0) } else { n >> by };
            return Ok(self.wrapped(a.ty, Is::Int(shifted)));
        }
        if let (Some(s), Some(t)) = (a.ty, b.ty)
            && s != t
            && self.desc(s).kind != TypeKind::Interface
            && self.desc(t).kind != TypeKind::Interface
        {
            return Err(format!("mismatched types {} and {}", self.desc(s).string, self.desc(t).string));
        }
        match op {
            BinOp::Eq => return truth(self.equal(&a, &b)?),
            BinOp::Ne => return truth(!self.equal(&a, &b)?),
            _ => {}
        }
        let ty = a.ty.or(b.ty);
        let is = match (a.is, b.is) {
            (Is::Int(a), Is::Int(b)) => match op {
                BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => return truth(ordered(op, a.cmp(&b))),
                _ => integers(op, a, b)?,
            },
            (Is::Text(a), Is::Text(b)) => match op {
                BinOp::Add => Is::Text([a, b].concat()),
                BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => return truth(ordered(op, a.cmp(&b))),
                _ => return Err(beyond()),
            },
            (a, b) => match (real(&a), real(&b)) {
                (Some(a), Some(b)) => match op {
                    BinOp::Add => Is::Float(a + b),
                    BinOp::Sub => Is::Float(a - b),
                    BinOp::Mul => Is::Float(a * b),
                    BinOp::Div => Is::Float(a / b),
                    _ => return truth(a.partial_cmp(&b).is_some_and(|o| ordered(op, o))),
                },
                _ => {
                    return Err(format!("operator {} is not defined on {}", op.text(), self.source(x)));
                }
            },
        };
        Ok(self.wrapped(ty, is))
    }

    fn equal(&self, a: &Val, b: &Val) -> Answer<bool> {
        let interface = |v: &Val| v.ty.is_some_and(|t| self.desc(t).kind == TypeKind::Interface);
        Ok(match (&a.is, &b.is) {
            (Is::Image(x), Is::Nil) | (Is::Nil, Is::Image(x)) => word(x, 0) == 0,
            (Is::Nil, Is::Nil) => true,
            (Is::Image(x), _) if interface(a) => match self.dynamic(x)? {
                Some(held) if interface(b) => match &b.is {
                    Is::Image(y) => match self.dynamic(y)? {
                        Some(other) => held.ty == other.ty && self.equal(&held, &other)?,
                        None => false,
                    },
                    _ => false,
                },
                Some(held) => (b.ty.is_none() || held.ty == b.ty) && self.equal(&held, b)?,
                None => interface(b) && matches!(&b.is, Is::Image(y) if word(y, 0) == 0),
            },
            (_, Is::Image(_)) if interface(b) => self.equal(b, a)?,
            (Is::Int(x), Is::Int(y)) => x == y,
            (Is::Bool(x), Is::Bool(y)) => x == y,
            (Is::Text(x), Is::Text(y)) => x == y,
            (Is::Image(x), Is::Image(y)) => self.images_equal(a, x, y)?,
            (x, y) => match (real(x), real(y)) {
                (Some(x), Some(y)) => x == y,
                _ => return Err("these cannot be compared".into()),
            },
        })
    }

    fn images_equal(&self, of: &Val, x: &[u8], y: &[u8]) -> Answer<bool> {
        let Some(ty) = of.ty else { return Ok(false) };
        let desc = self.desc(ty);
        let parts: Vec<(u64, TypeIx)> = match desc.kind {
            TypeKind::Struct => desc.fields.iter().map(|f| (f.offset, f.ty)).collect(),
            TypeKind::Array => {
                let size = self.desc(desc.elem).size;
                (0..desc.len).map(|i| (i * size, desc.elem)).collect()
            }
            TypeKind::Slice | TypeKind::Map | TypeKind::Func => {
                return Err(format!("{} can only be compared to nil", desc.string));
            }
            _ => return Ok(x == y),
        };
        for (from, ty) in parts {
            if !self.equal(&self.part(ty, x, from)?, &self.part(ty, y, from)?)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// What an interface holds.
    fn dynamic(&self, image: &[u8]) -> Answer<Option<Val>> {
        if word(image, 0) == 0 {
            return Ok(None);
        }
        let held = self.at.unboxed(TypeIx(word(image, 0) as u32), word(image, 1));
        self.value(held.ok_or("the value can't be read")?).map(Some)
    }

    /// The type of this name: `int`, `T` of package main, `pkg.T`, `*T`.
    fn named(&self, name: &str) -> Option<TypeIx> {
        let types = &self.at.module().types;
        let full = format!("main.{name}");
        let found = types.iter().position(|t| *t.string == *full || *t.string == *name);
        found.filter(|&i| i > 0).map(|i| TypeIx(i as u32))
    }

    fn type_of(&self, e: ExprId) -> Option<TypeIx> {
        let text = self.source(e);
        match text.strip_prefix('*') {
            Some(elem) => {
                let elem = self.named(elem)?;
                Some(self.desc(elem).ptr_to).filter(|t| t.0 != 0)
            }
            None => self.named(match text.as_str() {
                "byte" => "uint8",
                "rune" => "int32",
                "any" => "interface {}",
                text => text,
            }),
        }
    }

    fn assertion(&self, x: ExprId, ty: ExprId) -> Answer<Val> {
        let (v, what, wanted) = (self.expr(x)?, self.source(x), self.source(ty));
        let (desc, _, bytes) = self.image(&v, &what)?;
        if desc.kind != TypeKind::Interface {
            return Err(format!("{what} ({}) is no interface", desc.string));
        }
        let held = self.dynamic(bytes)?.ok_or_else(|| format!("{what} is nil, not {wanted}"))?;
        let is = held.ty.map_or("nil", |t| &*self.desc(t).string);
        match self.type_of(ty) {
            Some(t) if self.desc(t).kind == TypeKind::Interface => Err(beyond()),
            Some(t) if held.ty == Some(t) => Ok(held),
            _ => Err(format!("{what} is {is}, not {wanted}")),
        }
    }

    fn call(&self, fun: ExprId, args: &[ExprId]) -> Answer<Val> {
        let name = self.source(fun);
        let [arg] = *args else { return Err(no_calls(&name)) };
        if matches!(name.as_str(), "len" | "cap") {
            return self.length(&name, arg);
        }
        let Some(ty) = self.type_of(fun) else { return Err(no_calls(&name)) };
        let v = self.expr(arg)?;
        use TypeKind as K;
        let float = matches!(self.desc(ty).kind, K::Float32 | K::Float64);
        let is = match (self.desc(ty).kind, v.is) {
            (K::String, Is::Text(t)) => Is::Text(t),
            (K::String, Is::Int(n)) => {
                let letter = u32::try_from(n).ok().and_then(char::from_u32).unwrap_or('\u{fffd}');
                Is::Text(letter.to_string().into_bytes())
            }
            (K::Bool, Is::Bool(b)) => Is::Bool(b),
            (_, Is::Int(n)) if float => Is::Float(n as f64),
            (_, Is::Float(f)) if float => Is::Float(f),
            (kind, Is::Float(f)) if whole(kind) => Is::Int(f as i128),
            (kind, Is::Int(n)) if whole(kind) => Is::Int(n),
            (_, is @ Is::Image(_)) if v.ty.is_some_and(|t| self.desc(t).kind == self.desc(ty).kind) => is,
            _ => return Err(beyond()),
        };
        Ok(self.wrapped(Some(ty), is))
    }

    fn length(&self, name: &str, arg: ExprId) -> Answer<Val> {
        let (v, what) = (self.expr(arg)?, self.source(arg));
        let int = |n: u64| Ok(Val { ty: self.named("int"), is: Is::Int(n.into()) });
        if let (Is::Text(t), "len") = (&v.is, name) {
            return int(t.len() as u64);
        }
        let (desc, ty, bytes) = self.image(&v, &what)?;
        match (desc.kind, name) {
            (TypeKind::Slice, "len") => int(word(bytes, 1)),
            (TypeKind::Slice, _) => int(word(bytes, 2)),
            (TypeKind::Array, _) => int(desc.len),
            (TypeKind::Pointer, _) if self.desc(desc.elem).kind == TypeKind::Array => {
                int(self.desc(desc.elem).len)
            }
            (TypeKind::Map, "len") => match word(bytes, 0) {
                0 => int(0),
                map => int(self.at.map_len(ty, map).ok_or("the map can't be read")?),
            },
            (TypeKind::Chan, _) => Err("print does not look into channels".into()),
            _ => Err(format!("{what} ({}) has no {name}", desc.string)),
        }
    }
}

fn beyond() -> String {
    "print knows fields, elements, slices, pointers, assertions, operators, conversions of basic types, len and cap; not this".into()
}

fn no_calls(name: &str) -> String {
    format!("print runs no code of the program: {name} can't be called")
}

fn word(bytes: &[u8], i: usize) -> u64 {
    let mut wide = [0; 8];
    if let Some(part) = bytes.get(8 * i..8 * i + 8) {
        wide.copy_from_slice(part);
    }
    u64::from_le_bytes(wide)
}

/// What the low bits say in an integer type.
fn int_of(desc: &TypeDesc, bits: u64) -> i128 {
    use TypeKind as K;
    let shift = 64 - 8 * desc.size as u32;
    match desc.kind {
        K::Int | K::Int8 | K::Int16 | K::Int32 | K::Int64 => i128::from((bits << shift) as i64 >> shift),
        _ => (bits << shift >> shift).into(),
    }
}

fn whole(kind: TypeKind) -> bool {
    use TypeKind as K;
    matches!(
        kind,
        K::Int
            | K::Int8
            | K::Int16
            | K::Int32
            | K::Int64
            | K::Uint
            | K::Uint8
            | K::Uint16
            | K::Uint32
            | K::Uint64
            | K::Uintptr
    )
}

fn real(is: &Is) -> Option<f64> {
    match is {
        Is::Int(n) => Some(*n as f64),
        Is::Float(f) => Some(*f),
        _ => None,
    }
}

fn ordered(op: BinOp, order: std::cmp::Ordering) -> bool {
    match op {
        BinOp::Lt => order.is_lt(),
        BinOp::Le => order.is_le(),
        BinOp::Gt => order.is_gt(),
        _ => order.is_ge(),
    }
}

fn integers(op: BinOp, a: i128, b: i128) -> Answer<Is> {
    Ok(Is::Int(match op {
        BinOp::Add => a.checked_add(b).ok_or(TOO_LARGE)?,
        BinOp::Sub => a.checked_sub(b).ok_or(TOO_LARGE)?,
        BinOp::Mul => a.checked_mul(b).ok_or(TOO_LARGE)?,
        BinOp::Div | BinOp::Rem if b == 0 => return Err("integer divide by zero".into()),
        BinOp::Div => a.checked_div(b).ok_or(TOO_LARGE)?,
        BinOp::Rem => a.checked_rem(b).ok_or(TOO_LARGE)?,
        BinOp::And => a & b,
        BinOp::Or => a | b,
        BinOp::Xor => a ^ b,
        BinOp::AndNot => a & !b,
        _ => return Err(beyond()),
    }))
}

fn constant(c: &ConstValue) -> Option<Val> {
    let is = match c {
        ConstValue::Bool(b) => Is::Bool(*b),
        ConstValue::String(s) => Is::Text(s.to_vec()),
        ConstValue::Int(n) => Is::Int(n.to_string().parse().ok()?),
        ConstValue::Float(_) => Is::Float(c.to_f64()),
        _ => return None,
    };
    Some(Val { ty: None, is })
}
