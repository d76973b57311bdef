//! What is known of the library's parameters: `leaks.txt`, and the generic functions of package slices.

use super::flow::Leak;
use goanna_types::Program;
use goanna_types::object::{ObjId, ObjectKind};
use std::rc::Rc;

/// Functions of package slices that only look at their first argument, or move its elements about.
const SLICES: [&str; 22] = [
    "BinarySearch",
    "BinarySearchFunc",
    "Compare",
    "Contains",
    "ContainsFunc",
    "Equal",
    "EqualFunc",
    "Index",
    "IndexFunc",
    "IsSorted",
    "IsSortedFunc",
    "Max",
    "MaxFunc",
    "Min",
    "MinFunc",
    "Reverse",
    "Sort",
    "SortFunc",
    "SortStableFunc",
    "All",
    "Values",
    "Backward",
];

/// The table, sorted by name.
#[derive(Debug)]
pub(super) struct Library {
    lines: Vec<&'static str>,
}

impl Library {
    pub(super) fn new() -> Library {
        Library { lines: include_str!("leaks.txt").lines().skip(1).collect() }
    }

    /// What becomes of the parameters (the receiver first) of a library function, if that is known.
    pub(super) fn leaks(&self, program: &Program, obj: ObjId) -> Option<Rc<[Leak]>> {
        let object = &program[obj];
        let ObjectKind::Func(info) = &object.kind else { return None };
        let path = &program[object.pkg?].path;
        if path == "slices" && SLICES.contains(&object.name.as_str()) {
            return Some(Rc::new([Leak { mutated: true, ..Leak::default() }]));
        }
        let name = match info.recv {
            None => format!("{path}.{}", object.name),
            Some(recv) => {
                let base = program.types.named_of(recv.base)?;
                let base = &program[program.types.named(base).obj].name;
                match recv.pointer {
                    true => format!("{path}.(*{base}).{}", object.name),
                    false => format!("{path}.{base}.{}", object.name),
                }
            }
        };
        let at = self.lines.binary_search_by(|line| line.split(' ').next().cmp(&Some(name.as_str()))).ok()?;
        Some(self.lines[at].split(' ').skip(1).map(parse).collect())
    }
}

fn parse(text: &str) -> Leak {
    let mut leak = Leak { mutated: true, ..Leak::default() };
    for part in text.split('+') {
        if let Some(n) = part.strip_prefix('h') {
            leak.heap = n.parse().ok();
        } else if let Some((r, d)) = part.strip_prefix('r').and_then(|p| p.split_once(':')) {
            leak.results.extend(r.parse().ok().zip(d.parse().ok()));
        }
    }
    leak
}
