//! Packages of the library: known by name when something imports them, opened when somebody asks for one of their names, and each declaration parsed
//! when it is resolved.
//!
//! Holds: outlines name every declaration (the library's tests compare them with a parse), and names of one text have objects that follow each other.

use super::{Collect, Load};
use crate::object::*;
use crate::packages::PackageSource;
use crate::program::*;
use crate::ty::PkgId;
use goanna_syntax::ast::*;
use goanna_syntax::outline::{Item, Kind, Range, Row, outline};
use goanna_syntax::{Pos, Span, Symbol, Text};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::rc::Rc;

fn symbol(text: &Text, range: &Range) -> Symbol {
    Symbol::intern(std::str::from_utf8(&text[range.clone()]).unwrap_or_default())
}

impl Load<'_> {
    /// Adds a library package and what it imports, all closed.
    pub(super) fn add_closed(&mut self, source: PackageSource, mut package: Package) -> PkgId {
        let mut closed = Closed { outlines: Vec::with_capacity(source.files.len()), imports: Vec::new() };
        let mut specs = Vec::new();
        for (index, &file) in source.files.iter().enumerate() {
            let text = self.sources.file(file);
            let (base, bytes) = (text.pos(0), text.text.clone());
            let rows: Cow<'static, [Row]> = match source.outlines.get(index) {
                Some(rows) => Cow::Borrowed(rows),
                None => outline(&bytes).iter().map(Item::row).collect(),
            };
            for row in &*rows {
                let item = Item::from_row(row);
                match item.kind {
                    Kind::Package => package.name = symbol(&bytes, &item.name),
                    Kind::Import => specs.push((index as u32, item)),
                    _ => break,
                }
            }
            package.texts.push((file, bytes, base));
            closed.outlines.push(rows);
        }
        let from = std::mem::take(&mut self.importing);
        self.loading.push((source.path.clone(), from));
        for (file, item) in specs {
            let (_, text, base) = package.texts[file as usize].clone();
            let pos = Pos(base.0 + item.text.start as u32);
            let Ok(path) = std::str::from_utf8(&text[item.base.clone()]) else { continue };
            let found = self.program.package(path);
            let Some(id) = found.or_else(|| self.load_import(path, &package, Span { lo: pos, hi: pos }))
            else {
                continue;
            };
            let name = if item.name.is_empty() { self.program[id].name } else { symbol(&text, &item.name) };
            closed.imports.push((file, name, id, pos));
            if !package.imports.contains(&id) {
                package.imports.push(id);
            }
        }
        self.loading.pop();
        package.closed = Some(closed);
        let id = PkgId(self.program.packages.len() as u32);
        self.program.by_path.insert(source.path, id);
        self.program.packages.push(package);
        id
    }
}

impl Program {
    /// Makes the names of a library package known, if that was not done yet.
    pub fn open(&mut self, pkg: PkgId) {
        let Some(closed) = self[pkg].closed.take() else { return };
        let package = &mut self[pkg];
        package.file_scopes.resize_with(closed.outlines.len(), FileScope::default);
        for (file, name, imported, pos) in closed.imports {
            self.open_import(pkg, file, name, imported, pos);
        }
        let count = closed.outlines.iter().map(|rows| rows.len()).sum();
        self.objects.reserve(count);
        self.decls.reserve(count);
        let package = &mut self[pkg];
        package.scope.reserve(count);
        package.order.reserve(count);
        let group: Rc<[ObjId]> = Rc::new([]);
        for (file, rows) in closed.outlines.iter().enumerate() {
            self.open_file(pkg, file as u32, rows, &group);
        }
    }

    fn open_import(&mut self, pkg: PkgId, file: u32, name: Symbol, imported: PkgId, pos: Pos) {
        if name.is_blank() {
            return;
        }
        let kind = ObjectKind::PkgName { imported };
        let ty = Some(crate::ty::TypeId::INVALID);
        let obj = self.add_object(Object { name, pos, pkg: Some(pkg), ty, kind });
        let scope = &mut self[pkg].file_scopes[file as usize];
        if name.as_str() == "." {
            scope.dots.push((obj, imported));
            self.open(imported);
        } else {
            scope.imports.insert(name, obj);
        }
    }

