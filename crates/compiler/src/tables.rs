//! The interning tables of a session: they only grow, so a session may compile more into the same module.

use crate::compiler::{Compiler, Inst, Job};
use crate::gc::Buffers;
use crate::layout::Layout;
use goanna_bytecode::module::{StaticBox, shapes};
use goanna_bytecode::{BoxId, FuncId, Kind, MethodId, ShapeId, Sig, SigId, StrId, TypeIx};
use goanna_syntax::{FileId, Symbol};
use goanna_types::ObjId;
use goanna_types::ty::{PkgId, Signature, TypeId};
use rustc_hash::{FxHashMap, FxHashSet};
use std::rc::Rc;

/// What a wrapper function does; one function each.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum WrapperKey {
    /// Takes an interface's data word, calls method number `index` of the method set of the type.
    Data(TypeId, u32),
    /// A method expression `T.f`: takes the receiver as first parameter.
    /// The list holds the type arguments of a generic method.
    Expr(TypeId, u32, Rc<[TypeId]>),
    /// A method value: the receiver is captured.
    Bound(TypeId, u32, Rc<[TypeId]>),
}

/// Interning tables.
#[derive(Debug, Default)]
pub struct Tables {
    /// What gc's inliner would say of declared functions.
    pub(crate) inline: crate::gc::inline::Known,
    pub(crate) layouts: FxHashMap<TypeId, Rc<Layout>>,
    pub(crate) has_pointers: FxHashMap<TypeId, bool>,
    pub(crate) comparable: FxHashMap<TypeId, bool>,
    pub(crate) shapes: FxHashMap<Box<[Kind]>, ShapeId>,
    pub(crate) sigs: FxHashMap<Sig, SigId>,
    pub(crate) strings: FxHashMap<Box<[u8]>, StrId>,
    pub(crate) boxes: FxHashMap<(TypeIx, Box<[u8]>, Option<StrId>), BoxId>,
    pub(crate) methods: FxHashMap<(Symbol, Option<PkgId>, TypeId), MethodId>,
    /// The other way round.
    pub(crate) method_keys: Vec<(Symbol, Option<PkgId>, TypeId)>,
    pub(crate) types: FxHashMap<TypeId, TypeIx>,
    /// The type of each descriptor.
    pub(crate) descs: Vec<TypeId>,
    /// Descriptors whose values may stand in interfaces.
    pub(crate) in_iface: FxHashSet<TypeIx>,
    /// Types marked so whose method tables were not completed since the last new method call.
    pub(crate) with_methods: Vec<TypeIx>,
    /// Methods that are called through interfaces.
    pub(crate) called: FxHashSet<MethodId>,
    pub(crate) instances: FxHashMap<Inst, FuncId>,
    pub(crate) wrappers: FxHashMap<WrapperKey, FuncId>,
    pub(crate) globals: FxHashMap<ObjId, u32>,
    pub(crate) files: FxHashMap<FileId, u32>,
    /// Lazily reached package variables, and the functions that initialise them.
    pub(crate) lazy_inits: Vec<(ObjId, Vec<ObjId>, FuncId)>,
    pub(crate) lazy_done: FxHashSet<ObjId>,
    pub(crate) reached_pkgs: FxHashSet<PkgId>,
    pub(crate) pkg_inits: FxHashMap<PkgId, Vec<FuncId>>,
    /// Jobs of functions that are compiled when they are first called.
    pub(crate) deferred: FxHashMap<FuncId, Job>,
    /// Functions whose calls are instructions.
    pub(crate) intrinsics: FxHashMap<goanna_bytecode::FuncId, crate::emit::intrinsics::Intrinsic>,
    /// What initialises a library variable.
    pub(crate) init_of: FxHashMap<ObjId, FuncId>,
    /// Library initialisers that run before the program does.
    pub(crate) first_inits: Vec<FuncId>,
    /// Types whose method tables are to be filled.
    pub(crate) incomplete: Vec<TypeIx>,
    /// Types whose method tables are filled when the machine asks for them.
    pub(crate) later: Vec<TypeIx>,
    /// Types whose descriptors have changed since they were made: method tables, pointers to them.
    pub(crate) changed: Vec<TypeIx>,
    /// Whether method tables hold what reflection asks for.
    pub(crate) reflected: bool,
    /// Where frames' buffers are used, by package.
    pub(crate) buffers: FxHashMap<PkgId, Rc<Buffers>>,
    /// What was read of the prepared functions.
    pub(crate) prepared: crate::prepared::Known,
}

