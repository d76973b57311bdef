//! A module: everything that the run side gets to know of a program.
//!
//! Holds: tables only grow (a session appends), so ids stay valid; types and shapes are interned by the compiler.
//! Knows nothing of syntax or of the checker's types.

use crate::ids::{FuncId, MethodId, ShapeId, SigId, TypeIx};
use crate::ops::Op;

/// What a slot holds, as far as the verifier and the collector care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Integers, bools, packed words without pointers, complex64.
    I,
    /// float32, float64.
    F,
    /// Pointer, map, chan, func, unsafe.Pointer, data words.
    P,
}

/// Shapes every module starts with, in this order.
pub mod shapes {
    use super::Kind;
    use crate::ids::ShapeId;
    /// No slots.
    pub const EMPTY: ShapeId = ShapeId(0);
    /// One integer word.
    pub const I: ShapeId = ShapeId(1);
    /// One float word.
    pub const F: ShapeId = ShapeId(2);
    /// One pointer word.
    pub const P: ShapeId = ShapeId(3);
    /// A string.
    pub const STR: ShapeId = ShapeId(4);
    /// A slice.
    pub const SLICE: ShapeId = ShapeId(5);
    /// An interface.
    pub const IFACE: ShapeId = ShapeId(6);
    /// A complex128.
    pub const COMPLEX: ShapeId = ShapeId(7);
    /// Their kinds.
    pub const FIXED: [&[Kind]; 8] = [
        &[],
        &[Kind::I],
        &[Kind::F],
        &[Kind::P],
        &[Kind::P, Kind::I],
        &[Kind::P, Kind::I, Kind::I],
        &[Kind::I, Kind::P],
        &[Kind::F, Kind::F],
    ];
}

/// How a value of a type lies in slots and in memory: what loads, stores, boxes, maps and channels need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Repr {
    /// One slot, loaded and stored by width: `I8` … `F64`, `P`.
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    F32,
    F64,
    P,
    /// Slots are the memory image (strings, slices, interfaces, complex128, structs, arrays): `size` bytes rounded up to slots.
    Mem,
}

/// Kinds as numbered by package reflect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum TypeKind {
    Invalid,
    Bool,
    Int,
    Int8,
    Int16,
    Int32,
    Int64,
    Uint,
    Uint8,
    Uint16,
    Uint32,
    Uint64,
    Uintptr,
    Float32,
    Float64,
    Complex64,
    Complex128,
    Array,
    Chan,
    Func,
    Interface,
    Map,
    Pointer,
    Slice,
    String,
    Struct,
    UnsafePointer,
}

/// A run-time type descriptor.
#[derive(Clone, Debug)]
pub struct TypeDesc {
    pub kind: TypeKind,
    /// Size in bytes.
    pub size: u64,
    /// Alignment in bytes.
    pub align: u8,
    /// How it lies in slots.
    pub repr: Repr,
    /// Slot kinds of a value in a frame.
    pub shape: ShapeId,
    /// Whether it contains pointers, and which 8-byte words of its memory image are pointers: bit `i` of word `i / 64`. Empty if none. For arrays longer than 64 elements
    /// only the element's map is stored in the element type; look there (`elem`, `len`).
    pub ptr_words: Box<[u64]>,
    pub has_pointers: bool,
    /// `main.T`, `[]int`: as reflect's String and the crash report spell it.
    pub string: Box<str>,
    /// Name of a defined or predeclared type (`T`, `P[int]`, `int`), else empty.
    pub name: Box<str>,
    /// Import path of a defined type's package.
    pub pkg_path: Box<str>,
    /// Whether `==` is defined on it (statically).
    pub comparable: bool,
    /// The data word of an interface holds the value itself.
    pub direct_iface: bool,
    /// Element type of pointer, slice, array, chan, map (value); else 0.
    pub elem: TypeIx,
    /// Key type of a map.
    pub key: TypeIx,
    /// Length of an array.
    pub len: u64,
    /// 1 receive, 2 send, 3 both (reflect's numbers).
    pub chan_dir: u8,
    pub fields: Box<[FieldDesc]>,
    /// Function types.
    pub params: Box<[TypeIx]>,
    pub results: Box<[TypeIx]>,
    pub variadic: bool,
    /// Methods of an interface type, or the whole method set of a concrete type (promoted included), sorted by name, exported ones first as Go sorts them.
    pub methods: Box<[MethodDesc]>,
    /// `methods` is empty for now: the machine asks for them when it needs them.
    pub methods_later: bool,
    /// Type of pointers to this type, if the program has it.
    pub ptr_to: TypeIx,
}