    fn open_file(&mut self, pkg: PkgId, file: u32, rows: &[Row], group: &Rc<[ObjId]>) {
        let (_, text, base) = self[pkg].texts[file as usize].clone();
        let at = |offset: usize| Pos(base.0 + offset as u32);
        let (mut current, mut index) = (usize::MAX, 0);
        for row in rows {
            let item = Item::from_row(row);
            index = if item.text.start == current { index + 1 } else { 0 };
            current = item.text.start;
            let span = Span { lo: at(item.text.start), hi: at(item.text.end) };
            let func = |recv| ObjectKind::Func(FuncInfo { decl: None, recv });
            let receiver = |pointer| Some(Recv { base: crate::ty::TypeId::INVALID, pointer });
            let kind = match item.kind {
                Kind::Package | Kind::Import => continue,
                Kind::Other => {
                    self.declare_at_once(pkg, file, span, group);
                    continue;
                }
                Kind::Func => func(None),
                Kind::Method => func(receiver(false)),
                Kind::PointerMethod => func(receiver(true)),
                Kind::Type => ObjectKind::TypeName,
                Kind::Var => ObjectKind::Var(VarInfo { scope: VarScope::Package, used: false, decl: None }),
                Kind::Const => ObjectKind::Const { value: None },
            };
            let name = symbol(&text, &item.name);
            let pos = at(item.name.start);
            let obj = self.add_object(Object { name, pos, pkg: Some(pkg), ty: None, kind });
            let info = DeclInfo {
                file,
                decl: DeclId(u32::MAX),
                text: Some(span),
                index,
                color: Color::White,
                deps: FxHashSet::default(),
                group: group.clone(),
                body_checked: false,
            };
            self.decls.insert(obj, info);
            let package = &mut self[pkg];
            package.order.push(obj);
            match item.kind {
                Kind::Method | Kind::PointerMethod => {
                    package.funcs.push(obj);
                    package.methods.entry(symbol(&text, &item.base)).or_default().push(obj);
                    continue;
                }
                Kind::Func => package.funcs.push(obj),
                _ => {}
            }
            if !name.is_blank() {
                package.scope.insert(name, obj);
            }
        }
    }

    /// A declaration with a meaning of its own.
    fn declare_at_once(&mut self, pkg: PkgId, file: u32, span: Span, group: &Rc<[ObjId]>) {
        let decls = self[pkg].parse(file, span);
        self[pkg].grow_info();
        let mut errors = Vec::new();
        let mut collect = Collect { program: self, pkg, errors: &mut errors, group: group.clone() };
        for i in 0..decls.len() {
            let decl = collect.program[pkg].ast.nth(decls, i);
            collect.declaration(file, decl);
        }
    }

    /// Parses the declaration of a library object, if that was not done yet, and with it all that stand in the same text.
    pub(crate) fn parse_declaration(&mut self, obj: ObjId) {
        let Some(info) = self.decls.get(&obj) else { return };
        let (Some(span), file) = (info.text, info.file) else { return };
        let mut next = obj.0 - info.index;
        let Some(pkg) = self[obj].pkg else { return };
        let package = &mut self[pkg];
        let decls = package.parse(file, span);
        package.grow_info();
        if decls.is_empty() {
            // The library is tested to be free of errors.
            self[obj].ty = Some(crate::ty::TypeId::INVALID);
            return;
        }
        for i in 0..decls.len() {
            let decl = self[pkg].ast.nth(decls, i);
            let (names, shared) = match self[pkg].ast[decl].kind {
                DeclKind::Func { name, .. } | DeclKind::Type { name, .. } => (vec![name], false),
                DeclKind::Const { names, .. } => (self[pkg].ast.list(names).to_vec(), false),
                DeclKind::Var { names, values, .. } => {
                    (self[pkg].ast.list(names).to_vec(), values.len() == 1 && names.len() > 1)
                }
                DeclKind::Bad | DeclKind::Import { .. } => continue,
            };
            let group: Option<Rc<[ObjId]>> =
                shared.then(|| (next..next + names.len() as u32).map(ObjId).collect());
            for (index, name) in names.into_iter().enumerate() {
                self.parsed(pkg, ObjId(next), decl, index as u32, name, group.as_ref());
                next += 1;
            }
        }
    }

    /// Notes where an object's declaration is in the tree.
    fn parsed(
        &mut self,
        pkg: PkgId,
        obj: ObjId,
        decl: DeclId,
        index: u32,
        name: ExprId,
        group: Option<&Rc<[ObjId]>>,
    ) {
        self[pkg].info.objects[name.index()] = Some(obj);
        match &mut self[obj].kind {
            ObjectKind::Func(func) => func.decl = Some(decl),
            ObjectKind::Var(var) => var.decl = Some(decl),
            _ => {}
        }
        let Some(info) = self.decls.get_mut(&obj) else { return };
        (info.text, info.decl, info.index) = (None, decl, index);
        if let Some(group) = group {
            info.group = group.clone();
        }
    }
}
