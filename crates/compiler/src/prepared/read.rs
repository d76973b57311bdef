//! The reading side: functions, variables and their initialisers as the compiler asks for them.

use super::{TABLES, Table, callee, entry, tag};
use crate::compiler::{Compiler, Inst, Job};
use crate::tables::WrapperKey;
use goanna_bytecode::code::{self, Source};
use goanna_bytecode::module::FuncKind;
use goanna_bytecode::{BoxId, FuncId, Kind, MethodId, Op, ShapeId, SigId, SrcLoc, StrId, TypeIx};
use goanna_syntax::Symbol;
use goanna_syntax::ast::ChanDir;
use goanna_types::object::ObjId;
use goanna_types::ty::{IfaceMethod, Interface, Param, PkgId, Signature, StructField, Type, TypeId};
use std::rc::Rc;

/// What was read so far.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// By table: one more than the id that a record became, 0 while it was not read.
    ids: [Vec<u32>; TABLES],
    /// The same of types: the checker's.
    types: Vec<u32>,
    /// By package of the program: two more than its number, 1 if it has none, 0 if nobody asked.
    packages: Vec<u32>,
}

/// A place in what was written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn number(&mut self) -> u64 {
        let (mut n, mut shift) = (0, 0);
        loop {
            let byte = self.bytes[self.at];
            self.at += 1;
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return n;
            }
            shift += 7;
        }
    }
    fn small(&mut self) -> u32 {
        self.number() as u32
    }
    fn take(&mut self, n: usize) -> &'a [u8] {
        self.at += n;
        &self.bytes[self.at - n..self.at]
    }
    fn kinds(&mut self) -> Vec<Kind> {
        let n = self.number() as usize;
        self.take(n).iter().map(|&kind| [Kind::I, Kind::F, Kind::P][kind as usize]).collect()
    }
}

/// Little-endian word at a place.
fn word(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, |b| u32::from_le_bytes(b) as usize)
}

