//! A story as one self-contained page.
//!
//! Holds: the page has the steps of the JSON format with one difference: frames and panics, which many steps share, stand once in tables, and steps have their
//! numbers. Nothing that a program says can end the script that it stands in.

use super::json::{VERSION, lines, script_safe};
use super::{At, Kind, Step, Story};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::fmt::Write as _;

/// The page without its data.
const PAGE: &str = include_str!("page.html");

/// JSON texts that stand once.
#[derive(Default)]
struct Table {
    numbers: FxHashMap<String, usize>,
    texts: Vec<String>,
}

impl Table {
    fn number<T: Serialize>(&mut self, value: &T) -> usize {
        let text = script_safe(value);
        if let Some(&n) = self.numbers.get(&text) {
            return n;
        }
        self.texts.push(text.clone());
        self.numbers.insert(text, self.texts.len() - 1);
        self.texts.len() - 1
    }
}

/// A step with the numbers of its frames and panics.
#[derive(Serialize)]
struct PageStep<'a> {
    step: usize,
    goroutine: u64,
    event: Kind,
    #[serde(flatten)]
    at: &'a At,
    depth: usize,
    text: &'a str,
    why: &'a str,
    frames: Vec<usize>,
    more_frames: usize,
    panics: Vec<usize>,
}

/// The page of a story: `files` are the sources to show, by the names that steps have.
#[must_use]
pub fn page(story: &Story, program: &str, exit: i32, files: &[(String, String)]) -> String {
    let sources: Vec<String> =
        files.iter().map(|(name, text)| format!("{}:{}", script_safe(name), script_safe(text))).collect();
    let (before, rest) = PAGE.split_once("/*SOURCES*/{}").unwrap_or((PAGE, ""));
    let (between, after) = rest.split_once("/*STORY*/{}").unwrap_or((rest, ""));
    let title = program.replace('&', "&amp;").replace('<', "&lt;");
    let mut out = before.replacen("<!--TITLE-->", &title, 1);
    let _ = write!(out, "{{{}}}", sources.join(","));
    out.push_str(between);
    data(&mut out, story, program, exit);
    out.push_str(after);
    out
}

fn data(out: &mut String, story: &Story, program: &str, exit: i32) {
    let (mut frames, mut panics) = (Table::default(), Table::default());
    let step = |s: &Step| {
        let frames = s.frames.iter().map(|f| frames.number(f)).collect();
        let panics = s.panics.iter().map(|p| panics.number(p)).collect();
        let (at, text, why) = (&s.at, s.text.as_str(), s.why.as_str());
        let (step, goroutine, event) = (s.number, s.goroutine, s.kind);
        let (depth, more_frames) = (s.depth, s.more_frames);
        script_safe(&PageStep { step, goroutine, event, at, depth, text, why, frames, more_frames, panics })
    };
    let steps: Vec<String> = story.steps.iter().map(step).collect();
    let (program, cut) = (script_safe(program), story.cut);
    let _ = write!(out, "{{\"version\":{VERSION},\"program\":{program},\"exit\":{exit},\"cut\":{cut}");
    let tables = [("steps", &steps), ("frames", &frames.texts), ("panics", &panics.texts)];
    for (name, texts) in tables {
        let _ = write!(out, ",\n\"{name}\":[\n{}]", texts.join(",\n"));
    }
    out.push_str(",\n\"output\":");
    lines(out, &story.output);
    out.push('}');
}
