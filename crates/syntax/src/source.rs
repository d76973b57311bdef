//! Source texts and positions.
//!
//! Holds: a [`Pos`] names one byte of one file of the session; files occupy disjoint, growing ranges of one
//! 32-bit space, 0 is "no position". Knows nothing of tokens.

use crate::directive::{LineDirective, line_directives};

/// A byte of some file: 1 + offset within the session's sources; 0 is no position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pos(pub u32);

impl Pos {
    /// No position.
    pub const NONE: Pos = Pos(0);
    /// Whether this names a byte.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// A run of bytes `lo..hi` of one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// First byte.
    pub lo: Pos,
    /// One past the last byte.
    pub hi: Pos,
}

/// Identifies a file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// The bytes of a file: embedded ones are not copied.
#[derive(Clone, Debug)]
pub enum Text {
    /// Part of the program.
    Embedded(&'static [u8]),
    /// Read.
    Shared(std::sync::Arc<[u8]>),
}

impl std::ops::Deref for Text {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        match self {
            Text::Embedded(text) => text,
            Text::Shared(text) => text,
        }
    }
}
/// One source file.
#[derive(Debug)]
pub struct SourceFile {
    /// As it is shown in compile errors (`./prog.go`).
    pub name: String,
    /// As it is shown in tracebacks (absolute path).
    pub path: String,
    /// The text; invalid UTF-8 is kept.
    pub text: Text,
    base: u32,
    /// Where lines start; found when first asked for.
    starts: std::sync::OnceLock<Vec<u32>>,
    /// `//line` directives, and what is wrong with others; found when first asked for.
    directives: std::sync::OnceLock<(Vec<LineDirective>, Vec<(usize, String)>)>,
    hidden: u32,
}

/// Line and byte column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineCol {
    /// Line, from 1.
    pub line: u32,
    /// Byte column, from 1.
    pub col: u32,
}

/// A place as compile errors call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// File name.
    pub name: String,
    /// Line and column; the column is 0 where a `//line` directive leaves it unknown.
    pub at: LineCol,
    /// The name comes from a `//line` directive.
    pub renamed: bool,
}

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.at.col {
            0 => write!(f, "{}:{}", self.name, self.at.line),
            col => write!(f, "{}:{}:{col}", self.name, self.at.line),
        }
    }
}

impl SourceFile {
    /// Position of the byte at `offset` (which may be the length).
    #[must_use]
    pub fn pos(&self, offset: usize) -> Pos {
        Pos(self.base + offset as u32)
    }
    /// Byte offset of `pos` in this file.
    #[must_use]
    pub fn offset(&self, pos: Pos) -> usize {
        (pos.0 - self.base) as usize
    }
    fn lines(&self) -> &[u32] {
        self.starts.get_or_init(|| {
            let newlines = memchr::memchr_iter(b'\n', &self.text).map(|i| i as u32 + 1);
            std::iter::once(0).chain(newlines).collect()
        })
    }
    /// Line and column of `pos`.
    #[must_use]
    pub fn line_col(&self, pos: Pos) -> LineCol {
        let offset = pos.0 - self.base;
        let lines = self.lines();
        let line = lines.partition_point(|&start| start <= offset);
        LineCol { line: (line as u32).saturating_sub(self.hidden).max(1), col: offset - lines[line - 1] + 1 }
    }
    /// The `//line` directives, and offset and text of the mistakes in others.
    #[must_use]
    pub fn line_directives(&self) -> &(Vec<LineDirective>, Vec<(usize, String)>) {
        self.directives.get_or_init(|| line_directives(&self.text, &self.name))
    }
    /// The place of `pos` after `//line` directives.
    #[must_use]
    pub fn shown(&self, pos: Pos) -> Shown {
        let real = self.line_col(pos);
        let offset = pos.0 - self.base;
        let Some(last) = self.line_directives().0.iter().rev().find(|d| d.at <= offset) else {
            return Shown { name: self.name.clone(), at: real, renamed: false };
        };
        let own = self.line_col(Pos(self.base + last.at.min(self.text.len() as u32)));
        let name = if last.name == self.name { self.name.clone() } else { beside(&self.name, &last.name) };
        Shown { name, at: last.place(own, real), renamed: true }
    }
    /// File and line that tracebacks give for `pos`, if a `//line` directive of a program's own file comes before it.
    fn run_place(&self, pos: Pos) -> Option<(String, u32)> {
        if matches!(self.text, Text::Embedded(_)) {
            return None;
        }
        let directives = &self.line_directives().0;
        let offset = pos.0 - self.base;
        let last = directives.iter().rev().find(|d| d.at <= offset)?;
        let own = self.line_col(Pos(self.base + last.at.min(self.text.len() as u32)));
        let path = match last.name.as_str() {
            "" => "??".to_owned(),
            name if name == self.name => self.path.clone(),
            name => beside(&self.path, name),
        };
        Some((path, last.place(own, self.line_col(pos)).line))
    }
    /// The text of line `line` (from 1), without its newline.
    #[must_use]
    pub fn line_text(&self, line: u32) -> &[u8] {
        let line = line + self.hidden;
        let lines = self.lines();
        let start = lines[line as usize - 1] as usize;
        let end = lines.get(line as usize).map_or(self.text.len(), |&next| next as usize - 1);
        &self.text[start..end.max(start)]
    }
}

