//! Which standard package a name means.

/// The import path of the standard package with this name. Of several the shortest path wins (`rand` is math/rand).
#[must_use]
pub fn std_path(name: &str) -> Option<String> {
    let paths = goanna_stdlib::PACKAGES.iter().map(|p| p.0).filter(|p| !p.starts_with("internal/"));
    let named = paths.filter(|p| p.rsplit('/').next() == Some(name));
    named.min_by_key(|p| (p.len(), *p)).map(str::to_owned)
}
