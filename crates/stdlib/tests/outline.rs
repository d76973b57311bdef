//! The outline of a library file, made by its lines, declares what a parse of it does.

use goanna_stdlib::PACKAGES;
use goanna_syntax::ast::{Ast, DeclId, DeclKind, ExprId, ExprKind, File};
use goanna_syntax::outline::{Item, Kind, Range, outline};
use goanna_syntax::{ParseMode, SourceMap, parse_decls, parse_file};

/// Declared names with their positions, imports left out.
fn names(ast: &Ast, decls: impl Iterator<Item = DeclId>) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    let mut add = |e: ExprId| {
        found.push((ast[e].span.lo.0, ast.name(e).map_or(String::new(), |n| n.as_str().to_owned())));
    };
    for decl in decls {
        match ast[decl].kind {
            DeclKind::Const { names, .. } | DeclKind::Var { names, .. } => {
                ast.list(names).iter().copied().for_each(&mut add);
            }
            DeclKind::Type { name, .. } | DeclKind::Func { name, .. } => add(name),
            DeclKind::Bad | DeclKind::Import { .. } => {}
        }
    }
    found
}

#[test]
fn outlines_declare_what_a_parse_does() {
    for (path, files) in PACKAGES {
        for (name, text, rows) in *files {
            let mut sources = SourceMap::default();
            let id = sources.add((*name).into(), (*name).into(), (*text).into()).expect("room");
            let (mut whole, mut parts, mut errors) = (Ast::default(), Ast::default(), Vec::new());
            let file =
                parse_file(&mut whole, &sources, id, ParseMode::SkipBodies, &mut errors).expect("a file");
            assert!(errors.is_empty(), "{path}/{name}: {errors:?}");
            let items = outline(text);
            assert!(items.iter().map(Item::row).eq(rows.iter().copied()), "{path}/{name}: the rows are old");
            assert_eq!(imports(text, &items), parsed_imports(&whole, file), "{path}/{name}");
            let mut found = Vec::new();
            let mut texts: Vec<_> = items
                .iter()
                .filter(|item| !matches!(item.kind, Kind::Package | Kind::Import))
                .map(|item| item.text.clone())
                .collect();
            texts.dedup();
            for range in texts {
                let at = sources.file(id).pos(range.start);
                let decls = parse_decls(&mut parts, id, &text[range.clone()], at);
                let decls = decls.unwrap_or_else(|| panic!("{path}/{name}: a text has errors: {range:?}"));
                let declared = names(&parts, (0..decls.len()).map(|i| parts.nth(decls, i)));
                let named: Vec<_> = items
                    .iter()
                    .filter(|item| item.text == range && item.kind != Kind::Other)
                    .map(|item| (item.name.start as u32 + 1, spelled(text, &item.name)))
                    .collect();
                if !named.is_empty() {
                    assert_eq!(named, declared, "{path}/{name}");
                }
                found.extend(declared);
            }
            let expected = names(&whole, (0..file.decls.len()).map(|i| whole.nth(file.decls, i)));
            assert_eq!(found, expected, "{path}/{name}");
        }
    }
}

fn spelled(text: &[u8], range: &Range) -> String {
    String::from_utf8_lossy(&text[range.clone()]).into_owned()
}

/// Names and paths of the imports, as the outline has them.
fn imports(text: &[u8], items: &[Item]) -> Vec<(String, String)> {
    let imports = items.iter().filter(|item| item.kind == Kind::Import);
    imports.map(|item| (spelled(text, &item.name), spelled(text, &item.base))).collect()
}

/// The same, as the parser has them.
fn parsed_imports(ast: &Ast, file: File) -> Vec<(String, String)> {
    let of = |decl: DeclId| {
        let DeclKind::Import { name, path } = ast[decl].kind else { return None };
        let ExprKind::BasicLit(_, path) = ast[path].kind else { return None };
        let name = name.and_then(|n| ast.name(n)).map_or(String::new(), |n| n.as_str().to_owned());
        Some((name, path.as_str().trim_matches('"').to_owned()))
    };
    (0..file.decls.len()).filter_map(|i| of(ast.nth(file.decls, i))).collect()
}
