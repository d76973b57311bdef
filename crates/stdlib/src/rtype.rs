//! Run-time types as reflection asks for them: relations between types, and types made of others.
//!
//! Holds: identical types have one id, so a type is made only if the table has none like it.

use goanna_vm::bytecode::ids::TypeIx;
use goanna_vm::bytecode::module::{FieldDesc, Repr, TypeDesc, TypeKind, shapes};
use goanna_vm::runtime::Runtime;
use goanna_vm::types::TypeTable;

/// Whether a type has all methods of an interface type.
pub fn implements(types: &TypeTable, ty: TypeIx, iface: TypeIx) -> bool {
    let have = &types.get(ty).desc.methods;
    types.get(iface).desc.methods.iter().all(|want| have.iter().any(|m| m.id == want.id))
}

/// Whether the underlying types are identical; without tags also where struct types within differ in their tags only.
pub fn same_underlying(types: &TypeTable, a: TypeIx, b: TypeIx, tags: bool) -> bool {
    if a == b {
        return true;
    }
    let (x, y) = (&types.get(a).desc, &types.get(b).desc);
    let same = |p: TypeIx, q: TypeIx| identical(types, p, q, tags);
    let all = |p: &[TypeIx], q: &[TypeIx]| p.len() == q.len() && p.iter().zip(q).all(|(&p, &q)| same(p, q));
    if x.kind != y.kind {
        return false;
    }
    match x.kind {
        TypeKind::Array => x.len == y.len && same(x.elem, y.elem),
        TypeKind::Chan => x.chan_dir == y.chan_dir && same(x.elem, y.elem),
        TypeKind::Func => {
            x.variadic == y.variadic && all(&x.params, &y.params) && all(&x.results, &y.results)
        }
        TypeKind::Map => same(x.key, y.key) && same(x.elem, y.elem),
        TypeKind::Pointer | TypeKind::Slice => same(x.elem, y.elem),
        TypeKind::Interface => {
            x.methods.len() == y.methods.len() && x.methods.iter().zip(&y.methods).all(|(m, n)| m.id == n.id)
        }
        TypeKind::Struct => {
            x.fields.len() == y.fields.len()
                && x.fields.iter().zip(&y.fields).all(|(f, g)| {
                    f.name == g.name
                        && f.pkg_path == g.pkg_path
                        && f.embedded == g.embedded
                        && (!tags || f.tag == g.tag)
                        && same(f.ty, g.ty)
                })
        }
        _ => true,
    }
}

fn identical(types: &TypeTable, a: TypeIx, b: TypeIx, tags: bool) -> bool {
    a == b
        || !tags
            && types.get(a).desc.name.is_empty()
            && types.get(b).desc.name.is_empty()
            && same_underlying(types, a, b, tags)
}

fn plain(kind: TypeKind, string: String) -> TypeDesc {
    TypeDesc {
        kind,
        size: 8,
        align: 8,
        repr: Repr::P,
        shape: shapes::P,
        ptr_words: Box::new([]),
        has_pointers: true,
        string: string.into(),
        name: "".into(),
        pkg_path: "".into(),
        comparable: true,
        direct_iface: true,
        elem: TypeIx(0),
        key: TypeIx(0),
        len: 0,
        chan_dir: 0,
        fields: Box::new([]),
        params: Box::new([]),
        results: Box::new([]),
        variadic: false,
        methods: Box::new([]),
        methods_later: false,
        ptr_to: TypeIx(0),
    }
}

/// The unnamed type that is described, found or made.
fn intern(rt: &mut Runtime, desc: TypeDesc) -> TypeIx {
    let same = |d: &TypeDesc| {
        d.kind == desc.kind
            && d.name.is_empty()
            && d.elem == desc.elem
            && d.key == desc.key
            && d.len == desc.len
            && d.chan_dir == desc.chan_dir
            && d.variadic == desc.variadic
            && d.params == desc.params
            && d.results == desc.results
            && d.fields.len() == desc.fields.len()
            && d.fields.iter().zip(&desc.fields).all(|(f, g)| {
                f.ty == g.ty
                    && f.name == g.name
                    && f.tag == g.tag
                    && f.embedded == g.embedded
                    && f.pkg_path == g.pkg_path
            })
    };
    let found = rt.types.ids().find(|&ix| same(&rt.types.get(ix).desc));
    found.unwrap_or_else(|| rt.types.add_dynamic(&mut rt.heap, desc))
}

fn name_of(rt: &Runtime, ty: TypeIx) -> &str {
    &rt.types.get(ty).desc.string
}

/// `*T`.
pub fn pointer_to(rt: &mut Runtime, ty: TypeIx) -> TypeIx {
    let known = rt.types.get(ty).desc.ptr_to;
    if known != TypeIx(0) {
        return known;
    }
    let string = format!("*{}", name_of(rt, ty));
    let made = intern(rt, TypeDesc { elem: ty, ..plain(TypeKind::Pointer, string) });
    rt.types.desc_mut(ty).ptr_to = made;
    made
}

