//! Why an operation did not finish: run-time panics, fatal errors, the end of the program, and "collect first".
//!
//! Texts with parameters are made in [`Fault::text`]; fixed ones stand in the faults table of `bytecode`.

use goanna_bytecode::faults::{FaultClass, FaultId};
use goanna_bytecode::ids::TypeIx;

/// Which bound was violated; the text's form follows from it (facts.md section 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoundsCode {
    /// `s[x]`
    Index,
    /// `s[?:x]` beyond the length (strings, arrays).
    SliceAlen,
    /// `s[?:x]` beyond the capacity.
    SliceAcap,
    /// `s[x:y]`, x > y.
    SliceB,
    /// `s[::x]` beyond the length of an array.
    Slice3Alen,
    /// `s[::x]` beyond the capacity.
    Slice3Acap,
    /// `s[:x:y]`, x > y.
    Slice3B,
    /// `s[x:y:]`, x > y.
    Slice3C,
    /// Slice of length x converted to an array of length y.
    Convert,
}

/// An operation's failure.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// A fault with a fixed text.
    Id(FaultId),
    /// A recoverable `runtime error: ` with this text (without the prefix).
    Error(Box<str>),
    /// A recoverable run-time panic with this text as it is.
    Plain(Box<str>),
    /// A bounds violation: the operand and the limit.
    Bounds { code: BoundsCode, x: i64, y: i64 },
    /// A map key of this dynamic type; `colon` is the form of loads and deletes on empty maps.
    Unhashable { ty: TypeIx, colon: bool },
    /// `==` met this type.
    Uncomparable(TypeIx),
    /// A failed assertion to a concrete or interface type, `iface` being the operand's static type.
    Assertion { iface: TypeIx, dynamic: TypeIx, wanted: TypeIx, missing: Box<str> },
    /// `value method main.T.M called using nil *T pointer`.
    ValueMethod(Box<str>),
    /// A fatal error of the user kind, after `fatal error: `.
    Fatal(Box<str>),
    /// The program ends with this status.
    Exit(i32),
    /// Nothing was done: collect and do it again; if that fails too, the program is out of memory.
    NoRoom(u64),
}

impl From<FaultId> for Fault {
    fn from(id: FaultId) -> Self {
        Self::Id(id)
    }
}

impl Fault {
    /// The nil dereference.
    pub const NIL: Self = Self::Id(FaultId::NilDeref);

    /// Text of a bounds violation.
    #[must_use]
    pub fn bounds_text(code: BoundsCode, x: i128, y: i64) -> String {
        use BoundsCode as B;
        let negative = x < 0;
        match code {
            B::Index if negative => format!("index out of range [{x}]"),
            B::Index => format!("index out of range [{x}] with length {y}"),
            B::SliceAlen | B::SliceAcap if negative => format!("slice bounds out of range [:{x}]"),
            B::SliceAlen => format!("slice bounds out of range [:{x}] with length {y}"),
            B::SliceAcap => format!("slice bounds out of range [:{x}] with capacity {y}"),
            B::SliceB if negative => format!("slice bounds out of range [{x}:]"),
            B::SliceB => format!("slice bounds out of range [{x}:{y}]"),
            B::Slice3Alen | B::Slice3Acap if negative => format!("slice bounds out of range [::{x}]"),
            B::Slice3Alen => format!("slice bounds out of range [::{x}] with length {y}"),
            B::Slice3Acap => format!("slice bounds out of range [::{x}] with capacity {y}"),
            B::Slice3B if negative => format!("slice bounds out of range [:{x}:]"),
            B::Slice3B => format!("slice bounds out of range [:{x}:{y}]"),
            B::Slice3C if negative => format!("slice bounds out of range [{x}::]"),
            B::Slice3C => format!("slice bounds out of range [{x}:{y}:]"),
            B::Convert => {
                format!("cannot convert slice with length {x} to array or pointer to array with length {y}")
            }
        }
    }

    /// Whether no deferred function and no recover sees it.
    #[must_use]
    pub fn is_fatal(&self) -> bool {
        match self {
            Self::Id(id) => matches!(id.class(), FaultClass::Fatal | FaultClass::Throw),
            Self::Fatal(_) | Self::Exit(_) => true,
            _ => false,
        }
    }
}
