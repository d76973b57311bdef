//! Types as text: gc's style for messages, the runtime's style for `%T`, panics and reflection.

use crate::object::ObjId;
use crate::program::Program;
use crate::ty::*;
use goanna_syntax::Symbol;

/// How package-level names are qualified, and which style is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// gc's messages: names of the given package bare, others with their package's name.
    Message(PkgId),
    /// gc's messages where it qualifies every name, with its package's path.
    Qualified,
    /// The run-time type string: `main.T`, `interface {}`, aliases resolved.
    Runtime,
}

struct Writer<'a> {
    program: &'a Program,
    qualifier: Qualifier,
    out: String,
    /// Inside type arguments of a run-time string: full package paths.
    in_targs: u32,
    depth: u32,
    /// Parameters are shown with their names.
    names: bool,
}

impl Program {
    /// `t` as text.
    #[must_use]
    pub fn type_string(&self, t: TypeId, qualifier: Qualifier) -> String {
        let mut w =
            Writer { program: self, qualifier, out: String::new(), in_targs: 0, depth: 0, names: true };
        w.ty(t);
        w.out
    }
    /// Parameters and results of a function type, without `func`.
    #[must_use]
    pub fn signature_string(&self, t: TypeId, qualifier: Qualifier) -> String {
        let mut w =
            Writer { program: self, qualifier, out: String::new(), in_targs: 0, depth: 0, names: false };
        if let Type::Signature(sig) = self.types.get(self.types.unalias(t)) {
            w.signature(sig);
        }
        w.out
    }
    /// Type parameters with their constraints, as in a declaration: `[K comparable, V any]`.
    #[must_use]
    pub fn tparams_string(&self, tparams: &[TypeId], qualifier: Qualifier) -> String {
        let mut w =
            Writer { program: self, qualifier, out: String::new(), in_targs: 0, depth: 0, names: true };
        w.tparams(tparams);
        w.out
    }
}

/// Names of the basic types.
#[must_use]
pub fn basic_name(kind: BasicKind) -> &'static str {
    match kind {
        BasicKind::Invalid => "invalid type",
        BasicKind::Bool => "bool",
        BasicKind::Int => "int",
        BasicKind::Int8 => "int8",
        BasicKind::Int16 => "int16",
        BasicKind::Int32 => "int32",
        BasicKind::Int64 => "int64",
        BasicKind::Uint => "uint",
        BasicKind::Uint8 => "uint8",
        BasicKind::Uint16 => "uint16",
        BasicKind::Uint32 => "uint32",
        BasicKind::Uint64 => "uint64",
        BasicKind::Uintptr => "uintptr",
        BasicKind::Float32 => "float32",
        BasicKind::Float64 => "float64",
        BasicKind::Complex64 => "complex64",
        BasicKind::Complex128 => "complex128",
        BasicKind::String => "string",
        BasicKind::UnsafePointer => "unsafe.Pointer",
        BasicKind::UntypedBool => "untyped bool",
        BasicKind::UntypedInt => "untyped int",
        BasicKind::UntypedRune => "untyped rune",
        BasicKind::UntypedFloat => "untyped float",
        BasicKind::UntypedComplex => "untyped complex",
        BasicKind::UntypedString => "untyped string",
        BasicKind::UntypedNil => "untyped nil",
    }
}

