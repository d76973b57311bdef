//! Library functions that were compiled when Goanna was built: a start reads the ones that are called, instead of parsing, checking and compiling them.
//!
//! Holds: what is written is what the compiler makes of the same source with the same options, so a function that is not here (it mentions a type that is
//! declared in a function) is compiled as ever, and nobody sees the difference. Things are named by the order of their declaration; types are rebuilt in
//! the checker's table, so that they are those of the program. Debuggers' builds do not use it.
//!
//! The form: a header with place and length of each [`Table`]; a table is the places of its records, 0 for none. A record is numbers of seven bits a byte.

mod read;
mod write;

pub(crate) use read::Known;
pub use write::prepare;

/// The tables.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Table {
    /// Number of the first object, path; sorted by path. Records of all packages' declarations follow each other in [`Table::Objects`].
    Packages,
    /// See [`Entry`].
    Objects,
    /// Length and bytes.
    Texts,
    /// A [`tag`] and its parts. Numbers of types that stand anywhere are one more, 0 is no type.
    Types,
    /// Name, one more than the text of the package or 0, type.
    Methods,
    /// Static boxes: type, text of the bytes, one more than the string or 0.
    Values,
    /// Kinds of slots.
    Shapes,
    /// Two shapes.
    Sigs,
    /// Instances of generic functions: object, type arguments, then as a function.
    Instances,
    /// Method expressions and values: which, type, index of the method, type arguments.
    Wrappers,
}
const TABLES: usize = 10;

/// What an object's record says first.
mod entry {
    /// A function without code here: name, signature, file, line.
    pub const FUNC: u64 = 1;
    /// The same with a unit.
    pub const CODE: u64 = 2;
    /// A function without body.
    pub const NATIVE: u64 = 3;
    /// A variable: type, number of variables that its initialiser sets (0: it has none), these, the unit.
    pub const VAR: u64 = 4;
}

/// Types. The parts of each are in the order of the checker's `Type`.
mod tag {
    pub const PREDECLARED: u64 = 0;
    pub const NAMED: u64 = 1;
    pub const POINTER: u64 = 2;
    pub const SLICE: u64 = 3;
    pub const ARRAY: u64 = 4;
    pub const MAP: u64 = 5;
    pub const CHAN: u64 = 6;
    pub const STRUCT: u64 = 7;
    pub const SIGNATURE: u64 = 8;
    pub const INTERFACE: u64 = 9;
}

/// Which function an instruction mentions: the low two bits of its number.
mod callee {
    pub const OBJECT: u64 = 0;
    pub const INSTANCE: u64 = 1;
    /// A literal, a loop's body, a wrapper of a go or defer statement: part of the same unit.
    pub const CHILD: u64 = 2;
    pub const WRAPPER: u64 = 3;
}

/// Types that have the same ids in every program: up to the empty tuple.
const PREDECLARED: u32 = goanna_types::TypeId::EMPTY_TUPLE.0;
