//! Instructions as numbers: what is written when Goanna is built and read when it runs.
//!
//! Holds: an instruction is the number of its row in the op table, then its immediates in the row's order. Ids go through [`Sink`] and [`Source`], which
//! translate between a module's own and those of the place where the numbers are kept.

use crate::faults::FaultId;
use crate::ids::{BoxId, FuncId, Label, MethodId, ShapeId, SigId, StrId, TypeIx};
use crate::ops::{Op, PrintKind};

/// Takes numbers, and says what number an id becomes.
pub trait Sink {
    /// The next number.
    fn number(&mut self, n: u64);
    /// The number of a function.
    fn func(&mut self, id: FuncId) -> u64;
    /// The number of a type.
    fn ty(&mut self, id: TypeIx) -> u64;
    /// The number of a string.
    fn str(&mut self, id: StrId) -> u64;
    /// The number of a static box.
    fn value(&mut self, id: BoxId) -> u64;
    /// The number of a method.
    fn method(&mut self, id: MethodId) -> u64;
    /// The number of a shape.
    fn shape(&mut self, id: ShapeId) -> u64;
    /// The number of a signature.
    fn sig(&mut self, id: SigId) -> u64;
}

/// Gives the numbers again, and the ids that they stand for in a module.
pub trait Source {
    /// The next number.
    fn number(&mut self) -> u64;
    /// The function with a number.
    fn func(&mut self, n: u64) -> FuncId;
    /// The type with a number.
    fn ty(&mut self, n: u64) -> TypeIx;
    /// The string with a number.
    fn str(&mut self, n: u64) -> StrId;
    /// The static box with a number.
    fn value(&mut self, n: u64) -> BoxId;
    /// The method with a number.
    fn method(&mut self, n: u64) -> MethodId;
    /// The shape with a number.
    fn shape(&mut self, n: u64) -> ShapeId;
    /// The signature with a number.
    fn sig(&mut self, n: u64) -> SigId;
}

/// A type of immediates.
trait Immediate: Copy {
    fn write(self, to: &mut impl Sink);
    fn read(from: &mut impl Source) -> Self;
}

macro_rules! plain {
    ($($t:ty: |$x:ident| $to:expr, |$n:ident| $from:expr;)*) => { $(
        impl Immediate for $t {
            fn write(self, to: &mut impl Sink) { let $x = self; to.number($to); }
            fn read(from: &mut impl Source) -> $t { let $n = from.number(); $from }
        }
    )* };
}
plain! {
    u64: |x| x, |n| n;
    u32: |x| u64::from(x), |n| n as u32;
    bool: |x| u64::from(x), |n| n != 0;
    // Small numbers of either sign stay small.
    i64: |x| (x << 1 ^ x >> 63) as u64, |n| (n >> 1) as i64 ^ -((n & 1) as i64);
    Label: |x| u64::from(x.0), |n| Label(n as u32);
    FaultId: |x| x as u64, |n| FaultId::ALL[n as usize];
    PrintKind: |x| x as u64, |n| PrintKind::ALL[n as usize];
}

macro_rules! ids {
    ($($t:ty: $f:ident;)*) => { $(
        impl Immediate for $t {
            fn write(self, to: &mut impl Sink) { let n = to.$f(self); to.number(n); }
            fn read(from: &mut impl Source) -> $t { let n = from.number(); from.$f(n) }
        }
    )* };
}
ids! { FuncId: func; TypeIx: ty; StrId: str; BoxId: value; MethodId: method; ShapeId: shape; SigId: sig; }

macro_rules! define_code {
    ($( [$group:literal] $( $(#[doc = $doc:literal])* $name:ident $mn:literal { $($f:ident : $t:ty),* } $effect:literal [$($attr:ident),*] ; )* )*) => {
        #[allow(non_upper_case_globals, reason = "the table spells them so")]
        mod row {
            enum Row { $( $( $name, )* )* }
            $( $( pub(super) const $name: u64 = Row::$name as u64; )* )*
        }

        /// Writes an instruction.
        pub fn write(op: Op, to: &mut impl Sink) {
            match op { $( $( Op::$name { $($f),* } => {
                to.number(row::$name);
                $( <$t as Immediate>::write($f, to); )*
            } )* )* }
        }

        /// Reads an instruction; `None` if there is no row of that number.
        pub fn read(from: &mut impl Source) -> Option<Op> {
            Some(match from.number() {
                $( $( row::$name => Op::$name { $($f: <$t as Immediate>::read(from)),* }, )* )*
                _ => return None,
            })
        }
    };
}
crate::for_each_op!(define_code);
