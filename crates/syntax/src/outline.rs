//! What a library file declares at its top level, found by its lines instead of by a parse.
//!
//! Holds for gofmt's layout only, which the library keeps: a declaration begins in the first column with its keyword, and nothing else does.
//! What has one name that stands on that line is named here and parsed when somebody asks for it; everything else is to be parsed at once.

use crate::{Pos, SourceFile, Span, Symbol};

/// A file's parts, in order.
#[derive(Debug)]
pub struct Outline {
    /// The package clause and the imports.
    pub header: Span,
    /// The declarations.
    pub items: Vec<Item>,
}

/// A declaration, or a group of them.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its text, up to the next one.
    pub span: Span,
    /// What it declares.
    pub kind: ItemKind,
}

/// What an item declares.
#[derive(Clone, Copy, Debug)]
pub enum ItemKind {
    /// A function.
    Func { name: Symbol, pos: Pos },
    /// A method of the type named `base`.
    Method { name: Symbol, pos: Pos, base: Symbol, pointer: bool },
    /// A type.
    Type { name: Symbol, pos: Pos },
    /// A variable.
    Var { name: Symbol, pos: Pos },
    /// Several names, or one with a meaning of its own.
    Other,
}

/// The outline of a file.
#[must_use]
pub fn outline(file: &SourceFile) -> Outline {
    let text = &file.text[..];
    let mut starts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if is_start(&text[at..]) {
            starts.push(at);
        }
        at = memchr::memchr(b'\n', &text[at..]).map_or(text.len(), |n| at + n + 1);
    }
    let span = |lo: usize, hi: usize| Span { lo: file.pos(lo), hi: file.pos(hi) };
    let header = span(0, starts.first().copied().unwrap_or(text.len()));
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let items = starts
        .iter()
        .zip(ends)
        .map(|(&lo, hi)| Item { span: span(lo, hi), kind: kind(&text[lo..hi], file, lo) })
        .collect();
    Outline { header, items }
}

fn is_start(line: &[u8]) -> bool {
    match line.first() {
        Some(b'f') => line.starts_with(b"func "),
        Some(b't') => line.starts_with(b"type "),
        Some(b'v') => line.starts_with(b"var "),
        Some(b'c') => line.starts_with(b"const "),
        _ => false,
    }
}

/// Length of the ASCII identifier at the start of a text.
fn identifier(text: &[u8]) -> usize {
    text.iter().position(|b| !b.is_ascii_alphanumeric() && *b != b'_').unwrap_or(text.len())
}

fn symbol(text: &[u8]) -> Symbol {
    Symbol::intern(std::str::from_utf8(text).unwrap_or_default())
}

fn kind(text: &[u8], file: &SourceFile, lo: usize) -> ItemKind {
    let named = |at: usize| {
        let n = identifier(&text[at..]);
        let name = &text[at..at + n];
        let special = n == 0 || matches!(name, b"_" | b"init" | b"main");
        (!special).then(|| (symbol(name), file.pos(lo + at), text.get(at + n).copied()))
    };
    let found = if text.starts_with(b"func (") {
        method(text).and_then(|(base, pointer, at)| {
            let (name, pos, _) = named(at)?;
            Some(ItemKind::Method { name, pos, base, pointer })
        })
    } else if text.starts_with(b"func ") {
        named(5).map(|(name, pos, _)| ItemKind::Func { name, pos })
    } else if text.starts_with(b"type ") {
        named(5).map(|(name, pos, _)| ItemKind::Type { name, pos })
    } else if text.starts_with(b"var ") {
        let single = named(4).filter(|n| n.2 == Some(b' '));
        single.map(|(name, pos, _)| ItemKind::Var { name, pos })
    } else {
        None
    };
    found.unwrap_or(ItemKind::Other)
}

/// Of `func (r *T[K]) …`: the base type, whether it is a pointer, and where the name begins.
fn method(text: &[u8]) -> Option<(Symbol, bool, usize)> {
    let close = memchr::memchr(b')', text)?;
    let receiver = &text[6..close];
    let end = memchr::memchr(b'[', receiver).unwrap_or(receiver.len());
    let start = receiver[..end].iter().rposition(|b| *b == b' ' || *b == b'*').map_or(0, |i| i + 1);
    let base = &receiver[start..end];
    let plain = identifier(base) == base.len() && !base.is_empty();
    (plain && text.get(close + 1) == Some(&b' '))
        .then(|| (symbol(base), receiver[..start].contains(&b'*'), close + 2))
}
