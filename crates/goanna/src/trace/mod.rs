//! What happened to deferred calls, panics and Goexits in a run, step by step: recorded from the observer, and shown as text, JSON or a page.
//!
//! Holds: a step is plain data, complete in itself: what happened, where, and how frames, deferred calls and panics stood right after.
//! The formats are functions of the story alone.

mod html;
mod json;
pub(crate) mod record;
pub(crate) mod sentence;
mod text;

pub use html::page;
pub use json::json;
pub use record::{Recorder, recorder};
pub use text::{Timeline, escaped};

use serde::Serialize;

/// Steps that are kept of a run.
pub const LIMIT: usize = 10_000;
/// Frames that are kept with a step, newest first.
pub const FRAMES: usize = 60;

/// A place in the source.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct At {
    /// The file as it is shown: relative to the working directory if it lies there.
    pub file: String,
    pub line: u32,
    pub col: u32,
}

/// A deferred call as it waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiting {
    /// `main.f("a", 1)`.
    pub call: String,
    /// The defer statement.
    #[serde(flatten)]
    pub at: At,
}

/// A frame as it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrameState {
    /// Its number: the oldest is 0.
    #[serde(rename = "frame")]
    pub number: usize,
    pub name: String,
    #[serde(flatten)]
    pub at: At,
    /// Its deferred calls, the next to run first.
    pub defers: Vec<Waiting>,
}

/// A panic or Goexit as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanicState {
    /// None for a Goexit.
    pub value: Option<String>,
    pub recovered: bool,
    /// The function that raised it.
    pub raised_in: String,
}

/// What kind of thing a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Defer,
    Run,
    Panic,
    Overtaken,
    Recovered,
    Refused,
    Unwound,
    FrameDropped,
    Goexit,
    GoexitResumed,
    GoexitDone,
    Crash,
    Fatal,
}

impl Kind {
    /// As JSON and pages name it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Defer => "defer",
            Kind::Run => "run",
            Kind::Panic => "panic",
            Kind::Overtaken => "overtaken",
            Kind::Recovered => "recovered",
            Kind::Refused => "refused",
            Kind::Unwound => "unwound",
            Kind::FrameDropped => "frame-dropped",
            Kind::Goexit => "goexit",
            Kind::GoexitResumed => "goexit-resumed",
            Kind::GoexitDone => "goexit-done",
            Kind::Crash => "crash",
            Kind::Fatal => "fatal",
        }
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Counts from 1.
    #[serde(rename = "step")]
    pub number: usize,
    /// Go's id of the goroutine; 0 if none ran.
    pub goroutine: u64,
    #[serde(rename = "event")]
    pub kind: Kind,
    #[serde(flatten)]
    pub at: At,
    /// Functions on the stack.
    pub depth: usize,
    /// What happened, as a sentence.
    pub text: String,
    /// Why, where there is something to say.
    pub why: String,
    /// Newest first.
    pub frames: Vec<FrameState>,
    /// Frames that were left out.
    pub more_frames: usize,
    /// Oldest first.
    pub panics: Vec<PanicState>,
}

/// What the program wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Output {
    /// The step that was last before it.
    pub after: usize,
    /// 1 or 2.
    pub fd: i32,
    pub text: String,
}

/// A recorded run.
#[derive(Clone, Debug, Default)]
pub struct Story {
    pub steps: Vec<Step>,
    /// Steps that were not kept.
    pub cut: usize,
    pub output: Vec<Output>,
    /// Bytes of output kept.
    written: usize,
    /// Every refused recover, for explanations.
    pub refusals: Vec<crate::why::Asked>,
    /// Goroutines that died of a panic.
    pub crashed: Vec<u64>,
}

/// Bytes of output that are kept.
const OUTPUT: usize = 1 << 20;

impl Story {
    /// A panic began: recovers that ran before it on that goroutine ran too early.
    pub(crate) fn began(&mut self, goroutine: u64, value: &str, place: &goanna_vm::observe::Place) {
        for asked in self.refusals.iter_mut().filter(|a| a.goroutine == goroutine) {
            asked.panicked_later(value, place);
        }
    }

    /// Notes what the program wrote.
    pub fn wrote(&mut self, fd: i32, bytes: &[u8]) {
        if self.written >= OUTPUT {
            return;
        }
        self.written += bytes.len();
        let after = self.steps.len();
        let text = String::from_utf8_lossy(bytes);
        match self.output.last_mut() {
            Some(last) if last.after == after && last.fd == fd => last.text.push_str(&text),
            _ => self.output.push(Output { after, fd, text: text.into_owned() }),
        }
    }
}
