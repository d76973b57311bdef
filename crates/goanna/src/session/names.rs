//! What names mean to people at the prompt: standard packages, and what can be completed.

use super::Session;
use crate::step::Stepper;
use goanna_types::object::ObjectKind;
use goanna_types::{Program, TypeId};
use std::collections::BTreeMap;

/// The import path of the standard package with this name. Of several the shortest path wins (`rand` is math/rand).
#[must_use]
pub fn std_path(name: &str) -> Option<String> {
    let paths = goanna_stdlib::PACKAGES.iter().map(|p| p.0).filter(|p| !p.starts_with("internal/"));
    let named = paths.filter(|p| p.rsplit('/').next() == Some(name));
    named.min_by_key(|p| (p.len(), *p)).map(str::to_owned)
}

impl Session {
    /// Has the next input stop where the stepper says.
    pub fn step_next(&mut self, stepper: Stepper) {
        self.stepper = Some(stepper);
    }

    /// Finds the texts of inputs and loaded files by name.
    #[must_use]
    pub fn source_finder(&self) -> crate::step::Sources {
        let front = self.front.clone();
        Box::new(move |name| {
            let front = front.try_borrow().ok()?;
            let found = front.sources.files().find(|(_, f)| f.name == name);
            found.map(|(_, f)| String::from_utf8_lossy(&f.text).into_owned())
        })
    }

    /// Names that can be completed, and the fields and methods of variables.
    #[must_use]
    pub fn completions(&self) -> (Vec<String>, BTreeMap<String, Vec<String>>) {
        let program = &mut self.front.borrow_mut().program;
        let mut words: Vec<String> = program.session_imports().iter().map(|(n, _)| n.to_string()).collect();
        let mut members = BTreeMap::new();
        for (name, obj) in program.session_names() {
            words.push(name.to_string());
            if matches!(program[obj].kind, ObjectKind::Var(_))
                && let Some(ty) = program[obj].ty
            {
                members.insert(name.to_string(), members_of(program, ty));
            }
        }
        (words, members)
    }
}

/// Fields and methods of a type.
fn members_of(program: &mut Program, ty: TypeId) -> Vec<String> {
    let base = match *program.types.get(program.types.unalias(ty)) {
        goanna_types::Type::Pointer(elem) => elem,
        _ => ty,
    };
    let mut found = Vec::new();
    let under = program.types.underlying(base);
    if let goanna_types::Type::Struct(fields) = program.types.get(under).clone() {
        found.extend(fields.iter().map(|f| f.name.to_string()));
    }
    let all = if program.types.is_interface(base) { base } else { program.types.pointer(base) };
    found.extend(program.method_set(all).iter().map(|m| m.name.to_string()));
    found
}