/// A struct field.
#[derive(Clone, Debug)]
pub struct FieldDesc {
    pub name: Box<str>,
    /// Empty for exported names.
    pub pkg_path: Box<str>,
    pub tag: Box<[u8]>,
    pub ty: TypeIx,
    pub offset: u64,
    pub embedded: bool,
}

/// A method.
#[derive(Clone, Debug)]
pub struct MethodDesc {
    pub name: Box<str>,
    /// Empty for exported names.
    pub pkg_path: Box<str>,
    /// Its name-and-signature id, what `call.iface` uses.
    pub id: MethodId,
    /// The function type without receiver.
    pub ty: TypeIx,
    /// Takes the data word as its first parameter (a wrapper for value receivers that are not pointer-shaped). `None` for interfaces, and for methods that nothing reachable can call.
    pub func: Option<FuncId>,
}

/// Shapes of a callee's parameters and results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Sig {
    pub params: ShapeId,
    pub results: ShapeId,
}

/// Line and byte column of an instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SrcLoc {
    pub line: u32,
    pub col: u32,
    /// Which of its indices are of an unsigned type: 1 the index or low bound, 2 the high bound, 4 the maximum.
    pub unsigned: u8,
    /// Of a `go` or `defer` statement whose call gets a wrapper from gc: the wrapper's number.
    pub wrap: u16,
    /// Of an instruction that faults at nil: how far gc's first access is from the instruction's.
    pub nil: i32,
    /// Of a place that a `//line` directive puts into another file: one more than that file's index.
    pub file: u32,
}

/// What kind of function this is, for the unwinder and tracebacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuncKind {
    /// A declared function, method, literal or init.
    Normal,
    /// A range-over-func body: counts as a call for recover, defers on the enclosing function.
    RangeBody,
    /// Made by the compiler (method wrappers, method values, deferwrap, gowrap): hidden in tracebacks unless it faults itself, does not count for recover.
    Wrapper,
    /// A native: no code.
    Native,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Go's name for tracebacks: `main.(*T).M`, `main.f.func1.2`, `main.F[...]`.
    pub name: Box<str>,
    /// File of its positions, index into [`Module::files`].
    pub file: u32,
    /// Line of the `func` keyword, for FuncForPC and `created by`.
    pub line: u32,
    pub kind: FuncKind,
    pub sig: SigId,
    /// Kinds of all local slots; parameters come first. For closures (`closure`) the slot after the parameters is the closure pointer.
    pub locals: Vec<Kind>,
    /// Reads captured variables.
    pub closure: bool,
    /// Contains DEFER (directly, or in a range body).
    pub has_defer: bool,
    /// Where a frame continues after a recovered panic: RUN_DEFERS, loads of the result variables, RETURN. Only with `has_defer`.
    pub recover_at: u32,
    pub code: Vec<Op>,
    /// Parallel to `code`.
    pub locs: Vec<SrcLoc>,
    /// Natives: `(package path, function name)`.
    pub native: Option<(Box<str>, Box<str>)>,
    /// Named variables for debuggers: name, slot, type, whether the slot holds a pointer to the cell.
    pub vars: Vec<VarDesc>,
    /// Types of the parameters, receiver first: only if the compiler was asked for what debuggers need.
    pub params: Vec<TypeIx>,
}

