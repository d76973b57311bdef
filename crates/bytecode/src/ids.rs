//! Ids of a module's tables, as the immediates of instructions carry them.

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident $sigil:literal;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $id(pub u32);
        impl $id {
            /// As an index.
            #[must_use]
            pub fn index(self) -> usize { self.0 as usize }
        }
        impl std::fmt::Display for $id {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { write!(f, concat!($sigil, "{}"), self.0) }
        }
    )* };
}

ids! {
    /// A function.
    FuncId "fn";
    /// A run-time type; 0 is no type (the type word of a nil interface).
    TypeIx "ty";
    /// A string constant.
    StrId "str";
    /// A constant's static box.
    BoxId "box";
    /// An interned list of slot kinds.
    ShapeId "sh";
    /// A call signature: shapes of parameters and results.
    SigId "sig";
    /// A method name (with package, if unexported) together with its signature.
    MethodId "m";
    /// An instruction index within a function.
    Label "@";
}
