//! `-e 'statements'`: a program around statements.
//!
//! Holds: the user's text stays in one piece, after generated lines that the source map hides, so positions are the user's.

use std::collections::BTreeSet;

/// Wraps statements into a program that imports the standard packages they name. Returns the program and how many lines stand before the user's text.
/// Text that has a package clause of its own is returned as it is.
#[must_use]
pub fn wrap_statements(code: &str, std_packages: &[&str]) -> (String, u32) {
    if code.trim_start().starts_with("package ") {
        return (code.to_owned(), 0);
    }
    let mut head = String::from("package main\n");
    for path in named_packages(code, std_packages) {
        head.push_str(&format!("import {path:?}\n"));
    }
    head.push_str("func main() {\n");
    let lines = head.matches('\n').count() as u32;
    (format!("{head}{code}\n}}\n"), lines)
}

/// Standard packages that occur as `name.Exported` in the text. Of several with one name the shortest path wins (`rand` is math/rand).
fn named_packages<'a>(code: &str, std_packages: &[&'a str]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for (dot, _) in code.match_indices('.') {
        let before = &code[..dot];
        let start = before
            .rfind(|c| !is_word(c))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        let name = &before[start..];
        let exported = code[dot + 1..].starts_with(char::is_uppercase);
        if name.is_empty() || !exported || before[..start].ends_with('.') {
            continue;
        }
        let best =
            std_packages.iter().filter(|p| p.rsplit('/').next() == Some(name)).min_by_key(|p| (p.len(), **p));
        found.extend(best);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_what_is_named() {
        let std = ["fmt", "strings", "math/rand", "math/rand/v2", "rand/x"];
        let (text, lines) = wrap_statements("fmt.Println(strings.ToUpper(\"x\"), a.rand.X)", &std);
        assert!(text.starts_with("package main\nimport \"fmt\"\nimport \"strings\"\nfunc main() {\nfmt."));
        assert_eq!(lines, 4);
    }
}