/// A named variable of a function.
#[derive(Clone, Debug)]
pub struct VarDesc {
    pub name: Box<str>,
    pub slot: u32,
    pub ty: TypeIx,
    pub boxed: bool,
    /// Line of its declaration.
    pub line: u32,
}

/// A package variable.
#[derive(Clone, Debug)]
pub struct GlobalDesc {
    pub name: Box<str>,
    pub off: u32,
    pub ty: TypeIx,
}

/// A constant in an interface: its type and memory image, and the string constant its pointer word refers to, if it is a string.
#[derive(Clone, Debug)]
pub struct StaticBox {
    pub ty: TypeIx,
    pub bytes: Box<[u8]>,
    pub string: Option<crate::ids::StrId>,
}

/// A program, or what a session has compiled so far.
#[derive(Clone, Debug, Default)]
pub struct Module {
    pub funcs: Vec<Function>,
    /// Entry 0 is an unused placeholder.
    pub types: Vec<TypeDesc>,
    pub shapes: Vec<Box<[Kind]>>,
    pub sigs: Vec<Sig>,
    pub strings: Vec<Box<[u8]>>,
    pub boxes: Vec<StaticBox>,
    /// Names of method ids, for messages: `(name, package path or empty)`.
    pub methods: Vec<(Box<str>, Box<str>)>,
    /// Source files as tracebacks show them.
    pub files: Vec<Box<str>>,
    pub globals: Vec<GlobalDesc>,
    /// Bytes of package variables.
    pub globals_size: u32,
    /// Runs package initialisation, then `main.main`; named `runtime.main`.
    pub entry: FuncId,
    /// `panic(nil)` panics with nil: so it was before Go 1.21, by which version the main module's `go` line decides.
    pub panic_nil: bool,
    /// Numbers may be pointers that nothing else keeps (`//go:uintptrescapes`): frames are read whole by the collector.
    pub whole_frames: bool,
    /// Functions and types that the VM itself needs (error values of run-time panics …), by well-known name.
    pub well_known: WellKnown,
}

/// Types and functions of `runtime` that the VM creates values of; 0 / `None` while the program has none.
#[derive(Clone, Debug, Default)]
pub struct WellKnown {
    /// `runtime.errorString` etc.: a named string type with Error and RuntimeError methods.
    pub error_string: TypeIx,
    pub plain_error: TypeIx,
    pub bounds_error: TypeIx,
    pub type_assertion_error: TypeIx,
    pub panic_nil_error: TypeIx,
    pub unhashable_error: TypeIx,
    /// `string`, `int`, `error`.
    pub string: TypeIx,
    pub int: TypeIx,
    pub error: TypeIx,
    /// `interface { String() string }`.
    pub stringer: TypeIx,
    /// `func(v any) string`: Go code that turns a panic value into text by calling Error or String; runs on the panicking goroutine.
    pub print_value: Option<FuncId>,
}

impl Module {
    /// Numbers may be pointers that nothing else keeps: the collector reads frames whole, and every `uintptr`.
    pub fn numbers_may_be_pointers(&mut self) {
        self.whole_frames = true;
        let is_number = |t: &TypeDesc| t.kind == TypeKind::Uintptr;
        for i in 0..self.types.len() {
            let desc = &self.types[i];
            let array = desc.kind == TypeKind::Array && is_number(&self.types[desc.elem.index()]);
            if array || is_number(desc) {
                self.types[i].has_pointers = true;
            }
        }
    }

    /// Kinds of a shape.
    #[must_use]
    pub fn shape(&self, id: ShapeId) -> &[Kind] {
        &self.shapes[id.index()]
    }
    /// The signature `id`.
    #[must_use]
    pub fn sig(&self, id: SigId) -> Sig {
        self.sigs[id.index()]
    }
}
