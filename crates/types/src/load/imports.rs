//! Imports: what the go command finds wrong with them before it calls the compiler, in its words; language versions of files.
//!
//! Holds: a broken import stops everything, and only those are shown.

use super::{Load, position_mark};
use crate::errors::Code;
use crate::program::Package;
use crate::ty::PkgId;
use goanna_syntax::ast::*;
use goanna_syntax::is_keyword;
use goanna_syntax::{Diagnostic, FileId, Span, parse_decls};

impl Load<'_> {
    /// The go command itself reports what is wrong with package clauses and imports: the first mistake, in the words of its own parser.
    pub(super) fn header_errors(&mut self) {
        let Some(error) = self.errors.iter().min_by_key(|e| e.pos) else { return };
        let Some((file, _)) = self.sources.locate(error.pos) else { return };
        let file = self.sources.file(file);
        let offset = file.offset(error.pos);
        let Some((message, at)) = header_message(&error.message, &file.text, offset) else { return };
        let pos = file.pos(at.min(file.text.len()));
        let error = Diagnostic { message, pos, code: Code::BrokenImport.name(), ..error.clone() };
        self.errors.clear();
        self.refused.push(error);
    }

    /// The packages that the import declarations of a package mean, by declaration; also those of the files that could not be parsed.
    pub(super) fn load_imports(&mut self, package: &mut Package, unread: &[FileId]) -> Vec<(DeclId, PkgId)> {
        let mut imports = Vec::new();
        let mut decls: Vec<DeclId> =
            package.ast.files.iter().flat_map(|f| package.ast.list(f.decls)).copied().collect();
        for &file in unread {
            let (ast, source) = (&mut package.ast, self.sources.file(file));
            let head = imports_of(&source.text);
            let found = parse_decls(ast, file, &source.text[head.clone()], source.pos(head.start));
            decls.extend(found.map(|list| ast.list(list).to_vec()).unwrap_or_default());
        }
        for decl in decls {
            let DeclKind::Import { path, .. } = package.ast[decl].kind else { continue };
            let span = package.ast[path].span;
            let ExprKind::BasicLit(_, text) = package.ast[path].kind else { continue };
            let path = match crate::ConstValue::from_literal(LitKind::String, text.as_str()) {
                Some(crate::ConstValue::String(bytes)) => String::from_utf8_lossy(&bytes).into_owned(),
                _ => continue,
            };
            if let Some(why) = bad_path(&path) {
                let message = format!("invalid import path ({why})");
                let code = Code::BadImportPath.name();
                self.refused.push(Diagnostic { pos: span.lo, span, message, code, soft: false, help: None });
                continue;
            }
            let text = path;
            if let Some(id) = self.load_import(&text, package, span) {
                imports.push((decl, id));
                if !package.imports.contains(&id) {
                    package.imports.push(id);
                }
            }
        }
        // The go command looks at import paths in their own order.
        self.missing.sort_by(|a, b| a.0.cmp(&b.0));
        let missing = std::mem::take(&mut self.missing);
        self.refused.extend(missing.into_iter().map(|(_, error)| error));
        imports
    }

    /// Notes that the import of `path` fails.
    fn broken(&mut self, path: &str, span: Span, message: String) {
        let code = Code::BrokenImport.name();
        let error = Diagnostic { pos: span.lo, span, message, code, soft: false, help: None };
        self.missing.push((path.to_owned(), error));
    }
    /// How the go command shows what led to an import: the packages from the main one on.
    fn import_stack(&self) -> String {
        let mut text = String::new();
        for (i, (path, from)) in self.loading.iter().enumerate() {
            match i {
                0 => text.push_str(&format!("package {path}")),
                _ => text.push_str(&format!("\n\timports {path} from {from}")),
            }
        }
        text
    }
    /// Whether the package may not be imported from the current one, because of an `internal` folder.
    fn is_internal(&self, path: &str, importer: &Package) -> bool {
        if importer.lazy || self.own_library {
            return false;
        }
        let own = self.loading.last().map_or("", |(path, _)| path.as_str());
        let parent = match path.rfind("/internal/") {
            Some(at) => &path[..at],
            None if path.ends_with("/internal") => &path[..path.len() - "/internal".len()],
            None if path.starts_with("internal/") || path == "internal" => return true,
            None => return false,
        };
        own != parent && !own.strip_prefix(parent).is_some_and(|rest| rest.starts_with('/'))
    }

    pub(crate) fn load_import(&mut self, path: &str, importer: &Package, span: Span) -> Option<PkgId> {
        let file = self.sources.file_of(span.lo).map_or("", |file| self.sources.file(file).name.as_str());
        let base = file.rsplit('/').next().unwrap_or_default().to_owned();
        if self.loading.iter().any(|(p, _)| p == path) {
            let stack = self.import_stack();
            let message = format!("{stack}\n\timports {path} from {base}: import cycle not allowed");
            self.broken(path, Span::default(), message);
            return None;
        }
        let own = self.program.session.is_some() && path == "internal/show";
        if !own && self.is_internal(path, importer) {
            let (stack, mark) = (self.import_stack(), position_mark(span.lo));
            // Here the go command does not say where each import stands.
            let bare = |line: &str| match line.strip_prefix("\timports ").and_then(|l| l.split_once(" from "))
            {
                Some((path, _)) => format!("\timports {path}"),
                None => line.to_owned(),
            };
            let stack = stack.lines().map(bare).collect::<Vec<_>>().join("\n");
            let message = format!("{stack}\n\t{mark}: use of internal package {path} not allowed");
            self.broken(path, Span::default(), message);
            return None;
        }
        if path == "unsafe" && self.program.sandbox && !importer.lazy {
            let (stack, mark) = (self.import_stack(), position_mark(span.lo));
            let message = format!("{stack}\n\t{mark}: use of package unsafe not allowed in a sandbox");
            self.broken(path, Span::default(), message);
            return None;
        }
        if let Some(id) = self.program.package(path) {
            return Some(id);
        }
        if path.starts_with("./") || path.starts_with("../") {
            let message =
                format!("{path:?} is relative, but relative import paths are not supported in module mode");
            self.broken(path, span, message);
            // Packages of the command line's files are local.
            if self.loading.last().is_some_and(|(own, _)| own != "command-line-arguments") {
                self.broken(path, span, format!("local import {path:?} in non-local package"));
            }
            return None;
        }
        if let Some(message) = malformed_path(path).filter(|_| !importer.lazy) {
            self.broken(path, span, message);
            return None;
        }
        self.importing = base;
        match self.loader.load(self.sources, path, &importer.path) {
            Ok(source) => {
                let key = source.path.clone();
                if let Some(id) = self.program.package(&key) {
                    self.program.by_path.insert(path.to_owned(), id);
                    return Some(id);
                }
                let id = self.add(source);
                self.program.by_path.insert(path.to_owned(), id);
                if self.program[id].name.as_str() == "main" && !self.program[id].lazy {
                    let message = format!("import {path:?} is a program, not an importable package");
                    self.broken(path, span, message);
                    return None;
                }
                Some(id)
            }
            // What the library lacks is reported where the program reaches it.
            Err(_) if importer.lazy => None,
            Err(message) => {
                self.broken(path, span, message);
                None
            }
        }
    }
}