impl Writer<'_> {
    fn runtime(&self) -> bool {
        self.qualifier == Qualifier::Runtime
    }
    fn push(&mut self, text: &str) {
        self.out.push_str(text);
    }
    fn ty(&mut self, t: TypeId) {
        if self.depth > 200 {
            self.push("…");
            return;
        }
        self.depth += 1;
        self.ty_inner(t);
        self.depth -= 1;
    }
    fn ty_inner(&mut self, t: TypeId) {
        let program = self.program;
        match program.types.get(t) {
            Type::Basic(kind) => self.push(basic_name(*kind)),
            Type::Named(id) => {
                let named = program.types.named(*id);
                self.type_name(named.obj);
                if !named.targs.is_empty() {
                    let outer = named.origin.map_or(0, |origin| match program.types.get(origin) {
                        Type::Named(id) => program.types.named(*id).outer.len(),
                        _ => 0,
                    });
                    self.instance_args(&named.targs, outer);
                } else if !named.tparams.is_empty() && !self.runtime() {
                    self.tparams(&named.tparams);
                }
                if self.in_targs > 0 && self.runtime() && named.local > 0 {
                    let suffix = format!("·{}", named.local);
                    self.push(&suffix);
                }
            }
            Type::Alias(id) => {
                let alias = program.types.alias(*id);
                match alias.actual {
                    Some(actual) if self.runtime() => self.ty(actual),
                    _ => {
                        self.type_name(alias.obj);
                        let tparam = alias.actual.is_some_and(|t| program.types.tparam_of(t).is_some());
                        let (name, pos) = (program[alias.obj].name, program[alias.obj].pos);
                        if tparam && program.universe.contains_key(&name) {
                            let mark = crate::load::position_mark(pos);
                            self.push(&format!(" /* with {name} declared at {mark} */"));
                        }
                        if !alias.targs.is_empty() {
                            self.targs(&alias.targs);
                        } else if !alias.tparams.is_empty() {
                            self.tparams(&alias.tparams);
                        }
                    }
                }
            }
            Type::TypeParam(id) => {
                let obj = program.types.tparam(*id).obj;
                let name = program[obj].name;
                self.push(name.as_str());
                if !self.runtime() && program.universe.contains_key(&name) {
                    let mark = crate::load::position_mark(program[obj].pos);
                    self.push(&format!(" /* with {name} declared at {mark} */"));
                }
            }
            Type::Pointer(e) => {
                self.push("*");
                self.ty(*e);
            }
            Type::Slice(e) => {
                self.push("[]");
                self.ty(*e);
            }
            Type::Array { elem, len } => {
                let text = format!("[{len}]");
                self.push(&text);
                self.ty(*elem);
            }
            Type::Map { key, value } => {
                self.push("map[");
                self.ty(*key);
                self.push("]");
                self.ty(*value);
            }
            Type::Chan { dir, elem } => self.chan(*dir, *elem),
            Type::Struct(fields) => self.struct_type(fields),
            Type::Tuple(types) => {
                self.push("(");
                self.list(types, ", ");
                self.push(")");
            }
            Type::Signature(sig) => {
                self.push("func");
                self.signature(sig);
            }
            Type::Interface(iface) => self.interface(iface),
            Type::Union(terms) => {
                for (i, term) in terms.iter().enumerate() {
                    if i > 0 {
                        self.push(" | ");
                    }
                    if term.tilde {
                        self.push("~");
                    }
                    self.ty(term.ty);
                }
            }
        }
    }
    fn list(&mut self, types: &[TypeId], separator: &str) {
        for (i, &t) in types.iter().enumerate() {
            if i > 0 {
                self.push(separator);
            }
            self.ty(t);
        }
    }
    /// The arguments of an instance, of which the first `outer` belong to the function that declares the type.
    fn instance_args(&mut self, targs: &[TypeId], outer: usize) {
        let (implicit, own) = targs.split_at(outer);
        if !self.runtime() {
            if !own.is_empty() {
                self.targs(own);
            }
            return;
        }
        if implicit.is_empty() || own.is_empty() {
            return self.targs(targs);
        }
        self.push("[");
        self.in_targs += 1;
        self.list(implicit, ",");
        self.push(";");
        self.list(own, ",");
        self.in_targs -= 1;
        self.push("]");
    }
    fn targs(&mut self, targs: &[TypeId]) {
        self.push("[");
        self.in_targs += 1;
        let separator = if self.runtime() { "," } else { ", " };
        self.list(targs, separator);
        self.in_targs -= 1;
        self.push("]");
    }
    fn tparams(&mut self, tparams: &[TypeId]) {
        self.push("[");
        let mut previous = None;
        for (i, &p) in tparams.iter().enumerate() {
            let bound =
                self.program.types.tparam_of(p).and_then(|id| self.program.types.tparam(id).constraint);
            if i > 0 {
                if bound != previous {
                    self.push(" ");
                    self.bound(previous);
                }
                self.push(", ");
            }
            previous = bound;
            self.ty(p);
        }
        if !tparams.is_empty() {
            self.push(" ");
            self.bound(previous);
        }
        self.push("]");
    }
    fn bound(&mut self, bound: Option<TypeId>) {
        match bound {
            Some(t) => self.ty(t),
            None => self.push("invalid type"),
        }
    }
    fn type_name(&mut self, obj: ObjId) {
        let program = self.program;
        let object = &program[obj];
        if let Some(pkg) = object.pkg {
            match self.qualifier {
                Qualifier::Message(current) if current == pkg => {}
                Qualifier::Message(current) => {
                    let package = &program[pkg];
                    let name = package.name;
                    // Go's own library has a second package `sync` below the first, and another `atomic` below that.
                    let doubled = match package.path.as_str() {
                        "sync" => true,
                        "sync/atomic" => program.package("sync").is_some(),
                        _ => false,
                    };
                    let another =
                        |p: &crate::program::Package| p.name == name && p.path != package.path && !p.lazy;
                    let ambiguous = package.path != program[current].path
                        && (doubled || program.packages.iter().any(another));
                    if ambiguous {
                        let text = format!("{:?}.", package.path);
                        self.push(&text);
                    } else {
                        self.push(name.as_str());
                        self.push(".");
                    }
                }
                Qualifier::Qualified => {
                    let package = &program[pkg];
                    // The package at hand is known as `main`, whatever its name.
                    let own = package.path == "main" && package.name.as_str() != "main";
                    self.push(if own { &program.main_path } else { &package.path });
                    self.push(".");
                }
                Qualifier::Runtime => {
                    let text =
                        if self.in_targs > 0 { &program[pkg].path } else { program[pkg].name.as_str() };
                    self.push(text);
                    self.push(".");
                }
            }
        }
        self.push(object.name.as_str());
    }
    fn chan(&mut self, dir: ChanDir, elem: TypeId) {
        match dir {
            ChanDir::Send => self.push("chan<- "),
            ChanDir::Recv => self.push("<-chan "),
            ChanDir::Both => {
                self.push("chan ");
                let inner = if self.runtime() { self.program.types.unalias(elem) } else { elem };
                if matches!(self.program.types.get(inner), Type::Chan { dir: ChanDir::Recv, .. }) {
                    self.push("(");
                    self.ty(elem);
                    self.push(")");
                    return;
                }
            }
        }
        self.ty(elem);
    }
    fn struct_type(&mut self, fields: &[StructField]) {
        let runtime = self.runtime();
        self.push(match (runtime, fields.is_empty()) {
            (false, _) => "struct{",
            (true, false) => "struct { ",
            (true, true) => "struct {",
        });
        for (i, field) in fields.iter().enumerate() {
            if i > 0 {
                self.push("; ");
            }
            if !field.embedded {
                // Inside the name of an instance, names of a package carry its path.
                if let (true, false, Some(pkg)) =
                    (runtime && self.in_targs > 0, field.name.is_exported(), field.pkg)
                {
                    let path = self.program[pkg].path.clone();
                    self.push(&path);
                    self.push(".");
                }
                self.push(field.name.as_str());
                self.push(" ");
            }
            self.ty(field.ty);
            if let Some(tag) = &field.tag {
                self.push(" ");
                let quoted = quote(tag);
                self.push(&quoted);
            }
        }
        self.push(if runtime && !fields.is_empty() { " }" } else { "}" });
    }
    fn params(&mut self, params: &[Param], variadic: bool) {
        self.push("(");
        for (i, param) in params.iter().enumerate() {
            if i > 0 {
                self.push(", ");
            }
            if let Some(name) = param.name
                && self.names
                && !self.runtime()
            {
                self.push(name.as_str());
                self.push(" ");
            }
            if variadic && i + 1 == params.len() {
                let types = &self.program.types;
                if let Type::Slice(elem) = *types.get(types.unalias(param.ty)) {
                    self.push("...");
                    self.ty(elem);
                } else {
                    // append([]byte, string...)
                    self.ty(param.ty);
                    self.push("...");
                }
            } else {
                self.ty(param.ty);
            }
        }
        self.push(")");
    }
    fn signature(&mut self, sig: &Signature) {
        if !sig.tparams.is_empty() && !self.runtime() {
            self.tparams(&sig.tparams);
        }
        self.params(&sig.params, sig.variadic);
        match &sig.results[..] {
            [] => {}
            [one] if one.name.is_none() || !self.names || self.runtime() => {
                self.push(" ");
                self.ty(one.ty);
            }
            results => {
                self.push(" ");
                self.params(results, false);
            }
        }
    }
    fn method_name(&mut self, name: Symbol, pkg: Option<PkgId>) {
        if let (true, false, Some(pkg)) = (self.runtime(), name.is_exported(), pkg) {
            self.push(self.program[pkg].name.as_str());
            self.push(".");
        }
        self.push(name.as_str());
    }
    fn interface(&mut self, iface: &Interface) {
        let runtime = self.runtime();
        if iface.implicit {
            if let ([], [embed]) = (&iface.methods[..], &iface.embeds[..]) {
                self.ty(*embed);
                return;
            }
            self.push("/* implicit */ ");
        }
        if iface.comparable && iface.methods.is_empty() && iface.embeds.is_empty() {
            self.push("comparable");
            return;
        }
        let mut methods = iface.methods.clone();
        let mut embeds = iface.embeds.clone();
        if runtime {
            // The run-time string shows the flattened method set.
            let mut pending = std::mem::take(&mut embeds);
            while let Some(embed) = pending.pop() {
                if let Some(inner) = self.program.interface_data(embed) {
                    methods.extend(inner.methods.iter().cloned());
                    pending.extend(&inner.embeds);
                }
            }
            methods.sort_by_key(|m| m.name);
            methods.dedup_by_key(|m| (m.name, m.pkg));
        }
        let empty = methods.is_empty() && embeds.is_empty();
        self.push(match (runtime, empty) {
            (false, _) => "interface{",
            (true, false) => "interface { ",
            (true, true) => "interface {",
        });
        for (i, method) in methods.iter().enumerate() {
            if i > 0 {
                self.push("; ");
            }
            self.method_name(method.name, method.pkg);
            if let Type::Signature(sig) = self.program.types.get(method.ty) {
                self.signature(sig);
            }
        }
        for (i, &embed) in embeds.iter().enumerate() {
            if i > 0 || !methods.is_empty() {
                self.push("; ");
            }
            self.ty(embed);
        }
        self.push(if runtime && !empty { " }" } else { "}" });
    }
}

impl Program {
    /// The interface that `t` is, if its underlying type is known.
    fn interface_data(&self, t: TypeId) -> Option<&Interface> {
        match self.types.get(self.types.unalias(t)) {
            Type::Interface(iface) => Some(iface),
            Type::Named(id) => match self.types.get(self.types.named(*id).underlying?) {
                Type::Interface(iface) => Some(iface),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A Go string literal for `bytes`, as `strconv.Quote` writes it.
#[must_use]
pub fn quote(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut out = String::from("\"");
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\n' => out.push_str("\\n"),
                '\t' => out.push_str("\\t"),
                '\r' => out.push_str("\\r"),
                '\x07' => out.push_str("\\a"),
                '\x08' => out.push_str("\\b"),
                '\x0c' => out.push_str("\\f"),
                '\x0b' => out.push_str("\\v"),
                c if (c as u32) < 0x20 || c == '\x7f' => {
                    let _ = write!(out, "\\x{:02x}", c as u32);
                }
                c if c.is_control() || c == '\u{feff}' => {
                    let _ = write!(out, "\\u{:04x}", c as u32);
                }
                c => out.push(c),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out.push('"');
    out
}
