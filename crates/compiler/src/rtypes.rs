//! Run-time type descriptors, and which methods they make reachable.
//!
//! Holds: a type gets a descriptor when an instruction or another descriptor mentions it. Method tables are completed at the end; a method has
//! code only if the type may stand in an interface and the method is called through one.

use crate::compiler::Compiler;
use crate::tables::WrapperKey;
use goanna_bytecode::module::{FieldDesc, MethodDesc};
use goanna_bytecode::{FuncId, MethodId, TypeDesc, TypeIx, TypeKind};
use goanna_syntax::ast::ChanDir;
use goanna_types::Qualifier;
use goanna_types::ty::{BasicKind, Type, TypeId};

/// Arrays with more elements than this keep no pointer map of their own.
const MAP_ELEMS: i64 = 64;

impl Compiler<'_> {
    /// Entry 0 is no type.
    pub(crate) fn first_types(&mut self) {
        if self.module.types.is_empty() {
            self.module.types.push(empty_desc());
            self.tables.descs.push(TypeId::INVALID);
        }
    }

    /// The descriptor of a concrete type.
    pub(crate) fn type_ix(&mut self, t: TypeId) -> TypeIx {
        let t = self.program.types.canon(t);
        if let Some(&ix) = self.tables.types.get(&t) {
            return ix;
        }
        let ix = TypeIx(self.module.types.len() as u32);
        self.module.types.push(empty_desc());
        self.tables.descs.push(t);
        self.tables.types.insert(t, ix);
        let mut desc = self.describe(t);
        if desc.kind == TypeKind::Pointer && desc.name.is_empty() {
            self.module.types[desc.elem.index()].ptr_to = ix;
            self.tables.changed.push(desc.elem);
        }
        if desc.kind == TypeKind::Interface {
            self.tables.incomplete.push(ix);
        }
        // A pointer to it may have been made on the way.
        desc.ptr_to = self.module.types[ix.index()].ptr_to;
        self.module.types[ix.index()] = desc;
        ix
    }

    fn describe(&mut self, t: TypeId) -> TypeDesc {
        let layout = self.layout(t);
        let u = self.underlying(t);
        let under = self.program.types.get(u).clone();
        let string = self.program.type_string(t, Qualifier::Runtime);
        let mut desc = TypeDesc {
            kind: kind_of(&under),
            size: layout.size,
            align: layout.align as u8,
            repr: layout.repr,
            shape: layout.shape,
            comparable: self.is_comparable(t),
            direct_iface: self.is_direct_iface(t),
            ..empty_desc()
        };
        match *self.program.types.get(t) {
            Type::Named(id) => {
                desc.name = bare_name(&string).into();
                let obj = self.program.types.named(id).obj;
                desc.pkg_path =
                    self.program[obj].pkg.map(|p| self.program[p].path.as_str().into()).unwrap_or_default();
            }
            Type::Basic(BasicKind::UnsafePointer) => {
                desc.name = "Pointer".into();
                desc.pkg_path = "unsafe".into();
            }
            Type::Basic(_) => desc.name = string.as_str().into(),
            _ => {}
        }
        desc.string = string.into();
        self.pointer_map(&mut desc, &under, &layout.kinds);
        match under {
            Type::Pointer(elem) | Type::Slice(elem) => desc.elem = self.type_ix(elem),
            Type::Array { elem, len } => {
                desc.elem = self.type_ix(elem);
                desc.len = len.max(0) as u64;
            }
            Type::Map { key, value } => {
                desc.key = self.type_ix(key);
                desc.elem = self.type_ix(value);
            }
            Type::Chan { dir, elem } => {
                desc.elem = self.type_ix(elem);
                desc.chan_dir = match dir {
                    ChanDir::Recv => 1,
                    ChanDir::Send => 2,
                    ChanDir::Both => 3,
                };
            }
            Type::Struct(fields) => {
                let mut list = Vec::with_capacity(fields.len());
                for (field, &offset) in fields.iter().zip(layout.offsets.iter()) {
                    let pkg_path = match field.pkg {
                        Some(p) if !field.name.is_exported() => self.program[p].path.as_str().into(),
                        _ => Box::default(),
                    };
                    list.push(FieldDesc {
                        name: field.name.as_str().into(),
                        pkg_path,
                        tag: field.tag.as_deref().unwrap_or_default().into(),
                        ty: self.type_ix(field.ty),
                        offset,
                        embedded: field.embedded,
                    });
                }
                desc.fields = list.into();
            }
            Type::Signature(sig) => {
                desc.params = sig.params.iter().map(|p| self.type_ix(p.ty)).collect();
                desc.results = sig.results.iter().map(|p| self.type_ix(p.ty)).collect();
                desc.variadic = sig.variadic;
            }
            _ => {}
        }
        desc
    }

    fn pointer_map(&mut self, desc: &mut TypeDesc, under: &Type, kinds: &[goanna_bytecode::Kind]) {
        if let Type::Array { elem, len } = *under
            && (len > MAP_ELEMS || desc.size > crate::layout::BIG)
        {
            desc.has_pointers = len > 0 && self.has_pointers(elem);
            return;
        }
        if desc.size > crate::layout::BIG {
            desc.has_pointers = self.has_pointers_of(under);
            // Nothing of more than a terabyte is ever allocated.
            if desc.has_pointers && desc.size < 1 << 40 {
                desc.ptr_words = self.big_map(under, desc.size).into();
            }
            return;
        }
        let mut words = vec![0u64; kinds.len().div_ceil(64)];
        for (i, kind) in kinds.iter().enumerate() {
            if *kind == goanna_bytecode::Kind::P {
                words[i / 64] |= 1 << (i % 64);
                desc.has_pointers = true;
            }
        }
        if desc.has_pointers {
            desc.ptr_words = words.into();
        }
    }

    pub(crate) fn has_pointers(&mut self, t: TypeId) -> bool {
        if let Some(&known) = self.tables.has_pointers.get(&t) {
            return known;
        }
        let under = self.under(t);
        let found = self.has_pointers_of(&under);
        self.tables.has_pointers.insert(t, found);
        found
    }
    fn has_pointers_of(&mut self, under: &Type) -> bool {
        match under {
            Type::Basic(kind) => matches!(kind, BasicKind::String | BasicKind::UnsafePointer),
            Type::Array { elem, len } => *len > 0 && self.has_pointers(*elem),
            Type::Struct(fields) => fields.iter().any(|f| self.has_pointers(f.ty)),
            _ => true,
        }
    }
    /// The pointer map of a struct larger than any frame value.
    fn big_map(&mut self, under: &Type, size: u64) -> Vec<u64> {
        let mut words = vec![0u64; size.div_ceil(512) as usize];
        self.add_pointers(under, 0, &mut words);
        words
    }
    fn add_pointers(&mut self, under: &Type, base: u64, words: &mut [u64]) {
        match under {
            Type::Struct(fields) => {
                let types: Vec<TypeId> = fields.iter().map(|f| f.ty).collect();
                let mut offset = 0u64;
                for t in types {
                    let layout = self.layout(t);
                    offset = offset.div_ceil(layout.align.max(1)) * layout.align.max(1);
                    let inner = self.under(t);
                    self.add_pointers(&inner, base + offset, words);
                    offset += layout.size;
                }
            }
            Type::Array { elem, len } => {
                if self.has_pointers(*elem) {
                    let size = self.layout(*elem).size;
                    let inner = self.under(*elem);
                    for i in 0..(*len).max(0) as u64 {
                        self.add_pointers(&inner, base + i * size, words);
                    }
                }
            }
            Type::Basic(BasicKind::String | BasicKind::UnsafePointer) => set(words, base),
            Type::Basic(_) => {}
            Type::Interface(_) => set(words, base + 8),
            _ => set(words, base),
        }
    }

    /// Whether `==` is defined on the type.
    pub(crate) fn is_comparable(&mut self, t: TypeId) -> bool {
        if let Some(&known) = self.tables.comparable.get(&t) {
            return known;
        }
        let comparable = match self.under(t) {
            Type::Slice(_) | Type::Map { .. } | Type::Signature(_) => false,
            Type::Struct(fields) => fields.iter().all(|f| self.is_comparable(f.ty)),
            Type::Array { elem, .. } => self.is_comparable(elem),
            _ => true,
        };
        self.tables.comparable.insert(t, comparable);
        comparable
    }

    /// The descriptor of a type whose values are put into interfaces.
    pub(crate) fn iface_type(&mut self, t: TypeId) -> TypeIx {
        let ix = self.type_ix(t);
        self.mark_iface(ix);
        ix
    }

    /// Values of the type, and what reflection reaches from them, may stand in interfaces.
    pub(crate) fn mark_iface(&mut self, ix: TypeIx) {
        let mut todo = vec![ix];
        while let Some(ix) = todo.pop() {
            if ix.0 == 0 || !self.tables.in_iface.insert(ix) {
                continue;
            }
            self.tables.incomplete.push(ix);
            let t = self.tables.descs[ix.index()];
            if !self.is_interface(t) && !self.options.defer && self.program.may_have_methods(t) {
                self.tables.with_methods.push(ix);
            }
            let embeds = self.module.types[ix.index()].fields.iter().any(|f| f.embedded);
            if (embeds || self.program.types.named_of(t).is_some()) && !self.is_interface(t) {
                let ptr = self.program.types.pointer(t);
                if self.program.may_have_methods(ptr) {
                    todo.push(self.type_ix(ptr));
                }
            }
            let desc = &self.module.types[ix.index()];
            todo.extend([desc.elem, desc.key]);
            todo.extend(desc.fields.iter().map(|f| f.ty));
            // Reflection reaches them from the function's type.
            todo.extend(desc.params.iter().chain(&desc.results));
        }
    }

    /// A method is called through an interface.
    pub(crate) fn call_method(&mut self, id: MethodId) {
        self.tables.called.insert(id);
    }

    /// Queues the methods that interfaces reach by now.
    pub(crate) fn reach_methods(&mut self) {
        let reflected = self.methods_reflected();
        let mut i = 0;
        while i < self.tables.with_methods.len() {
            let t = self.tables.descs[self.tables.with_methods[i].index()];
            for (index, entry) in self.program.method_set(t).iter().enumerate() {
                let ty = self.program.entry_type(entry);
                let id = self.method_id(entry.name, entry.pkg, ty);
                if self.tables.called.contains(&id) || reflected && entry.name.is_exported() {
                    self.method_func(t, index as u32);
                }
            }
            i += 1;
        }
    }

    /// Whether the program asks for methods by reflection.
    pub(crate) fn methods_reflected(&self) -> bool {
        ["Method", "FindMethod"].iter().any(|name| self.calls_rtype(name))
    }

    fn calls_rtype(&self, name: &str) -> bool {
        self.program.known("internal/rtype", name).is_some_and(|obj| {
            self.tables.instances.contains_key(&crate::compiler::Inst { obj, targs: std::rc::Rc::new([]) })
        })
    }

    /// The function that takes an interface's data word and runs method `index` of the type.
    pub(crate) fn method_func(&mut self, t: TypeId, index: u32) -> FuncId {
        let entry = self.program.method_set(t)[index as usize].clone();
        if entry.path.is_empty() && !entry.interface {
            let pointer = self.pointer_elem(t).is_some() && self.program.types.named_of(t).is_none();
            if (pointer && entry.needs_pointer) || (!pointer && self.is_direct_iface(t)) {
                let targs = self.named_targs(entry.base);
                return self.func(entry.obj, &targs);
            }
        }
        self.wrapper(WrapperKey::Data(t, index))
    }

    /// Type arguments of an instance of a generic type.
    pub(crate) fn named_targs(&mut self, t: TypeId) -> Vec<TypeId> {
        match self.program.types.named_of(t) {
            Some(id) => self.program.types.named(id).targs.to_vec(),
            None => Vec::new(),
        }
    }

    /// Fills the method tables of the descriptors that wait for it.
    pub(crate) fn complete_methods(&mut self) {
        let reflected = self.methods_reflected();
        if reflected && !self.tables.reflected {
            self.tables.reflected = true;
            self.tables.incomplete = (1..self.module.types.len() as u32).map(TypeIx).collect();
        }
        let later = self.options.defer && !self.options.debug && !self.tables.reflected;
        if !later {
            self.tables.incomplete.append(&mut self.tables.later);
        }
        while let Some(ix) = self.tables.incomplete.pop() {
            let t = self.tables.descs[ix.index()];
            let methods = if self.is_interface(t) {
                self.interface_methods(t)
            } else if self.tables.in_iface.contains(&ix) {
                if later && self.program.may_have_methods(t) {
                    self.module.types[ix.index()].methods_later = true;
                    self.tables.later.push(ix);
                    self.tables.changed.push(ix);
                    continue;
                }
                self.concrete_methods(t, reflected)
            } else {
                continue;
            };
            let desc = &mut self.module.types[ix.index()];
            if !methods.is_empty() || desc.methods_later {
                (desc.methods, desc.methods_later) = (methods.into(), false);
                self.tables.changed.push(ix);
            }
        }
    }

    /// Fills the method table of a type that waits for it.
    pub(crate) fn fill_methods(&mut self, ix: TypeIx) {
        self.tables.later.retain(|&waiting| waiting != ix);
        let t = self.tables.descs[ix.index()];
        let methods = self.concrete_methods(t, self.tables.reflected);
        let desc = &mut self.module.types[ix.index()];
        (desc.methods, desc.methods_later) = (methods.into(), false);
        self.tables.changed.push(ix);
    }

    fn interface_methods(&mut self, t: TypeId) -> Vec<MethodDesc> {
        let methods = self.program.types.interface_methods(t);
        let mut list = Vec::with_capacity(methods.len());
        for m in methods.iter() {
            let id = self.method_id(m.name, m.pkg, m.ty);
            let ty = self.type_ix(m.ty);
            list.push(MethodDesc {
                name: m.name.as_str().into(),
                pkg_path: self.method_pkg(id),
                id,
                ty,
                func: None,
            });
        }
        list
    }

    fn concrete_methods(&mut self, t: TypeId, reflected: bool) -> Vec<MethodDesc> {
        let set = self.program.method_set(t);
        let mut list = Vec::with_capacity(set.len());
        for (index, entry) in set.iter().enumerate() {
            // A generic method satisfies no interface and is not seen by reflection.
            let sig = self.program.entry_type(entry);
            if self.program.types.sig_of(sig).is_some_and(|sig| !sig.tparams.is_empty()) {
                continue;
            }
            let id = self.method_id(entry.name, entry.pkg, sig);
            // The machine asks for the types of the methods that give a panic value its text.
            let text = matches!(entry.name.as_str(), "Error" | "String");
            let known = text || reflected && entry.name.is_exported();
            let ty = if known { self.type_ix(sig) } else { TypeIx(0) };
            let called = !self.options.defer && self.tables.called.contains(&id);
            let wanted = called || reflected && entry.name.is_exported();
            let func = wanted.then(|| self.method_func(t, index as u32));
            list.push(MethodDesc {
                name: entry.name.as_str().into(),
                pkg_path: self.method_pkg(id),
                id,
                ty,
                func,
            });
        }
        list
    }
    fn method_pkg(&self, id: MethodId) -> Box<str> {
        self.module.methods[id.index()].1.clone()
    }

    /// Types and functions that the VM makes values of.
    pub(crate) fn well_known(&mut self) {
        let find = |c: &mut Self, name: &str, pointer: bool| {
            let Some(obj) = c.program.find("runtime", name) else { return TypeIx(0) };
            c.program.resolve(obj);
            let Some(mut t) = c.program[obj].ty else { return TypeIx(0) };
            if pointer {
                t = c.program.types.pointer(t);
            }
            c.iface_type(t)
        };
        self.module.well_known.error_string = find(self, "errorString", false);
        self.module.well_known.plain_error = find(self, "plainError", false);
        self.module.well_known.bounds_error = find(self, "boundsError", false);
        self.module.well_known.type_assertion_error = find(self, "TypeAssertionError", true);
        self.module.well_known.panic_nil_error = find(self, "PanicNilError", true);
        let unhashable = find(self, "unhashableTypeError", false);
        self.module.well_known.unhashable_error = unhashable;
        // gc's lives with its maps.
        let desc = &mut self.module.types[unhashable.index()];
        (desc.string, desc.pkg_path) = ("maps.unhashableTypeError".into(), "internal/runtime/maps".into());
        self.module.well_known.string = self.iface_type(TypeId::STRING);
        self.module.well_known.int = self.iface_type(TypeId::INT);
        self.module.well_known.error = self.type_ix(TypeId::ERROR);
        self.module.well_known.stringer = find(self, "stringer", false);
        if let Some(obj) = self.program.find("runtime", "panicText") {
            self.module.well_known.print_value = Some(self.func(obj, &[]));
        }
    }
}

