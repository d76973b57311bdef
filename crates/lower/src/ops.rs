//! TABLE 2: the loop's instructions, operation × operand shapes expanded by the table.
//!
//! An instruction is a word: op in the low 16 bits, then operands `a`, `b`, `c` of 16 bits each; extension words follow. A row of a family names one
//! operation and its shapes; `define` below expands it to one op a shape. A format has one letter an operand:
//! `d` slot written, `s` slot read, `i` signed immediate (16 bits), `u` unsigned, `n` count, `o` branch (16 bits),
//! `k` 32-bit immediate in `b`+`c`, `O` branch in `b`+`c`, `W` branch in `a`+`b`+`c`, `x` extension word. Branches count words from the instruction's end.

/// Calls the macro `$with` with the whole table.
#[macro_export]
macro_rules! for_each_lowered {
    ($with:path) => {
        $with! {
            // a op b, a op immediate
            int2 {
                Add AddI "add"; Sub SubI "sub"; Mul MulI "mul"; DivS DivSI "div_s"; DivU DivUI "div_u"; RemS RemSI "rem_s"; RemU RemUI "rem_u";
                And AndI "and"; Or OrI "or"; Xor XorI "xor"; AndNot AndNotI "andnot"; Shl ShlI "shl"; ShrS ShrSI "shr_s"; ShrU ShrUI "shr_u";
                AddI32 AddI32I "add.i32"; SubI32 SubI32I "sub.i32"; MulI32 MulI32I "mul.i32"; ShlI32 ShlI32I "shl.i32";
                AddU32 AddU32I "add.u32"; SubU32 SubU32I "sub.u32"; MulU32 MulU32I "mul.u32"; ShlU32 ShlU32I "shl.u32";
                AddU8 AddU8I "add.u8"; SubU8 SubU8I "sub.u8"; MulU8 MulU8I "mul.u8"; ShlU8 ShlU8I "shl.u8";
            }
            // value, branch, backward branch; each against a slot or an immediate
            cmp {
                Eq EqI BrEq BrEqI LoopEq LoopEqI "eq"; Ne NeI BrNe BrNeI LoopNe LoopNeI "ne";
                LtS LtSI BrLtS BrLtSI LoopLtS LoopLtSI "lt_s"; LeS LeSI BrLeS BrLeSI LoopLeS LoopLeSI "le_s";
                GtS GtSI BrGtS BrGtSI LoopGtS LoopGtSI "gt_s"; GeS GeSI BrGeS BrGeSI LoopGeS LoopGeSI "ge_s";
                LtU LtUI BrLtU BrLtUI LoopLtU LoopLtUI "lt_u"; LeU LeUI BrLeU BrLeUI LoopLeU LoopLeUI "le_u";
                GtU GtUI BrGtU BrGtUI LoopGtU LoopGtUI "gt_u"; GeU GeUI BrGeU BrGeUI LoopGeU LoopGeUI "ge_u";
            }
            // value, branch if so, branch if not so
            fcmp {
                FEq BrFEq BrNotFEq "f64.eq"; FNe BrFNe BrNotFNe "f64.ne"; FLt BrFLt BrNotFLt "f64.lt"; FLe BrFLe BrNotFLe "f64.le";
                FGt BrFGt BrNotFGt "f64.gt"; FGe BrFGe BrNotFGe "f64.ge";
            }
            // at pointer + offset, slice element, element of an array behind a pointer, at a fixed address, field of a slice element
            load {
                LoadI8 IdxI8 ArrI8 GlobI8 IdxFieldI8 "i8"; LoadU8 IdxU8 ArrU8 GlobU8 IdxFieldU8 "u8";
                LoadI16 IdxI16 ArrI16 GlobI16 IdxFieldI16 "i16"; LoadU16 IdxU16 ArrU16 GlobU16 IdxFieldU16 "u16";
                LoadI32 IdxI32 ArrI32 GlobI32 IdxFieldI32 "i32"; LoadU32 IdxU32 ArrU32 GlobU32 IdxFieldU32 "u32";
                Load64 Idx64 Arr64 Glob64 IdxField64 "64";
            }
            store {
                Store8 IdxSet8 ArrSet8 GlobSet8 "8"; Store16 IdxSet16 ArrSet16 GlobSet16 "16"; Store32 IdxSet32 ArrSet32 GlobSet32 "32";
                Store64 IdxSet64 ArrSet64 GlobSet64 "64";
            }
            plain {
                Mov "mov" "ds"; Mov2 "mov2" "ds"; Mov3 "mov3" "ds"; MovN "movn" "dsn";
                ConstI "const" "dk"; ConstW "const.w" "dx"; Const2 "const.2" "dxx"; ZeroN "zero" "dn";
                FrI8 "frame.i8" "dk"; FrU8 "frame.u8" "dk"; FrI16 "frame.i16" "dk"; FrU16 "frame.u16" "dk"; FrI32 "frame.i32" "dk"; FrU32 "frame.u32" "dk";
                FrSet8 "frame.set.8" "sk"; FrSet16 "frame.set.16" "sk"; FrSet32 "frame.set.32" "sk";
                FrMem "frame.mem" "dkx"; FrSetMem "frame.set.mem" "skx";
                Load2 "load.2" "dsu"; Load3 "load.3" "dsu"; LoadMem "load.mem" "dsux";
                Store2 "store.2" "ssu"; Store3 "store.3" "ssu"; StoreMem "store.mem" "ssux";
                MemMove "mem.move" "ssx"; MemZero "mem.zero" "sx"; MemEq "mem.eq" "dssx"; New "new" "dx";
                PtrField "ptr.field" "dsu"; PtrFieldW "ptr.field.w" "dsx"; NilCheck "nil.check" "s";
                ArrayIndex "array.index" "dssxx"; Bounds "bounds" "sx";
                FrIdx "frame.index" "dssx"; FrIdxN "frame.index.n" "dssx"; FrIdxSet "frame.index.set" "sssx"; FrIdxSetN "frame.index.set.n" "sssx";
                IdxAddr "slice.index" "dssx"; Idx2 "slice.index.2" "dss"; Idx3 "slice.index.3" "dss"; IdxSet2 "slice.set.2" "sss"; IdxSet3 "slice.set.3" "sss";
                ShiftCheck "shift.check" "s"; Neg "neg" "ds"; Not "not" "ds"; BoolNot "bool.not" "ds";
                WrapI8 "wrap.i8" "ds"; WrapU8 "wrap.u8" "ds"; WrapI16 "wrap.i16" "ds"; WrapU16 "wrap.u16" "ds"; WrapI32 "wrap.i32" "ds"; WrapU32 "wrap.u32" "ds";
                FAdd "f64.add" "dss"; FSub "f64.sub" "dss"; FMul "f64.mul" "dss"; FDiv "f64.div" "dss"; FNeg "f64.neg" "ds";
                FSqrt "f64.sqrt" "ds"; FAbs "f64.abs" "ds"; FFloor "f64.floor" "ds"; FCeil "f64.ceil" "ds"; FTrunc "f64.trunc" "ds";
                MathMin "f64.math_min" "dss"; MathMax "f64.math_max" "dss";
                BitLen "i64.len" "ds"; Ctz "i64.ctz" "ds"; Ones "i64.ones" "ds"; Rotl "i64.rotl" "dss"; RotlU32 "u32.rotl" "dss";
                FieldIdx64 "field.get.64" "dssx"; FieldIdxU8 "field.get.u8" "dssx"; FieldIdxI32 "field.get.i32" "dssx";
                MutexLock "mutex.try_lock" "ds"; MutexUnlock "mutex.try_unlock" "ds";
                F32Add "f32.add" "dss"; F32Sub "f32.sub" "dss"; F32Mul "f32.mul" "dss"; F32Div "f32.div" "dss"; F32Neg "f32.neg" "ds";
                F32Eq "f32.eq" "dss"; F32Ne "f32.ne" "dss"; F32Lt "f32.lt" "dss"; F32Le "f32.le" "dss"; F32Gt "f32.gt" "dss"; F32Ge "f32.ge" "dss";
                FMin "f64.min" "dss"; FMax "f64.max" "dss"; F32Min "f32.min" "dss"; F32Max "f32.max" "dss";
                F32ToF64 "f32.to_f64" "ds"; F64ToF32 "f64.to_f32" "ds"; I64ToF64 "i64.to_f64" "ds"; U64ToF64 "u64.to_f64" "ds";
                I64ToF32 "i64.to_f32" "ds"; U64ToF32 "u64.to_f32" "ds"; F64ToI64 "f64.to_i64" "ds"; F64ToI32 "f64.to_i32" "ds"; F64ToU64 "f64.to_u64" "ds";
                CAdd "c128.add" "dss"; CSub "c128.sub" "dss"; CMul "c128.mul" "dss"; CDiv "c128.div" "dss"; CNeg "c128.neg" "ds"; CEq "c128.eq" "dss";
                C128ToC64 "c128.to_c64" "ds"; C64ToC128 "c64.to_c128" "ds";
                StrConcat "str.concat" "dsn"; StrEq "str.eq" "dss"; StrNe "str.ne" "dss"; StrCmp "str.cmp" "dss"; StrIndex "str.index" "dss";
                StrSlice "str.slice" "dssx"; StrFrom "str.slice_from" "dss"; StrDecode "str.decode" "dss"; StrFromRune "str.from_rune" "ds";
                StrFromBytes "str.from_bytes" "ds"; StrFromRunes "str.from_runes" "ds"; BytesFromStr "bytes.from_str" "ds"; RunesFromStr "runes.from_str" "ds";
                SliceMake "slice.make" "dssx"; SliceSlice "slice.slice" "dssx"; SliceFrom "slice.from" "dssx"; Slice3 "slice.slice3" "dssx";
                ArrSlice "array.slice" "dssxx"; ArrFrom "array.slice_from" "dssxx"; ArrSlice3 "array.slice3" "dssxx";
                Append64 "append.64" "dssx"; Append8 "append.8" "dssx"; AppendMem "append.mem" "dssx"; SliceGrow "slice.grow" "dssx"; SliceSettle "slice.settle" "dsx"; AppendSlice "append.slice" "dssx";
                AppendStr "append.str" "dss"; SliceCopy "slice.copy" "dssx"; CopyStr "copy.str" "dss"; SliceClear "slice.clear" "sx";
                ToArrayPtr "slice.to_array_ptr" "dsx"; UnsafeSlice "unsafe.slice" "dssx"; UnsafeString "unsafe.string" "dss";
                MapMake "map.make" "dsx"; MapGet "map.get" "dssx"; MapGetI "map.get.i64" "dssx"; MapGetS "map.get.str" "dssx";
                MapGet2 "map.get2" "dssx"; MapSet "map.set" "sssx"; MapSetI "map.set.i64" "sssx"; MapSetS "map.set.str" "sssx"; MapDelete "map.delete" "ssx"; MapLen "map.len" "ds";
                MapClear "map.clear" "sx"; MapIter "map.iter" "dsx"; MapNext "map.next" "dsx";
                IfaceBox "iface.box" "dsx"; IfaceAssert "iface.assert" "dsxx"; IfaceAssert2 "iface.assert2" "dsx"; ToIface "iface.to_iface" "dsx"; ToIface2 "iface.to_iface2" "dsx";
                Implements "iface.implements" "dsx"; IfaceEq "iface.eq" "dss";
                IncLtS "inc.loop.lt_s" "sso"; IncLtSI "inc.loop.lt_s.imm" "sio"; IncLeS "inc.loop.le_s" "sso"; IncLeSI "inc.loop.le_s.imm" "sio";
                DecGtS "dec.loop.gt_s" "sso"; DecGtSI "dec.loop.gt_s.imm" "sio"; DecGeS "dec.loop.ge_s" "sso"; DecGeSI "dec.loop.ge_s.imm" "sio";
                Jump "jump" "W"; JumpBack "jump.back" "W"; JumpIf "jump.if" "sO"; JumpIfNot "jump.ifnot" "sO"; JumpIfBack "jump.if.back" "sO"; JumpIfNotBack "jump.ifnot.back" "sO";
                Call "call" "sx"; CallNative "call.native" "sx"; CallVm "call.vm" "sx"; CallClosure "call.closure" "ss"; CallIface "call.iface" "ssxx";
                Ret0 "return" ""; Ret1 "return.1" "s"; RetN "return.n" "sn"; Unreachable "unreachable" "";
                ClosureMake "closure.make" "dsnx";
                Defer "defer" "snx"; DeferClosure "defer.closure" "ssn"; DeferIface "defer.iface" "ssnx"; FrameToken "frame.token" "d"; DeferOuter "defer.outer" "ss";
                RunDefers "run_defers" ""; RunDefersMore "run_defers.more" ""; Panic "panic" "s"; Recover "recover" "d"; Goexit "goexit" ""; Fault "fault" "n"; FaultText "fault.text" "k";
                Go "go" "snx"; GoClosure "go.closure" "ssn"; GoIface "go.iface" "ssnx";
                ChanMake "chan.make" "dsx"; ChanSend "chan.send" "ssx"; ChanRecv "chan.recv" "dsx"; ChanRecv2 "chan.recv2" "dsx"; ChanClose "chan.close" "s";
                ChanLen "chan.len" "ds"; ChanCap "chan.cap" "ds";
                SelectBegin "select.begin" "n"; SelectSend "select.send" "ssx"; SelectRecv "select.recv" "sx"; SelectGo "select.go" "dn"; SelectValue "select.value" "dx";
                Print "print" "sn";
                VmNative "vm.native" "x"; VmHook "vm.hook" "x"; VmLower "vm.lower" ""; VmPanicStep "vm.panic.step" ""; VmGoexitStep "vm.goexit.step" ""; VmGoEnd "vm.go.end" ""; VmReturn "vm.return" "n";
            }
        }
    };
}

