//! A report with several marks in the source, by ariadne: what explanations are made of.
//!
//! Holds: marks are clamped to their file; files that can't be had are left out.

use ariadne::{Color, Config, IndexType, Label, Report, ReportKind};

/// A marked place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub file: String,
    /// Line and byte column, from 1.
    pub line: u32,
    pub col: u32,
    /// What is said about it.
    pub text: String,
}

type Id = String;

/// A report under `title` with marks and a help line. `source` gives the text of a file.
#[must_use]
pub fn render_marks(
    title: &str,
    marks: &[Mark],
    help: &str,
    source: &dyn Fn(&str) -> Option<String>,
    color: bool,
) -> String {
    let mut files: Vec<(Id, String)> = Vec::new();
    let mut labels: Vec<(Id, std::ops::Range<usize>, String)> = Vec::new();
    for mark in marks {
        if !files.iter().any(|f| f.0 == mark.file) {
            let Some(text) = source(&mark.file) else { continue };
            files.push((mark.file.clone(), text));
        }
        let Some((id, text)) = files.iter().find(|f| f.0 == mark.file) else { continue };
        let Some(range) = word_at(text, mark.line, mark.col) else { continue };
        match labels.iter_mut().find(|l| l.0 == *id && l.1 == range) {
            Some(label) if label.2 == mark.text => {}
            Some(label) => label.2 = format!("{}; {}", label.2, mark.text),
            None => labels.push((id.clone(), range, mark.text.clone())),
        }
    }
    let Some((id, range, _)) = labels.first().cloned() else {
        return format!("{title}\n  {help}\n");
    };
    let mut report = Report::build(ReportKind::Custom("why", Color::Yellow), (id, range))
        .with_config(Config::default().with_index_type(IndexType::Byte).with_color(color))
        .with_message(title)
        .with_help(help);
    for (i, (id, range, text)) in labels.into_iter().enumerate() {
        report = report.with_label(Label::new((id, range)).with_message(text).with_order(i as i32));
    }
    let mut out = Vec::new();
    let written = report.finish().write(ariadne::sources(files), &mut out);
    match written {
        Ok(()) => {
            let text = String::from_utf8_lossy(&out);
            let plain = if color { text.into_owned() } else { without_color(&text) };
            plain.lines().map(|l| format!("{}\n", l.trim_end())).collect()
        }
        Err(_) => format!("{title}\n  {help}\n"),
    }
}

/// ariadne colours kinds of its users' own making whatever it is told.
fn without_color(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\u{1b}') {
        out.push_str(&rest[..at]);
        rest = rest[at..].find('m').map_or("", |end| &rest[at + end + 1..]);
    }
    out.push_str(rest);
    out
}

/// The word at a line and column, or the one that ends there (a call's position is its parenthesis).
fn word_at(text: &str, line: u32, col: u32) -> Option<std::ops::Range<usize>> {
    let mut start = 0;
    for _ in 1..line {
        start += text[start..].find('\n')? + 1;
    }
    let end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = (start + col.saturating_sub(1) as usize).min(end);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let tail = text[at..end].find(|c| !is_word(c)).map_or(end, |i| at + i);
    let head = text[start..at]
        .rfind(|c: char| !is_word(c))
        .map_or(start, |i| start + i + text[start + i..].chars().next().map_or(1, char::len_utf8));
    if head < tail {
        return Some(head..tail);
    }
    let next = text[at..end].chars().next().map_or(at, |c| at + c.len_utf8());
    Some(at..next)
}