fn set(words: &mut [u64], offset: u64) {
    let i = (offset / 8) as usize;
    words[i / 64] |= 1 << (i % 64);
}

/// `main.P[int,string]` → `P[int,string]`.
fn bare_name(string: &str) -> &str {
    let end = string.find('[').unwrap_or(string.len());
    let start = string[..end].rfind('.').map_or(0, |i| i + 1);
    &string[start..]
}

fn empty_desc() -> TypeDesc {
    TypeDesc {
        kind: TypeKind::Invalid,
        size: 0,
        align: 1,
        repr: goanna_bytecode::Repr::Mem,
        shape: goanna_bytecode::module::shapes::EMPTY,
        ptr_words: Box::default(),
        has_pointers: false,
        string: Box::default(),
        name: Box::default(),
        pkg_path: Box::default(),
        comparable: false,
        direct_iface: false,
        elem: TypeIx(0),
        key: TypeIx(0),
        len: 0,
        chan_dir: 0,
        fields: Box::default(),
        params: Box::default(),
        results: Box::default(),
        variadic: false,
        methods: Box::default(),
        methods_later: false,
        ptr_to: TypeIx(0),
    }
}

fn kind_of(under: &Type) -> TypeKind {
    use BasicKind as B;
    match under {
        Type::Basic(kind) => match kind {
            B::Bool => TypeKind::Bool,
            B::Int => TypeKind::Int,
            B::Int8 => TypeKind::Int8,
            B::Int16 => TypeKind::Int16,
            B::Int32 => TypeKind::Int32,
            B::Int64 => TypeKind::Int64,
            B::Uint => TypeKind::Uint,
            B::Uint8 => TypeKind::Uint8,
            B::Uint16 => TypeKind::Uint16,
            B::Uint32 => TypeKind::Uint32,
            B::Uint64 => TypeKind::Uint64,
            B::Uintptr => TypeKind::Uintptr,
            B::Float32 => TypeKind::Float32,
            B::Float64 => TypeKind::Float64,
            B::Complex64 => TypeKind::Complex64,
            B::Complex128 => TypeKind::Complex128,
            B::String => TypeKind::String,
            B::UnsafePointer => TypeKind::UnsafePointer,
            _ => TypeKind::Invalid,
        },
        Type::Pointer(_) => TypeKind::Pointer,
        Type::Slice(_) => TypeKind::Slice,
        Type::Array { .. } => TypeKind::Array,
        Type::Map { .. } => TypeKind::Map,
        Type::Chan { .. } => TypeKind::Chan,
        Type::Struct(_) => TypeKind::Struct,
        Type::Signature(_) => TypeKind::Func,
        Type::Interface(_) => TypeKind::Interface,
        _ => TypeKind::Invalid,
    }
}