/// What the table says of a lowered op.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub mnemonic: &'static str,
    /// One letter an operand.
    pub format: &'static str,
}

impl Row {
    /// Extension words.
    #[must_use]
    pub fn ext(&self) -> usize {
        self.format.bytes().filter(|&c| c == b'x').count()
    }
}

macro_rules! define {
    (
        int2 { $($i:ident $ii:ident $im:literal;)* }
        cmp { $($c:ident $ci:ident $cb:ident $cbi:ident $cl:ident $cli:ident $cm:literal;)* }
        fcmp { $($f:ident $fb:ident $fn_:ident $fm:literal;)* }
        load { $($l:ident $lx:ident $la:ident $lg:ident $lf:ident $lm:literal;)* }
        store { $($s:ident $sx:ident $sa:ident $sg:ident $sm:literal;)* }
        plain { $($p:ident $pm:literal $pf:literal;)* }
    ) => {
        /// An instruction of the loop.
        #[allow(missing_docs, reason = "the table's rows say it")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u16)]
        pub enum LOp { $($i, $ii,)* $($c, $ci, $cb, $cbi, $cl, $cli,)* $($f, $fb, $fn_,)* $($l, $lx, $la, $lg, $lf,)* $($s, $sx, $sa, $sg,)* $($p,)* }

        /// Rows in order of [`LOp`].
        pub const ROWS: &[Row] = &[
            $( Row { mnemonic: $im, format: "dss" }, Row { mnemonic: concat!($im, ".imm"), format: "dsi" }, )*
            $(
                Row { mnemonic: $cm, format: "dss" }, Row { mnemonic: concat!($cm, ".imm"), format: "dsi" },
                Row { mnemonic: concat!("br.", $cm), format: "sso" }, Row { mnemonic: concat!("br.", $cm, ".imm"), format: "sio" },
                Row { mnemonic: concat!("loop.", $cm), format: "sso" }, Row { mnemonic: concat!("loop.", $cm, ".imm"), format: "sio" },
            )*
            $( Row { mnemonic: $fm, format: "dss" }, Row { mnemonic: concat!("br.", $fm), format: "sso" }, Row { mnemonic: concat!("br.not.", $fm), format: "sso" }, )*
            $(
                Row { mnemonic: concat!("load.", $lm), format: "dsu" }, Row { mnemonic: concat!("slice.get.", $lm), format: "dss" },
                Row { mnemonic: concat!("array.get.", $lm), format: "dssx" }, Row { mnemonic: concat!("global.get.", $lm), format: "dx" },
                Row { mnemonic: concat!("slice.field.", $lm), format: "dssx" },
            )*
            $(
                Row { mnemonic: concat!("store.", $sm), format: "ssu" }, Row { mnemonic: concat!("slice.set.", $sm), format: "sss" },
                Row { mnemonic: concat!("array.set.", $sm), format: "sssx" }, Row { mnemonic: concat!("global.set.", $sm), format: "sx" },
            )*
            $( Row { mnemonic: $pm, format: $pf }, )*
        ];

        const ALL: &[LOp] = &[ $(LOp::$i, LOp::$ii,)* $(LOp::$c, LOp::$ci, LOp::$cb, LOp::$cbi, LOp::$cl, LOp::$cli,)* $(LOp::$f, LOp::$fb, LOp::$fn_,)*
            $(LOp::$l, LOp::$lx, LOp::$la, LOp::$lg, LOp::$lf,)* $(LOp::$s, LOp::$sx, LOp::$sa, LOp::$sg,)* $(LOp::$p,)* ];

        impl LOp {
            /// The immediate shape of an integer operation.
            #[must_use]
            pub fn imm(self) -> LOp { match self { $(LOp::$i => LOp::$ii,)* $(LOp::$c => LOp::$ci, LOp::$cb => LOp::$cbi, LOp::$cl => LOp::$cli,)* other => other } }
            /// The branching shape of a comparison.
            #[must_use]
            pub fn branch(self) -> LOp { match self { $(LOp::$c => LOp::$cb, LOp::$ci => LOp::$cbi,)* $(LOp::$f => LOp::$fb,)* other => other } }
            /// The shape of a float comparison that branches if it does not hold.
            #[must_use]
            pub fn branch_not(self) -> LOp { match self { $(LOp::$f => LOp::$fn_,)* other => other } }
            /// The backward shape of a branch.
            #[must_use]
            pub fn backward(self) -> LOp { match self { $(LOp::$cb => LOp::$cl, LOp::$cbi => LOp::$cli,)* other => other } }
            /// Load shapes: slice element, array element, fixed address, field of a slice element.
            #[must_use]
            pub fn load_shapes(self) -> Option<[LOp; 4]> { match self { $(LOp::$l => Some([LOp::$lx, LOp::$la, LOp::$lg, LOp::$lf]),)* _ => None } }
            /// Store shapes: slice element, array element, fixed address.
            #[must_use]
            pub fn store_shapes(self) -> Option<[LOp; 3]> { match self { $(LOp::$s => Some([LOp::$sx, LOp::$sa, LOp::$sg]),)* _ => None } }
        }
    };
}
for_each_lowered!(define);

