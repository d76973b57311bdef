//! The interner's operations: construction, canonical forms, underlying types, instances.
//!
//! Holds: instances of generic types are expanded when their underlying type is first asked for; a canonical form is cached only once
//! everything it depends on is complete.

use crate::object::ObjId;
use crate::subst::Subst;
use crate::ty::*;
use goanna_syntax::Symbol;
use rustc_hash::FxHashMap;
use std::rc::Rc;

impl Default for TypeTable {
    fn default() -> Self {
        TypeTable::new()
    }
}

impl TypeTable {
    /// A table with the predeclared types; the objects of the named ones are `ObjId(0)`… in the order of their ids (see `universe`).
    #[must_use]
    pub fn new() -> TypeTable {
        let mut table = TypeTable {
            types: Vec::new(),
            canons: Vec::new(),
            mentions: Vec::new(),
            index: FxHashMap::default(),
            named: Vec::new(),
            aliases: Vec::new(),
            tparams: Vec::new(),
            instances: FxHashMap::default(),
            canon_path: Vec::new(),
            expanding: 0,
        };
        for kind in BASIC_KINDS {
            table.intern(Type::Basic(kind));
        }
        let any = table.interface(Interface {
            methods: Vec::new(),
            embeds: Vec::new(),
            implicit: false,
            comparable: false,
        });
        debug_assert_eq!(any, TypeId::ANY);
        let error = table.new_named(Named::new(ObjId(0)));
        debug_assert_eq!(error, TypeId::ERROR);
        let comparable = table.new_named(Named::new(ObjId(1)));
        debug_assert_eq!(comparable, TypeId::COMPARABLE);
        for (obj, actual) in [(2, TypeId::UINT8), (3, TypeId::INT32), (4, TypeId::ANY)] {
            table.new_alias(Alias {
                obj: ObjId(obj),
                targs: Rc::new([]),
                tparams: Rc::new([]),
                actual: Some(actual),
            });
        }
        let empty = table.tuple(&[]);
        debug_assert_eq!(empty, TypeId::EMPTY_TUPLE);
        let string_method = table.signature(Signature {
            params: Vec::new(),
            results: vec![Param { name: None, ty: TypeId::STRING }],
            variadic: false,
            tparams: Vec::new(),
        });
        let error_method = IfaceMethod { name: Symbol::intern("Error"), pkg: None, ty: string_method };
        let error_iface = table.interface(Interface {
            methods: vec![error_method],
            embeds: Vec::new(),
            implicit: false,
            comparable: false,
        });
        table.named[0].underlying = Some(error_iface);
        let cmp = table.interface(Interface {
            methods: Vec::new(),
            embeds: Vec::new(),
            implicit: false,
            comparable: true,
        });
        table.named[1].underlying = Some(cmp);
        table
    }

