//! What a library file declares at its top level, found by its lines instead of by a parse.
//!
//! Holds for gofmt's layout only, which the library keeps: a declaration begins in the first column with its keyword, and nothing else does; a name of
//! a group stands behind one tab. What is declared is named here and parsed when somebody asks for it.
//! This file needs nothing but itself: the library's build script includes it and embeds the rows, so that no start of Goanna has to find them.

/// One thing that a file declares, as numbers: see [`Item`].
pub type Row = [u32; 7];

/// A run of bytes of the file.
pub type Range = std::ops::Range<usize>;

/// A declaration of one name, an import, or the package clause. All ranges are byte offsets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What is declared.
    pub kind: Kind,
    /// Its text, up to the next declaration; a group's names share theirs.
    pub text: Range,
    /// Its name; of an import the name that is given to it (may be empty).
    pub name: Range,
    /// Of a method the receiver's base type, of an import the path without quotes.
    pub base: Range,
}

/// What an item declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Kind {
    /// The package clause.
    Package,
    /// An import.
    Import,
    /// A function.
    Func,
    /// A method whose receiver is a value.
    Method,
    /// A method whose receiver is a pointer.
    PointerMethod,
    /// A type.
    Type,
    /// A variable.
    Var,
    /// A constant.
    Const,
    /// A declaration with a meaning of its own (`func init`): to be parsed at once.
    Other,
}

const KINDS: [Kind; 9] = [
    Kind::Package,
    Kind::Import,
    Kind::Func,
    Kind::Method,
    Kind::PointerMethod,
    Kind::Type,
    Kind::Var,
    Kind::Const,
    Kind::Other,
];

impl Item {
    /// As numbers.
    #[must_use]
    pub fn row(&self) -> Row {
        let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (text, name, base) = (&self.text, &self.name, &self.base);
        let kind = self.kind as u32;
        [kind, at(text.start), at(text.end), at(name.start), at(name.end), at(base.start), at(base.end)]
    }

    /// From numbers.
    #[must_use]
    pub fn from_row(row: &Row) -> Item {
        let range = |i: usize| row[i] as usize..row[i + 1] as usize;
        let kind = KINDS.get(row[0] as usize).copied().unwrap_or(Kind::Other);
        Item { kind, text: range(1), name: range(3), base: range(5) }
    }
}

/// The outline of a file: the package clause, the imports, the declarations.
#[must_use]
pub fn outline(text: &[u8]) -> Vec<Item> {
    let mut starts = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if is_start(&text[at..]) {
            starts.push(at);
        }
        at = next_line(text, at);
    }
    let header = starts.first().copied().unwrap_or(text.len());
    let mut items = Vec::new();
    head(&text[..header], &mut items);
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    for (&lo, hi) in starts.iter().zip(ends) {
        declaration(text, lo..hi, &mut items);
    }
    items
}

fn next_line(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(|b| *b == b'\n').map_or(text.len(), |n| at + n + 1)
}

fn is_start(line: &[u8]) -> bool {
    [&b"func "[..], b"type ", b"var ", b"const "].iter().any(|word| line.starts_with(word))
}

/// Length of the ASCII identifier at the start of a text.
fn identifier(text: &[u8]) -> usize {
    text.iter().position(|b| !b.is_ascii_alphanumeric() && *b != b'_').unwrap_or(text.len())
}

/// The package clause and the imports.
fn head(text: &[u8], items: &mut Vec<Item>) {
    let (mut at, mut group) = (0, false);
    while at < text.len() {
        let end = next_line(text, at);
        let line = &text[at..end];
        let spec = if line.starts_with(b"package ") {
            let name = at + 8..at + 8 + identifier(&line[8..]);
            items.push(Item { kind: Kind::Package, text: at..end, name, base: 0..0 });
            None
        } else if line.starts_with(b"import (") {
            group = true;
            None
        } else if line.starts_with(b"import ") {
            Some(at + 7)
        } else {
            group &= line.first() != Some(&b')');
            (group && line.first() == Some(&b'\t')).then_some(at + 1)
        };
        items.extend(spec.and_then(|spec| import(text, spec..end)));
        at = end;
    }
}

