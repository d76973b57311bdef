//! A story as JSON: documented in `docs/trace.md`, and stable.
//!
//! Holds: the fields are those of the story's types, in their order; what the text of a string holds may also stand inside a script of a page.

use super::{Kind, PanicState, Story};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use std::fmt::Write as _;

/// The format's version: it changes when a field changes its meaning or goes away.
pub const VERSION: u32 = 1;

/// The story of `program`, which ended with `exit`; a step a line.
#[must_use]
pub fn json(story: &Story, program: &str, exit: i32) -> String {
    let (program, cut) = (script_safe(program), story.cut);
    let mut out = String::with_capacity(story.steps.len() * 400 + 200);
    let _ = write!(
        out,
        "{{\"version\":{VERSION},\"program\":{program},\"exit\":{exit},\"cut\":{cut},\n\"steps\":"
    );
    lines(&mut out, &story.steps);
    out.push_str(",\n\"output\":");
    lines(&mut out, &story.output);
    out.push_str("}\n");
    out
}

/// A list with an item a line.
pub(super) fn lines<T: Serialize>(out: &mut String, items: &[T]) {
    for (i, item) in items.iter().enumerate() {
        out.push_str(if i == 0 { "[\n" } else { ",\n" });
        out.push_str(&script_safe(item));
    }
    out.push_str(if items.is_empty() { "[]" } else { "]" });
}

/// JSON that may also stand inside a script of a page: the characters that would matter there occur in strings only.
pub fn script_safe<T: Serialize + ?Sized>(value: &T) -> String {
    let plain = serde_json::to_string(value).unwrap_or_else(|_| "null".into());
    let mut out = String::with_capacity(plain.len());
    for c in plain.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Serialize for PanicState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("PanicState", 4)?;
        fields.serialize_field("value", &self.value)?;
        fields.serialize_field("goexit", &self.value.is_none())?;
        fields.serialize_field("recovered", &self.recovered)?;
        fields.serialize_field("raised_in", &self.raised_in)?;
        fields.end()
    }
}
