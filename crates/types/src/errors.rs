//! The table of error codes: stable names, never renumbered.

macro_rules! codes {
    ($($name:ident,)*) => {
        /// What kind of mistake a diagnostic reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum Code { $($name,)* }
        impl Code {
            /// The stable name shown to people.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => stringify!($name),)* }
            }
        }
    };
}

codes! {
    InvalidSyntaxTree, Test, BlankPkgName, MismatchedPkgName, InvalidPkgUse, BadImportPath, BrokenImport, ImportCRenamed, UnusedImport,
    InvalidInitCycle, DuplicateDecl, InvalidDeclCycle, InvalidTypeCycle, InvalidConstInit, InvalidConstVal, InvalidConstType, UntypedNilUse,
    WrongAssignCount, UnassignableOperand, NoNewVar, MultiValAssignOp, InvalidIfaceAssign, InvalidChanAssign, IncompatibleAssign,
    UnaddressableFieldAssign, NotAType, InvalidArrayLen, BlankIfaceMethod, IncomparableMapKey, InvalidIfaceEmbed, InvalidPtrEmbed, BadRecv,
    InvalidRecv, DuplicateFieldAndMethod, DuplicateMethod, InvalidBlank, InvalidIota, MissingInitBody, InvalidInitSig, InvalidInitDecl,
    InvalidMainDecl, TooManyValues, NotAnExpr, TruncatedFloat, NumericOverflow, UndefinedOp, MismatchedTypes, DivisionByZero, NonNumericIncDec,
    UnaddressableOperand, InvalidIndirection, NonIndexableOperand, InvalidIndex, SwappedSliceIndices, NonSliceableOperand, InvalidSliceExpr,
    InvalidShiftCount, InvalidShiftOperand, InvalidReceive, InvalidSend, DuplicateLitKey, MissingLitKey, InvalidLitIndex, OversizeArrayLit,
    MixedStructLit, InvalidStructLit, MissingLitField, DuplicateLitField, UnexportedLitField, InvalidLitField, UntypedLit, InvalidLit,
    AmbiguousSelector, UndeclaredImportedName, UnexportedName, UndeclaredName, MissingFieldOrMethod, BadDotDotDotSyntax, NonVariadicDotDotDot,
    MisplacedDotDotDot, InvalidDotDotDotOperand, InvalidDotDotDot, UncalledBuiltin, InvalidAppend, InvalidCap, InvalidClose, InvalidCopy,
    InvalidComplex, InvalidDelete, InvalidImag, InvalidLen, SwappedMakeArgs, InvalidMake, InvalidReal, InvalidAssert, ImpossibleAssert,
    InvalidConversion, InvalidUntypedConversion, InvalidOffsetof, UnusedExpr, UnusedVar, MissingReturn, WrongResultCount, OutOfScopeResult,
    InvalidCond, InvalidPostDecl, InvalidIterVar, InvalidRangeExpr, MisplacedBreak, MisplacedContinue, MisplacedFallthrough, InvalidCase,
    DuplicateCase, BadTypeKeyword, InvalidTypeSwitch, InvalidExprSwitch, InvalidSelectCase, UndeclaredLabel, DuplicateLabel, MisplacedLabel,
    UnusedLabel, JumpOverDecl, JumpIntoBlock, InvalidMethodExpr, WrongArgCount, InvalidCall, UnusedResults, InvalidDefer, InvalidGo, BadDecl,
    RepeatedDecl, InvalidUnsafeAdd, InvalidUnsafeSlice, UnsupportedFeature, NotAGenericType, WrongTypeArgCount, CannotInferTypeArgs,
    InvalidTypeArg, InvalidInstanceCycle, InvalidUnion, MisplacedConstraintIface, InvalidMethodTypeParams, MisplacedTypeParam,
    InvalidUnsafeSliceData, InvalidUnsafeString, InvalidClear, TypeTooLarge, InvalidMinMaxOperand, TooNew,
}