/// A directive's file name, relative to the folder of the file that it stands in.
fn beside(own: &str, name: &str) -> String {
    if name.is_empty() || name.starts_with('/') {
        return name.to_owned();
    }
    let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty() && *p != ".").collect();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|p| *p != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let path = parts.join("/");
    match own.as_bytes().first() {
        Some(b'/') => format!("/{path}"),
        Some(b'.') if !path.starts_with("..") => format!("./{path}"),
        _ => path,
    }
}

/// All files of a session.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file. `None` if the 4 GB of positions are used up.
    pub fn add(&mut self, name: String, path: String, text: std::sync::Arc<[u8]>) -> Option<FileId> {
        self.add_text(name, path, Text::Shared(text))
    }
    /// Adds a file that is part of the program. `None` if the 4 GB of positions are used up.
    pub fn add_embedded(&mut self, name: String, path: String, text: &'static [u8]) -> Option<FileId> {
        self.add_text(name, path, Text::Embedded(text))
    }
    fn add_text(&mut self, name: String, path: String, text: Text) -> Option<FileId> {
        let base = self.files.last().map_or(1, |f| f.base + f.text.len() as u32 + 1);
        u32::try_from(text.len()).ok()?.checked_add(base)?.checked_add(2)?;
        self.files.push(SourceFile {
            name,
            path,
            text,
            base,
            starts: std::sync::OnceLock::new(),
            directives: std::sync::OnceLock::new(),
            hidden: 0,
        });
        Some(FileId(self.files.len() as u32 - 1))
    }
    /// Forgets the newest file; its positions are used again.
    pub fn remove_last(&mut self) {
        self.files.pop();
    }
    /// Number of files.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }
    /// Whether there are no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
    /// Does not count the first `lines` lines of a file: they were generated around the user's text.
    pub fn hide_lines(&mut self, id: FileId, lines: u32) {
        self.files[id.0 as usize].hidden = lines;
    }
    /// The file `id`.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }
    /// The file that holds `pos`, if any.
    #[must_use]
    pub fn file_of(&self, pos: Pos) -> Option<FileId> {
        if !pos.is_known() {
            return None;
        }
        let index = self.files.partition_point(|f| f.base <= pos.0);
        (index > 0).then(|| FileId(index as u32 - 1))
    }
    /// File, line and column of `pos`.
    #[must_use]
    pub fn locate(&self, pos: Pos) -> Option<(FileId, LineCol)> {
        let id = self.file_of(pos)?;
        Some((id, self.file(id).line_col(pos)))
    }
    /// File and line that tracebacks give for `pos`, if a `//line` directive changes them.
    #[must_use]
    pub fn renamed(&self, pos: Pos) -> Option<(String, u32)> {
        self.file(self.file_of(pos)?).run_place(pos)
    }
    /// Whether a text is in one of the files that are not part of Goanna.
    #[must_use]
    pub fn any_own_contains(&self, text: &[u8]) -> bool {
        let mut own = self.files.iter().filter(|f| matches!(f.text, Text::Shared(_)));
        own.any(|f| memchr::memmem::find(&f.text, text).is_some())
    }
    /// Where the dot before `name` stands, if it is on an earlier line; else `name`.
    #[must_use]
    pub fn dot_before(&self, name: Pos) -> Pos {
        let Some(id) = self.file_of(name) else { return name };
        let file = self.file(id);
        let before = file.text[..file.offset(name)].trim_ascii_end();
        let between = &file.text[before.len()..file.offset(name)];
        let apart = before.ends_with(b".") && between.contains(&b'\n');
        if apart { file.pos(before.len() - 1) } else { name }
    }
    /// What compile errors call the place of `pos`.
    #[must_use]
    pub fn shown(&self, pos: Pos) -> Option<Shown> {
        Some(self.file(self.file_of(pos)?).shown(pos))
    }
    /// All files, in the order in which they were added.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }
}
