//! `//go:embed`: variables that hold files.
//!
//! Holds: the variable gets an initialiser in the tree, made of the files' contents, before the package is checked: a string, a conversion, or a call of
//! the library's own `embed.filesOf`. The loader reads the files.

use super::Load;
use super::directives::Pragma;
use crate::errors::Code;
use crate::program::Package;
use goanna_syntax::ast::{Ast, DeclId, DeclKind, ExprId, ExprKind, LitKind};
use goanna_syntax::{Diagnostic, FileId, Pos, Span, Symbol, print_expr};

/// What kind of variable takes files.
enum Holder {
    Text,
    Bytes,
    Tree { package: Option<ExprId> },
}

impl Load<'_> {
    /// Gives the variables below `//go:embed` lines of a file their contents.
    pub(super) fn embed_files(&mut self, package: &mut Package, id: FileId, pragmas: &[Pragma]) {
        let file = self.sources.file(id);
        let path = file.path.clone();
        let mut wanted: Vec<(DeclId, Vec<(Pos, String)>)> = Vec::new();
        for pragma in pragmas.iter().filter(|p| p.is_embed_of_var()) {
            let Some(decl) = variable_after(&package.ast, pragma.pos) else { continue };
            let patterns = patterns(pragma);
            match wanted.iter_mut().find(|(d, _)| *d == decl) {
                Some((_, all)) => all.extend(patterns),
                None => wanted.push((decl, patterns)),
            }
        }
        let mut failed: Vec<(String, Diagnostic)> = Vec::new();
        for (decl, patterns) in wanted {
            let mut files: Vec<(String, Vec<u8>)> = Vec::new();
            for (pos, pattern) in patterns {
                match self.loader.embed(&path, &pattern) {
                    Ok(found) => files.extend(found),
                    Err(why) => {
                        let message = format!("pattern {pattern}: {why}");
                        let code = Code::BrokenImport.name();
                        let error =
                            Diagnostic { pos, span: Span::default(), message, code, soft: false, help: None };
                        failed.push((pattern, error));
                    }
                }
            }
            files.sort();
            files.dedup();
            if let Err((pos, message)) = initialise(&mut package.ast, decl, &files) {
                package.late_directives.push((pos, message));
            }
        }
        // The go command looks at the patterns in their own order, and stops at the first that fails.
        if let Some((_, error)) = failed.into_iter().min_by(|a, b| a.0.cmp(&b.0)) {
            self.refused.push(error);
        }
    }
}

/// The first variable declared behind `pos`.
pub(super) fn variable_after(ast: &Ast, pos: Pos) -> Option<DeclId> {
    let vars = (0..ast.decl_count()).map(|i| DeclId(i as u32)).filter_map(|d| match ast[d].kind {
        DeclKind::Var { names, .. } => Some((ast[ast.nth(names, 0)].span.lo, d)),
        _ => None,
    });
    vars.filter(|(at, _)| *at > pos).min().map(|(_, d)| d)
}

/// The patterns of a line, each with its place.
fn patterns(pragma: &Pragma) -> Vec<(Pos, String)> {
    let mut out = Vec::new();
    let mut rest = pragma.text.as_str();
    let whole = rest.len();
    rest = rest.trim_start_matches("go:embed");
    while !rest.trim_start().is_empty() {
        rest = rest.trim_start();
        let at = Pos(pragma.pos.0 + (whole - rest.len()) as u32);
        let (pattern, after) = match rest.chars().next() {
            Some(quote @ ('"' | '`')) => {
                let body = &rest[1..];
                let end = body.find(quote).unwrap_or(body.len());
                (&body[..end], body.get(end + 1..).unwrap_or(""))
            }
            _ => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        out.push((at, pattern.to_owned()));
        rest = after;
    }
    out
}

/// Writes the initialiser of the variable; the error is gc's objection to its type.
fn initialise(ast: &mut Ast, decl: DeclId, files: &[(String, Vec<u8>)]) -> Result<(), (Pos, String)> {
    let DeclKind::Var { names, ty: Some(ty), .. } = ast[decl].kind else { return Ok(()) };
    let pos = ast[ast.nth(names, 0)].span.lo;
    let Some(holder) = holder(ast, ty) else {
        return Err((pos, format!("go:embed cannot apply to var of type {}", print_expr(ast, ty))));
    };
    let literal = |ast: &mut Ast, bytes: &[u8]| {
        ast.add_expr(ExprKind::BasicLit(LitKind::String, Symbol::intern(&quoted(bytes))), ast_span(pos), pos)
    };
    if !matches!(holder, Holder::Tree { .. }) && files.len() > 1 {
        let message = format!("invalid go:embed: multiple files for type {}", print_expr(ast, ty));
        return Err((pos, message));
    }
    let first = files.first().map_or(&[][..], |(_, data)| data);
    let value = match holder {
        Holder::Text => literal(ast, first),
        Holder::Bytes => {
            let text = literal(ast, first);
            call(ast, ty, &[text], pos)
        }
        Holder::Tree { package } => {
            let name = ast.add_expr(ExprKind::Name(Symbol::intern("filesOf")), ast_span(pos), pos);
            let fun = match package {
                Some(x) => ast.add_expr(ExprKind::Selector { x, sel: name }, ast_span(pos), pos),
                None => name,
            };
            let mut args = Vec::new();
            for (name, data) in files {
                args.push(literal(ast, name.as_bytes()));
                args.push(literal(ast, data));
            }
            call(ast, fun, &args, pos)
        }
    };
    let values = ast.add_list(&[value]);
    ast[decl].kind = DeclKind::Var { names, ty: Some(ty), values };
    Ok(())
}

fn call(ast: &mut Ast, fun: ExprId, args: &[ExprId], pos: Pos) -> ExprId {
    let args = ast.add_list(args);
    ast.add_expr(ExprKind::Call { fun, args, ellipsis: false, rparen: pos }, ast_span(pos), pos)
}

fn ast_span(pos: Pos) -> Span {
    Span { lo: pos, hi: pos }
}

/// What a type expression says of the variable.
fn holder(ast: &Ast, ty: ExprId) -> Option<Holder> {
    let is = |e: ExprId, names: &[&str]| ast.name(e).is_some_and(|n| names.contains(&n.as_str()));
    match ast[ast.unparen(ty)].kind {
        ExprKind::Name(name) if name.as_str() == "string" => Some(Holder::Text),
        ExprKind::Name(name) if name.as_str() == "FS" => Some(Holder::Tree { package: None }),
        // A name for one of them: what it means is not known yet; bytes convert like strings.
        ExprKind::Name(name) if !PREDECLARED.contains(&name.as_str()) => Some(Holder::Bytes),
        ExprKind::SliceType(elem) if is(elem, &["byte", "uint8"]) => Some(Holder::Bytes),
        ExprKind::Selector { x, sel } if is(sel, &["FS"]) => Some(Holder::Tree { package: Some(x) }),
        _ => None,
    }
}

const PREDECLARED: &[&str] = &[
    "bool",
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uintptr",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "byte",
    "rune",
    "any",
    "error",
];

/// The bytes as an interpreted string literal.
fn quoted(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() + 2);
    out.push('"');
    for &b in bytes {
        match b {
            b'"' | b'\\' => {
                out.push('\\');
                out.push(b as char);
            }
            b' '..=b'~' => out.push(b as char),
            _ => out.push_str(&format!("\\x{b:02x}")),
        }
    }
    out.push('"');
    out
}
