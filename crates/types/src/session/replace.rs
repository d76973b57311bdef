//! Names that are declared again: what goes on with the new object, and what is stale.

use crate::object::*;
use crate::program::Program;
use crate::ty::*;

impl Program {
    /// Decides what becomes of the objects that an input declares again; tells the pairs of the same type, and the functions that are stale now.
    pub(crate) fn replace_objects(
        &mut self,
        pairs: &[(ObjId, ObjId)],
    ) -> (Vec<(ObjId, ObjId)>, Vec<(ObjId, String)>) {
        let mut again = Vec::new();
        let before = self.stale_functions();
        for &(old, new) in pairs {
            let same = self.same_kind(old, new);
            let what = (!same).then(|| self.what_changed(old, new));
            let Some(session) = &mut self.session else { continue };
            match what {
                None => {
                    session.forward.insert(old, new);
                    again.push((old, new));
                }
                Some(Some(what)) => {
                    session.gone.insert(old, what);
                }
                Some(None) => {}
            }
        }
        let mut stale = self.stale_functions();
        stale.retain(|(o, _)| !before.iter().any(|(b, _)| b == o));
        (again, stale)
    }

    /// Whether what was compiled against `old` can go on with `new`.
    fn same_kind(&mut self, old: ObjId, new: ObjId) -> bool {
        let (Some(a), Some(b)) = (self[old].ty, self[new].ty) else { return false };
        let generic = |p: &Program, t: TypeId| matches!(p.types.get(t), Type::Signature(sig) if !sig.tparams.is_empty());
        let kinds = match (&self[old].kind, &self[new].kind) {
            (ObjectKind::Var(_), ObjectKind::Var(_)) => true,
            (ObjectKind::Func(f), ObjectKind::Func(g)) => f.recv == g.recv,
            _ => false,
        };
        kinds && !generic(self, a) && !generic(self, b) && self.types.identical(a, b)
    }

    /// What those who use `old` are to be told; nothing if they need not care (types: values keep the old one).
    fn what_changed(&self, old: ObjId, new: ObjId) -> Option<String> {
        let name = self[old].name;
        let text = |o: ObjId| {
            let ty = self[o].ty.unwrap_or(TypeId::INVALID);
            match &self[o].kind {
                ObjectKind::Var(_) => {
                    format!("a variable of type {}", self.type_string(ty, crate::Qualifier::Runtime))
                }
                ObjectKind::Func(_) => self.type_string(ty, crate::Qualifier::Runtime),
                ObjectKind::Const { value: Some(v) } => format!("the constant {v}"),
                ObjectKind::Const { .. } => "a constant".into(),
                ObjectKind::TypeName => "a type".into(),
                _ => "something else".into(),
            }
        };
        if matches!(self[old].kind, ObjectKind::TypeName) {
            return None;
        }
        Some(format!("{name}, which was {} and is now {}", text(old), text(new)))
    }

    /// Functions of the session that cannot be used any more.
    fn stale_functions(&self) -> Vec<(ObjId, String)> {
        let names = self.session_names();
        names.into_iter().filter_map(|(_, o)| self.stale(o).map(|why| (o, why))).collect()
    }
}
