//! The run-time types: descriptors of the module with what the heap, equality, hashing and maps need to know of them.
//!
//! Holds: ids of the module's types index `list`; types made by reflection have ids from [`DYNAMIC`] on. Types are only ever added.

use crate::heap::{AllocIx, Heap, LayoutIx, Layouts};
use crate::object::map::MapShape;
use goanna_bytecode::ids::TypeIx;
use goanna_bytecode::module::{TypeDesc, TypeKind};
use rustc_hash::FxHashMap;
use std::cell::{Cell, RefCell};

/// First id of types made at run time.
pub const DYNAMIC: u32 = 0x4000_0000;
/// Pointer maps longer than this many words are read conservatively.
const MAX_MAP: usize = 1 << 20;

/// How two values of a type are compared and hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EqKind {
    /// Not at all.
    No,
    /// Byte by byte.
    Plain,
    F32,
    F64,
    C64,
    C128,
    Str,
    Iface,
    Array,
    Struct,
}

/// A run-time type.
#[derive(Debug)]
pub struct RType {
    /// What the compiler said of it.
    pub desc: TypeDesc,
    /// Bytes.
    pub size: usize,
    /// Where single objects of it come from.
    pub alloc: AllocIx,
    /// Its pointers, for rows of it.
    pub layout: LayoutIx,
    /// Equality and hash.
    pub eq: EqKind,
    /// Of map types.
    pub map: Option<Box<MapShape>>,
}

/// All run-time types.
#[derive(Debug, Default)]
pub struct TypeTable {
    list: Vec<RType>,
    dynamic: Vec<RType>,
    /// NaN keys get hashes of their own.
    nan: Cell<u64>,
    /// How structs and arrays are compared: types may share parts many times over.
    eqs: RefCell<FxHashMap<u32, EqKind>>,
}

impl TypeTable {
    /// The type with an id.
    ///
    /// # Panics
    /// There is no such type: ids come from the compiler and from [`TypeTable::add_dynamic`] only.
    #[inline]
    #[must_use]
    pub fn get(&self, ix: TypeIx) -> &RType {
        match self.list.get(ix.index()) {
            Some(ty) => ty,
            None => &self.dynamic[(ix.0 - DYNAMIC) as usize],
        }
    }

    /// The type with an id that a program gave.
    #[must_use]
    pub fn find(&self, id: u64) -> Option<&RType> {
        let id = u32::try_from(id).ok().filter(|&id| id != 0)?;
        self.list.get(id as usize).or_else(|| self.dynamic.get(id.checked_sub(DYNAMIC)? as usize))
    }

    /// Ids of all types.
    pub fn ids(&self) -> impl Iterator<Item = TypeIx> + use<> {
        let module = 1..self.list.len() as u32;
        module.chain(DYNAMIC..DYNAMIC + self.dynamic.len() as u32).map(TypeIx)
    }

    /// Takes the types that the module has gained.
    pub fn extend(&mut self, heap: &mut Heap, all: &[TypeDesc]) {
        let from = self.list.len();
        self.list.extend(all[from..].iter().map(unfinished));
        for i in from..all.len() {
            self.complete(heap, TypeIx(i as u32));
        }
    }

    /// Adds a type made at run time; the parts exist already.
    pub fn add_dynamic(&mut self, heap: &mut Heap, desc: TypeDesc) -> TypeIx {
        let ix = TypeIx(DYNAMIC + self.dynamic.len() as u32);
        self.dynamic.push(unfinished(&desc));
        self.complete(heap, ix);
        ix
    }

    /// A fresh number for the hash of a NaN.
    pub fn next_nan(&self) -> u64 {
        let n = self.nan.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.nan.set(n);
        n
    }

    /// Changes the descriptor of a type, for links that are made later (`ptr_to`).
    pub fn desc_mut(&mut self, ix: TypeIx) -> &mut TypeDesc {
        let i = ix.index();
        if i < self.list.len() {
            &mut self.list[i].desc
        } else {
            &mut self.dynamic[(ix.0 - DYNAMIC) as usize].desc
        }
    }

    fn complete(&mut self, heap: &mut Heap, ix: TypeIx) {
        let layout = self.layout_of(heap, ix);
        let eq = self.eq_of(ix);
        let size = self.get(ix).size;
        let alloc = heap.alloc_ix(layout, size);
        let map = (self.get(ix).desc.kind == TypeKind::Map).then(|| Box::new(self.map_shape(heap, ix)));
        let i = ix.index();
        let ty = if i < self.list.len() {
            &mut self.list[i]
        } else {
            &mut self.dynamic[(ix.0 - DYNAMIC) as usize]
        };
        (ty.layout, ty.alloc, ty.eq, ty.map) = (layout, alloc, eq, map);
    }

