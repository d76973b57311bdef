//! The predeclared names and package `unsafe`.

use crate::constant::ConstValue;
use crate::object::{Builtin, ObjId, Object, ObjectKind};
use crate::program::{Package, Program};
use crate::ty::{PkgId, TypeId};
use goanna_syntax::{Pos, Symbol};
use std::rc::Rc;

const TYPES: &[(&str, TypeId)] = &[
    // The first five have the object numbers that `TypeTable::new` gave their types.
    ("error", TypeId::ERROR),
    ("comparable", TypeId::COMPARABLE),
    ("byte", TypeId::BYTE_NAME),
    ("rune", TypeId::RUNE_NAME),
    ("any", TypeId::ANY_NAME),
    ("bool", TypeId::BOOL),
    ("int", TypeId::INT),
    ("int8", TypeId::INT8),
    ("int16", TypeId::INT16),
    ("int32", TypeId::INT32),
    ("int64", TypeId::INT64),
    ("uint", TypeId::UINT),
    ("uint8", TypeId::UINT8),
    ("uint16", TypeId::UINT16),
    ("uint32", TypeId::UINT32),
    ("uint64", TypeId::UINT64),
    ("uintptr", TypeId::UINTPTR),
    ("float32", TypeId::FLOAT32),
    ("float64", TypeId::FLOAT64),
    ("complex64", TypeId::COMPLEX64),
    ("complex128", TypeId::COMPLEX128),
    ("string", TypeId::STRING),
];

const BUILTINS: &[(&str, Builtin)] = &[
    ("append", Builtin::Append),
    ("cap", Builtin::Cap),
    ("clear", Builtin::Clear),
    ("close", Builtin::Close),
    ("complex", Builtin::Complex),
    ("copy", Builtin::Copy),
    ("delete", Builtin::Delete),
    ("imag", Builtin::Imag),
    ("len", Builtin::Len),
    ("make", Builtin::Make),
    ("max", Builtin::Max),
    ("min", Builtin::Min),
    ("new", Builtin::New),
    ("panic", Builtin::Panic),
    ("print", Builtin::Print),
    ("println", Builtin::Println),
    ("real", Builtin::Real),
    ("recover", Builtin::Recover),
];

const UNSAFE: &[(&str, Builtin)] = &[
    ("Add", Builtin::UnsafeAdd),
    ("Alignof", Builtin::UnsafeAlignof),
    ("Offsetof", Builtin::UnsafeOffsetof),
    ("Sizeof", Builtin::UnsafeSizeof),
    ("Slice", Builtin::UnsafeSlice),
    ("SliceData", Builtin::UnsafeSliceData),
    ("String", Builtin::UnsafeString),
    ("StringData", Builtin::UnsafeStringData),
];

impl Builtin {
    /// Its name as written in Go, `unsafe.` included.
    #[must_use]
    pub fn name(self) -> &'static str {
        if let Some((name, _)) = BUILTINS.iter().find(|(_, b)| *b == self) {
            return name;
        }
        match self {
            Builtin::UnsafeAdd => "unsafe.Add",
            Builtin::UnsafeAlignof => "unsafe.Alignof",
            Builtin::UnsafeOffsetof => "unsafe.Offsetof",
            Builtin::UnsafeSizeof => "unsafe.Sizeof",
            Builtin::UnsafeSlice => "unsafe.Slice",
            Builtin::UnsafeSliceData => "unsafe.SliceData",
            Builtin::UnsafeString => "unsafe.String",
            _ => "unsafe.StringData",
        }
    }
}

/// Declares the predeclared names in an empty program; package `unsafe` becomes `PkgId(0)`.
pub(crate) fn declare(program: &mut Program) {
    let mut add = |name: &str, ty: Option<TypeId>, kind: ObjectKind| {
        let name = Symbol::intern(name);
        let id = ObjId(program.objects.len() as u32);
        program.objects.push(Object { name, pos: Pos::NONE, pkg: None, ty, kind });
        program.universe.insert(name, id);
    };
    for &(name, ty) in TYPES {
        add(name, Some(ty), ObjectKind::TypeName);
    }
    for (name, value) in [("true", true), ("false", false)] {
        add(
            name,
            Some(TypeId::UNTYPED_BOOL),
            ObjectKind::Const { value: Some(Rc::new(ConstValue::Bool(value))) },
        );
    }
    add(
        "iota",
        Some(TypeId::UNTYPED_INT),
        ObjectKind::Const { value: Some(Rc::new(ConstValue::Int(0.into()))) },
    );
    add("nil", Some(TypeId::UNTYPED_NIL), ObjectKind::Nil);
    for &(name, builtin) in BUILTINS {
        add(name, Some(TypeId::INVALID), ObjectKind::Builtin(builtin));
    }
    declare_unsafe(program);
}

fn declare_unsafe(program: &mut Program) {
    let pkg = PkgId(program.packages.len() as u32);
    let mut package = Package { lazy: true, ..Package::new("unsafe") };
    let mut add = |name: &str, ty: TypeId, kind: ObjectKind| {
        let name = Symbol::intern(name);
        let id = ObjId(program.objects.len() as u32);
        program.objects.push(Object { name, pos: Pos::NONE, pkg: Some(pkg), ty: Some(ty), kind });
        package.scope.insert(name, id);
    };
    add("Pointer", TypeId::UNSAFE_POINTER, ObjectKind::TypeName);
    for &(name, builtin) in UNSAFE {
        add(name, TypeId::INVALID, ObjectKind::Builtin(builtin));
    }
    program.by_path.insert("unsafe".into(), pkg);
    program.packages.push(package);
}