    /// The type behind an id.
    #[must_use]
    pub fn get(&self, t: TypeId) -> &Type {
        &self.types[t.0 as usize]
    }
    /// Number of types: ids are below it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.types.len()
    }
    /// Never: the predeclared types are always there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }
    /// The id of a structural type, the same one each time.
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(&id) = self.index.get(&ty) {
            return id;
        }
        let id = self.push(ty.clone());
        self.index.insert(ty, id);
        id
    }
    fn push(&mut self, ty: Type) -> TypeId {
        self.types.push(ty);
        self.canons.push(None);
        self.mentions.push(0);
        TypeId(self.types.len() as u32 - 1)
    }
    /// A new defined type.
    pub fn new_named(&mut self, named: Named) -> TypeId {
        self.named.push(named);
        let id = NamedId(self.named.len() as u32 - 1);
        self.push(Type::Named(id))
    }
    /// A new alias.
    pub fn new_alias(&mut self, alias: Alias) -> TypeId {
        self.aliases.push(alias);
        let id = AliasId(self.aliases.len() as u32 - 1);
        self.push(Type::Alias(id))
    }
    /// A new type parameter.
    pub fn new_tparam(&mut self, tparam: TParam) -> TypeId {
        self.tparams.push(tparam);
        let id = TParamId(self.tparams.len() as u32 - 1);
        self.push(Type::TypeParam(id))
    }

    /// Data of a defined type.
    #[must_use]
    pub fn named(&self, id: NamedId) -> &Named {
        &self.named[id.0 as usize]
    }
    /// Data of a defined type, for completion.
    pub fn named_mut(&mut self, id: NamedId) -> &mut Named {
        &mut self.named[id.0 as usize]
    }
    /// Data of an alias.
    #[must_use]
    pub fn alias(&self, id: AliasId) -> &Alias {
        &self.aliases[id.0 as usize]
    }
    /// Data of an alias, for completion.
    pub fn alias_mut(&mut self, id: AliasId) -> &mut Alias {
        &mut self.aliases[id.0 as usize]
    }
    /// Data of a type parameter.
    #[must_use]
    pub fn tparam(&self, id: TParamId) -> &TParam {
        &self.tparams[id.0 as usize]
    }
    /// Data of a type parameter, for completion.
    pub fn tparam_mut(&mut self, id: TParamId) -> &mut TParam {
        &mut self.tparams[id.0 as usize]
    }
    /// The defined type that `t` is (through aliases).
    #[must_use]
    pub fn named_of(&self, t: TypeId) -> Option<NamedId> {
        match *self.get(self.unalias(t)) {
            Type::Named(id) => Some(id),
            _ => None,
        }
    }
    /// The type parameter that `t` is (through aliases).
    #[must_use]
    pub fn tparam_of(&self, t: TypeId) -> Option<TParamId> {
        match *self.get(self.unalias(t)) {
            Type::TypeParam(id) => Some(id),
            _ => None,
        }
    }

    /// `*elem`
    pub fn pointer(&mut self, elem: TypeId) -> TypeId {
        self.intern(Type::Pointer(elem))
    }
    /// `[]elem`
    pub fn slice(&mut self, elem: TypeId) -> TypeId {
        self.intern(Type::Slice(elem))
    }
    /// `[len]elem`
    pub fn array(&mut self, len: i64, elem: TypeId) -> TypeId {
        self.intern(Type::Array { elem, len })
    }
    /// `map[key]value`
    pub fn map(&mut self, key: TypeId, value: TypeId) -> TypeId {
        self.intern(Type::Map { key, value })
    }
    /// `chan elem`
    pub fn chan(&mut self, dir: ChanDir, elem: TypeId) -> TypeId {
        self.intern(Type::Chan { dir, elem })
    }
    /// A tuple.
    pub fn tuple(&mut self, types: &[TypeId]) -> TypeId {
        self.intern(Type::Tuple(types.into()))
    }
    /// A function type.
    pub fn signature(&mut self, sig: Signature) -> TypeId {
        self.intern(Type::Signature(Rc::new(sig)))
    }
    /// An interface type as written.
    pub fn interface(&mut self, iface: Interface) -> TypeId {
        self.intern(Type::Interface(Rc::new(iface)))
    }
    /// A struct type.
    pub fn struct_type(&mut self, fields: Vec<StructField>) -> TypeId {
        self.intern(Type::Struct(fields.into()))
    }
    /// A union of terms.
    pub fn union(&mut self, terms: Vec<Term>) -> TypeId {
        self.intern(Type::Union(terms.into()))
    }

    /// `t` without aliases around it; `INVALID` if an alias is not complete.
    #[must_use]
    pub fn unalias(&self, mut t: TypeId) -> TypeId {
        while let Type::Alias(id) = *self.get(t) {
            match self.aliases[id.0 as usize].actual {
                Some(actual) => t = actual,
                None => return TypeId::INVALID,
            }
        }
        t
    }
    /// The underlying type; the constraint interface of a type parameter; `INVALID` while a type is under construction.
    pub fn underlying(&mut self, t: TypeId) -> TypeId {
        self.underlying_known(t).unwrap_or(TypeId::INVALID)
    }
    /// The underlying type, if the type is complete.
    pub fn underlying_known(&mut self, t: TypeId) -> Option<TypeId> {
        let mut t = t;
        let mut hops = 0;
        loop {
            match *self.get(t) {
                Type::Alias(id) => t = self.aliases[id.0 as usize].actual?,
                Type::Named(id) => match self.named[id.0 as usize].underlying {
                    Some(u) => return Some(u),
                    None => match self.named[id.0 as usize].rhs {
                        Some(rhs) => t = rhs,
                        None => return self.expand(id),
                    },
                },
                Type::TypeParam(id) => return self.constraint_interface(id),
                _ => return Some(t),
            }
            hops += 1;
            if hops > 100_000 {
                return None;
            }
        }
    }
    /// The interface that constrains a type parameter: a constraint that is none becomes the element of one.
    fn constraint_interface(&mut self, id: TParamId) -> Option<TypeId> {
        let bound = self.tparams[id.0 as usize].constraint?;
        if self.is_type_param(bound) {
            return Some(TypeId::ANY); // reported where it is declared
        }
        let u = self.underlying_known(bound)?;
        if u == TypeId::INVALID {
            return Some(TypeId::ANY);
        }
        if matches!(self.get(u), Type::Interface(_)) {
            return Some(u);
        }
        let (methods, embeds) = (Vec::new(), vec![bound]);
        let wrapped = self.interface(Interface { methods, embeds, implicit: true, comparable: false });
        self.tparams[id.0 as usize].constraint = Some(wrapped);
        Some(wrapped)
    }
    /// Computes the underlying type of an instance.
    fn expand(&mut self, id: NamedId) -> Option<TypeId> {
        let named = &self.named[id.0 as usize];
        let origin = named.origin?;
        let targs = named.targs.clone();
        let Type::Named(origin_id) = *self.get(origin) else { return None };
        let params = self.params_of(origin_id);
        let body = self.named[origin_id.0 as usize].underlying?;
        if params.len() != targs.len() || self.expanding > 100 {
            return Some(TypeId::INVALID);
        }
        self.expanding += 1;
        let u = self.subst(body, &Subst::new(&params, &targs));
        self.expanding -= 1;
        self.named[id.0 as usize].underlying = Some(u);
        Some(u)
    }
    /// The parameters that the type arguments of an instance stand for: those of the enclosing generic function, then its own.
    #[must_use]
    pub fn params_of(&self, origin: NamedId) -> Vec<TypeId> {
        let named = self.named(origin);
        named.outer.iter().chain(named.tparams.iter()).copied().collect()
    }
    /// The substitution that leads from the generic declaration to the instance `t`; `None` if `t` is no instance.
    #[must_use]
    pub fn instance_subst(&self, t: TypeId) -> Option<Subst> {
        let named = self.named(self.named_of(t)?);
        let Type::Named(origin) = *self.get(named.origin?) else { return None };
        let params = self.params_of(origin);
        (params.len() == named.targs.len()).then(|| Subst::new(&params, &named.targs))
    }
    /// The instance of a generic type (or alias) with these arguments; nothing is verified.
    pub fn instance(&mut self, origin: TypeId, targs: &[TypeId]) -> TypeId {
        let key = (origin, Rc::<[TypeId]>::from(targs));
        if let Some(&t) = self.instances.get(&key) {
            return t;
        }
        let t = match *self.get(origin) {
            Type::Named(id) => {
                let named = &self.named[id.0 as usize];
                let instance = Named {
                    origin: Some(origin),
                    targs: key.1.clone(),
                    local: named.local,
                    ..Named::new(named.obj)
                };
                self.new_named(instance)
            }
            Type::Alias(id) => {
                let alias = self.aliases[id.0 as usize].clone();
                if alias.tparams.len() != targs.len() {
                    return TypeId::INVALID;
                }
                let Some(actual) = alias.actual else { return TypeId::INVALID };
                let actual = self.subst(actual, &Subst::new(&alias.tparams, targs));
                self.new_alias(Alias {
                    obj: alias.obj,
                    targs: key.1.clone(),
                    tparams: Rc::new([]),
                    actual: Some(actual),
                })
            }
            _ => return TypeId::INVALID,
        };
        self.instances.insert(key, t);
        t
    }

    /// The canonical id of all types identical to `t`.
    pub fn canon(&mut self, t: TypeId) -> TypeId {
        self.canon_complete(t, 0).0
    }
    fn canon_list(&mut self, types: &[TypeId], depth: u32) -> (Vec<TypeId>, bool) {
        let mut complete = true;
        let list = types
            .iter()
            .map(|&t| {
                let (c, ok) = self.canon_complete(t, depth);
                complete &= ok;
                c
            })
            .collect();
        (list, complete)
    }
    pub(crate) fn canon_complete(&mut self, t: TypeId, depth: u32) -> (TypeId, bool) {
        if let Some(c) = self.canons[t.0 as usize] {
            return (c, true);
        }
        if depth > 20_000 {
            return (t, false);
        }
        let (c, complete) = self.canon_new(t, depth + 1);
        if complete {
            self.canons[t.0 as usize] = Some(c);
            self.canons[c.0 as usize] = Some(c);
        }
        (c, complete)
    }
    fn canon_new(&mut self, t: TypeId, depth: u32) -> (TypeId, bool) {
        match self.get(t).clone() {
            Type::Basic(_) | Type::TypeParam(_) => (t, true),
            Type::Named(id) => {
                let named = &self.named[id.0 as usize];
                let (Some(origin), targs) = (named.origin, named.targs.clone()) else { return (t, true) };
                let (list, ok) = self.canon_list(&targs, depth);
                (self.instance(origin, &list), ok)
            }
            Type::Alias(id) => match self.aliases[id.0 as usize].actual {
                Some(actual) => self.canon_complete(actual, depth),
                None => (TypeId::INVALID, false),
            },
            Type::Pointer(e) => {
                let (e, ok) = self.canon_complete(e, depth);
                (self.pointer(e), ok)
            }
            Type::Slice(e) => {
                let (e, ok) = self.canon_complete(e, depth);
                (self.slice(e), ok)
            }
            Type::Array { elem, len } => {
                let (e, ok) = self.canon_complete(elem, depth);
                (self.array(len, e), ok)
            }
            Type::Map { key, value } => {
                let (k, ok1) = self.canon_complete(key, depth);
                let (v, ok2) = self.canon_complete(value, depth);
                (self.map(k, v), ok1 && ok2)
            }
            Type::Chan { dir, elem } => {
                let (e, ok) = self.canon_complete(elem, depth);
                (self.chan(dir, e), ok)
            }
            Type::Struct(fields) => {
                let mut complete = true;
                let list = fields
                    .iter()
                    .map(|f| {
                        let (ty, ok) = self.canon_complete(f.ty, depth);
                        complete &= ok;
                        StructField { ty, pkg: if f.name.is_exported() { None } else { f.pkg }, ..f.clone() }
                    })
                    .collect();
                (self.struct_type(list), complete)
            }
            Type::Tuple(types) => {
                let (list, ok) = self.canon_list(&types, depth);
                (self.tuple(&list), ok)
            }
            Type::Signature(sig) => self.canon_signature(t, &sig, depth),
            Type::Interface(iface) => {
                // An anonymous interface that leads to itself has no canonical form: it is refused.
                if self.canon_path.contains(&t) {
                    return (TypeId::INVALID, false);
                }
                self.canon_path.push(t);
                let found = self.canon_interface(&iface, depth);
                self.canon_path.pop();
                found
            }
            Type::Union(terms) => {
                let mut complete = true;
                let mut list: Vec<Term> = terms
                    .iter()
                    .map(|term| {
                        let (ty, ok) = self.canon_complete(term.ty, depth);
                        complete &= ok;
                        Term { tilde: term.tilde, ty }
                    })
                    .collect();
                list.sort_by_key(|term| (term.ty, term.tilde));
                list.dedup();
                (self.union(list), complete)
            }
        }
    }
    fn canon_signature(&mut self, t: TypeId, sig: &Signature, depth: u32) -> (TypeId, bool) {
        if !sig.tparams.is_empty() {
            return (t, true);
        }
        let mut complete = true;
        let mut strip = |table: &mut Self, params: &[Param]| -> Vec<Param> {
            params
                .iter()
                .map(|p| {
                    let (ty, ok) = table.canon_complete(p.ty, depth);
                    complete &= ok;
                    Param { name: None, ty }
                })
                .collect()
        };
        let params = strip(self, &sig.params);
        let results = strip(self, &sig.results);
        (self.signature(Signature { params, results, variadic: sig.variadic, tparams: Vec::new() }), complete)
    }
    fn canon_interface(&mut self, iface: &Interface, depth: u32) -> (TypeId, bool) {
        let mut flat =
            Interface { methods: Vec::new(), embeds: Vec::new(), implicit: false, comparable: false };
        let mut complete = self.flatten(iface, &mut flat, depth);
        for method in &mut flat.methods {
            let (ty, ok) = self.canon_complete(method.ty, depth);
            complete &= ok;
            method.ty = ty;
            if method.name.is_exported() {
                method.pkg = None;
            }
        }
        flat.methods.sort_by_key(|m| (m.name, m.pkg));
        flat.methods.dedup_by_key(|m| (m.name, m.pkg));
        flat.embeds.sort_unstable();
        flat.embeds.dedup();
        (self.interface(flat), complete)
    }
    /// Adds the methods and type terms of `iface` and what it embeds to `flat`. False if something is not complete.
    fn flatten(&mut self, iface: &Interface, flat: &mut Interface, depth: u32) -> bool {
        if depth > 200 {
            return false;
        }
        flat.methods.extend(iface.methods.iter().cloned());
        flat.comparable |= iface.comparable;
        let mut complete = true;
        for &embed in &iface.embeds {
            let Some(u) = self.underlying_known(embed) else {
                complete = false;
                continue;
            };
            match self.get(u).clone() {
                Type::Interface(inner) => complete &= self.flatten(&inner, flat, depth + 1),
                Type::Union(_) => {
                    let (c, ok) = self.canon_complete(u, depth);
                    complete &= ok;
                    flat.embeds.push(c);
                }
                _ => {
                    let (ty, ok) = self.canon_complete(embed, depth);
                    complete &= ok;
                    let term = self.union(vec![Term { tilde: false, ty }]);
                    flat.embeds.push(term);
                }
            }
        }
        complete
    }
    /// All methods of an interface type, those of embedded ones included, sorted by name; the first of equal ones.
    pub fn interface_methods(&mut self, t: TypeId) -> Rc<[IfaceMethod]> {
        let u = self.underlying(t);
        let Type::Interface(iface) = self.get(u).clone() else { return Rc::new([]) };
        let mut flat =
            Interface { methods: Vec::new(), embeds: Vec::new(), implicit: false, comparable: false };
        self.flatten(&iface, &mut flat, 0);
        flat.methods.sort_by_key(|m| (m.name, if m.name.is_exported() { None } else { m.pkg }));
        flat.methods.dedup_by(|b, a| a.name == b.name && (a.name.is_exported() || a.pkg == b.pkg));
        flat.methods.into()
    }

    /// Whether `t` mentions a type parameter.
    pub fn mentions_tparam(&mut self, t: TypeId) -> bool {
        match self.mentions[t.0 as usize] {
            1 => return false,
            2 => return true,
            _ => {}
        }
        let (yes, complete) = self.mentions_new(t);
        if complete {
            self.mentions[t.0 as usize] = if yes { 2 } else { 1 };
        }
        yes
    }
    fn mentions_new(&mut self, t: TypeId) -> (bool, bool) {
        let yes = match self.get(t).clone() {
            Type::Basic(_) => false,
            Type::TypeParam(_) => true,
            Type::Named(id) => {
                let named = &self.named[id.0 as usize];
                if named.origin.is_none() {
                    !named.outer.is_empty() || !named.tparams.is_empty()
                } else {
                    let targs = named.targs.clone();
                    targs.iter().any(|&t| self.mentions_tparam(t))
                }
            }
            Type::Alias(id) => match self.aliases[id.0 as usize].actual {
                Some(actual) => self.mentions_tparam(actual),
                None => return (true, false),
            },
            Type::Pointer(e) | Type::Slice(e) | Type::Array { elem: e, .. } | Type::Chan { elem: e, .. } => {
                self.mentions_tparam(e)
            }
            Type::Map { key, value } => self.mentions_tparam(key) || self.mentions_tparam(value),
            Type::Struct(fields) => fields.iter().any(|f| self.mentions_tparam(f.ty)),
            Type::Tuple(types) => types.iter().any(|&t| self.mentions_tparam(t)),
            Type::Signature(sig) => {
                !sig.tparams.is_empty()
                    || sig.params.iter().chain(&sig.results).any(|p| self.mentions_tparam(p.ty))
            }
            Type::Interface(iface) => {
                iface.methods.iter().any(|m| self.mentions_tparam(m.ty))
                    || iface.embeds.iter().any(|&e| self.mentions_tparam(e))
            }
            Type::Union(terms) => terms.iter().any(|term| self.mentions_tparam(term.ty)),
        };
        (yes, true)
    }
}

