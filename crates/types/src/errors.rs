//! The table of error codes: stable names as in Go's own checker, a line of explanation, and a program that makes the mistake.
//!
//! Holds: a test compiles every example and finds the code among its diagnostics. Names are never reused for something else.

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident $example:literal,)*) => {
        /// What kind of mistake a diagnostic reports.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[doc = $doc])* $name,)* }
        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];
            /// The stable name shown to people.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => stringify!($name),)* }
            }
            /// What is wrong, in a line.
            #[must_use]
            pub fn description(self) -> &'static str {
                match self { $(Code::$name => concat!($($doc)*).trim_ascii_start(),)* }
            }
            /// The declarations of a program that makes the mistake (after `package main`); empty for codes that need more than a file.
            #[must_use]
            pub fn example(self) -> &'static str {
                match self { $(Code::$name => $example,)* }
            }
        }
    };
}

codes! {
    /// The tree has a piece that could not be parsed.
    InvalidSyntaxTree "",
    /// A type needs more memory than there are addresses.
    TypeTooLarge r#"import "unsafe"; type E [1 << 31 - 1]complex128; var a [1 << 31]E; var _ = unsafe.Sizeof(a); func main() {}"#,
    /// A `//go:` or `//line` directive is wrong or stands where it means nothing.
    MisplacedDirective "//go:noinline\nvar x int\nfunc main() {}",
    /// The package clause names the blank identifier.
    BlankPkgName "",
    /// An imported package cannot be found.
    BrokenImport r#"import "no/such/package"; func main() {}"#,
    /// An import path has characters that no path has.
    BadImportPath r#"import "a b"; func main() {}"#,
    /// An import is not used.
    UnusedImport r#"import "os"; func main() {}"#,
    /// A package name is used as a value.
    InvalidPkgUse r#"import "fmt"; func main() { _ = fmt }"#,
    /// Package variables depend on themselves.
    InvalidInitCycle "var x = f(); func f() int { return x }; func main() {}",
    /// A name is declared twice in one block.
    DuplicateDecl "var x = 1; var x = 2; func main() {}",
    /// A type contains itself.
    InvalidDeclCycle "type T struct { f T }; func main() {}",
    /// A constant's value is not constant.
    InvalidConstInit "var x = 1; const c = x; func main() {}",
    /// A channel's elements are larger than 64 KB.
    InvalidChanElem "var c chan [65536]byte; func main() {}",
    /// A constant is too large to compute with.
    InvalidConstVal "const c = 1 << 600; func main() {}",
    /// A constant has a type that no constant can have.
    InvalidConstType "const c []int = nil; func main() {}",
    /// Nil is used where its type cannot be known.
    UntypedNilUse "var x = nil; func main() {}",
    /// The numbers of variables and values differ.
    WrongAssignCount "var a, b = 1, 2, 3; func main() {}",
    /// The left side cannot be assigned to.
    UnassignableOperand "func main() { 1 = 2 }",
    /// := declares nothing new.
    NoNewVar "func main() { x := 1; x := 2; _ = x }",
    /// A value lacks methods of the interface it is assigned to.
    InvalidIfaceAssign "var e error = struct{}{}; func main() {}",
    /// Named channel types do not mix.
    InvalidChanAssign "type A chan int; type B <-chan int; var a A; var b B = a; func main() {}",
    /// A value does not have the type of the variable.
    IncompatibleAssign r#"var x int = "a"; func main() {}"#,
    /// A field of a map element is assigned to.
    UnaddressableFieldAssign "func main() { m := map[int]struct{ x int }{}; m[0].x = 1 }",
    /// Something that is no type is used as one.
    NotAType "var x = 1; var y x; func main() {}",
    /// An array length is not a constant of integer value.
    InvalidArrayLen "var n = 1; var a [n]int; func main() {}",
    /// A method of an interface is called _.
    BlankIfaceMethod "type I interface { _() }; func main() {}",
    /// Map keys of this type cannot be compared.
    IncomparableMapKey "var m map[[]int]int; func main() {}",
    /// A pointer to an interface or pointer is embedded.
    InvalidPtrEmbed "type P *int; type T struct { *P }; func main() {}",
    /// Methods cannot be declared for this type.
    InvalidRecv "func (x int) m() {}; func main() {}",
    /// A receiver does not fit its base type.
    BadRecv "type T[P any] int; func (T[A, B]) m() {}; func main() {}",
    /// A field and a method have the same name.
    DuplicateFieldAndMethod "type T struct { x int }; func (T) x() {}; func main() {}",
    /// A method is declared twice.
    DuplicateMethod "type T int; func (T) m() {}; func (T) m() {}; func main() {}",
    /// The blank identifier is used as a value.
    InvalidBlank "func main() { x := _; _ = x }",
    /// Iota is used outside of a constant declaration.
    InvalidIota "var x = iota; func main() {}",
    /// Func init has no body.
    MissingInitBody "func init(); func main() {}",
    /// Init is declared as something else than a function.
    InvalidInitDecl "var init int; func main() {}",
    /// Main is declared as something else than a function.
    InvalidMainDecl "var main int",
    /// A call with no or several results is used as one value.
    TooManyValues "func f() (int, int) { return 1, 2 }; func main() { _ = f() + 1 }",
    /// A type is used as a value.
    NotAnExpr "func main() { _ = int + 1 }",
    /// A constant would lose its fraction.
    TruncatedFloat "var x int = 1.5; func main() {}",
    /// A constant does not fit its type.
    NumericOverflow "var x int8 = 1000; func main() {}",
    /// The operator is not defined for the operand.
    UndefinedOp r#"func main() { _ = "a" - "b" }"#,
    /// The operands have different types.
    MismatchedTypes r#"func main() { x, y := 1, "a"; _ = x + y }"#,
    /// A constant divisor is zero.
    DivByZero "func main() { x := 1; _ = x / 0 }",
    /// ++ or -- of something that is no number.
    NonNumericIncDec r#"func main() { s := "a"; s++ }"#,
    /// The address of the operand cannot be taken.
    UnaddressableOperand "func main() { _ = &1 }",
    /// * of something that is no pointer.
    InvalidIndirection "func main() { x := 1; _ = *x }",
    /// The operand cannot be indexed.
    NonIndexableOperand "func main() { x := 1; _ = x[0] }",
    /// An index is not an integer or out of range.
    InvalidIndex r#"func main() { s := "a"; _ = []int{}[s] }"#,
    /// Constant slice indices decrease.
    SwappedSliceIndices "func main() { _ = []int{}[2:1] }",
    /// The operand cannot be sliced.
    NonSliceableOperand "func main() { x := 1; _ = x[0:] }",
    /// A string has no capacity to slice.
    InvalidSliceExpr r#"func main() { s := "abc"; _ = s[0:1:2] }"#,
    /// A shift count is not an integer or out of range.
    InvalidShiftCount "func main() { _ = 1 << -1 }",
    /// The shifted operand is no integer.
    InvalidShiftOperand "func main() { _ = 1.5 << 1 }",
    /// A receive from something that does not yield values.
    InvalidReceive "func main() { c := make(chan<- int); <-c }",
    /// A send to something that does not take values.
    InvalidSend "func main() { c := make(<-chan int); c <- 1 }",
    /// A composite literal has the same key twice.
    DuplicateLitKey "var m = map[int]int{1: 1, 1: 2}; func main() {}",
    /// A map literal lacks a key.
    MissingLitKey "var m = map[int]int{1}; func main() {}",
    /// The index in an array literal is no constant integer.
    InvalidLitIndex "var x = 1; var a = []int{x: 1}; func main() {}",
    /// An array literal has too many elements.
    OversizeArrayLit "var a = [1]int{1, 2}; func main() {}",
    /// A struct literal mixes named and positional fields.
    MixedStructLit "var s = struct{ x, y int }{x: 1, 2}; func main() {}",
    /// A struct literal has the wrong number of values.
    InvalidStructLit "var s = struct{ x, y int }{1}; func main() {}",
    /// A struct literal names an unknown field.
    MissingLitField "var s = struct{ x int }{y: 1}; func main() {}",
    /// A struct literal names a field twice.
    DuplicateLitField "var s = struct{ x int }{x: 1, x: 2}; func main() {}",
    /// A struct literal sets a field of another package that is not exported.
    UnexportedLitField r#"import "sync"; var m = sync.Mutex{1, 2}; func main() {}"#,
    /// The key in a struct literal is no field name.
    InvalidLitField "var s = struct{ x int }{1: 1}; func main() {}",
    /// A composite literal lacks its type.
    UntypedLit "type T struct{ a []int }; var x = T{{1}}; func main() {}",
    /// A composite literal of a type that has none.
    InvalidLit "var s = int{1}; func main() {}",
    /// Several fields or methods have this name at the same depth.
    AmbiguousSelector "type A struct{ x int }; type B struct{ x int }; type C struct { A; B }; var c C; var y = c.x; func main() {}",
    /// A package has no such name.
    UndeclaredImportedName r#"import "os"; var x = os.NoSuchName; func main() {}"#,
    /// A name of another package is not exported.
    UnexportedName r#"import "bytes"; var x = bytes.indexFunc; func main() {}"#,
    /// A name is not declared.
    UndeclaredName "func main() { x = 1 }",
    /// A type has no such field or method.
    MissingFieldOrMethod "func main() { x := 1; x.foo() }",
    /// [...] stands for a length that nothing tells.
    BadDotDotDotSyntax "var x [...]int; func main() {}",
    /// ... in a call of a function that is not variadic.
    NonVariadicDotDotDot "func f([]int) {}; func main() { f([]int{}...) }",
    /// ... in a call where it is not allowed.
    InvalidDotDotDot "func main() { _ = len([]int{}...) }",
    /// A predeclared function is used without being called.
    UncalledBuiltin "func main() { f := len; _ = f }",
    /// Append to something that is no slice.
    InvalidAppend "func main() { _ = append(1, 2) }",
    /// Cap of something that has none.
    InvalidCap "func main() { _ = cap(1) }",
    /// Clear of something that is neither map nor slice.
    InvalidClear "func main() { clear(1) }",
    /// Close of something that is no channel or only receives.
    InvalidClose "func main() { close(1) }",
    /// The arguments of complex are no floats of one type.
    InvalidComplex "func main() { x := 1; _ = complex(x, x) }",
    /// Copy between things that are no slices of one element type.
    InvalidCopy "func main() { copy([]int{}, []string{}) }",
    /// Delete from something that is no map.
    InvalidDelete "func main() { delete(1, 1) }",
    /// Imag of something that is not complex.
    InvalidImag r#"func main() { _ = imag("a") }"#,
    /// Len of something that has none.
    InvalidLen "func main() { _ = len(1) }",
    /// Make with a length greater than the capacity.
    SwappedMakeArgs "func main() { _ = make([]int, 2, 1) }",
    /// Make of a type that it does not make.
    InvalidMake "func main() { _ = make(int) }",
    /// Min or max of operands without order.
    InvalidMinMaxOperand "func main() { _ = max(1i) }",
    /// Real of something that is not complex.
    InvalidReal r#"func main() { _ = real("a") }"#,
    /// A type assertion on something that is no interface.
    InvalidAssert "func main() { x := 1; _ = x.(int) }",
    /// A type assertion that can never succeed.
    ImpossibleAssert "type T int; func main() { var e error; _ = e.(T) }",
    /// A value cannot be converted to the type.
    InvalidConversion r#"func main() { _ = int("a") }"#,
    /// An untyped value has no meaning in that type.
    InvalidUntypedConversion "func main() { var p *int; p = p; _ = [](*int){}[nil] }",
    /// Unsafe.Offsetof of something that is no field.
    InvalidOffsetof r#"import "unsafe"; type T struct{}; func (T) m() {}; var y = unsafe.Offsetof(T{}.m); func main() {}"#,
    /// The argument of unsafe.Offsetof selects nothing.
    BadOffsetofSyntax r#"import "unsafe"; var x int; var y = unsafe.Offsetof(x); func main() {}"#,
    /// The number for unsafe.Add is no integer.
    InvalidUnsafeAdd r#"import "unsafe"; func main() { var p unsafe.Pointer; _ = unsafe.Add(p, []int{}) }"#,
    /// The length for unsafe.String is no integer, or negative.
    InvalidUnsafeString r#"import "unsafe"; func main() { var p *byte; _ = unsafe.String(p, -1) }"#,
    /// Unsafe.Slice of something that is no pointer.
    InvalidUnsafeSlice r#"import "unsafe"; var y = unsafe.Slice(1, 1); func main() {}"#,
    /// Unsafe.SliceData of something that is no slice.
    InvalidUnsafeSliceData r#"import "unsafe"; var y = unsafe.SliceData(1); func main() {}"#,
    /// A value is computed and not used.
    UnusedExpr "func main() { 1 + 2 }",
    /// A local variable is not used.
    UnusedVar "func main() { x := 1 }",
    /// A function with results can reach its end.
    MissingReturn "func f() int {}; func main() {}",
    /// A return has the wrong number of values.
    WrongResultCount "func f() int { return 1, 2 }; func main() {}",
    /// A bare return where a result is shadowed.
    OutOfScopeResult "func f() (x int) { { x := 1; _ = x; return } }; func main() {}",
    /// A condition is not boolean.
    InvalidCond "func main() { if 1 {} }",
    /// A post statement declares a variable.
    InvalidPostDecl "",
    /// A range clause assigns to too many variables.
    InvalidIterVar "func main() { for a, b := range 10 { _, _ = a, b } }",
    /// The operand cannot be ranged over.
    InvalidRangeExpr "func main() { for range 1.5 {} }",
    /// Break outside of a loop, switch or select.
    MisplacedBreak "func main() { break }",
    /// Continue outside of a loop.
    MisplacedContinue "func main() { continue }",
    /// Fallthrough that is not at the end of a case.
    MisplacedFallthrough "func main() { fallthrough }",
    /// A switch has the same case twice.
    DuplicateCase "func main() { switch 1 { case 1: case 1: } }",
    /// A switch or select has several default clauses.
    DuplicateDefault "func main() { switch { default: default: } }",
    /// A type switch on nothing usable.
    InvalidTypeSwitch "func main() { switch x := 1; x.(type) {} }",
    /// A switch on a value that cannot be compared.
    InvalidExprSwitch "func main() { var x struct{ f func() }; switch x { } }",
    /// A select case that is no send or receive.
    InvalidSelectCase "func main() { select { case 1: } }",
    /// A label is not declared.
    UndeclaredLabel "func main() { goto L }",
    /// A label is declared twice.
    DuplicateLabel "func main() { L: for { break L }; L: for { break L } }",
    /// A label does not name an enclosing statement of that kind.
    MisplacedLabel "func main() { L: if true { for { break L } }; for { continue L } }",
    /// A label is not used.
    UnusedLabel "func main() { L: for {} }",
    /// Goto jumps over a variable declaration.
    JumpOverDecl "func main() { goto L; x := 1; _ = x; L: }",
    /// Goto jumps into a block.
    JumpIntoBlock "func main() { goto L; { L: } }",
    /// A method expression of a type without that method.
    InvalidMethodExpr "type T int; func (*T) m() {}; var x = T.m; func main() {}",
    /// A call has the wrong number of arguments.
    WrongArgCount "func f(int) {}; func main() { f() }",
    /// A call of something that is no function.
    InvalidCall "func main() { x := 1; x() }",
    /// The results of a predeclared function are not used.
    UnusedResults r#"func main() { defer len("a") }"#,
    /// Defer of something that is no call.
    InvalidDefer "func main() { defer int(1) }",
    /// Go of something that is no call.
    InvalidGo "func main() { go int(1) }",
    /// A declaration that makes no sense.
    BadDecl "func f(); func main() {}",
    /// := names a variable twice.
    RepeatedDecl "func main() { a, a := 1, 2; _ = a }",
    /// The language version does not have it.
    UnsupportedFeature "",
    /// Type arguments for a type that is not generic.
    NotAGenericType "var x int[string]; func main() {}",
    /// The wrong number of type arguments.
    WrongTypeArgCount "type T[P any] int; var x T[int, string]; func main() {}",
    /// Type arguments cannot be inferred.
    CannotInferTypeArgs "func f[T any]() {}; func main() { f() }",
    /// A type argument does not satisfy its constraint.
    InvalidTypeArg "func f[T comparable]() {}; func main() { f[[]int]() }",
    /// Instances of a generic function without end.
    InvalidInstanceCycle "func f[T any]() { f[*T]() }; func main() {}",
    /// A union with a term that is not allowed.
    InvalidUnion "type C interface { int | error }; func main() {}",
    /// A constraint is used as an ordinary type.
    MisplacedConstraintIface "type C interface { ~int }; var x C; func main() {}",
    /// A type parameter stands where it is not allowed.
    MisplacedTypeParam "type T[P any] P; func main() {}",
}