impl LOp {
    /// The op with a number.
    #[must_use]
    pub fn from_u16(n: u16) -> Option<LOp> {
        ALL.get(n as usize).copied()
    }
    /// Its row.
    #[must_use]
    pub fn row(self) -> Row {
        ROWS[self as usize]
    }
    /// An integer comparison that holds exactly when this one does not.
    #[must_use]
    pub fn negated(self) -> LOp {
        use LOp as L;
        match self {
            L::Eq => L::Ne,
            L::Ne => L::Eq,
            L::LtS => L::GeS,
            L::GeS => L::LtS,
            L::LeS => L::GtS,
            L::GtS => L::LeS,
            L::LtU => L::GeU,
            L::GeU => L::LtU,
            L::LeU => L::GtU,
            L::GtU => L::LeU,
            other => other,
        }
    }
    /// The comparison with its operands exchanged.
    #[must_use]
    pub fn swapped(self) -> LOp {
        use LOp as L;
        match self {
            L::LtS => L::GtS,
            L::GtS => L::LtS,
            L::LeS => L::GeS,
            L::GeS => L::LeS,
            L::LtU => L::GtU,
            L::GtU => L::LtU,
            L::LeU => L::GeU,
            L::GeU => L::LeU,
            other => other,
        }
    }
}

/// Makes an instruction word.
#[must_use]
pub const fn word(op: LOp, a: u16, b: u16, c: u16) -> u64 {
    op as u64 | (a as u64) << 16 | (b as u64) << 32 | (c as u64) << 48
}

/// Operand `a`.
#[must_use]
pub const fn a(w: u64) -> u16 {
    (w >> 16) as u16
}
/// Operand `b`.
#[must_use]
pub const fn b(w: u64) -> u16 {
    (w >> 32) as u16
}
/// Operand `c`.
#[must_use]
pub const fn c(w: u64) -> u16 {
    (w >> 48) as u16
}
/// The 32-bit immediate in `b` and `c`.
#[must_use]
pub const fn bc(w: u64) -> u32 {
    (w >> 32) as u32
}
