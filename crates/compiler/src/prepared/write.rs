//! The writing side: compiles all of the library and writes down what can be.

use super::{PREDECLARED, TABLES, Table, callee, entry, tag};
use crate::compiler::{CompileOptions, Compiler, Inst, Job};
use crate::tables::WrapperKey;
use goanna_bytecode::code::{self, Sink};
use goanna_bytecode::module::shapes;
use goanna_bytecode::{BoxId, FuncId, Kind, MethodId, Op, ShapeId, Sig, SigId, SrcLoc, StrId, TypeIx};
use goanna_syntax::{FileId, SourceMap, Symbol};
use goanna_types::Program;
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::ty::{Interface, PkgId, Signature, StructField, Type, TypeId};
use rustc_hash::FxHashMap;
use std::hash::Hash;

/// Compiles the functions and initialisers of all library packages of a program that was checked, and writes them down.
#[must_use]
pub fn prepare(program: &mut Program, sources: &SourceMap) -> Vec<u8> {
    let options = CompileOptions { defer: true, ..CompileOptions::default() };
    let mut compiler = Compiler::new(program, sources, options);
    let packages = library(&mut compiler);
    let units = compile(&mut compiler, &packages);
    let mut writer = Writer::new(compiler, packages);
    writer.all(units);
    writer.bytes()
}

/// The library's packages, opened, by path.
fn library(c: &mut Compiler<'_>) -> Vec<PkgId> {
    let all = (0..c.program.packages.len() as u32).map(PkgId);
    let mut packages: Vec<PkgId> = all.filter(|&p| c.program[p].lazy).collect();
    packages.sort_by(|&a, &b| c.program[a].path.cmp(&c.program[b].path));
    for &pkg in &packages {
        c.program.open(pkg);
    }
    packages
}

/// What one job gave: the functions with ids in the range, as far as they are nobody else's. `None` if it could not be compiled.
type Units = FxHashMap<FuncId, Option<std::ops::Range<u32>>>;

/// Compiles all functions, and whatever they lead to.
fn compile(c: &mut Compiler<'_>, packages: &[PkgId]) -> Units {
    c.well_known();
    for &pkg in packages {
        for obj in c.program[pkg].declared().to_vec() {
            match &c.program[obj].kind {
                ObjectKind::Func(_) => {
                    c.program.resolve(obj);
                    if !is_generic(c, obj) {
                        c.func(obj, &[]);
                    }
                }
                ObjectKind::Var(_) if !c.program[obj].name.is_blank() => {
                    c.global(obj);
                }
                _ => {}
            }
        }
    }
    let mut units = Units::default();
    loop {
        let wrapper = |job: &Job| matches!(job, Job::Wrapper(..));
        let ready = c.tables.deferred.iter().filter(|(_, job)| !wrapper(job));
        let mut ready: Vec<FuncId> = ready.map(|(&id, _)| id).collect();
        if ready.is_empty() {
            return units;
        }
        ready.sort_unstable();
        for id in ready {
            let Some(job) = c.tables.deferred.remove(&id) else { continue };
            let first = c.module.funcs.len() as u32;
            c.job(job);
            while let Some(job) = c.queue.pop_front() {
                c.job(job);
            }
            let made = first..c.module.funcs.len() as u32;
            units.insert(id, c.errors.is_empty().then_some(made));
            c.errors.clear();
        }
    }
}

/// Whether a function or its receiver has type parameters.
fn is_generic(c: &Compiler<'_>, obj: ObjId) -> bool {
    let own = c.program[obj].ty.and_then(|t| c.program.types.sig_known(t));
    own.is_some_and(|sig| !sig.tparams.is_empty()) || !c.recv_tparams(obj).is_empty()
}

/// Something that only a compilation can name.
struct Unnameable;
type Written<T> = Result<T, Unnameable>;

/// Ids the other way round.
struct Names {
    insts: FxHashMap<FuncId, Inst>,
    wrappers: FxHashMap<FuncId, WrapperKey>,
    inits: FxHashMap<FuncId, Vec<ObjId>>,
    globals: FxHashMap<u32, ObjId>,
    methods: FxHashMap<MethodId, (Symbol, Option<PkgId>, TypeId)>,
    files: FxHashMap<u32, FileId>,
}

