//! TABLE 1: the stack machine's instructions, declared once.
//!
//! A row: doc line, Rust name, mnemonic, immediates, stack effect, attributes. The enum, the disassembly, the verifier's effects and
//! `docs/bytecode.md` derive from these rows; nothing about an op is listed anywhere else.
//!
//! Effects are written `pops -> pushes`, top of stack on the right, one letter a slot: `i` integer word, `f` float word, `p` pointer word. `s` is a string
//! (`p i`), `l` a slice (`p i i`), `e` an interface (`i p`), `c` a complex128 (`f f`). An effect that depends on immediates is named with `@`, see `effect.rs`.
//! `shape` immediates are interned lists of slot kinds (module.rs).
//!
//! Attributes: `jump` may continue at its label, `end` never falls through, `fault` may raise a run-time panic, `call` enters another function, `safe` is a
//! safepoint (collection, preemption, blocking), `unwind` belongs to the unwinder.

use crate::ids::{BoxId, FuncId, Label, MethodId, ShapeId, SigId, StrId, TypeIx};

/// Calls the macro `$with` with the whole table.
#[macro_export]
macro_rules! for_each_op {
    ($with:path) => {
        $with! {
            ["constants"]
            /// Pushes an integer (any integer kind, bool), sign- or zero-extended.
            ConstI "const.i" { value: i64 } "-> i" [];
            /// Pushes the type word that an interface has of values of a type.
            ConstType "const.type" { ty: TypeIx } "-> i" [];
            /// Pushes a float64 given by its bits.
            ConstF "const.f64" { bits: u64 } "-> f" [];
            /// Pushes a float32 given by its bits.
            ConstF32 "const.f32" { bits: u32 } "-> f" [];
            /// Pushes a string constant.
            ConstStr "const.str" { str: StrId } "-> s" [];
            /// Pushes a nil pointer, map, chan or func.
            Nil "nil" {} "-> p" [];
            /// Pushes zero slots of a shape.
            Zero "zero" { shape: ShapeId } "@zero" [];
            /// Pushes the static closure of a function used as a value.
            FuncVal "func.val" { func: FuncId } "-> p" [];
            /// Pushes a constant converted to an interface: its static box.
            IfaceConst "iface.const" { value: BoxId } "-> e" [];

            ["stack and locals"]
            /// Drops slots of a shape.
            Drop "drop" { shape: ShapeId } "@drop" [];
            /// Duplicates the top slots of a shape.
            Dup "dup" { shape: ShapeId } "@dup" [];
            /// Pushes slots of the frame, from `slot` on.
            LocalGet "local.get" { slot: u32, shape: ShapeId } "@local_get" [];
            /// Pops into slots of the frame.
            LocalSet "local.set" { slot: u32, shape: ShapeId } "@local_set" [];
            /// Zeroes `n` slots of the frame.
            LocalZero "local.zero" { slot: u32, n: u32 } "->" [];
            /// Loads a signed byte at a byte offset of a frame aggregate.
            FrameLoadI8 "frame.load.i8" { slot: u32, off: u32 } "-> i" [];
            /// The same, unsigned byte.
            FrameLoadU8 "frame.load.u8" { slot: u32, off: u32 } "-> i" [];
            /// The same, signed 16 bits.
            FrameLoadI16 "frame.load.i16" { slot: u32, off: u32 } "-> i" [];
            /// The same, unsigned 16 bits.
            FrameLoadU16 "frame.load.u16" { slot: u32, off: u32 } "-> i" [];
            /// The same, signed 32 bits.
            FrameLoadI32 "frame.load.i32" { slot: u32, off: u32 } "-> i" [];
            /// The same, unsigned 32 bits.
            FrameLoadU32 "frame.load.u32" { slot: u32, off: u32 } "-> i" [];
            /// The same, float32.
            FrameLoadF32 "frame.load.f32" { slot: u32, off: u32 } "-> f" [];
            /// Loads `size` bytes that need not be slot-aligned (a small nested aggregate) as slots of a shape.
            FrameLoadMem "frame.load.mem" { slot: u32, off: u32, size: u32, shape: ShapeId } "@push_shape" [];
            /// Stores the low byte at a byte offset of a frame aggregate.
            FrameStore8 "frame.store.8" { slot: u32, off: u32 } "i ->" [];
            /// The same, 16 bits.
            FrameStore16 "frame.store.16" { slot: u32, off: u32 } "i ->" [];
            /// The same, 32 bits.
            FrameStore32 "frame.store.32" { slot: u32, off: u32 } "i ->" [];
            /// The same, float32.
            FrameStoreF32 "frame.store.f32" { slot: u32, off: u32 } "f ->" [];
            /// Stores `size` bytes of slots of a shape at a byte offset.
            FrameStoreMem "frame.store.mem" { slot: u32, off: u32, size: u32, shape: ShapeId } "@pop_shape" [];

            ["memory"]
            /// Loads a signed byte at `p+off`; nil faults, as in all loads and stores.
            LoadI8 "load.i8" { off: u32 } "p -> i" [fault];
            /// Unsigned byte (also bool).
            LoadU8 "load.u8" { off: u32 } "p -> i" [fault];
            /// Signed 16 bits.
            LoadI16 "load.i16" { off: u32 } "p -> i" [fault];
            /// Unsigned 16 bits.
            LoadU16 "load.u16" { off: u32 } "p -> i" [fault];
            /// Signed 32 bits.
            LoadI32 "load.i32" { off: u32 } "p -> i" [fault];
            /// Unsigned 32 bits.
            LoadU32 "load.u32" { off: u32 } "p -> i" [fault];
            /// 64-bit integer.
            LoadI64 "load.i64" { off: u32 } "p -> i" [fault];
            /// float32.
            LoadF32 "load.f32" { off: u32 } "p -> f" [fault];
            /// float64.
            LoadF64 "load.f64" { off: u32 } "p -> f" [fault];
            /// Pointer word.
            LoadP "load.p" { off: u32 } "p -> p" [fault];
            /// `size` bytes as slots of a shape; the last slot is zero-filled.
            LoadMem "load.mem" { off: u32, size: u32, shape: ShapeId } "@load_mem" [fault];
            /// Stores the low byte: `[p v]`.
            Store8 "store.8" { off: u32 } "p i ->" [fault];
            /// 16 bits.
            Store16 "store.16" { off: u32 } "p i ->" [fault];
            /// 32 bits.
            Store32 "store.32" { off: u32 } "p i ->" [fault];
            /// 64-bit integer.
            Store64 "store.i64" { off: u32 } "p i ->" [fault];
            /// float32.
            StoreF32 "store.f32" { off: u32 } "p f ->" [fault];
            /// float64.
            StoreF64 "store.f64" { off: u32 } "p f ->" [fault];
            /// Pointer word.
            StoreP "store.p" { off: u32 } "p p ->" [fault];
            /// `size` bytes from slots of a shape: `[p v…]`.
            StoreMem "store.mem" { off: u32, size: u32, shape: ShapeId } "@store_mem" [fault];
            /// Copies `size` bytes between addresses that may overlap: `[dst src]`.
            MemMove "mem.move" { size: u64 } "p p ->" [fault];
            /// Zeroes `size` bytes.
            MemZero "mem.zero" { size: u64 } "p ->" [fault];
            /// Whether two values of a type at two addresses are equal; faults if uncomparable.
            MemEq "mem.eq" { ty: TypeIx } "p p -> i" [fault];
            /// Address of a package variable: byte offset in the globals.
            GlobalAddr "global.addr" { off: u32 } "-> p" [];
            /// Allocates a zeroed object of a type.
            New "new" { ty: TypeIx } "-> p" [fault];
            /// Faults if nil, else the address `off` bytes further.
            PtrField "ptr.field" { off: u32 } "p -> p" [fault];
            /// Faults if nil.
            NilCheck "nil.check" {} "p -> p" [fault];
            /// Address of element `[p index]` of an array of `len` elements of `size` bytes behind a pointer; bounds and nil are checked.
            ArrayIndex "array.index" { len: u64, size: u64 } "p i -> p" [fault];
            /// Checks `0 <= index < len` and leaves it: for arrays held in the frame and constant-length checks.
            BoundsConst "bounds.const" { len: u64 } "i -> i" [fault];
            /// Element of a frame array at slot `slot`: `[index]`, `len` elements of `shape.len()` whole slots each.
            FrameIndexGet "frame.index.get" { slot: u32, len: u32, shape: ShapeId } "@frame_index_get" [fault];
            /// Stores an element of a frame array: `[index v…]`.
            FrameIndexSet "frame.index.set" { slot: u32, len: u32, shape: ShapeId } "@frame_index_set" [fault];
            /// Unsafe pointer arithmetic: `[p n]`.
            PtrAdd "ptr.add" {} "p i -> p" [];
            /// Reinterprets a pointer word as an integer (uintptr(p)).
            PtrToInt "ptr.to_int" {} "p -> i" [];
            /// Reinterprets an integer as a pointer word (unsafe.Pointer(u)).
            IntToPtr "int.to_ptr" {} "i -> p" [];

            ["integers"]
            /// a + b
            I64Add "i64.add" {} "i i -> i" [];
            /// a - b
            I64Sub "i64.sub" {} "i i -> i" [];
            /// a * b
            I64Mul "i64.mul" {} "i i -> i" [];
            /// Signed quotient, truncated; faults on 0.
            I64DivS "i64.div_s" {} "i i -> i" [fault];
            /// Unsigned quotient.
            I64DivU "i64.div_u" {} "i i -> i" [fault];
            /// Signed remainder.
            I64RemS "i64.rem_s" {} "i i -> i" [fault];
            /// Unsigned remainder.
            I64RemU "i64.rem_u" {} "i i -> i" [fault];
            /// a & b
            I64And "i64.and" {} "i i -> i" [];
            /// a | b
            I64Or "i64.or" {} "i i -> i" [];
            /// a ^ b
            I64Xor "i64.xor" {} "i i -> i" [];
            /// a &^ b
            I64AndNot "i64.andnot" {} "i i -> i" [];
            /// a << b, b unsigned; 0 if b >= 64.
            I64Shl "i64.shl" {} "i i -> i" [];
            /// Arithmetic a >> b, b unsigned; fills with the sign if b >= 64.
            I64ShrS "i64.shr_s" {} "i i -> i" [];
            /// Logical a >> b; 0 if b >= 64.
            I64ShrU "i64.shr_u" {} "i i -> i" [];
            /// Faults if a signed shift count is negative, else leaves it.
            ShiftCheck "shift.check" {} "i -> i" [fault];
            /// -a
            I64Neg "i64.neg" {} "i -> i" [];
            /// ^a
            I64Not "i64.not" {} "i -> i" [];
            /// !a (0 or 1)
            BoolNot "bool.not" {} "i -> i" [];
            /// Truncates and sign-extends to 8 bits.
            WrapI8 "wrap.i8" {} "i -> i" [];
            /// Truncates and zero-extends to 8 bits.
            WrapU8 "wrap.u8" {} "i -> i" [];
            /// Sign-extends from 16 bits.
            WrapI16 "wrap.i16" {} "i -> i" [];
            /// Zero-extends from 16 bits.
            WrapU16 "wrap.u16" {} "i -> i" [];
            /// Sign-extends from 32 bits.
            WrapI32 "wrap.i32" {} "i -> i" [];
            /// Zero-extends from 32 bits.
            WrapU32 "wrap.u32" {} "i -> i" [];
            /// a == b
            I64Eq "i64.eq" {} "i i -> i" [];
            /// a != b
            I64Ne "i64.ne" {} "i i -> i" [];
            /// a < b signed
            I64LtS "i64.lt_s" {} "i i -> i" [];
            /// a <= b signed
            I64LeS "i64.le_s" {} "i i -> i" [];
            /// a > b signed
            I64GtS "i64.gt_s" {} "i i -> i" [];
            /// a >= b signed
            I64GeS "i64.ge_s" {} "i i -> i" [];
            /// a < b unsigned
            I64LtU "i64.lt_u" {} "i i -> i" [];
            /// a <= b unsigned
            I64LeU "i64.le_u" {} "i i -> i" [];
            /// a > b unsigned
            I64GtU "i64.gt_u" {} "i i -> i" [];
            /// a >= b unsigned
            I64GeU "i64.ge_u" {} "i i -> i" [];
            /// Number of bits that a needs: 64 less its leading zeros.
            I64Len "i64.len" {} "i -> i" [];
            /// Trailing zeros; 64 of 0.
            I64Ctz "i64.ctz" {} "i -> i" [];
            /// Number of ones.
            I64Ones "i64.ones" {} "i -> i" [];
            /// Rotates a left by b, modulo 64.
            I64Rotl "i64.rotl" {} "i i -> i" [];
            /// Rotates the low 32 bits left by b, modulo 32; zero-extended.
            U32Rotl "u32.rotl" {} "i i -> i" [];
            /// Two pointer words are the same.
            PtrEq "ptr.eq" {} "p p -> i" [];
            /// Two pointer words differ.
            PtrNe "ptr.ne" {} "p p -> i" [];

            ["floats"]
            /// a + b
            F64Add "f64.add" {} "f f -> f" [];
            /// a - b
            F64Sub "f64.sub" {} "f f -> f" [];
            /// a * b
            F64Mul "f64.mul" {} "f f -> f" [];
            /// a / b
            F64Div "f64.div" {} "f f -> f" [];
            /// -a
            F64Neg "f64.neg" {} "f -> f" [];
            /// a == b
            F64Eq "f64.eq" {} "f f -> i" [];
            /// a != b
            F64Ne "f64.ne" {} "f f -> i" [];
            /// a < b
            F64Lt "f64.lt" {} "f f -> i" [];
            /// a <= b
            F64Le "f64.le" {} "f f -> i" [];
            /// a > b
            F64Gt "f64.gt" {} "f f -> i" [];
            /// a >= b
            F64Ge "f64.ge" {} "f f -> i" [];
            /// a + b
            F32Add "f32.add" {} "f f -> f" [];
            /// a - b
            F32Sub "f32.sub" {} "f f -> f" [];
            /// a * b
            F32Mul "f32.mul" {} "f f -> f" [];
            /// a / b
            F32Div "f32.div" {} "f f -> f" [];
            /// -a
            F32Neg "f32.neg" {} "f -> f" [];
            /// a == b
            F32Eq "f32.eq" {} "f f -> i" [];
            /// a != b
            F32Ne "f32.ne" {} "f f -> i" [];
            /// a < b
            F32Lt "f32.lt" {} "f f -> i" [];
            /// a <= b
            F32Le "f32.le" {} "f f -> i" [];
            /// a > b
            F32Gt "f32.gt" {} "f f -> i" [];
            /// a >= b
            F32Ge "f32.ge" {} "f f -> i" [];
            /// Go's min (`max` false) or max of two float64: NaN and signed zeros count.
            F64MinMax "f64.minmax" { max: bool } "f f -> f" [];
            /// Go's min or max of two float32.
            F32MinMax "f32.minmax" { max: bool } "f f -> f" [];
            /// Square root.
            F64Sqrt "f64.sqrt" {} "f -> f" [];
            /// Absolute value.
            F64Abs "f64.abs" {} "f -> f" [];
            /// Greatest integer not above.
            F64Floor "f64.floor" {} "f -> f" [];
            /// Least integer not below.
            F64Ceil "f64.ceil" {} "f -> f" [];
            /// Integer part.
            F64Trunc "f64.trunc" {} "f -> f" [];
            /// math.Min or math.Max: as Go's min and max, but the infinity that wins does so over NaN too.
            MathMinMax "f64.math_minmax" { max: bool } "f f -> f" [];
            /// The bits of a float as an integer.
            FloatBits "float.bits" {} "f -> i" [];
            /// A float with these bits.
            FloatFromBits "float.from_bits" {} "i -> f" [];
            /// Fused multiply-add is never formed; float32 to float64.
            F32ToF64 "f32.to_f64" {} "f -> f" [];
            /// float64 to float32.
            F64ToF32 "f64.to_f32" {} "f -> f" [];
            /// Signed integer to float64.
            I64ToF64 "i64.to_f64" {} "i -> f" [];
            /// Unsigned integer to float64.
            U64ToF64 "u64.to_f64" {} "i -> f" [];
            /// Signed integer to float32.
            I64ToF32 "i64.to_f32" {} "i -> f" [];
            /// Unsigned integer to float32.
            U64ToF32 "u64.to_f32" {} "i -> f" [];
            /// float64 to int64 as amd64 does it (0x8000000000000000 if out of range).
            F64ToI64 "f64.to_i64" {} "f -> i" [];
            /// float64 to int32 as amd64 does it (-0x80000000 if out of range).
            F64ToI32 "f64.to_i32" {} "f -> i" [];
            /// float64 to uint64 as gc on amd64 does it.
            F64ToU64 "f64.to_u64" {} "f -> i" [];

            ["complex"]
            /// a + b
            C128Add "c128.add" {} "c c -> c" [];
            /// a - b
            C128Sub "c128.sub" {} "c c -> c" [];
            /// a * b
            C128Mul "c128.mul" {} "c c -> c" [];
            /// a / b with gc's rules for infinities and NaN.
            C128Div "c128.div" {} "c c -> c" [];
            /// -a
            C128Neg "c128.neg" {} "c -> c" [];
            /// a == b
            C128Eq "c128.eq" {} "c c -> i" [];
            /// Packs a complex128 into the one slot of a complex64.
            C128ToC64 "c128.to_c64" {} "c -> i" [];
            /// Unpacks a complex64.
            C64ToC128 "c64.to_c128" {} "i -> c" [];

            ["strings"]
            /// Concatenates `n` strings.
            StrConcat "str.concat" { n: u32 } "@str_concat" [fault];
            /// a == b
            StrEq "str.eq" {} "s s -> i" [];
            /// a != b
            StrNe "str.ne" {} "s s -> i" [];
            /// -1, 0 or 1 by bytes.
            StrCmp "str.cmp" {} "s s -> i" [];
            /// Byte at an index.
            StrIndex "str.index" {} "s i -> i" [fault];
            /// s[lo:hi]
            StrSlice "str.slice" {} "s i i -> s" [fault];
            /// s[lo:]
            StrSliceFrom "str.slice_from" {} "s i -> s" [fault];
            /// Length.
            StrLen "str.len" {} "s -> i" [];
            /// Decodes the rune at an index that is in range: `[s i] → [rune next]`.
            StrDecode "str.decode" {} "s i -> i i" [];
            /// string(rune)
            StrFromRune "str.from_rune" {} "i -> s" [fault];
            /// string([]byte)
            StrFromBytes "str.from_bytes" {} "l -> s" [fault];
            /// string([]rune)
            StrFromRunes "str.from_runes" {} "l -> s" [fault];
            /// []byte(string); the type is the slice's element type.
            BytesFromStr "bytes.from_str" { room: u32 } "s -> l" [fault];
            /// []rune(string)
            RunesFromStr "runes.from_str" { room: u32 } "s -> l" [fault];

            ["slices"]
            /// Address of an element: `[slice index]`, elements of `size` bytes.
            SliceIndex "slice.index" { size: u32 } "l i -> p" [fault];
            /// make([]T, len, cap); the type is the element's. `[len cap]`
            SliceMake "slice.make" { elem: TypeIx } "i i -> l" [fault];
            /// s[lo:hi] of elements of `size` bytes.
            SliceSlice "slice.slice" { size: u32 } "l i i -> l" [fault];
            /// s[lo:]
            SliceFrom "slice.from" { size: u32 } "l i -> l" [fault];
            /// s[lo:hi:max]
            SliceSlice3 "slice.slice3" { size: u32 } "l i i i -> l" [fault];
            /// array behind a pointer, sliced: `[p lo hi]`; `len` elements of `size` bytes.
            ArraySlice "array.slice" { len: u64, size: u32 } "p i i -> l" [fault];
            /// p[lo:]
            ArraySliceFrom "array.slice_from" { len: u64, size: u32 } "p i -> l" [fault];
            /// p[lo:hi:max]
            ArraySlice3 "array.slice3" { len: u64, size: u32 } "p i i i -> l" [fault];
            /// Length of a slice.
            SliceLen "slice.len" {} "l -> i" [];
            /// Capacity of a slice.
            SliceCap "slice.cap" {} "l -> i" [];
            /// append(s, v): one element of a type. `buffer`: 0; or one more than the slot that remembers the frame's buffer, which an empty slice gets first; or all ones: the capacity climbs by size classes while it would fit there.
            SliceAppend "slice.append" { elem: TypeIx, shape: ShapeId, buffer: u32 } "@slice_append" [fault];
            /// Makes room for `n` more elements and lengthens by them: `[slice n]`; the new ones are zero or stale, to be stored at once.
            SliceGrow "slice.grow" { elem: TypeIx, buffer: u32 } "l i -> l" [fault];
            /// A slice that is still in the frame's buffer leaves it: its capacity becomes what its length needs.
            SliceSettle "slice.settle" { elem: TypeIx, buffer: u32 } "l -> l" [fault];
            /// append(s, t...)
            SliceAppendSlice "slice.append_slice" { elem: TypeIx } "l l -> l" [fault];
            /// append([]byte, string...)
            SliceAppendStr "slice.append_str" {} "l s -> l" [fault];
            /// copy(dst, src) → count; elements of `size` bytes.
            SliceCopy "slice.copy" { size: u32 } "l l -> i" [];
            /// copy(bytes, string) → count
            SliceCopyStr "slice.copy_str" {} "l s -> i" [];
            /// clear(s)
            SliceClear "slice.clear" { elem: TypeIx } "l ->" [];
            /// Slice to array pointer of `len` elements.
            SliceToArrayPtr "slice.to_array_ptr" { len: u64 } "l -> p" [fault];
            /// unsafe.Slice(p, n): `[p n]`, elements of `size` bytes.
            UnsafeSlice "unsafe.slice" { size: u64 } "p i -> l" [fault];
            /// unsafe.String(p, n)
            UnsafeString "unsafe.string" {} "p i -> s" [fault];

            ["maps"]
            /// make(map[K]V, hint); the type is the map's.
            MapMake "map.make" { ty: TypeIx } "i -> p" [fault];
            /// m[k] → v; `[m k…]`. With `update` 1 a store to the same place follows, and faults are a store's.
            MapGet "map.get" { ty: TypeIx, update: u32 } "@map_get" [fault, safe];
            /// v, ok = m[k]
            MapGet2 "map.get2" { ty: TypeIx } "@map_get2" [fault, safe];
            /// m[k] = v; `[m k… v…]`.
            MapSet "map.set" { ty: TypeIx } "@map_set" [fault, safe];
            /// delete(m, k)
            MapDelete "map.delete" { ty: TypeIx } "@map_delete" [fault, safe];
            /// len(m)
            MapLen "map.len" {} "p -> i" [];
            /// clear(m)
            MapClear "map.clear" { ty: TypeIx } "p ->" [];
            /// Starts an iteration: a fresh iterator object.
            MapIter "map.iter" { ty: TypeIx } "p -> p" [fault];
            /// Next entry: `[it] → [k… v… more]`; zeros and 0 at the end.
            MapNext "map.next" { ty: TypeIx } "@map_next" [fault];

            ["interfaces"]
            /// Converts a value of a concrete type: `[v…] → [type data]`, boxing unless pointer-shaped.
            IfaceMake "iface.make" { ty: TypeIx } "@iface_make" [fault];
            /// x.(T) for a concrete T; the static interface type is for the message.
            IfaceAssert "iface.assert" { ty: TypeIx, iface: TypeIx } "@iface_assert" [fault];
            /// v, ok = x.(T)
            IfaceAssert2 "iface.assert2" { ty: TypeIx } "@iface_assert2" [];
            /// x.(I) for an interface type I.
            IfaceToIface "iface.to_iface" { ty: TypeIx } "e -> e" [fault];
            /// v, ok = x.(I)
            IfaceToIface2 "iface.to_iface2" { ty: TypeIx } "e -> e i" [];
            /// The type word.
            IfaceType "iface.type" {} "e -> i" [];
            /// Whether a type word implements an interface type; 0 for nil.
            IfaceImplements "iface.implements" { ty: TypeIx } "i -> i" [];
            /// Unboxes the data pointer of a value known to be of a concrete type.
            IfaceUnbox "iface.unbox" { ty: TypeIx } "@iface_unbox" [];
            /// a == b; faults on uncomparable dynamic types.
            IfaceEq "iface.eq" {} "e e -> i" [fault];

            ["control"]
            /// Goes on at the label.
            Jump "jump" { to: Label } "->" [jump, end, safe];
            /// Goes on at the label if not 0.
            JumpIf "jump.if" { to: Label } "i ->" [jump, safe];
            /// Goes on at the label if 0.
            JumpIfNot "jump.ifnot" { to: Label } "i ->" [jump, safe];
            /// Calls a function; its arguments are on the stack, results replace them.
            Call "call" { func: FuncId } "@call" [call, fault, safe];
            /// Calls a func value: `[args… closure]`; nil faults.
            CallClosure "call.closure" { sig: SigId } "@call_closure" [call, fault, safe];
            /// Calls an interface method: `[data args… type]`; nil faults. `sig` has the data word as first parameter.
            CallIface "call.iface" { method: MethodId, sig: SigId, at: u32 } "@call_iface" [call, fault, safe];
            /// Returns: pops the results of the function's signature.
            Return "return" {} "@return" [end, safe];
            /// A place that cannot be reached (after a call that never returns); faults in the host's check build.
            Unreachable "unreachable" {} "->" [end];

            ["closures"]
            /// A closure over `n` captured words (values or cell pointers) of a shape: `[w…] → [closure]`.
            ClosureMake "closure.make" { func: FuncId, shape: ShapeId } "@closure_make" [fault];
            /// Captured words of the running closure, from word `index` (0 is the first captured word) on.
            CaptureGet "capture.get" { index: u32, shape: ShapeId } "@push_shape" [];

            ["unwinding"]
            /// Defers a call of a function: `[args…]`.
            Defer "defer" { func: FuncId } "@defer" [unwind, fault];
            /// Defers a call of a func value (nil faults when run): `[args… closure]`.
            DeferClosure "defer.closure" { sig: SigId } "@call_closure_drop" [unwind, fault];
            /// Defers an interface method call, resolved now: `[data args… type]`.
            DeferIface "defer.iface" { method: MethodId, sig: SigId } "@call_iface_drop" [unwind, fault];
            /// Identity of the running frame, for defers of range-over-func bodies.
            FrameToken "frame.token" {} "-> i" [unwind];
            /// Defers a func value without parameters on the frame with a token: `[closure token]`.
            DeferOuter "defer.outer" {} "p i ->" [unwind, fault];
            /// Runs the deferred calls of this frame, last first.
            RunDefers "run_defers" {} "->" [unwind, call, safe];
            /// panic(v): `[v]`.
            Panic "panic" {} "e ->" [unwind, end, fault, safe];
            /// recover().
            Recover "recover" {} "-> e" [unwind];
            /// runtime.Goexit().
            Goexit "goexit" {} "->" [unwind, end, safe];
            /// Raises a run-time error of the faults table (compiler-made checks, e.g. of range-over-func).
            Fault "fault" { fault: FaultId } "->" [unwind, end, fault];
            /// Raises a run-time error without prefix (`runtime.plainError`) of the given text: value methods called through nil pointers.
            FaultText "fault.text" { str: StrId } "->" [unwind, end, fault];

            ["goroutines"]
            /// go f(args…).
            Go "go" { func: FuncId } "@defer" [fault, safe];
            /// go with a func value: `[args… closure]`.
            GoClosure "go.closure" { sig: SigId } "@call_closure_drop" [fault, safe];
            /// go with an interface method: `[data args… type]`.
            GoIface "go.iface" { method: MethodId, sig: SigId } "@call_iface_drop" [fault, safe];
            /// make(chan T, n); the type is the channel's.
            ChanMake "chan.make" { ty: TypeIx } "i -> p" [fault];
            /// c <- v: `[c v…]`; the type is the channel's.
            ChanSend "chan.send" { ty: TypeIx } "@chan_send" [fault, safe];
            /// <-c.
            ChanRecv "chan.recv" { ty: TypeIx } "@chan_recv" [fault, safe];
            /// v, ok = <-c.
            ChanRecv2 "chan.recv2" { ty: TypeIx } "@chan_recv2" [fault, safe];
            /// close(c)
            ChanClose "chan.close" {} "p ->" [fault, safe];
            /// Locks the mutex at an address if it is free, which gives 1; a nil pointer gives 0. A synchronising operation.
            MutexTryLock "mutex.try_lock" {} "p -> i" [];
            /// Unlocks the mutex at an address if it is locked and nobody waits, which gives 1.
            MutexTryUnlock "mutex.try_unlock" {} "p -> i" [];
            /// len(c)
            ChanLen "chan.len" {} "p -> i" [];
            /// cap(c)
            ChanCap "chan.cap" {} "p -> i" [];
            /// Starts a select statement.
            SelectBegin "select.begin" { cases: u32 } "->" [];
            /// Adds a send clause: `[c v…]`.
            SelectSend "select.send" { ty: TypeIx } "@chan_send" [fault];
            /// Adds a receive clause: `[c]`.
            SelectRecv "select.recv" { ty: TypeIx } "p ->" [];
            /// Chooses a clause (its number in order of addition), blocking unless there is a default (then -1).
            SelectGo "select.go" { default: bool } "-> i" [fault, safe];
            /// The value received by the chosen clause: `→ [v… ok]`.
            SelectValue "select.value" { ty: TypeIx } "@chan_recv2_nochan" [];

            ["output"]
            /// One operand of print/println in Go's low-level form, to stderr.
            Print "print" { kind: PrintKind } "@print" [];
        }
    };
}

