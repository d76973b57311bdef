//! A story as JSON: documented in `docs/trace.md`, and stable.

use super::{At, FrameState, PanicState, Step, Story};
use std::fmt::Write as _;

/// The format's version: it changes when a field changes its meaning or goes away.
pub const VERSION: u32 = 1;

/// The story of `program`, which ended with `exit`.
#[must_use]
pub fn json(story: &Story, program: &str, exit: i32) -> String {
    let mut out = String::with_capacity(story.steps.len() * 400 + 200);
    let _ = write!(
        out,
        "{{\"version\":{VERSION},\"program\":{},\"exit\":{exit},\"cut\":{},\n\"steps\":[",
        string(program),
        story.cut
    );
    list(&mut out, &story.steps, |out, s| {
        out.push('\n');
        step(out, s);
    });
    out.push_str("],\n\"output\":[");
    list(&mut out, &story.output, |out, o| {
        let _ = write!(out, "\n{{\"after\":{},\"fd\":{},\"text\":{}}}", o.after, o.fd, string(&o.text));
    });
    out.push_str("]}\n");
    out
}

fn step(out: &mut String, s: &Step) {
    let _ =
        write!(out, "{{\"step\":{},\"goroutine\":{},\"event\":\"{}\",", s.number, s.goroutine, s.kind.name());
    place(out, &s.at);
    let _ = write!(
        out,
        ",\"depth\":{},\"text\":{},\"why\":{},\"frames\":[",
        s.depth,
        string(&s.text),
        string(&s.why)
    );
    list(out, &s.frames, frame);
    let _ = write!(out, "],\"more_frames\":{},\"panics\":[", s.more_frames);
    list(out, &s.panics, panic);
    out.push_str("]}");
}

fn frame(out: &mut String, f: &FrameState) {
    let _ = write!(out, "{{\"frame\":{},\"name\":{},", f.number, string(&f.name));
    place(out, &f.at);
    out.push_str(",\"defers\":[");
    list(out, &f.defers, |out, d| {
        let _ = write!(out, "{{\"call\":{},", string(&d.call));
        place(out, &d.at);
        out.push('}');
    });
    out.push_str("]}");
}

fn panic(out: &mut String, p: &PanicState) {
    let value = p.value.as_deref().map_or_else(|| "null".into(), string);
    let goexit = p.value.is_none();
    let _ = write!(
        out,
        "{{\"value\":{value},\"goexit\":{goexit},\"recovered\":{},\"raised_in\":{}}}",
        p.recovered,
        string(&p.raised_in)
    );
}

fn place(out: &mut String, at: &At) {
    let _ = write!(out, "\"file\":{},\"line\":{},\"col\":{}", string(&at.file), at.line, at.col);
}

fn list<T>(out: &mut String, items: &[T], one: impl Fn(&mut String, &T)) {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        one(out, item);
    }
}

/// A JSON string that may also stand inside a script of a page.
#[must_use]
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c if (c as u32) < 0x20 || c == '\u{7f}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