    fn layout_of(&self, heap: &mut Heap, ix: TypeIx) -> LayoutIx {
        let mut ix = ix;
        while self.get(ix).desc.kind == TypeKind::Array && self.get(ix).desc.has_pointers {
            ix = self.get(ix).desc.elem;
        }
        let Some((words, offsets)) = self.pointer_map(ix, 0) else { return Layouts::CONSERVATIVE };
        heap.layouts().of_offsets(words, &offsets)
    }

    /// Words of a value and the offsets of its pointer words, shifted by `at` words.
    fn pointer_map(&self, ix: TypeIx, at: u64) -> Option<(u32, Vec<u32>)> {
        let mut offsets = Vec::new();
        self.add_pointers(ix, at, &mut offsets)?;
        Some(((self.get(ix).size as u64).div_ceil(8) as u32, offsets))
    }

    fn add_pointers(&self, ix: TypeIx, at: u64, into: &mut Vec<u32>) -> Option<()> {
        let desc = &self.get(ix).desc;
        if !desc.has_pointers {
            return Some(());
        }
        if into.len() > MAX_MAP {
            return None;
        }
        match desc.kind {
            TypeKind::Array => {
                let size = self.get(desc.elem).size as u64;
                for i in 0..desc.len {
                    self.add_pointers(desc.elem, at + i * size / 8, into)?;
                }
            }
            TypeKind::Struct => {
                for field in &desc.fields {
                    self.add_pointers(field.ty, at + field.offset / 8, into)?;
                }
            }
            TypeKind::Interface => into.push(at as u32 + 1),
            _ => into.push(at as u32),
        }
        Some(())
    }

    fn eq_of(&self, ix: TypeIx) -> EqKind {
        if matches!(self.get(ix).desc.kind, TypeKind::Array | TypeKind::Struct)
            && let Some(&known) = self.eqs.borrow().get(&ix.0)
        {
            return known;
        }
        let found = self.eq_new(ix);
        if matches!(self.get(ix).desc.kind, TypeKind::Array | TypeKind::Struct) {
            self.eqs.borrow_mut().insert(ix.0, found);
        }
        found
    }

    fn eq_new(&self, ix: TypeIx) -> EqKind {
        let desc = &self.get(ix).desc;
        if !desc.comparable {
            return EqKind::No;
        }
        match desc.kind {
            TypeKind::Float32 => EqKind::F32,
            TypeKind::Float64 => EqKind::F64,
            TypeKind::Complex64 => EqKind::C64,
            TypeKind::Complex128 => EqKind::C128,
            TypeKind::String => EqKind::Str,
            TypeKind::Interface => EqKind::Iface,
            TypeKind::Array if self.eq_of(desc.elem) == EqKind::Plain => EqKind::Plain,
            TypeKind::Array => EqKind::Array,
            TypeKind::Struct => {
                let mut end = 0;
                for field in &desc.fields {
                    let plain = self.eq_of(field.ty) == EqKind::Plain && &*field.name != "_";
                    if !plain || field.offset != end {
                        return EqKind::Struct;
                    }
                    end = field.offset + self.get(field.ty).size as u64;
                }
                if end == desc.size { EqKind::Plain } else { EqKind::Struct }
            }
            _ => EqKind::Plain,
        }
    }

    fn map_shape(&self, heap: &mut Heap, ix: TypeIx) -> MapShape {
        let (key_ix, value_ix) = (self.get(ix).desc.key, self.get(ix).desc.elem);
        let (key, value) = (self.get(key_ix), self.get(value_ix));
        let value_align = u64::from(value.desc.align.max(1));
        let value_off = (key.size as u64).next_multiple_of(value_align);
        let pointers = key.desc.has_pointers || value.desc.has_pointers;
        let align = if pointers { 8 } else { value_align.max(u64::from(key.desc.align.max(1))) };
        let stride = (value_off + value.size as u64).next_multiple_of(align);
        let mut offsets = Vec::new();
        let known = self.add_pointers(key_ix, 0, &mut offsets).is_some()
            && (!value.desc.has_pointers
                || self.add_pointers(value_ix, value_off / 8, &mut offsets).is_some());
        let layout = if known {
            heap.layouts().of_entries((stride / 8) as u32, &offsets)
        } else {
            Layouts::CONSERVATIVE
        };
        MapShape::new(
            ix,
            key_ix,
            self.eq_of(key_ix),
            key.size,
            value_off as usize,
            value.size,
            value.desc.repr,
            stride as usize,
            layout,
        )
    }
}

fn unfinished(desc: &TypeDesc) -> RType {
    RType {
        size: desc.size as usize,
        desc: desc.clone(),
        alloc: AllocIx::LARGE,
        layout: Layouts::NONE,
        eq: EqKind::No,
        map: None,
    }
}