macro_rules! define_ops {
    ($( [$group:literal] $( $(#[doc = $doc:literal])* $name:ident $mn:literal { $($f:ident : $t:ty),* } $effect:literal [$($attr:ident),*] ; )* )*) => {
        /// An instruction of the stack machine.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum Op { $( $( $(#[doc = $doc])* $name { $($f: $t),* }, )* )* }

        /// What the table says of each op, in table order.
        pub const OP_ROWS: &[OpRow] = &[ $( $( OpRow {
            group: $group, name: stringify!($name), mnemonic: $mn, doc: concat!($($doc),*),
            immediates: &[$((stringify!($f), stringify!($t))),*], effect: $effect, attrs: &[$(Attr::$attr),*],
        }, )* )* ];

        impl Op {
            /// Position of the op's row in [`OP_ROWS`].
            #[must_use]
            pub fn row_index(&self) -> usize {
                #[derive(Clone, Copy)]
                enum Ix { $( $( $name, )* )* }
                match self { $( $( Op::$name { .. } => Ix::$name as usize, )* )* }
            }
            /// The immediates in table order, printed.
            #[must_use]
            pub fn immediates(&self) -> Vec<String> {
                match *self { $( $( Op::$name { $($f),* } => vec![$(format!("{}", $f)),*], )* )* }
            }
        }
    };
}

/// One row of the table.
#[derive(Debug)]
pub struct OpRow {
    /// Section.
    pub group: &'static str,
    /// Rust name.
    pub name: &'static str,
    /// Mnemonic.
    pub mnemonic: &'static str,
    /// One line of prose.
    pub doc: &'static str,
    /// Names and types of the immediates.
    pub immediates: &'static [(&'static str, &'static str)],
    /// Stack effect.
    pub effect: &'static str,
    /// Attributes.
    pub attrs: &'static [Attr],
}

/// Attributes of a row.
#[allow(non_camel_case_types, reason = "the table spells them so")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attr {
    jump,
    end,
    fault,
    call,
    safe,
    unwind,
}

impl Op {
    /// The row.
    #[must_use]
    pub fn row(&self) -> &'static OpRow {
        &OP_ROWS[self.row_index()]
    }
    /// The mnemonic.
    #[must_use]
    pub fn mnemonic(&self) -> &'static str {
        self.row().mnemonic
    }
    /// Whether the row has an attribute.
    #[must_use]
    pub fn has(&self, attr: Attr) -> bool {
        self.row().attrs.contains(&attr)
    }
}

/// What print/println prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum PrintKind {
    Bool,
    Int,
    Uint,
    Float,
    /// A float32, widened.
    Float32,
    Complex,
    /// A complex64, widened.
    Complex64,
    String,
    Pointer,
    Slice,
    Iface,
    Space,
    Newline,
}
impl PrintKind {
    /// All, in order.
    pub const ALL: &'static [PrintKind] = {
        use PrintKind as P;
        &[
            P::Bool,
            P::Int,
            P::Uint,
            P::Float,
            P::Float32,
            P::Complex,
            P::Complex64,
            P::String,
            P::Pointer,
            P::Slice,
            P::Iface,
            P::Space,
            P::Newline,
        ]
    };
}
impl std::fmt::Display for PrintKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, f)
    }
}

pub use crate::faults::FaultId;
for_each_op!(define_ops);
