//! Source excerpts on a terminal, by ariadne.
//!
//! Holds: labels are clamped to the file and to character boundaries first (ariadne panics inside a multi-byte character), and invalid UTF-8 is
//! shown with the replacement character at the same byte length where possible.

use crate::TOO_MANY;
use ariadne::{Config, IndexType, Label, Report, ReportKind, Source};
use goanna_syntax::{Diagnostic, SourceMap};

/// Reports for `diagnostics`, already in print order. `colour` switches ANSI colours.
#[must_use]
pub fn render_excerpts(sources: &SourceMap, diagnostics: &[Diagnostic], colour: bool) -> String {
    let mut out = Vec::new();
    for d in diagnostics {
        if d.message == TOO_MANY || render_one(sources, d, colour, &mut out).is_none() {
            out.extend_from_slice(super::render_short(sources, std::slice::from_ref(d)).as_bytes());
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn render_one(sources: &SourceMap, d: &Diagnostic, colour: bool, out: &mut Vec<u8>) -> Option<()> {
    let (id, at) = sources.locate(d.pos)?;
    let file = sources.file(id);
    let text = same_length_utf8(&file.text);
    let (lo, hi) = if d.span.lo.is_known() && sources.file_of(d.span.lo) == Some(id) {
        (file.offset(d.span.lo), file.offset(d.span.hi.max(d.span.lo)))
    } else {
        (file.offset(d.pos), file.offset(d.pos) + 1)
    };
    let lo = floor_boundary(&text, lo.min(text.len()));
    let hi = ceil_boundary(&text, hi.clamp(lo, text.len()));
    let name = file.name.clone();
    let (head, notes) = d.message.split_once('\n').unwrap_or((&d.message, ""));
    let mut report = Report::build(ReportKind::Error, (name.as_str(), lo..hi))
        .with_config(Config::default().with_index_type(IndexType::Byte).with_color(colour))
        .with_message(head)
        .with_label(Label::new((name.as_str(), lo..hi)).with_message(label_text(head)));
    if !d.code.is_empty() {
        report = report.with_code(d.code);
    }
    if !notes.is_empty() {
        report = report.with_note(notes.replace('\t', "  "));
    }
    if let Some(help) = &d.help {
        report = report.with_help(help);
    }
    let mut excerpt = Vec::new();
    report.finish().write((name.as_str(), Source::from(text)), &mut excerpt).ok()?;
    out.extend_from_slice(placed(&String::from_utf8_lossy(&excerpt), &name, at.line, at.col).as_bytes());
    Some(())
}

/// Puts gc's line and byte column where ariadne names the place; it counts in characters, and from the underlined text.
fn placed(excerpt: &str, name: &str, line: u32, col: u32) -> String {
    let place = excerpt.find(&format!("[ {name}:")).or_else(|| excerpt.find(&format!(" {name}:")));
    let Some(at) = place.and_then(|p| Some(p + excerpt[p..].find(name)? + name.len())) else {
        return excerpt.to_owned();
    };
    let rest = excerpt[at..].trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
    format!("{}:{line}:{col}{rest}", &excerpt[..at])
}

/// What stands under the excerpt: the message without its leading class.
fn label_text(head: &str) -> &str {
    head.strip_prefix("invalid operation: ").or_else(|| head.strip_prefix("syntax error: ")).unwrap_or(head)
}

/// The text as UTF-8 of the same byte length: every invalid byte becomes `?`.
fn same_length_utf8(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(chunk.valid());
        out.extend(chunk.invalid().iter().map(|_| '?'));
    }
    out
}

fn floor_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil_boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