/// Where the import declarations of a file with syntax errors stand, as far as they can be told: from behind the package clause to the first line that begins another
/// declaration.
fn imports_of(text: &[u8]) -> std::ops::Range<usize> {
    let line_starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text).map(|at| at + 1));
    let begins = |at: usize, words: &[&str]| {
        words.iter().any(|word| {
            let rest = text[at..].strip_prefix(word.as_bytes());
            rest.is_some_and(|rest| rest.first().is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'_'))
        })
    };
    let mut head = 0..text.len();
    for at in line_starts {
        if begins(at, &["package"]) && head.start == 0 {
            let end = memchr::memchr2(b'\n', b';', &text[at..]).map_or(text.len(), |n| at + n + 1);
            head.start = end;
        } else if begins(at, &["func", "type", "var", "const"]) {
            head.end = at.max(head.start);
            break;
        }
    }
    head
}

/// What the go command says of a mistake at `offset`, and where, if that is in the package clause or an import.
fn header_message(message: &str, text: &[u8], offset: usize) -> Option<(String, usize)> {
    let rest = String::from_utf8_lossy(&text[offset.min(text.len())..]).into_owned();
    if message.ends_with("package statement must be first") {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let found = match &rest[..end] {
            "" if rest.is_empty() => "'EOF'".to_owned(),
            "" => format!("'{}'", rest.chars().next().unwrap_or_default()),
            word if is_keyword(word) => format!("'{word}'"),
            word => word.to_owned(),
        };
        return Some((format!("expected 'package', found {found}"), offset));
    }
    let message = message.strip_prefix("syntax error: ").unwrap_or(message);
    let before = String::from_utf8_lossy(&text[..offset.min(text.len())]).into_owned();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let group = before.rfind("import (").is_some_and(|at| !before[at..].contains(')'));
    // Behind a whole import the go command stops reading.
    let inside = message == "missing import path" || line.starts_with("import ") || group;
    if !inside || message.ends_with("after top level declaration") {
        return None;
    }
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let named = end > 0 && !is_keyword(&rest[..end]);
    let message = match message {
        "more than one character in rune literal" => "illegal rune literal",
        "unknown escape" => "unknown escape sequence",
        quote if quote.starts_with("invalid character U+201C") => {
            "curly quotation mark '\u{201c}' (use neutral '\"')"
        }
        "missing import path" if named => "import path must be a string",
        "newline in string" => {
            let start = offset - line.len() + line.find('"').unwrap_or(line.len());
            return Some(("string literal not terminated".into(), start));
        }
        other if other.starts_with("unexpected comma in grouped declaration") => "expected ';', found ','",
        other => other,
    };
    Some((message.to_owned(), offset))
}