impl Named {
    /// A defined type about which nothing but its name is known.
    #[must_use]
    pub fn new(obj: ObjId) -> Named {
        Named {
            obj,
            origin: None,
            targs: Rc::new([]),
            tparams: Rc::new([]),
            outer: Rc::new([]),
            underlying: None,
            rhs: None,
            methods: Vec::new(),
            local: 0,
        }
    }
}

const BASIC_KINDS: [BasicKind; 26] = [
    BasicKind::Invalid,
    BasicKind::Bool,
    BasicKind::Int,
    BasicKind::Int8,
    BasicKind::Int16,
    BasicKind::Int32,
    BasicKind::Int64,
    BasicKind::Uint,
    BasicKind::Uint8,
    BasicKind::Uint16,
    BasicKind::Uint32,
    BasicKind::Uint64,
    BasicKind::Uintptr,
    BasicKind::Float32,
    BasicKind::Float64,
    BasicKind::Complex64,
    BasicKind::Complex128,
    BasicKind::String,
    BasicKind::UnsafePointer,
    BasicKind::UntypedBool,
    BasicKind::UntypedInt,
    BasicKind::UntypedRune,
    BasicKind::UntypedFloat,
    BasicKind::UntypedComplex,
    BasicKind::UntypedString,
    BasicKind::UntypedNil,
];
