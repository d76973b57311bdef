//! `//go:` and `//line` directives: what gc says of those that are wrong or stand in the wrong place.
//!
//! Holds: some mistakes are found while gc parses and stop everything else, others only when the types of the package are right. Directives that mean
//! nothing here (`//go:noinline`) are accepted and ignored.

use super::Load;
use crate::errors::Code;
use crate::program::Package;
use goanna_syntax::ast::{Ast, DeclKind, ExprId, ExprKind, FuncBody, LitKind};
use goanna_syntax::{Diagnostic, Pos, SourceFile, Span};

/// A `//go:` line.
pub(super) struct Pragma {
    /// Behind the slashes.
    pub(super) pos: Pos,
    /// `go:embed x y`
    pub(super) text: String,
    place: Place,
}

impl Pragma {
    /// `//go:embed` above a package variable.
    pub(super) fn is_embed_of_var(&self) -> bool {
        self.place == Place::Var && self.text.starts_with("go:embed ")
    }
}

/// What follows a pragma.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Package,
    Func,
    Var,
    /// A local variable.
    LocalVar,
    /// Constants, types, imports.
    Other,
    /// Statements, groups, the end of the file: nothing that a pragma can belong to.
    Nothing,
}

/// Directives of functions that gc knows.
const FUNCTION_PRAGMAS: &[&str] = &[
    "go:noinline",
    "go:nosplit",
    "go:noescape",
    "go:norace",
    "go:nocheckptr",
    "go:uintptrescapes",
    "go:uintptrkeepalive",
    "go:nointerface",
    "go:cgo_unsafe_args",
    "go:registerparams",
    "go:systemstack",
    "go:nowritebarrier",
    "go:nowritebarrierrec",
    "go:yeswritebarrierrec",
];
const RUNTIME_ONLY: &[&str] =
    &["go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec"];

impl Load<'_> {
    /// Reports the mistakes that gc finds while it parses; those that wait for the types are kept for [`Package::late_directives`].
    pub(super) fn directive_errors(&mut self, package: &mut Package) {
        for &id in &package.files.clone() {
            let file = self.sources.file(id);
            let mut found: Vec<(Pos, String)> = Vec::new();
            if memchr::memmem::find(&file.text, b"line ").is_some() {
                let errors = &file.line_directives().1;
                found.extend(errors.iter().map(|(offset, message)| (file.pos(*offset), message.clone())));
            }
            let pragmas = pragmas(file, &package.ast);
            for pragma in &pragmas {
                if let Some(message) = parse_error(pragma) {
                    found.push((pragma.pos, message));
                }
            }
            let late = late_errors(&pragmas, &package.ast, file);
            let wrong = !late.is_empty() || !found.is_empty();
            package.late_directives.extend(late);
            for (pos, message) in found {
                self.errors.push(diagnostic(pos, message));
            }
            if !wrong && pragmas.iter().any(Pragma::is_embed_of_var) {
                self.embed_files(package, id, &pragmas);
            }
        }
    }
}

impl Load<'_> {
    /// Reports the mistakes in directives that don't depend on what they stand before.
    pub(super) fn plain_directive_errors(&mut self, package: &Package) {
        for &id in &package.files {
            let file = self.sources.file(id);
            for pragma in pragmas(file, &package.ast) {
                let pragma = Pragma { place: Place::Other, ..pragma };
                if let Some(message) = parse_error(&pragma) {
                    self.errors.push(diagnostic(pragma.pos, message));
                }
            }
        }
    }
}

pub(crate) fn diagnostic(pos: Pos, message: String) -> Diagnostic {
    let code = Code::MisplacedDirective.name();
    Diagnostic { pos, span: Span::default(), message, code, soft: false, help: None }
}

