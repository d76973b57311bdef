//! The run-time faults and their texts, once.
//!
//! A row: name, Go's text without prefix, class. `RuntimeError` texts are printed with `runtime error: ` before them.

/// Class of a fault: which Go type carries it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultClass {
    /// `runtime.errorString`, prefixed `runtime error: `.
    RuntimeError,
    /// `runtime.plainError`: no prefix.
    Plain,
    /// Fatal error of the user kind (facts.md section 9).
    Fatal,
    /// Fatal error of the throw kind.
    Throw,
}

macro_rules! faults {
    ($($(#[doc = $doc:literal])* $name:ident $class:ident $text:literal;)*) => {
        /// A fault with a fixed text.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum FaultId { $($(#[doc = $doc])* $name),* }
        impl FaultId {
            /// All, in table order.
            pub const ALL: &'static [FaultId] = &[$(FaultId::$name),*];
            /// Go's text.
            #[must_use]
            pub fn text(self) -> &'static str { match self { $(FaultId::$name => $text),* } }
            /// Its class.
            #[must_use]
            pub fn class(self) -> FaultClass { match self { $(FaultId::$name => FaultClass::$class),* } }
        }
        impl std::fmt::Display for FaultId {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self { $(FaultId::$name => stringify!($name)),* })
            }
        }
    };
}

faults! {
    NilDeref RuntimeError "invalid memory address or nil pointer dereference";
    DivideByZero RuntimeError "integer divide by zero";
    NegativeShift RuntimeError "negative shift amount";
    MakeSliceLen RuntimeError "makeslice: len out of range";
    MakeSliceCap RuntimeError "makeslice: cap out of range";
    GrowSliceLen RuntimeError "growslice: len out of range";
    MakeChanSize Plain "makechan: size out of range";
    NilMapStore Plain "assignment to entry in nil map";
    SendClosed Plain "send on closed channel";
    CloseClosed Plain "close of closed channel";
    CloseNil Plain "close of nil channel";
    UnsafeSliceLen RuntimeError "unsafe.Slice: len out of range";
    UnsafeSliceNil RuntimeError "unsafe.Slice: ptr is nil and len is not zero";
    UnsafeStringLen RuntimeError "unsafe.String: len out of range";
    UnsafeStringNil RuntimeError "unsafe.String: ptr is nil and len is not zero";
    RangeContinuedAfterFalse RuntimeError "range function continued iteration after function for loop body returned false";
    RangeContinuedAfterPanic RuntimeError "range function continued iteration after loop body panic";
    RangeContinuedAfterExit RuntimeError "range function continued iteration after whole loop exit";
    RangeMissedPanic RuntimeError "range function recovered a loop body panic and did not resume panicking";
    ConcurrentMapWrites Fatal "concurrent map writes";
    ConcurrentMapReadWrite Fatal "concurrent map read and map write";
    ConcurrentMapIterWrite Fatal "concurrent map iteration and map write";
    GoNilFunc Fatal "go of nil func value";
    AllAsleep Fatal "all goroutines are asleep - deadlock!";
    NoGoroutines Fatal "no goroutines (main called runtime.Goexit) - deadlock!";
    StackOverflow Throw "stack overflow";
    OutOfMemory Throw "out of memory";
}
