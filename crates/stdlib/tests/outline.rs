//! The outline of a library file, made by its lines, declares what a parse of it does.

use goanna_stdlib::PACKAGES;
use goanna_syntax::ast::{Ast, DeclId, DeclKind, ExprId};
use goanna_syntax::outline::outline;
use goanna_syntax::{ParseMode, SourceMap, parse_decls, parse_file, parse_header};

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
        for (name, text) in *files {
            let mut sources = SourceMap::default();
            let id = sources.add((*name).into(), (*name).into(), (*text).into()).expect("room");
            let (mut whole, mut parts, mut errors) = (Ast::default(), Ast::default(), Vec::new());
            let file =
                parse_file(&mut whole, &sources, id, ParseMode::SkipBodies, &mut errors).expect("a file");
            let outline = outline(sources.file(id));
            parse_header(&mut parts, &sources, id, outline.header, &mut errors).expect("a header");
            assert!(errors.is_empty(), "{path}/{name}: {errors:?}");
            let mut found = Vec::new();
            for item in &outline.items {
                let text = sources.file(id);
                let range = text.offset(item.span.lo)..text.offset(item.span.hi);
                let decls = parse_decls(&mut parts, id, &text.text[range], item.span.lo);
                let decls = decls.unwrap_or_else(|| panic!("{path}/{name}: an item has errors: {item:?}"));
                found.extend(names(&parts, (0..decls.len()).map(|i| parts.nth(decls, i))));
            }
            let expected = names(&whole, (0..file.decls.len()).map(|i| whole.nth(file.decls, i)));
            assert_eq!(found, expected, "{path}/{name}");
        }
    }
}