fn pragmas(file: &SourceFile, ast: &Ast) -> Vec<Pragma> {
    let text = &file.text;
    let mut out = Vec::new();
    if memchr::memmem::find(text, b"//go:").is_none() {
        return out;
    }
    let strings: Vec<Span> = (0..ast.expr_count())
        .map(|i| &ast[ExprId(i as u32)])
        .filter(|e| matches!(e.kind, ExprKind::BasicLit(LitKind::String, _)))
        .map(|e| e.span)
        .collect();
    for start in memchr::memmem::find_iter(text, b"//go:") {
        let line = memchr::memrchr(b'\n', &text[..start]).map_or(0, |n| n + 1);
        let before = text[line..start].trim_ascii();
        if is_quoted(before) || strings.iter().any(|s| s.lo <= file.pos(start) && file.pos(start) < s.hi) {
            continue;
        }
        let end = memchr::memchr(b'\n', &text[start..]).map_or(text.len(), |n| start + n);
        let line = String::from_utf8_lossy(&text[start + 2..end]).trim_end_matches('\r').to_owned();
        // Behind something else it belongs to nothing.
        let place = if before.is_empty() { place_of(file, ast, start, end) } else { Place::Nothing };
        out.push(Pragma { pos: file.pos(start + 2), text: line, place });
    }
    out
}

/// Whether what stands before on the line is a comment or an open string, so that no directive follows.
fn is_quoted(before: &[u8]) -> bool {
    let comment = |s: &[u8]| memchr::memmem::rfind(before, s);
    comment(b"//").is_some()
        || comment(b"/*") > comment(b"*/")
        || before.iter().filter(|b| **b == b'"').count() % 2 == 1
        || before.iter().filter(|b| **b == b'`').count() % 2 == 1
}

/// What the pragma whose line is `start..end` stands before.
fn place_of(file: &SourceFile, ast: &Ast, start: usize, end: usize) -> Place {
    let next = next_token(&file.text, end);
    let at = file.pos(next);
    let word_end =
        next + file.text[next..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
    let word = &file.text[next..word_end];
    let inside = (0..ast.decl_count()).map(|i| &ast[goanna_syntax::ast::DeclId(i as u32)]).find(|d| {
        matches!(d.kind, DeclKind::Func { body: FuncBody::Block(_), .. })
            && d.span.lo <= file.pos(start)
            && file.pos(start) < d.span.hi
    });
    let group = file.text.get(next_token(&file.text, word_end)) == Some(&b'(');
    match word {
        b"package" => Place::Package,
        b"func" if inside.is_none() => Place::Func,
        b"var" if !group && inside.is_some() => Place::LocalVar,
        b"var" if !group => Place::Var,
        b"type" | b"const" | b"import" if !group => Place::Other,
        _ => {
            // A line of a group.
            let spec = (0..ast.decl_count())
                .map(|i| ast[goanna_syntax::ast::DeclId(i as u32)].kind)
                .find_map(|kind| match kind {
                    DeclKind::Var { names, .. } => {
                        (ast[ast.nth(names, 0)].span.lo == at).then_some(Place::Var)
                    }
                    DeclKind::Const { names, .. } => {
                        (ast[ast.nth(names, 0)].span.lo == at).then_some(Place::Other)
                    }
                    DeclKind::Type { name, .. } => (ast[name].span.lo == at).then_some(Place::Other),
                    _ => None,
                });
            match spec {
                Some(Place::Var) if inside.is_some() => Place::LocalVar,
                Some(place) => place,
                None => Place::Nothing,
            }
        }
    }
}

/// Where the next token begins: behind white space and comments.
fn next_token(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(&byte) = text.get(at) {
        if byte.is_ascii_whitespace() {
            at += 1;
        } else if text[at..].starts_with(b"//") {
            at = memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |n| at + n);
        } else if text[at..].starts_with(b"/*") {
            at = memchr::memmem::find(&text[at..], b"*/").map_or(text.len(), |n| at + n + 2);
        } else {
            break;
        }
    }
    at.min(text.len())
}

fn parse_error(pragma: &Pragma) -> Option<String> {
    let text = &pragma.text;
    let verb = text.split(' ').next().unwrap_or_default();
    if RUNTIME_ONLY.contains(&verb) {
        return Some(format!("//{verb} only allowed in runtime"));
    }
    if verb == "go:uintptrkeepalive" {
        return Some(format!("//{verb} is only allowed in the standard library"));
    }
    if verb.starts_with("go:cgo_") && verb != "go:cgo_unsafe_args" {
        return Some(format!("//{text} only allowed in cgo-generated code"));
    }
    let words = text.split_whitespace().count();
    if text.starts_with("go:linkname ") && !(2..=3).contains(&words) {
        return Some("usage: //go:linkname localname [linkname]".into());
    }
    if verb == "go:embed" && words == 1 {
        return Some("usage: //go:embed pattern...".into());
    }
    let known = FUNCTION_PRAGMAS.contains(&verb) || verb == "go:build";
    match (verb, pragma.place) {
        ("go:embed", Place::Nothing) => Some("misplaced go:embed directive".into()),
        (_, Place::Nothing) if known => Some("misplaced compiler directive".into()),
        _ => None,
    }
}