fn reverse<K: Clone, V: Copy + Eq + Hash>(map: &FxHashMap<K, V>) -> FxHashMap<V, K> {
    map.iter().map(|(k, &v)| (v, k.clone())).collect()
}

impl Names {
    fn of(c: &Compiler<'_>) -> Names {
        let t = &c.tables;
        Names {
            insts: reverse(&t.instances),
            wrappers: reverse(&t.wrappers),
            inits: t.lazy_inits.iter().map(|(_, lhs, id)| (*id, lhs.clone())).collect(),
            globals: reverse(&t.globals),
            methods: reverse(&t.methods),
            files: reverse(&t.files),
        }
    }
    fn has(&self, id: FuncId) -> bool {
        self.insts.contains_key(&id) || self.wrappers.contains_key(&id) || self.inits.contains_key(&id)
    }
}

/// Numbers of what was written.
#[derive(Default)]
struct Numbers {
    texts: FxHashMap<Vec<u8>, u64>,
    types: FxHashMap<TypeId, u64>,
    methods: FxHashMap<MethodId, u64>,
    values: FxHashMap<BoxId, u64>,
    shapes: FxHashMap<ShapeId, u64>,
    sigs: FxHashMap<SigId, u64>,
    instances: FxHashMap<FuncId, u64>,
    wrappers: FxHashMap<FuncId, u64>,
}

struct Writer<'a> {
    c: Compiler<'a>,
    packages: Vec<PkgId>,
    names: Names,
    numbers: Numbers,
    objects: FxHashMap<ObjId, u64>,
    records: [Vec<Vec<u8>>; TABLES],
}

/// Appends a number, seven bits a byte.
fn put(to: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        to.push(n as u8 | 0x80);
        n >>= 7;
    }
    to.push(n as u8);
}

