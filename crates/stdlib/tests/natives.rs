//! Body-less Go functions and natives belong together one to one. What calls Go code itself is the VM's and stands in `BY_THE_VM`.

use goanna_stdlib::{PACKAGES, natives};
use std::collections::BTreeSet;

const BY_THE_VM: &[&str] = &[
    "internal/rt.CoroSwitch",
    "internal/rt.NewCoro",
    "internal/rtype.Call",
    "internal/rtype.CallMethod",
    "internal/rtype.MakeFunc",
    "internal/rtype.needMethods",
];

/// Packages whose natives look at goroutines and frames: all the VM's.
const PACKAGES_OF_THE_VM: &[&str] = &["runtime", "runtime/debug"];

/// Names of the functions without a body in a Go file: those whose line ends without `{` or `}`.
fn declared(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let rest = line.strip_prefix("func ")?;
        let bare = rest.split("//").next()?.trim_end();
        let name = bare.split(['(', '[']).next()?;
        (!bare.ends_with(['{', '}', '(', ',']) && !name.is_empty()).then_some(name)
    })
}

#[test]
fn declarations_and_natives_match() {
    let mut go = BTreeSet::new();
    for (path, files) in PACKAGES.iter().filter(|p| !PACKAGES_OF_THE_VM.contains(&p.0)) {
        for (_, text, _) in *files {
            let text = std::str::from_utf8(text).expect("Go files are UTF-8");
            go.extend(declared(text).map(|name| format!("{path}.{name}")));
        }
    }
    let rust: BTreeSet<String> = natives()
        .iter()
        .flat_map(|(package, list)| list.iter().map(move |n| format!("{package}.{}", n.name)))
        .collect();
    let vm: BTreeSet<String> = BY_THE_VM.iter().map(|&name| name.to_owned()).collect();
    let missing: Vec<_> = go.iter().filter(|n| !rust.contains(*n) && !vm.contains(*n)).collect();
    let unused: Vec<_> = rust.iter().filter(|n| !go.contains(*n) && !n.starts_with("runtime")).collect();
    assert!(
        missing.is_empty() && unused.is_empty(),
        "without native: {missing:?}\nwithout declaration: {unused:?}"
    );
}
