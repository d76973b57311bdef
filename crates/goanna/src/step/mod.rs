//! Stepping: the program stands still at each step of the unwinder, and a person looks around.
//!
//! Holds: a stop changes nothing; going back is running again, from the start with the same seed, up to the step before. Knows nothing of terminals: lines
//! come from a [`Reader`], text goes to standard output.

mod command;
mod print;

use crate::trace::record::Recorder;
use crate::trace::{Kind, Step, Story, escaped, recorder};
use crate::why::in_library;
use goanna_vm::observe::{Event, FrameKind, FrameView, Moment, Observer};
use std::cell::{Cell, RefCell};
use std::io::Write as _;
use std::rc::Rc;

/// Where commands come from: none at the end of the input.
pub type Reader = Box<dyn FnMut(&str) -> Option<String>>;
/// The text of a source file.
pub type Sources = Box<dyn Fn(&str) -> Option<String>>;

/// What the run is to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Stop at the next step.
    Next,
    /// Stop at the next step that a breakpoint names.
    Continue,
    /// Stop at this step.
    Until(usize),
    /// Stop no more: the run is being given up.
    Over,
}

/// Where to stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Break {
    /// Steps at a line of a file.
    Line(String, u32),
    /// Steps in a function.
    Func(String),
    /// `panic`, `recover`, `goexit`, `fatal`.
    Kinds(&'static str, &'static [Kind]),
}

impl Break {
    fn matches(&self, step: &Step) -> bool {
        match self {
            Break::Line(file, line) => {
                step.at.line == *line
                    && (step.at.file == *file || step.at.file.ends_with(&format!("/{file}")))
            }
            Break::Func(name) => step.frames.first().is_some_and(|f| {
                f.name == *name || f.name.strip_suffix(name.as_str()).is_some_and(|h| h.ends_with('.'))
            }),
            Break::Kinds(_, kinds) => kinds.contains(&step.kind),
        }
    }

    fn text(&self) -> String {
        match self {
            Break::Line(file, line) => format!("{file}:{line}"),
            Break::Func(name) => format!("function {name}"),
            Break::Kinds(name, _) => (*name).to_owned(),
        }
    }
}

/// What outlives one run of the program.
#[derive(Debug)]
pub struct Control {
    pub mode: Cell<Mode>,
    pub breaks: RefCell<Vec<Break>>,
    /// The step that the next run is to go to.
    pub again: Cell<Option<usize>>,
    /// Whether running again is possible.
    pub replay: bool,
    /// The last command, which an empty line repeats.
    last: RefCell<String>,
}

impl Control {
    /// A control that stops at the first step.
    #[must_use]
    pub fn new(replay: bool) -> Control {
        Control {
            mode: Cell::new(Mode::Next),
            breaks: RefCell::default(),
            again: Cell::new(None),
            replay,
            last: RefCell::new("next".into()),
        }
    }
}

/// The observer that stops.
pub struct Stepper {
    recorder: Recorder,
    story: Rc<RefCell<Story>>,
    control: Rc<Control>,
    read: Rc<RefCell<Reader>>,
    sources: Rc<dyn Fn(&str) -> Option<String>>,
    /// Ends the run: sets what has the machine stop, and mutes it.
    give_up: Box<dyn Fn()>,
    /// Lets the program's output through again, once a replay is where it was.
    arrived: Box<dyn Fn()>,
    /// The goroutine that is being looked at, if it is not the one that runs.
    other: Option<u64>,
}

impl Stepper {
    /// A stepper for one run; files below `folder` are shown relative to it.
    #[must_use]
    pub fn new(
        folder: &str,
        control: Rc<Control>,
        read: Rc<RefCell<Reader>>,
        sources: Sources,
        give_up: Box<dyn Fn()>,
        arrived: Box<dyn Fn()>,
    ) -> Stepper {
        let (recorder, story) = recorder(folder, false);
        let sources: Rc<dyn Fn(&str) -> Option<String>> = Rc::from(sources);
        let finder = sources.clone();
        let recorder = recorder.with_sources(Box::new(move |name| finder(name)));
        Stepper { recorder, story, control, read, sources, give_up, arrived, other: None }
    }

    /// The story of the run.
    #[must_use]
    pub fn story(&self) -> Rc<RefCell<Story>> {
        self.story.clone()
    }

    fn stops(&self, step: &Step) -> bool {
        match self.control.mode.get() {
            Mode::Next => true,
            Mode::Continue => self.control.breaks.borrow().iter().any(|b| b.matches(step)),
            Mode::Until(n) => step.number >= n,
            Mode::Over => false,
        }
    }
}

impl Observer for Stepper {
    fn event(&mut self, at: &Moment<'_>, event: &Event) {
        if self.control.mode.get() == Mode::Over {
            return;
        }
        let before = self.story.borrow().steps.len();
        self.recorder.event(at, event);
        let step = match self.story.borrow().steps.get(before) {
            Some(step) => step.clone(),
            None => return,
        };
        if !self.stops(&step) {
            return;
        }
        (self.arrived)();
        self.control.mode.set(Mode::Next);
        self.stand(at, &step);
    }
}

impl Stepper {
    /// The program stands at a step: commands until one goes on.
    fn stand(&mut self, at: &Moment<'_>, step: &Step) {
        say(&announce(step));
        self.other = None;
        loop {
            let prompt = format!("(step {}) ", step.number);
            let line = (self.read.borrow_mut())(&prompt);
            let Some(line) = line else {
                // Nobody is there any more: the program runs to its end.
                self.control.breaks.borrow_mut().clear();
                self.control.mode.set(Mode::Continue);
                return;
            };
            if self.obey(line.trim(), at, step) {
                return;
            }
        }
    }

    /// The newest function of the program, or frame `n`.
    fn frame(at: &Moment<'_>, n: Option<usize>) -> Option<FrameView> {
        let own = |f: &FrameView| {
            matches!(f.kind, FrameKind::Function | FrameKind::RangeBody) && !in_library(&f.place.file)
        };
        match n {
            Some(n) => at.frame(n),
            None => at.frames().into_iter().find(own),
        }
    }

    /// Variables of the newest function of the program, or of frame `n`.
    fn locals(at: &Moment<'_>, n: Option<usize>) -> Vec<String> {
        let Some(frame) = Self::frame(at, n) else { return Vec::new() };
        let list = at.variables(&frame).into_iter();
        list.map(|v| format!("{} = {} ({})", v.name, escaped(&v.text), v.ty)).collect()
    }
}

/// A step as it is announced: what happened, why, and what comes next.
fn announce(step: &Step) -> String {
    let place =
        if step.at.line == 0 { String::new() } else { format!("{}:{}  ", step.at.file, step.at.line) };
    let mut out = format!("{:>4}  {place}{}\n", step.number, escaped(&step.text));
    if !step.why.is_empty() {
        out.push_str(&format!("      {}\n", step.why));
    }
    out
}

/// Writes to standard output.
fn say(text: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
