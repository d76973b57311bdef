//! A story as a timeline for terminals.

use super::{Kind, Output, Step, Story};
use std::fmt::Write as _;

/// How a timeline is drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timeline {
    pub color: bool,
    /// Say why, under each step.
    pub reasons: bool,
}

impl Timeline {
    /// The whole story.
    #[must_use]
    pub fn draw(self, story: &Story) -> String {
        let mut out = String::new();
        let mut goroutine = u64::MAX;
        let mut output = story.output.iter().peekable();
        for step in &story.steps {
            while let Some(o) = output.next_if(|o| o.after < step.number) {
                self.output(&mut out, o);
            }
            if step.goroutine != goroutine {
                goroutine = step.goroutine;
                let _ = match goroutine {
                    0 => writeln!(out, "no goroutine"),
                    _ => writeln!(out, "goroutine {goroutine}"),
                };
            }
            self.step(&mut out, step);
        }
        for o in output {
            self.output(&mut out, o);
        }
        if story.cut > 0 {
            let _ = writeln!(out, "… {} more steps were not kept", story.cut);
        }
        out
    }

    fn step(self, out: &mut String, step: &Step) {
        let place = match step.at.line {
            0 => String::new(),
            line => format!("{}:{line}", escaped(&step.at.file)),
        };
        let indent = "  ".repeat(step.depth.saturating_sub(1).min(20));
        let text = escaped(&step.text);
        let text = match self.paint(step.kind) {
            Some(color) => format!("\u{1b}[{color}m{text}\u{1b}[0m"),
            None => text,
        };
        let _ = writeln!(out, "{:>5}  {place:<18} {indent}{text}", step.number);
        if self.reasons && !step.why.is_empty() {
            let _ = writeln!(out, "{:>5}  {:<18} {indent}  ({})", "", "", step.why);
        }
    }

    fn output(self, out: &mut String, o: &Output) {
        let mark = if o.fd == 2 { "!" } else { "|" };
        for line in o.text.lines() {
            let line = escaped(&line.replace('\t', "    "));
            let _ = writeln!(out, "       {mark} {}", line.trim_end());
        }
    }

    fn paint(self, kind: Kind) -> Option<&'static str> {
        self.color.then_some(match kind {
            Kind::Panic | Kind::Crash | Kind::Fatal => "31",
            Kind::Recovered | Kind::Unwound => "32",
            Kind::Refused | Kind::Overtaken => "33",
            Kind::Goexit | Kind::GoexitResumed | Kind::GoexitDone => "35",
            Kind::Defer | Kind::Run => "36",
            Kind::FrameDropped => "2",
        })
    }
}

/// A text in which a terminal finds nothing to obey.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if c.is_control() => {
                let _ = write!(out, "\\x{:02x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out
}