/// `[]T`.
pub fn slice_of(rt: &mut Runtime, ty: TypeIx) -> TypeIx {
    let string = format!("[]{}", name_of(rt, ty));
    let desc = TypeDesc {
        elem: ty,
        size: 24,
        repr: Repr::Mem,
        shape: shapes::SLICE,
        comparable: false,
        direct_iface: false,
        ..plain(TypeKind::Slice, string)
    };
    intern(rt, desc)
}

/// `map[K]V`.
pub fn map_of(rt: &mut Runtime, key: TypeIx, elem: TypeIx) -> TypeIx {
    let string = format!("map[{}]{}", name_of(rt, key), name_of(rt, elem));
    intern(rt, TypeDesc { key, elem, comparable: false, ..plain(TypeKind::Map, string) })
}

/// A channel type; directions as in reflect.
pub fn chan_of(rt: &mut Runtime, dir: u8, ty: TypeIx) -> TypeIx {
    let elem = name_of(rt, ty);
    let string = match dir {
        1 => format!("<-chan {elem}"),
        2 => format!("chan<- {elem}"),
        _ if elem.starts_with("<-") => format!("chan ({elem})"),
        _ => format!("chan {elem}"),
    };
    intern(rt, TypeDesc { elem: ty, chan_dir: dir, ..plain(TypeKind::Chan, string) })
}

/// `[n]T`; none if it is too large.
pub fn array_of(rt: &mut Runtime, len: u64, ty: TypeIx) -> Option<TypeIx> {
    let elem = &rt.types.get(ty).desc;
    let desc = TypeDesc {
        elem: ty,
        len,
        size: elem.size.checked_mul(len).filter(|&size| size < 1 << 47)?,
        align: elem.align,
        repr: Repr::Mem,
        shape: shapes::EMPTY,
        has_pointers: elem.has_pointers && len > 0,
        comparable: elem.comparable,
        direct_iface: len == 1 && elem.direct_iface,
        ..plain(TypeKind::Array, format!("[{len}]{}", elem.string))
    };
    Some(intern(rt, desc))
}

/// A func type.
pub fn func_of(rt: &mut Runtime, params: &[TypeIx], results: &[TypeIx], variadic: bool) -> TypeIx {
    let mut string = String::from("func(");
    for (i, &ty) in params.iter().enumerate() {
        if i > 0 {
            string.push_str(", ");
        }
        let name = name_of(rt, ty);
        if variadic && i + 1 == params.len() {
            string.push_str("...");
            string.push_str(name.strip_prefix("[]").unwrap_or(name));
        } else {
            string.push_str(name);
        }
    }
    string.push(')');
    let names: Vec<&str> = results.iter().map(|&ty| name_of(rt, ty)).collect();
    match names.as_slice() {
        [] => {}
        [one] => string.push_str(&format!(" {one}")),
        many => string.push_str(&format!(" ({})", many.join(", "))),
    }
    let desc = TypeDesc {
        params: params.into(),
        results: results.into(),
        variadic,
        comparable: false,
        ..plain(TypeKind::Func, string)
    };
    intern(rt, desc)
}

/// A struct type of these fields, whose offsets are set here.
pub fn struct_of(rt: &mut Runtime, mut fields: Vec<FieldDesc>) -> TypeIx {
    let (mut size, mut align) = (0u64, 1u8);
    let (mut pointers, mut comparable) = (false, true);
    let mut texts = Vec::new();
    let mut ends_empty = false;
    for field in &mut fields {
        let ty = &rt.types.get(field.ty).desc;
        field.offset = size.next_multiple_of(u64::from(ty.align.max(1)));
        size = field.offset + ty.size;
        align = align.max(ty.align);
        pointers |= ty.has_pointers;
        comparable &= ty.comparable;
        ends_empty = ty.size == 0;
        let name = if field.embedded { String::new() } else { format!("{} ", field.name) };
        let mut tag = Vec::new();
        if !field.tag.is_empty() {
            tag.push(b' ');
            crate::quote::quote(&mut tag, &field.tag, b'"', crate::quote::Keep::Printable);
        }
        texts.push(format!("{name}{}{}", ty.string, String::from_utf8_lossy(&tag)));
    }
    if ends_empty && size > 0 {
        size += 1; // a pointer to the last field must not point past the struct
    }
    let string =
        if texts.is_empty() { "struct {}".to_owned() } else { format!("struct {{ {} }}", texts.join("; ")) };
    let direct = fields.len() == 1 && rt.types.get(fields[0].ty).desc.direct_iface;
    // The methods of the first field are the struct's: what their receivers point at begins where it does.
    let promoted = fields.first().filter(|f| f.embedded).map(|f| &rt.types.get(f.ty).desc);
    let methods = promoted.filter(|d| d.kind != TypeKind::Interface).map(|d| d.methods.clone());
    let desc = TypeDesc {
        methods: methods.unwrap_or_default(),
        fields: fields.into(),
        size: size.next_multiple_of(u64::from(align)),
        align,
        repr: Repr::Mem,
        shape: shapes::EMPTY,
        has_pointers: pointers,
        comparable,
        direct_iface: direct,
        ..plain(TypeKind::Struct, string)
    };
    intern(rt, desc)
}