impl Compiler<'_> {
    /// Where appends of a package use buffers of their frame; library packages are not analysed.
    pub(crate) fn buffers(&mut self, pkg: PkgId) -> Rc<Buffers> {
        if let Some(buffers) = self.tables.buffers.get(&pkg) {
            return buffers.clone();
        }
        let lazy = self.program[pkg].lazy;
        let found = if lazy { Buffers::default() } else { crate::gc::buffers(self.program, pkg) };
        self.tables.buffers.entry(pkg).or_insert_with(|| Rc::new(found)).clone()
    }

    /// The id of a list of slot kinds.
    pub(crate) fn shape(&mut self, kinds: &[Kind]) -> ShapeId {
        if self.module.shapes.is_empty() {
            for fixed in shapes::FIXED {
                let id = ShapeId(self.module.shapes.len() as u32);
                self.module.shapes.push(fixed.into());
                self.tables.shapes.insert(fixed.into(), id);
            }
        }
        if let Some(&id) = self.tables.shapes.get(kinds) {
            return id;
        }
        let id = ShapeId(self.module.shapes.len() as u32);
        self.module.shapes.push(kinds.into());
        self.tables.shapes.insert(kinds.into(), id);
        id
    }

    /// The id of a pair of shapes.
    pub(crate) fn sig_id(&mut self, params: &[Kind], results: &[Kind]) -> SigId {
        let sig = Sig { params: self.shape(params), results: self.shape(results) };
        if let Some(&id) = self.tables.sigs.get(&sig) {
            return id;
        }
        let id = SigId(self.module.sigs.len() as u32);
        self.module.sigs.push(sig);
        self.tables.sigs.insert(sig, id);
        id
    }

    /// Slot kinds of several values in a row.
    pub(crate) fn kinds_of(&mut self, types: &[TypeId]) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for &t in types {
            kinds.extend_from_slice(&self.layout(t).kinds);
        }
        kinds
    }

    /// The call signature of a function type.
    pub(crate) fn sig_of(&mut self, sig: &Signature, recv: Option<TypeId>) -> SigId {
        let params: Vec<TypeId> = recv.into_iter().chain(sig.params.iter().map(|p| p.ty)).collect();
        let results: Vec<TypeId> = sig.results.iter().map(|p| p.ty).collect();
        let (params, results) = (self.kinds_of(&params), self.kinds_of(&results));
        self.sig_id(&params, &results)
    }

    /// The call signature of a function type whose first parameter is a data word.
    pub(crate) fn sig_of_iface_call(&mut self, sig: &Signature) -> SigId {
        let types: Vec<TypeId> = sig.params.iter().map(|p| p.ty).collect();
        let results: Vec<TypeId> = sig.results.iter().map(|p| p.ty).collect();
        let mut params = vec![Kind::P];
        params.extend(self.kinds_of(&types));
        let results = self.kinds_of(&results);
        self.sig_id(&params, &results)
    }

    /// The id of a string constant.
    pub(crate) fn string(&mut self, bytes: &[u8]) -> StrId {
        if let Some(&id) = self.tables.strings.get(bytes) {
            return id;
        }
        let id = StrId(self.module.strings.len() as u32);
        self.module.strings.push(bytes.into());
        self.tables.strings.insert(bytes.into(), id);
        id
    }

    /// The static box of a constant.
    pub(crate) fn static_box(&mut self, ty: TypeIx, bytes: &[u8], string: Option<StrId>) -> BoxId {
        let key = (ty, Box::from(bytes), string);
        if let Some(&id) = self.tables.boxes.get(&key) {
            return id;
        }
        let id = BoxId(self.module.boxes.len() as u32);
        self.module.boxes.push(StaticBox { ty, bytes: bytes.into(), string });
        self.tables.boxes.insert(key, id);
        id
    }

    /// The id of a method name and signature.
    pub(crate) fn method_id(&mut self, name: Symbol, pkg: Option<PkgId>, ty: TypeId) -> MethodId {
        let pkg = if name.is_exported() { None } else { pkg };
        let key = (name, pkg, self.program.types.canon(ty));
        if let Some(&id) = self.tables.methods.get(&key) {
            return id;
        }
        let id = MethodId(self.module.methods.len() as u32);
        let path: Box<str> = pkg.map(|p| self.program[p].path.as_str().into()).unwrap_or_default();
        self.module.methods.push((name.as_str().into(), path));
        self.tables.methods.insert(key, id);
        self.tables.method_keys.push(key);
        id
    }

    /// Index of a source file.
    pub(crate) fn file_ix(&mut self, file: FileId) -> u32 {
        if let Some(&ix) = self.tables.files.get(&file) {
            return ix;
        }
        let ix = self.module.files.len() as u32;
        self.module.files.push(self.sources.file(file).path.as_str().into());
        self.tables.files.insert(file, ix);
        ix
    }

    /// Byte offset of a package variable.
    pub(crate) fn global(&mut self, obj: ObjId) -> u32 {
        if let Some(&off) = self.tables.globals.get(&obj) {
            if let Some(&init) = self.tables.init_of.get(&obj) {
                self.needs.push(init);
            }
            return off;
        }
        let prepared = self.prepared_var(obj);
        let ty = match prepared {
            Some((ty, _)) => ty,
            None => {
                self.program.resolve(obj);
                self.program[obj].ty.unwrap_or(TypeId::INVALID)
            }
        };
        let layout = self.layout(ty);
        let align = layout.align.max(1);
        let off = u64::from(self.module.globals_size).div_ceil(align) * align;
        self.module.globals_size = (off + layout.size.max(1)) as u32;
        let name = self.object_name(obj);
        let ty = self.type_ix(ty);
        self.module.globals.push(goanna_bytecode::module::GlobalDesc {
            name: name.into(),
            off: off as u32,
            ty,
        });
        self.tables.globals.insert(obj, off as u32);
        match prepared {
            Some((_, at)) => self.reach_prepared(obj, at),
            None => self.reach_var(obj),
        }
        off as u32
    }
}