/// What the go command says of a path that no package can have.
fn malformed_path(path: &str) -> Option<String> {
    let why = if path.starts_with('/') {
        return Some(format!("{path:?} is not a package path; see 'go help packages'"));
    } else if path.contains("//") {
        "double slash".to_owned()
    } else if path.ends_with('/') {
        "trailing slash".to_owned()
    } else if let Some(element) = path.split('/').find(|element| matches!(*element, "." | "..")) {
        format!("invalid path element {element:?}")
    } else if let Some(bad) = path.chars().find(|c| !c.is_ascii_alphanumeric() && !"-._~/+".contains(*c)) {
        format!("invalid char '{bad}'")
    } else {
        return None;
    };
    Some(format!("malformed import path {path:?}: {why}"))
}

/// What makes a text no import path.
fn bad_path(path: &str) -> Option<String> {
    if path.is_empty() {
        return Some("empty string".into());
    }
    let illegal =
        |c: &char| "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{fffd}".contains(*c) || c.is_whitespace() || c.is_control();
    let bad = path.chars().find(illegal)?;
    let shown = if bad.is_control() || bad == '\u{fffd}' { String::new() } else { format!(" '{bad}'") };
    Some(format!("invalid character U+{:04X}{shown}", bad as u32))
}

/// The language version that the `//go:build` line before the package clause asks for.
pub(super) fn file_version(text: &[u8], module: u32) -> Option<u32> {
    let text = String::from_utf8_lossy(&text[..text.len().min(4096)]).into_owned();
    let line = text
        .lines()
        .take_while(|line| !line.starts_with("package "))
        .find_map(|line| line.strip_prefix("//go:build "))?;
    let minor = |word: &str| word.strip_prefix("go1.").and_then(|n| n.parse::<u32>().ok());
    // Every alternative must ask for a version; within one the latest counts.
    let alternatives: Option<Vec<u32>> = line
        .split("||")
        .map(|part| part.split(|c: char| c.is_whitespace() || "&()".contains(c)).filter_map(minor).max())
        .collect();
    let wanted = alternatives?.into_iter().min()?;
    // Since 1.21 a file may ask for an older version, but for none before that.
    Some(if module > 21 { wanted.max(21) } else { wanted.max(module) })
}