impl<'a> Writer<'a> {
    fn new(c: Compiler<'a>, packages: Vec<PkgId>) -> Writer<'a> {
        let mut writer = Writer {
            names: Names::of(&c),
            c,
            packages,
            numbers: Numbers::default(),
            objects: FxHashMap::default(),
            records: Default::default(),
        };
        for (number, _) in shapes::FIXED.iter().enumerate() {
            writer.shape_number(ShapeId(number as u32));
        }
        writer
    }

    fn add(&mut self, table: Table, record: Vec<u8>) -> u64 {
        let records = &mut self.records[table as usize];
        records.push(record);
        records.len() as u64 - 1
    }

    fn all(&mut self, units: Units) {
        for pkg in self.packages.clone() {
            let (path, declared) =
                (self.c.program[pkg].path.clone(), self.c.program[pkg].declared().to_vec());
            let mut record = Vec::new();
            put(&mut record, self.objects.len() as u64);
            put(&mut record, self.text(path.as_bytes()));
            self.add(Table::Packages, record);
            for obj in declared {
                self.objects.insert(obj, self.objects.len() as u64);
            }
        }
        self.records[Table::Objects as usize] = vec![Vec::new(); self.objects.len()];
        for pkg in self.packages.clone() {
            for obj in self.c.program[pkg].declared().to_vec() {
                let record = match self.c.program[obj].kind {
                    ObjectKind::Func(_) => self.func_object(obj, &units),
                    ObjectKind::Var(_) => self.var_object(obj, &units),
                    _ => Err(Unnameable),
                };
                let number = self.objects[&obj] as usize;
                self.records[Table::Objects as usize][number] = record.unwrap_or_default();
            }
        }
        self.instances(&units);
    }

    /// Code of the instances that were mentioned; that mentions more of them.
    fn instances(&mut self, units: &Units) {
        let mut done = 0;
        while done < self.records[Table::Instances as usize].len() {
            let number = done as u64;
            let id = self.numbers.instances.iter().find(|(_, n)| **n == number).map(|(&id, _)| id);
            done += 1;
            let Some(id) = id else { continue };
            let unit = self.unit(id, units);
            let record = &mut self.records[Table::Instances as usize][number as usize];
            put(record, u64::from(unit.is_ok()));
            record.extend(unit.unwrap_or_default());
        }
    }

    // --- objects ---

    fn func_object(&mut self, obj: ObjId, units: &Units) -> Written<Vec<u8>> {
        let inst = Inst { obj, targs: std::rc::Rc::new([]) };
        let id = *self.c.tables.instances.get(&inst).ok_or(Unnameable)?;
        let func = &self.c.module.funcs[id.index()];
        let native = func.native.is_some() || func.code.is_empty() || !units.contains_key(&id);
        let unit = if native { Err(Unnameable) } else { self.unit(id, units) };
        let mut record = Vec::new();
        let kind = match &unit {
            Ok(_) => entry::CODE,
            _ if self.c.program.has_no_body(obj) => entry::NATIVE,
            _ => entry::FUNC,
        };
        put(&mut record, kind);
        self.head(id, &mut record)?;
        record.extend(unit.unwrap_or_default());
        Ok(record)
    }

    /// Name, signature, file, line.
    fn head(&mut self, id: FuncId, record: &mut Vec<u8>) -> Written<()> {
        let func = &self.c.module.funcs[id.index()];
        let (name, sig, file, line) = (func.name.clone(), func.sig, func.file, func.line);
        put(record, self.text(name.as_bytes()));
        put(record, self.sig_number(sig));
        put(record, self.file_number(file)?);
        put(record, u64::from(line));
        Ok(())
    }

    fn var_object(&mut self, obj: ObjId, units: &Units) -> Written<Vec<u8>> {
        if !self.c.tables.globals.contains_key(&obj) {
            return Err(Unnameable);
        }
        let mut record = Vec::new();
        put(&mut record, entry::VAR);
        let ty = self.c.program[obj].ty.ok_or(Unnameable)?;
        let ty = self.c.program.types.canon(ty);
        put(&mut record, self.type_number(ty)?);
        let Some(&init) = self.c.tables.init_of.get(&obj) else {
            put(&mut record, 0);
            return Ok(record);
        };
        let lhs = self.names.inits[&init].clone();
        put(&mut record, lhs.len() as u64);
        for obj in lhs {
            put(&mut record, *self.objects.get(&obj).ok_or(Unnameable)?);
        }
        record.extend(self.unit(init, units)?);
        Ok(record)
    }

    // --- code ---

    /// A function and those that stand in it.
    fn unit(&mut self, id: FuncId, units: &Units) -> Written<Vec<u8>> {
        let made = units.get(&id).and_then(Option::as_ref).ok_or(Unnameable)?.clone();
        let children: Vec<FuncId> = made.map(FuncId).filter(|id| !self.names.has(*id)).collect();
        let mut unit = Vec::new();
        put(&mut unit, children.len() as u64);
        for &child in &children {
            let func = &self.c.module.funcs[child.index()];
            let (kind, sig) = (func.kind, func.sig);
            put(&mut unit, kind as u64);
            put(&mut unit, self.sig_number(sig));
            let name = self.c.module.funcs[child.index()].name.clone();
            put(&mut unit, self.text(name.as_bytes()));
        }
        self.body(id, &children, &mut unit)?;
        for &child in &children {
            self.body(child, &children, &mut unit)?;
        }
        Ok(unit)
    }

    fn body(&mut self, id: FuncId, children: &[FuncId], unit: &mut Vec<u8>) -> Written<()> {
        let func = self.c.module.funcs[id.index()].clone();
        let elsewhere = func.locs.iter().any(|loc| loc.file != 0);
        if elsewhere || !func.vars.is_empty() || !func.params.is_empty() || func.code.len() != func.locs.len()
        {
            return Err(Unnameable);
        }
        put(unit, self.file_number(func.file)?);
        put(unit, u64::from(func.line));
        put(unit, u64::from(func.closure) | u64::from(func.has_defer) << 1);
        put(unit, u64::from(func.recover_at));
        put(unit, func.locals.len() as u64);
        unit.extend(func.locals.iter().map(|&kind| kind as u8));
        put(unit, func.code.len() as u64);
        let mut sink = Code { writer: self, children, to: unit, failed: false };
        for op in func.code {
            match op {
                Op::GlobalAddr { off } => {
                    let object = sink.writer.names.globals.get(&off);
                    let number = object.and_then(|obj| sink.writer.objects.get(obj)).copied();
                    sink.failed |= number.is_none();
                    code::write(Op::GlobalAddr { off: number.unwrap_or(0) as u32 }, &mut sink);
                }
                _ => code::write(op, &mut sink),
            }
        }
        if sink.failed {
            return Err(Unnameable);
        }
        places(&func.locs, unit);
        Ok(())
    }

    // --- what instructions mention ---

    fn text(&mut self, bytes: &[u8]) -> u64 {
        if let Some(&number) = self.numbers.texts.get(bytes) {
            return number;
        }
        let mut record = Vec::new();
        put(&mut record, bytes.len() as u64);
        record.extend(bytes);
        let number = self.add(Table::Texts, record);
        self.numbers.texts.insert(bytes.to_vec(), number);
        number
    }

    fn symbol(&mut self, name: Symbol) -> u64 {
        self.text(name.as_str().as_bytes())
    }

    /// One more than the text of a package's path, 0 for none.
    fn package_text(&mut self, pkg: Option<PkgId>) -> u64 {
        let path = pkg.map(|pkg| self.c.program[pkg].path.clone());
        path.map_or(0, |path| self.text(path.as_bytes()) + 1)
    }

    /// One more than the position among its package's files; 0 is the file of wrappers.
    fn file_number(&mut self, file: u32) -> Written<u64> {
        let Some(id) = self.names.files.get(&file) else {
            return if self.c.autogenerated() == file { Ok(0) } else { Err(Unnameable) };
        };
        let of = |&pkg: &PkgId| self.c.program[pkg].files.iter().position(|f| f == id);
        self.packages.iter().find_map(of).map(|at| at as u64 + 1).ok_or(Unnameable)
    }

    fn shape_number(&mut self, id: ShapeId) -> u64 {
        if let Some(&number) = self.numbers.shapes.get(&id) {
            return number;
        }
        let kinds: Vec<Kind> = self.c.module.shape(id).to_vec();
        let mut record = Vec::new();
        put(&mut record, kinds.len() as u64);
        record.extend(kinds.into_iter().map(|kind| kind as u8));
        let number = self.add(Table::Shapes, record);
        self.numbers.shapes.insert(id, number);
        number
    }

    fn sig_number(&mut self, id: SigId) -> u64 {
        if let Some(&number) = self.numbers.sigs.get(&id) {
            return number;
        }
        let Sig { params, results } = self.c.module.sig(id);
        let mut record = Vec::new();
        put(&mut record, self.shape_number(params));
        put(&mut record, self.shape_number(results));
        let number = self.add(Table::Sigs, record);
        self.numbers.sigs.insert(id, number);
        number
    }

    fn method_number(&mut self, id: MethodId) -> Written<u64> {
        if let Some(&number) = self.numbers.methods.get(&id) {
            return Ok(number);
        }
        let (name, pkg, ty) = *self.names.methods.get(&id).ok_or(Unnameable)?;
        let mut record = Vec::new();
        put(&mut record, self.symbol(name));
        put(&mut record, self.package_text(pkg));
        put(&mut record, self.type_number(ty)?);
        let number = self.add(Table::Methods, record);
        self.numbers.methods.insert(id, number);
        Ok(number)
    }

    fn value_number(&mut self, id: BoxId) -> Written<u64> {
        if let Some(&number) = self.numbers.values.get(&id) {
            return Ok(number);
        }
        let value = self.c.module.boxes[id.index()].clone();
        let mut record = Vec::new();
        put(&mut record, self.desc_number(value.ty)?);
        // Bytes of a string constant are its address and its length, and the address is not known yet.
        put(&mut record, self.text(&value.bytes));
        let string = value.string.map(|s| self.c.module.strings[s.index()].to_vec());
        put(&mut record, string.map_or(0, |s| self.text(&s) + 1));
        let number = self.add(Table::Values, record);
        self.numbers.values.insert(id, number);
        Ok(number)
    }

    fn func_number(&mut self, id: FuncId, children: &[FuncId]) -> Written<u64> {
        if let Some(at) = children.iter().position(|&child| child == id) {
            return Ok((at as u64) << 2 | callee::CHILD);
        }
        if let Some(key) = self.names.wrappers.get(&id).cloned() {
            return Ok(self.wrapper_number(id, &key)? << 2 | callee::WRAPPER);
        }
        let inst = self.names.insts.get(&id).cloned().ok_or(Unnameable)?;
        let object = *self.objects.get(&inst.obj).ok_or(Unnameable)?;
        if inst.targs.is_empty() {
            return Ok(object << 2 | callee::OBJECT);
        }
        if let Some(&number) = self.numbers.instances.get(&id) {
            return Ok(number << 2 | callee::INSTANCE);
        }
        let mut record = Vec::new();
        put(&mut record, object);
        self.types(&inst.targs, &mut record)?;
        self.head(id, &mut record)?;
        let number = self.add(Table::Instances, record);
        self.numbers.instances.insert(id, number);
        Ok(number << 2 | callee::INSTANCE)
    }

    fn wrapper_number(&mut self, id: FuncId, key: &WrapperKey) -> Written<u64> {
        if let Some(&number) = self.numbers.wrappers.get(&id) {
            return Ok(number);
        }
        let (which, t, index, targs) = match key {
            WrapperKey::Data(t, index) => (0, *t, *index, [].into()),
            WrapperKey::Expr(t, index, targs) => (1, *t, *index, targs.clone()),
            WrapperKey::Bound(t, index, targs) => (2, *t, *index, targs.clone()),
        };
        let mut record = Vec::new();
        put(&mut record, which);
        put(&mut record, self.type_number(t)?);
        put(&mut record, u64::from(index));
        self.types(&targs, &mut record)?;
        let number = self.add(Table::Wrappers, record);
        self.numbers.wrappers.insert(id, number);
        Ok(number)
    }

    // --- types ---

    fn desc_number(&mut self, ix: TypeIx) -> Written<u64> {
        match ix {
            TypeIx(0) => Ok(0),
            _ => self.type_number(self.c.tables.descs[ix.index()]),
        }
    }

    /// How many, and each.
    fn types(&mut self, types: &[TypeId], record: &mut Vec<u8>) -> Written<()> {
        put(record, types.len() as u64);
        types.iter().try_for_each(|&t| self.type_number(t).map(|number| put(record, number)))
    }

    fn type_number(&mut self, t: TypeId) -> Written<u64> {
        if let Some(&number) = self.numbers.types.get(&t) {
            return Ok(number + 1);
        }
        let mut record = Vec::new();
        self.type_record(t, &mut record)?;
        let number = self.add(Table::Types, record);
        self.numbers.types.insert(t, number);
        Ok(number + 1)
    }

    fn type_record(&mut self, t: TypeId, record: &mut Vec<u8>) -> Written<()> {
        if t.0 <= PREDECLARED {
            put(record, tag::PREDECLARED);
            put(record, u64::from(t.0));
            return Ok(());
        }
        let (tag, parts): (u64, Vec<TypeId>) = match self.c.program.types.get(t).clone() {
            Type::Named(id) => {
                let named = self.c.program.types.named(id).clone();
                if named.local != 0 || !named.outer.is_empty() {
                    return Err(Unnameable);
                }
                put(record, tag::NAMED);
                put(record, *self.objects.get(&named.obj).ok_or(Unnameable)?);
                return self.types(&named.targs, record);
            }
            Type::Pointer(elem) => (tag::POINTER, vec![elem]),
            Type::Slice(elem) => (tag::SLICE, vec![elem]),
            Type::Array { elem, len } => {
                put(record, tag::ARRAY);
                put(record, len as u64);
                put(record, self.type_number(elem)?);
                return Ok(());
            }
            Type::Map { key, value } => (tag::MAP, vec![key, value]),
            Type::Chan { dir, elem } => {
                put(record, tag::CHAN);
                put(record, dir as u64);
                put(record, self.type_number(elem)?);
                return Ok(());
            }
            Type::Struct(fields) => return self.struct_record(&fields, record),
            Type::Signature(sig) => return self.signature_record(&sig, record),
            Type::Interface(iface) => return self.interface_record(&iface, record),
            _ => return Err(Unnameable),
        };
        put(record, tag);
        parts.into_iter().try_for_each(|t| self.type_number(t).map(|number| put(record, number)))
    }

    fn struct_record(&mut self, fields: &[StructField], record: &mut Vec<u8>) -> Written<()> {
        put(record, tag::STRUCT);
        put(record, fields.len() as u64);
        for field in fields {
            put(record, self.symbol(field.name));
            put(record, self.type_number(field.ty)?);
            put(record, u64::from(field.embedded));
            put(record, field.tag.as_deref().map_or(0, |tag| self.text(tag) + 1));
            put(record, self.package_text(field.pkg));
        }
        Ok(())
    }

    fn signature_record(&mut self, sig: &Signature, record: &mut Vec<u8>) -> Written<()> {
        if !sig.tparams.is_empty() {
            return Err(Unnameable);
        }
        put(record, tag::SIGNATURE);
        for list in [&sig.params, &sig.results] {
            self.types(&list.iter().map(|p| p.ty).collect::<Vec<_>>(), record)?;
        }
        put(record, u64::from(sig.variadic));
        Ok(())
    }

    fn interface_record(&mut self, iface: &Interface, record: &mut Vec<u8>) -> Written<()> {
        put(record, tag::INTERFACE);
        put(record, iface.methods.len() as u64);
        for method in &iface.methods {
            put(record, self.symbol(method.name));
            put(record, self.package_text(method.pkg));
            put(record, self.type_number(method.ty)?);
        }
        self.types(&iface.embeds, record)?;
        put(record, u64::from(iface.implicit) | u64::from(iface.comparable) << 1);
        Ok(())
    }

    /// Header, places of the records, records.
    fn bytes(self) -> Vec<u8> {
        let places: usize = self.records.iter().map(Vec::len).sum();
        let (mut head, mut index) = (Vec::new(), Vec::with_capacity(places * 4));
        let start = TABLES * 8 + places * 4;
        let mut data: Vec<u8> = Vec::new();
        for records in &self.records {
            head.extend(((TABLES * 8 + index.len()) as u32).to_le_bytes());
            head.extend((records.len() as u32).to_le_bytes());
            for record in records {
                let at = if record.is_empty() { 0 } else { (start + data.len()) as u32 };
                index.extend(at.to_le_bytes());
                data.extend(record);
            }
        }
        head.extend(index);
        head.extend(data);
        head
    }
}

/// Runs of instructions of one place: how many, how much further the line is (the low bit: more than line and column), the column.
fn places(locs: &[SrcLoc], to: &mut Vec<u8>) {
    let mut line = 0;
    for run in locs.chunk_by(|a, b| a == b) {
        let loc = run[0];
        let further = i64::from(loc.line) - line;
        line = i64::from(loc.line);
        let more = (loc.unsigned, loc.wrap, loc.nil) != (0, 0, 0);
        put(to, run.len() as u64);
        put(to, ((further << 1 ^ further >> 63) as u64) << 1 | u64::from(more));
        put(to, u64::from(loc.col));
        if more {
            put(to, u64::from(loc.unsigned));
            put(to, u64::from(loc.wrap));
            put(to, u64::from(loc.nil as u32));
        }
    }
}

/// The instructions of a function.
struct Code<'w, 'a> {
    writer: &'w mut Writer<'a>,
    children: &'w [FuncId],
    to: &'w mut Vec<u8>,
    failed: bool,
}

impl Code<'_, '_> {
    fn or_fail(&mut self, number: Written<u64>) -> u64 {
        self.failed |= number.is_err();
        number.unwrap_or(0)
    }
}

impl Sink for Code<'_, '_> {
    fn number(&mut self, n: u64) {
        put(self.to, n);
    }
    fn func(&mut self, id: FuncId) -> u64 {
        let number = self.writer.func_number(id, self.children);
        self.or_fail(number)
    }
    fn ty(&mut self, id: TypeIx) -> u64 {
        let number = self.writer.desc_number(id);
        self.or_fail(number)
    }
    fn str(&mut self, id: StrId) -> u64 {
        let bytes = self.writer.c.module.strings[id.index()].clone();
        self.writer.text(&bytes)
    }
    fn value(&mut self, id: BoxId) -> u64 {
        let number = self.writer.value_number(id);
        self.or_fail(number)
    }
    fn method(&mut self, id: MethodId) -> u64 {
        let number = self.writer.method_number(id);
        self.or_fail(number)
    }
    fn shape(&mut self, id: ShapeId) -> u64 {
        self.writer.shape_number(id)
    }
    fn sig(&mut self, id: SigId) -> u64 {
        self.writer.sig_number(id)
    }
}
