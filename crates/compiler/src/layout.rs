//! How values of a type lie in slots and in memory, cached by canonical type.

use crate::compiler::Compiler;
use goanna_bytecode::module::shapes;
use goanna_bytecode::{Kind, Repr, ShapeId};
use goanna_types::ty::{BasicKind, Type, TypeId};
use std::rc::Rc;

/// Values larger than this never stand in slots: they are handled by a pointer to a copy of their own.
pub(crate) const BIG: u64 = 64 << 10;

/// Layout of a type.
#[derive(Debug)]
pub(crate) struct Layout {
    pub size: u64,
    pub align: u64,
    pub repr: Repr,
    /// Kinds of the slots of a value.
    pub shape: ShapeId,
    /// The same, spelled out.
    pub kinds: Rc<[Kind]>,
    /// Field offsets of a struct.
    pub offsets: Rc<[u64]>,
    /// Larger than [`BIG`]: the value's slot is a pointer to it.
    pub big: bool,
}

impl Layout {
    /// Number of slots.
    pub(crate) fn slots(&self) -> u32 {
        self.kinds.len() as u32
    }
}

impl Compiler<'_> {
    /// The layout of a concrete type.
    pub(crate) fn layout(&mut self, t: TypeId) -> Rc<Layout> {
        let t = self.program.types.canon(t);
        if let Some(known) = self.tables.layouts.get(&t) {
            return known.clone();
        }
        let layout = Rc::new(self.layout_new(t));
        self.tables.layouts.insert(t, layout.clone());
        layout
    }

    fn layout_new(&mut self, t: TypeId) -> Layout {
        let (size, align) = self.program.size_align(t);
        let u = self.underlying(t);
        let mut offsets: Rc<[u64]> = Rc::new([]);
        let (repr, kinds): (Repr, Rc<[Kind]>) = match self.program.types.get(u).clone() {
            Type::Basic(kind) => basic(kind),
            Type::Pointer(_) | Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => {
                (Repr::P, Rc::new([Kind::P]))
            }
            Type::Slice(_) => (Repr::Mem, shapes::FIXED[shapes::SLICE.index()].into()),
            Type::Interface(_) => (Repr::Mem, shapes::FIXED[shapes::IFACE.index()].into()),
            Type::Struct(fields) => {
                offsets = self.program.field_offsets(u);
                let mut kinds = vec![Kind::I; if size > BIG { 0 } else { size.div_ceil(8) as usize }];
                if size <= BIG {
                    for (field, &offset) in fields.iter().zip(offsets.iter()) {
                        let inner = self.layout(field.ty);
                        place_kinds(&mut kinds, offset, &inner);
                    }
                }
                (Repr::Mem, kinds.into())
            }
            Type::Array { elem, len } => {
                let inner = self.layout(elem);
                let mut kinds = vec![Kind::I; if size > BIG { 0 } else { size.div_ceil(8) as usize }];
                if size <= BIG {
                    for i in 0..len.max(0) as u64 {
                        place_kinds(&mut kinds, i * inner.size, &inner);
                    }
                }
                (Repr::Mem, kinds.into())
            }
            _ => (Repr::Mem, Rc::new([])),
        };
        let big = size > BIG;
        let kinds: Rc<[Kind]> = if big { Rc::new([Kind::P]) } else { kinds };
        let shape = self.shape(&kinds);
        Layout { size, align, repr, shape, kinds, offsets, big }
    }

    /// The underlying type of a concrete type.
    pub(crate) fn underlying(&mut self, t: TypeId) -> TypeId {
        let u = self.program.types.underlying(t);
        self.program.types.canon(u)
    }

    /// The structure of the underlying type.
    pub(crate) fn under(&mut self, t: TypeId) -> Type {
        let u = self.underlying(t);
        self.program.types.get(u).clone()
    }

    /// Whether an interface's data word holds values of the type themselves.
    pub(crate) fn is_direct_iface(&mut self, t: TypeId) -> bool {
        match self.under(t) {
            Type::Basic(kind) => kind == BasicKind::UnsafePointer,
            Type::Pointer(_) | Type::Map { .. } | Type::Chan { .. } | Type::Signature(_) => true,
            Type::Struct(fields) => fields.len() == 1 && self.is_direct_iface(fields[0].ty),
            Type::Array { elem, len } => len == 1 && self.is_direct_iface(elem),
            _ => false,
        }
    }

    /// Whether the type is an interface.
    pub(crate) fn is_interface(&mut self, t: TypeId) -> bool {
        matches!(self.under(t), Type::Interface(_))
    }

    /// The element type, if `t` is a pointer underneath.
    pub(crate) fn pointer_elem(&mut self, t: TypeId) -> Option<TypeId> {
        match self.under(t) {
            Type::Pointer(elem) => Some(self.program.types.canon(elem)),
            _ => None,
        }
    }
}

fn place_kinds(kinds: &mut [Kind], offset: u64, inner: &Layout) {
    if !offset.is_multiple_of(8) {
        return;
    }
    let at = (offset / 8) as usize;
    match inner.repr {
        Repr::P => kinds[at] = Kind::P,
        Repr::F64 => kinds[at] = Kind::F,
        Repr::Mem => kinds[at..at + inner.kinds.len()].copy_from_slice(&inner.kinds),
        _ => {}
    }
}

fn basic(kind: BasicKind) -> (Repr, Rc<[Kind]>) {
    use BasicKind as B;
    let repr = match kind {
        B::Bool | B::Uint8 | B::UntypedBool => Repr::U8,
        B::Int8 => Repr::I8,
        B::Int16 => Repr::I16,
        B::Uint16 => Repr::U16,
        B::Int32 | B::UntypedRune => Repr::I32,
        B::Uint32 => Repr::U32,
        B::Float32 => return (Repr::F32, Rc::new([Kind::F])),
        B::Float64 | B::UntypedFloat => return (Repr::F64, Rc::new([Kind::F])),
        B::Complex64 => return (Repr::Mem, Rc::new([Kind::I])),
        B::Complex128 | B::UntypedComplex => return (Repr::Mem, Rc::new([Kind::F, Kind::F])),
        B::String | B::UntypedString => return (Repr::Mem, Rc::new([Kind::P, Kind::I])),
        B::UnsafePointer | B::UntypedNil => return (Repr::P, Rc::new([Kind::P])),
        _ => Repr::I64,
    };
    (repr, Rc::new([Kind::I]))
}