impl<'a> Compiler<'a> {
    /// Place and length of a table; none if nothing was prepared.
    fn table(&self, table: Table) -> (usize, usize) {
        let head = table as usize * 8;
        (word(self.options.prepared, head), word(self.options.prepared, head + 4))
    }
    fn record(&self, table: Table, number: usize) -> Option<Cursor<'a>> {
        let bytes = self.options.prepared;
        let (index, len) = self.table(table);
        let at = if number < len { word(bytes, index + number * 4) } else { 0 };
        (at != 0).then_some(Cursor { bytes, at })
    }
    /// The record with a number that stands in another record.
    fn known_record(&self, table: Table, number: u64) -> Cursor<'a> {
        self.record(table, number as usize).unwrap_or(Cursor { bytes: &[0; 64], at: 0 })
    }

    /// The id that a record became.
    fn read_id(&self, table: Table, number: u64) -> Option<u32> {
        self.tables.prepared.ids[table as usize].get(number as usize)?.checked_sub(1)
    }
    fn note_id(&mut self, table: Table, number: u64, id: u32) {
        let (_, len) = self.table(table);
        let ids = &mut self.tables.prepared.ids[table as usize];
        if ids.is_empty() {
            *ids = vec![0; len];
        }
        ids[number as usize] = id + 1;
    }

    // --- packages and objects ---

    fn prepared_text(&self, number: u64) -> &'a [u8] {
        let mut at = self.known_record(Table::Texts, number);
        let len = at.number() as usize;
        at.take(len)
    }
    fn prepared_str(&self, number: u64) -> &'a str {
        std::str::from_utf8(self.prepared_text(number)).unwrap_or_default()
    }
    /// The package whose path is a text.
    fn package_of_text(&self, number: u64) -> Option<PkgId> {
        self.program.package(self.prepared_str(number.checked_sub(1)?))
    }

    /// Number of the first object of a package.
    fn package_first(&self, number: usize) -> u64 {
        self.known_record(Table::Packages, number as u64).number()
    }
    fn package_path(&self, number: usize) -> &'a str {
        let mut at = self.known_record(Table::Packages, number as u64);
        at.number();
        self.prepared_str(at.number())
    }

    /// Number of an object of the library.
    fn object_number(&mut self, obj: ObjId) -> Option<u64> {
        if self.options.prepared.is_empty() {
            return None;
        }
        let pkg = self.program[obj].pkg?;
        let known = &mut self.tables.prepared.packages;
        if known.len() <= pkg.0 as usize {
            known.resize(pkg.0 as usize + 1, 0);
        }
        if known[pkg.0 as usize] == 0 {
            let found = self.find_package(pkg).map_or(1, |number| number as u32 + 2);
            self.tables.prepared.packages[pkg.0 as usize] = found;
        }
        let number = self.tables.prepared.packages[pkg.0 as usize].checked_sub(2)?;
        let first = self.package_first(number as usize);
        let at = self.program[pkg].declared().binary_search(&obj).ok()?;
        Some(first + at as u64)
    }

    fn find_package(&self, pkg: PkgId) -> Option<usize> {
        let package = &self.program[pkg];
        if !package.lazy {
            return None;
        }
        let (mut low, mut high) = (0, self.table(Table::Packages).1);
        while low < high {
            let middle = low.midpoint(high);
            match self.package_path(middle).cmp(package.path.as_str()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }

    /// The object with a number.
    fn object(&mut self, number: u64) -> Option<ObjId> {
        let (mut low, mut high) = (0, self.table(Table::Packages).1);
        // The last package that begins no later.
        while high - low > 1 {
            let middle = low.midpoint(high);
            if self.package_first(middle) <= number { low = middle } else { high = middle }
        }
        let pkg = match self.read_id(Table::Packages, low as u64) {
            Some(id) => PkgId(id),
            None => {
                let pkg = self.program.package(self.package_path(low))?;
                self.program.open(pkg);
                self.note_id(Table::Packages, low as u64, pkg.0);
                pkg
            }
        };
        let first = self.package_first(low);
        self.program[pkg].declared().get((number - first) as usize).copied()
    }

    // --- functions and variables ---

    /// The function `obj`, which has no type arguments, if it was prepared.
    pub(crate) fn prepared_func(&mut self, obj: ObjId) -> Option<FuncId> {
        let number = self.object_number(obj)?;
        self.object_func(number, obj)
    }

    fn object_func(&mut self, number: u64, obj: ObjId) -> Option<FuncId> {
        let mut at = self.record(Table::Objects, number as usize)?;
        let kind = at.number();
        if kind == entry::VAR {
            return None;
        }
        let inst = Inst { obj, targs: Rc::new([]) };
        let pkg = self.program[obj].pkg?;
        let id = self.prepared_head(&mut at, pkg);
        self.note_id(Table::Objects, number, id.0);
        self.tables.instances.insert(inst.clone(), id);
        let name = self.module.funcs[id.index()].name.clone();
        self.note_intrinsic(id, &name);
        match kind {
            entry::NATIVE => self.native(id, obj, pkg, goanna_syntax::Pos::NONE),
            entry::CODE => {
                self.tables.deferred.insert(id, Job::Prepared(id, pkg, at.at));
            }
            _ => {
                self.tables.deferred.insert(id, Job::Func(id, inst));
            }
        }
        self.reach_package(pkg);
        Some(id)
    }

    /// A new function: its name, signature and place.
    fn prepared_head(&mut self, at: &mut Cursor<'_>, pkg: PkgId) -> FuncId {
        let name = self.prepared_str(at.number());
        let sig = self.prepared_sig(at.number());
        let id = self.new_func(name, FuncKind::Normal, sig);
        let file = self.prepared_file(at.number(), pkg);
        let func = &mut self.module.funcs[id.index()];
        (func.file, func.line) = (file, at.small());
        id
    }

    fn prepared_file(&mut self, number: u64, pkg: PkgId) -> u32 {
        let index = number.checked_sub(1).map(|n| n as usize);
        match index.and_then(|n| self.program[pkg].files.get(n).copied()) {
            Some(file) => self.file_ix(file),
            None => self.autogenerated(),
        }
    }

    /// The instance of a generic function with a number.
    fn prepared_instance(&mut self, number: u64) -> FuncId {
        if let Some(id) = self.read_id(Table::Instances, number) {
            return FuncId(id);
        }
        let mut at = self.known_record(Table::Instances, number);
        let object = at.number();
        let Some(obj) = self.object(object) else { return FuncId(0) };
        let targs: Rc<[TypeId]> = self.prepared_types(&mut at).into();
        let inst = Inst { obj, targs };
        let id = match (self.tables.instances.get(&inst).copied(), self.program[obj].pkg) {
            (Some(id), _) => id,
            (None, None) => return FuncId(0),
            (None, Some(pkg)) => {
                let id = self.prepared_head(&mut at, pkg);
                self.tables.instances.insert(inst.clone(), id);
                let job = match at.number() {
                    0 => Job::Func(id, inst),
                    _ => Job::Prepared(id, pkg, at.at),
                };
                self.tables.deferred.insert(id, job);
                self.reach_package(pkg);
                id
            }
        };
        self.note_id(Table::Instances, number, id.0);
        id
    }

    fn prepared_wrapper(&mut self, number: u64) -> FuncId {
        let mut at = self.known_record(Table::Wrappers, number);
        let which = at.number();
        let t = self.prepared_type(at.number());
        let index = at.small();
        let targs: Rc<[TypeId]> = self.prepared_types(&mut at).into();
        self.wrapper(match which {
            0 => WrapperKey::Data(t, index),
            1 => WrapperKey::Expr(t, index, targs),
            _ => WrapperKey::Bound(t, index, targs),
        })
    }

    /// The type of a package variable and its initialiser, if they were prepared: how many variables that sets, and where it stands.
    pub(crate) fn prepared_var(&mut self, obj: ObjId) -> Option<(TypeId, Cursor<'a>)> {
        let number = self.object_number(obj)?;
        let mut at = self.record(Table::Objects, number as usize)?;
        (at.number() == entry::VAR).then_some(())?;
        Some((self.prepared_type(at.number()), at))
    }

    /// A prepared package variable is reached: what initialises it has to run.
    pub(crate) fn reach_prepared(&mut self, obj: ObjId, mut at: Cursor<'_>) {
        let Some(pkg) = self.program[obj].pkg else { return };
        self.reach_package(pkg);
        let count = at.number();
        if count == 0 || !self.tables.lazy_done.insert(obj) {
            return;
        }
        let lhs: Vec<ObjId> = (0..count).filter_map(|_| self.object(at.number())).collect();
        self.tables.lazy_done.extend(&lhs);
        let sig = self.sig_id(&[], &[]);
        let name = format!("{}.init", self.path_name(pkg));
        let id = self.new_func(&name, FuncKind::Normal, sig);
        self.tables.deferred.insert(id, Job::Prepared(id, pkg, at.at));
        self.tables.init_of.extend(lhs.iter().map(|&o| (o, id)));
        self.needs.push(id);
        self.tables.lazy_inits.push((obj, lhs, id));
    }

    // --- code ---

    /// Gives a function its code, which stands at `at`.
    pub(crate) fn load_prepared(&mut self, id: FuncId, pkg: PkgId, at: usize) {
        let mut at = Cursor { bytes: self.options.prepared, at };
        let children = at.small();
        let first = self.module.funcs.len() as u32;
        for _ in 0..children {
            let kind = [FuncKind::Normal, FuncKind::RangeBody, FuncKind::Wrapper, FuncKind::Native]
                [at.number() as usize];
            let sig = self.prepared_sig(at.number());
            let name = self.prepared_str(at.number());
            self.new_func(name, kind, sig);
        }
        self.prepared_body(id, pkg, first, &mut at);
        for child in first..first + children {
            self.prepared_body(FuncId(child), pkg, first, &mut at);
        }
    }

    fn prepared_body(&mut self, id: FuncId, pkg: PkgId, first: u32, at: &mut Cursor<'a>) {
        let file = self.prepared_file(at.number(), pkg);
        let (line, flags, recover_at) = (at.small(), at.number(), at.small());
        let locals = at.kinds();
        let count = at.number() as usize;
        let mut code = Vec::with_capacity(count);
        let mut reader = Reader { c: self, at: *at, first };
        for _ in 0..count {
            code.extend(code::read(&mut reader).map(|op| reader.settle(op)));
        }
        *at = reader.at;
        let locs = places(at, count);
        let func = &mut self.module.funcs[id.index()];
        (func.file, func.line, func.recover_at) = (file, line, recover_at);
        (func.closure, func.has_defer) = (flags & 1 != 0, flags & 2 != 0);
        (func.locals, func.code, func.locs) = (locals, code, locs);
    }

    fn prepared_shape(&mut self, number: u64) -> ShapeId {
        if let Some(id) = self.read_id(Table::Shapes, number) {
            return ShapeId(id);
        }
        let kinds = self.known_record(Table::Shapes, number).kinds();
        let id = self.shape(&kinds);
        self.note_id(Table::Shapes, number, id.0);
        id
    }

    fn prepared_sig(&mut self, number: u64) -> SigId {
        if let Some(id) = self.read_id(Table::Sigs, number) {
            return SigId(id);
        }
        let mut at = self.known_record(Table::Sigs, number);
        let mut kinds = || self.known_record(Table::Shapes, at.number()).kinds();
        let (params, results) = (kinds(), kinds());
        let id = self.sig_id(&params, &results);
        self.note_id(Table::Sigs, number, id.0);
        id
    }

    // --- types ---

    fn prepared_types(&mut self, at: &mut Cursor<'_>) -> Vec<TypeId> {
        (0..at.number()).map(|_| self.prepared_type(at.number())).collect()
    }

    /// The checker's type behind a number that is one more than the record's.
    fn prepared_type(&mut self, number: u64) -> TypeId {
        let Some(number) = number.checked_sub(1) else { return TypeId::INVALID };
        let known = &self.tables.prepared.types;
        if let Some(id) = known.get(number as usize).and_then(|id| id.checked_sub(1)) {
            return TypeId(id);
        }
        let t = self.read_type(number);
        let t = self.program.types.canon(t);
        let (_, len) = self.table(Table::Types);
        let known = &mut self.tables.prepared.types;
        if known.is_empty() {
            *known = vec![0; len];
        }
        known[number as usize] = t.0 + 1;
        t
    }

    fn read_type(&mut self, number: u64) -> TypeId {
        let mut at = self.known_record(Table::Types, number);
        let ty = match at.number() {
            tag::NAMED => return self.read_named(&mut at),
            tag::POINTER => Type::Pointer(self.prepared_type(at.number())),
            tag::SLICE => Type::Slice(self.prepared_type(at.number())),
            tag::ARRAY => Type::Array { len: at.number() as i64, elem: self.prepared_type(at.number()) },
            tag::MAP => {
                let key = self.prepared_type(at.number());
                Type::Map { key, value: self.prepared_type(at.number()) }
            }
            tag::CHAN => {
                let dir = [ChanDir::Both, ChanDir::Send, ChanDir::Recv][at.number() as usize];
                Type::Chan { dir, elem: self.prepared_type(at.number()) }
            }
            tag::STRUCT => self.read_struct(&mut at),
            tag::SIGNATURE => self.read_signature(&mut at),
            tag::INTERFACE => self.read_interface(&mut at),
            _ => return TypeId(at.small()),
        };
        self.program.types.intern(ty)
    }

    fn read_named(&mut self, at: &mut Cursor<'_>) -> TypeId {
        let Some(obj) = self.object(at.number()) else { return TypeId::INVALID };
        self.program.resolve(obj);
        let origin = self.program[obj].ty.unwrap_or(TypeId::INVALID);
        let targs = self.prepared_types(at);
        if targs.is_empty() { origin } else { self.program.types.instance(origin, &targs) }
    }

    fn read_struct(&mut self, at: &mut Cursor<'_>) -> Type {
        let count = at.number();
        let field = |_| {
            let name = Symbol::intern(self.prepared_str(at.number()));
            let ty = self.prepared_type(at.number());
            let embedded = at.number() != 0;
            let tag = at.number().checked_sub(1).map(|text| Rc::from(self.prepared_text(text)));
            let pkg = self.package_of_text(at.number());
            StructField { name, ty, embedded, tag, pkg }
        };
        Type::Struct((0..count).map(field).collect())
    }

    fn read_signature(&mut self, at: &mut Cursor<'_>) -> Type {
        let mut list = || -> Vec<Param> {
            self.prepared_types(at).into_iter().map(|ty| Param { name: None, ty }).collect()
        };
        let (params, results) = (list(), list());
        let variadic = at.number() != 0;
        Type::Signature(Rc::new(Signature { params, results, variadic, tparams: Vec::new() }))
    }

    fn read_interface(&mut self, at: &mut Cursor<'_>) -> Type {
        let count = at.number();
        let method = |_| {
            let name = Symbol::intern(self.prepared_str(at.number()));
            let pkg = self.package_of_text(at.number());
            IfaceMethod { name, pkg, ty: self.prepared_type(at.number()) }
        };
        let methods = (0..count).map(method).collect();
        let embeds = self.prepared_types(at);
        let flags = at.number();
        let (implicit, comparable) = (flags & 1 != 0, flags & 2 != 0);
        Type::Interface(Rc::new(Interface { methods, embeds, implicit, comparable }))
    }
}

/// Positions of `count` instructions.
fn places(at: &mut Cursor<'_>, count: usize) -> Vec<SrcLoc> {
    let mut locs = Vec::with_capacity(count);
    let mut line = 0i64;
    while locs.len() < count {
        let (run, further, col) = (at.number() as usize, at.number(), at.small());
        let (more, sign) = (further & 1 != 0, (further >> 1 & 1) as i64);
        line += (further >> 2) as i64 ^ -sign;
        let mut loc = SrcLoc { line: line as u32, col, ..SrcLoc::default() };
        if more {
            (loc.unsigned, loc.wrap, loc.nil) = (at.number() as u8, at.number() as u16, at.small() as i32);
        }
        locs.resize(locs.len() + run, loc);
    }
    locs
}

/// Reads the instructions of a function of the unit whose first child is `first`.
struct Reader<'c, 'a> {
    c: &'c mut Compiler<'a>,
    at: Cursor<'a>,
    first: u32,
}

impl Reader<'_, '_> {
    fn is_big(&mut self, ty: TypeIx) -> bool {
        let t = self.c.tables.descs[ty.index()];
        self.c.layout(t).big
    }

    /// What an instruction brings with it.
    fn settle(&mut self, op: Op) -> Op {
        match op {
            Op::GlobalAddr { off } => {
                let obj = self.c.object(u64::from(off));
                return Op::GlobalAddr { off: obj.map_or(0, |obj| self.c.global(obj)) };
            }
            Op::IfaceMake { ty } => self.c.mark_iface(ty),
            Op::IfaceConst { value } => self.c.mark_iface(self.c.module.boxes[value.index()].ty),
            // The type of a value that is an object of its own in an interface.
            Op::ConstType { ty } if self.is_big(ty) => self.c.mark_iface(ty),
            Op::CallIface { method, .. } => self.c.call_method(method),
            _ => {}
        }
        op
    }
}

impl Source for Reader<'_, '_> {
    fn number(&mut self) -> u64 {
        self.at.number()
    }

    fn func(&mut self, n: u64) -> FuncId {
        let number = n >> 2;
        match n & 3 {
            callee::OBJECT => match self.c.read_id(Table::Objects, number) {
                Some(id) => FuncId(id),
                None => {
                    let obj = self.c.object(number);
                    let id = obj.map_or(FuncId(0), |obj| self.c.func(obj, &[]));
                    self.c.note_id(Table::Objects, number, id.0);
                    id
                }
            },
            callee::INSTANCE => self.c.prepared_instance(number),
            callee::CHILD => FuncId(self.first + number as u32),
            _ => self.c.prepared_wrapper(number),
        }
    }

    fn ty(&mut self, n: u64) -> TypeIx {
        let Some(number) = n.checked_sub(1) else { return TypeIx(0) };
        if let Some(id) = self.c.read_id(Table::Types, number) {
            return TypeIx(id);
        }
        let t = self.c.prepared_type(n);
        let ix = self.c.type_ix(t);
        self.c.note_id(Table::Types, number, ix.0);
        ix
    }

    fn str(&mut self, n: u64) -> StrId {
        if let Some(id) = self.c.read_id(Table::Texts, n) {
            return StrId(id);
        }
        let id = self.c.string(self.c.prepared_text(n));
        self.c.note_id(Table::Texts, n, id.0);
        id
    }

    fn value(&mut self, n: u64) -> BoxId {
        if let Some(id) = self.c.read_id(Table::Values, n) {
            return BoxId(id);
        }
        let mut at = self.c.known_record(Table::Values, n);
        let ty = self.ty(at.number());
        let bytes = self.c.prepared_text(at.number());
        let string = at.number().checked_sub(1).map(|text| self.str(text));
        let id = self.c.static_box(ty, bytes, string);
        self.c.note_id(Table::Values, n, id.0);
        id
    }

    fn method(&mut self, n: u64) -> MethodId {
        if let Some(id) = self.c.read_id(Table::Methods, n) {
            return MethodId(id);
        }
        let mut at = self.c.known_record(Table::Methods, n);
        let name = Symbol::intern(self.c.prepared_str(at.number()));
        let pkg = self.c.package_of_text(at.number());
        let t = self.c.prepared_type(at.number());
        let id = self.c.method_id(name, pkg, t);
        self.c.note_id(Table::Methods, n, id.0);
        id
    }

    fn shape(&mut self, n: u64) -> ShapeId {
        self.c.prepared_shape(n)
    }

    fn sig(&mut self, n: u64) -> SigId {
        self.c.prepared_sig(n)
    }
}