/// Mistakes that gc finds once the types are right.
fn late_errors(pragmas: &[Pragma], ast: &Ast, file: &SourceFile) -> Vec<(Pos, String)> {
    let imports = |path: &str| imports(ast, file, path);
    let mut out = Vec::new();
    let mut linked: Vec<&str> = Vec::new();
    for pragma in pragmas {
        let verb = pragma.text.split(' ').next().unwrap_or_default();
        let message = match (verb, pragma.place) {
            ("go:linkname", _) if !pragma.text.contains(' ') => None,
            ("go:linkname", _) if !imports("unsafe") => {
                Some("//go:linkname only allowed in Go files that import \"unsafe\"".to_owned())
            }
            ("go:linkname", _) => {
                let name = pragma.text.split_whitespace().nth(1).unwrap_or_default();
                let twice = linked.contains(&name);
                linked.push(name);
                if pragma.text.contains('[') {
                    Some("//go:linkname reference of an instantiation is not allowed".to_owned())
                } else if !declares(ast, name) {
                    Some("//go:linkname must refer to declared function or variable".to_owned())
                } else {
                    twice.then(|| format!("duplicate //go:linkname for {name}"))
                }
            }
            ("go:embed", Place::LocalVar | Place::Var) if !imports("embed") => Some(
                "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
                    .to_owned(),
            ),
            ("go:embed", Place::Var) => misused_variable(ast, pragma.pos),
            ("go:embed", Place::LocalVar) => Some("go:embed cannot apply to var inside func".to_owned()),
            ("go:embed", Place::Other | Place::Func | Place::Package) => {
                Some("misplaced go:embed directive".to_owned())
            }
            ("go:build", Place::Func | Place::Var | Place::LocalVar | Place::Other) => {
                Some("misplaced compiler directive".to_owned())
            }
            (verb, Place::Var | Place::LocalVar | Place::Other | Place::Package)
                if FUNCTION_PRAGMAS.contains(&verb) =>
            {
                Some("misplaced compiler directive".to_owned())
            }
            _ => None,
        };
        out.extend(message.map(|m| (pragma.pos, m)));
    }
    out
}

/// What is wrong with the declaration of an embedding variable, apart from its type.
fn misused_variable(ast: &Ast, pos: Pos) -> Option<String> {
    let decl = super::embed::variable_after(ast, pos)?;
    let DeclKind::Var { names, ty, values } = ast[decl].kind else { return None };
    let what = if names.len() > 1 {
        "multiple vars"
    } else if !values.is_empty() {
        "var with initializer"
    } else if ty.is_none() {
        "var without type"
    } else {
        return None;
    };
    Some(format!("go:embed cannot apply to {what}"))
}

/// Whether the file has the import `path`.
fn imports(ast: &Ast, file: &SourceFile, path: &str) -> bool {
    let (lo, hi) = (file.pos(0), file.pos(file.text.len()));
    (0..ast.decl_count()).map(|i| &ast[goanna_syntax::ast::DeclId(i as u32)]).any(|d| {
        let DeclKind::Import { path: e, .. } = d.kind else { return false };
        let ExprKind::BasicLit(_, text) = ast[e].kind else { return false };
        lo <= d.span.lo && d.span.lo <= hi && text.as_str().trim_matches(['"', '`']) == path
    })
}

/// Whether the package has a function or variable of that name.
fn declares(ast: &Ast, name: &str) -> bool {
    let is = |e| ast.name(e).is_some_and(|n| n.as_str() == name);
    ast.files.iter().flat_map(|f| ast.list(f.decls)).any(|&d| match ast[d].kind {
        DeclKind::Func { name, recv: None, .. } => is(name),
        DeclKind::Var { names, .. } => ast.list(names).iter().any(|&e| is(e)),
        _ => false,
    })
}
