//! Sizes, alignments and field offsets: those of gc on amd64.

use crate::program::Program;
use crate::ty::{BasicKind, Type, TypeId};
use std::rc::Rc;

fn align_up(offset: u64, align: u64) -> u64 {
    offset.div_ceil(align).saturating_mul(align)
}

impl Program {
    /// Size and alignment of values of type `t` in memory. Sizes saturate: too large ones are refused by the checker.
    pub fn size_align(&mut self, t: TypeId) -> (u64, u64) {
        let c = self.types.canon(t);
        if let Some(&known) = self.sizes.get(&c) {
            return known;
        }
        // What a type that contains itself finds; that is reported elsewhere.
        self.sizes.insert(c, (0, 1));
        let computed = self.size_align_new(c);
        self.sizes.insert(c, computed);
        computed
    }
    fn size_align_new(&mut self, t: TypeId) -> (u64, u64) {
        let u = self.types.underlying(t);
        match self.types.get(u).clone() {
            Type::Basic(kind) => basic_size_align(kind),
            Type::Slice(_) => (24, 8),
            Type::Interface(_) => (16, 8),
            Type::Array { elem, len } => {
                let (size, align) = self.size_align(elem);
                (size.saturating_mul(len.max(0) as u64), align)
            }
            Type::Struct(fields) => {
                let types: Vec<_> = fields.iter().map(|f| f.ty).collect();
                let (_, size, align) = self.struct_layout(&types);
                (size, align)
            }
            Type::Tuple(types) => {
                let (_, size, align) = self.struct_layout(&types);
                (size, align)
            }
            _ => (8, 8),
        }
    }
    fn struct_layout(&mut self, types: &[TypeId]) -> (Vec<u64>, u64, u64) {
        let (mut offset, mut max_align, mut last_zero) = (0u64, 1, false);
        let mut offsets = Vec::with_capacity(types.len());
        for &ty in types {
            let (size, align) = self.size_align(ty);
            offset = align_up(offset, align);
            offsets.push(offset);
            offset = offset.saturating_add(size);
            max_align = max_align.max(align);
            last_zero = size == 0;
        }
        // A pointer to a final zero-size field must not point past the object.
        if last_zero && offset > 0 {
            offset = offset.saturating_add(1);
        }
        (offsets, align_up(offset, max_align), max_align)
    }
    /// Offsets of the fields of a struct type.
    pub fn field_offsets(&mut self, t: TypeId) -> Rc<[u64]> {
        let u = self.types.underlying(t);
        if let Some(known) = self.offsets.get(&u) {
            return known.clone();
        }
        let Type::Struct(fields) = self.types.get(u).clone() else { return Rc::new([]) };
        let types: Vec<_> = fields.iter().map(|f| f.ty).collect();
        let offsets: Rc<[u64]> = self.struct_layout(&types).0.into();
        self.offsets.insert(u, offsets.clone());
        offsets
    }
}

fn basic_size_align(kind: BasicKind) -> (u64, u64) {
    match kind {
        BasicKind::Bool | BasicKind::Int8 | BasicKind::Uint8 | BasicKind::UntypedBool => (1, 1),
        BasicKind::Int16 | BasicKind::Uint16 => (2, 2),
        BasicKind::Int32 | BasicKind::Uint32 | BasicKind::Float32 | BasicKind::UntypedRune => (4, 4),
        BasicKind::Complex64 => (8, 4),
        BasicKind::Complex128 | BasicKind::UntypedComplex => (16, 8),
        BasicKind::String | BasicKind::UntypedString => (16, 8),
        _ => (8, 8),
    }
}