/// `name "path"`, the name being optional.
fn import(text: &[u8], spec: Range) -> Option<Item> {
    let quote = |from: usize| text[from..spec.end].iter().position(|b| *b == b'"').map(|n| from + n);
    let open = quote(spec.start)?;
    let close = quote(open + 1)?;
    let before = &text[spec.start..open];
    if before.starts_with(b"//") {
        return None;
    }
    let name = spec.start..spec.start + before.trim_ascii_end().len();
    Some(Item { kind: Kind::Import, text: spec, name, base: open + 1..close })
}

fn declaration(text: &[u8], range: Range, items: &mut Vec<Item>) {
    let own = &text[range.clone()];
    let (kind, skip) = match own[0] {
        b'f' => return items.push(function(text, range)),
        b't' => (Kind::Type, 5),
        b'v' => (Kind::Var, 4),
        _ => (Kind::Const, 6),
    };
    if own.get(skip) == Some(&b'(') {
        group(text, &range, range.start + skip, kind, items);
    } else {
        names(text, &range, range.start + skip, kind, items);
    }
}

/// The names at the start of `A, B = 1, 2`.
fn names(text: &[u8], range: &Range, mut at: usize, kind: Kind, items: &mut Vec<Item>) {
    loop {
        let name = at..at + identifier(&text[at..range.end]);
        if name.is_empty() {
            return;
        }
        at = name.end + 2;
        let more = kind != Kind::Type && text[name.end..range.end].starts_with(b", ");
        items.push(Item { kind, text: range.clone(), name, base: 0..0 });
        if !more {
            return;
        }
    }
}

/// The names of `const ( … )`: `at` is the parenthesis. A line with one tab begins a specification unless it lies in brackets, a text or a comment.
fn group(text: &[u8], range: &Range, mut at: usize, kind: Kind, items: &mut Vec<Item>) {
    let mut depth = 0;
    while at < range.end {
        let rest = &text[at..range.end];
        let skipped = |end: &[u8], from: usize| {
            let found = rest[from..].windows(end.len()).position(|w| w == end);
            found.map_or(rest.len(), |n| from + n + end.len())
        };
        at += match rest[0] {
            b'(' | b'[' | b'{' => {
                depth += 1;
                1
            }
            b')' | b']' | b'}' => {
                depth -= 1;
                1
            }
            b'`' => skipped(b"`", 1),
            b'"' | b'\'' => quoted(rest),
            b'/' if rest.starts_with(b"//") => skipped(b"\n", 2) - 1,
            b'/' if rest.starts_with(b"/*") => skipped(b"*/", 2),
            b'\n' if depth == 1 && rest.get(1) == Some(&b'\t') => {
                names(text, range, at + 2, kind, items);
                2
            }
            _ => 1,
        };
        if depth == 0 {
            return;
        }
    }
}

/// Length of the quoted text that `rest` begins with.
fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != rest[0] {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    at + 1
}

fn function(text: &[u8], range: Range) -> Item {
    let own = &text[range.clone()];
    let found = if own.starts_with(b"func (") {
        method(own)
    } else {
        Some((Kind::Func, 0..0, 5)).filter(|_| !matches!(&own[5..5 + identifier(&own[5..])], b"init"))
    };
    let other = Item { kind: Kind::Other, text: range.clone(), name: 0..0, base: 0..0 };
    let Some((kind, base, at)) = found else { return other };
    let n = identifier(&own[at..]);
    if n == 0 || &own[at..at + n] == b"_" {
        return other;
    }
    let lo = range.start;
    Item { kind, text: range, name: lo + at..lo + at + n, base: lo + base.start..lo + base.end }
}

/// Of `func (r *T[K]) …`: the kind of method, the base type, and where the name begins.
fn method(text: &[u8]) -> Option<(Kind, Range, usize)> {
    let close = text.iter().position(|b| *b == b')')?;
    let receiver = &text[6..close];
    let end = receiver.iter().position(|b| *b == b'[').unwrap_or(receiver.len());
    let start = receiver[..end].iter().rposition(|b| *b == b' ' || *b == b'*').map_or(0, |i| i + 1);
    let base = &receiver[start..end];
    let plain = identifier(base) == base.len() && !base.is_empty();
    let kind = if receiver[..start].contains(&b'*') { Kind::PointerMethod } else { Kind::Method };
    (plain && text.get(close + 1) == Some(&b' ')).then_some((kind, 6 + start..6 + end, close + 2))
}
