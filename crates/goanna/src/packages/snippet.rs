//! `-e 'statements'`: a program around statements.
//!
//! Holds: the user's text stays in one piece, after generated lines that the source map hides, so positions are the user's. Imports and
//! functions that stand before or after the statements stay outside of main.

use goanna_syntax::ast::{Ast, DeclKind, StmtKind};
use goanna_syntax::{SourceMap, parse_stmts};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Wraps statements into a program that imports the standard packages they name. Returns the program and how many lines stand before the user's text.
/// Text that has a package clause of its own is returned as it is.
#[must_use]
pub fn wrap_statements(code: &str, std_packages: &[&str]) -> (String, u32) {
    if code.trim_start().starts_with("package ") {
        return (code.to_owned(), 0);
    }
    let outline = outline(code).unwrap_or(Outline { main: Some((0, code.len())), imported: Vec::new() });
    let mut head = String::from("package main\n");
    for path in named_packages(code, std_packages) {
        if !outline.imported.iter().any(|name| path.rsplit('/').next() == Some(name)) {
            head.push_str(&format!("import {path:?}\n"));
        }
    }
    let Some((start, end)) = outline.main else {
        let lines = head.matches('\n').count() as u32;
        return (format!("{head}{code}\n"), lines);
    };
    if start == 0 {
        head.push_str("func main() {\n");
    }
    let lines = head.matches('\n').count() as u32;
    let before = &code[..start];
    // At the end of the line before, so that columns stay.
    let declared = before.trim_end();
    let between = &before[declared.len()..];
    let commented = declared.rsplit('\n').next().is_some_and(|line| line.contains("//"));
    let opening = if start == 0 {
        String::new()
    } else if between.contains('\n') && !commented {
        format!("{declared}; func main() {{{between}")
    } else {
        format!("{before}func main() {{ ")
    };
    let closing = if end == code.len() { "\n}\n".to_owned() } else { format!("}};{}\n", &code[end..]) };
    (format!("{head}{opening}{}{closing}", &code[start..end]), lines)
}

/// How the text is divided.
struct Outline {
    /// The bytes that belong into main; `None` if the text has a main function of its own.
    main: Option<(usize, usize)>,
    /// Names that its imports declare.
    imported: Vec<String>,
}

/// `None` if the text cannot be parsed.
fn outline(code: &str) -> Option<Outline> {
    let (mut sources, mut ast, mut errors) = (SourceMap::default(), Ast::default(), Vec::new());
    let file = sources.add(String::new(), String::new(), Arc::from(code.as_bytes()))?;
    let stmts = parse_stmts(&mut ast, &sources, file, &mut errors).ok()?;
    if !errors.is_empty() {
        return None;
    }
    let first = sources.file(file).pos(0).0;
    let (mut imported, mut has_funcs, mut own_main) = (Vec::new(), false, false);
    // Per statement: where it starts; whether it is an import, a function, some declaration.
    let mut parts = Vec::new();
    for &s in ast.list(stmts) {
        let (mut import, mut func) = (false, false);
        let decls = if let StmtKind::Decl(decls) = ast[s].kind { ast.list(decls) } else { &[] };
        for &d in decls {
            match ast[d].kind {
                DeclKind::Import { name, path } => {
                    import = true;
                    let span = ast[name.unwrap_or(path)].span;
                    let text = &code[(span.lo.0 - first) as usize..(span.hi.0 - first) as usize];
                    let text = text.trim_matches(['"', '`']);
                    imported.extend(text.rsplit('/').next().map(str::to_owned));
                }
                DeclKind::Func { name, recv, .. } => {
                    func = true;
                    own_main |= recv.is_none() && ast.name(name).is_some_and(|n| n.as_str() == "main");
                }
                _ => {}
            }
        }
        has_funcs |= func;
        parts.push(((ast[s].span.lo.0 - first) as usize, import, func, !decls.is_empty()));
    }
    if own_main {
        return Some(Outline { main: None, imported });
    }
    let leading = parts.iter().take_while(|p| p.1 || (has_funcs && p.3)).count();
    let trailing = parts[leading..].iter().rev().take_while(|p| p.2).count();
    let start = match parts.get(leading) {
        _ if leading == 0 => 0,
        Some(part) => part.0,
        None => code.len(),
    };
    let end = if trailing == 0 { code.len() } else { parts[parts.len() - trailing].0 };
    Some(Outline { main: Some((start, end)), imported })
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

    #[test]
    fn declarations_stay_outside() {
        let std = ["fmt", "strings"];
        let text = |code| wrap_statements(code, &std).0;
        assert_eq!(
            text("import \"fmt\"\nfmt.Println(1)"),
            "package main\nimport \"fmt\"; func main() {\nfmt.Println(1)\n}\n"
        );
        assert_eq!(
            text("import \"fmt\"\n\n fmt.Println(1)"),
            "package main\nimport \"fmt\"; func main() {\n\n fmt.Println(1)\n}\n"
        );
        assert_eq!(
            text("import f \"fmt\"; f.Println(strings.X)"),
            "package main\nimport \"strings\"\nimport f \"fmt\"; func main() { f.Println(strings.X)\n}\n"
        );
        assert_eq!(
            text("f()\nfunc f() { fmt.Println() }"),
            "package main\nimport \"fmt\"\nfunc main() {\nf()\n};func f() { fmt.Println() }\n"
        );
        assert_eq!(text("func main() { println() }"), "package main\nfunc main() { println() }\n");
        assert_eq!(
            text("type T int; func (T) M() {}\n// go\nT(1).M()"),
            "package main\ntype T int; func (T) M() {}\n// go\nfunc main() { T(1).M()\n}\n"
        );
        assert_eq!(text("x := 1\nimport"), "package main\nfunc main() {\nx := 1\nimport\n}\n");
    }
}
