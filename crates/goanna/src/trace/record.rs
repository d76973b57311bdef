//! The observer that writes a story.

use super::{At, FRAMES, FrameState, Kind, LIMIT, PanicState, Step, Story, Waiting, sentence};
use crate::why::{Asked, in_library};
use goanna_vm::observe::{By, Call, Event, FrameKind, Moment, Observer, Place, Refusal};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// Records events.
pub struct Recorder {
    story: Rc<RefCell<Story>>,
    /// Prefix of files that are shown relative to it.
    folder: String,
    /// Keep the steps of the standard library's own deferred calls.
    library: bool,
    goroutines: FxHashMap<u64, Tracked>,
    sources: Option<Sources>,
    /// Deferred calls as the program has them, by their places.
    written: RefCell<FxHashMap<Place, Option<String>>>,
}

/// The text of a source file, by the name that places have.
pub(crate) type Sources = Box<dyn Fn(&str) -> Option<String>>;

/// A deferred call that runs.
#[derive(Clone, Debug)]
pub(crate) struct Running {
    /// Number of the frame on top of which it was called.
    pub above: usize,
    pub owner: usize,
    pub defer: Place,
}

/// What is known of a goroutine beside what the machine tells.
#[derive(Default)]
pub(crate) struct Tracked {
    /// Places of the defer statements of each frame, oldest first.
    defers: FxHashMap<usize, Vec<Place>>,
    pub running: Vec<Running>,
    /// The panics of the chain, oldest first.
    pub raised: Vec<Raised>,
}

/// A panic under way.
#[derive(Clone, Debug)]
pub(crate) struct Raised {
    pub value: String,
    pub place: Place,
    /// Where it was recovered.
    pub recovered: Option<Place>,
}

/// A recorder and the story that it writes; files below `folder` are shown relative to it, the standard library's own deferred calls are left out unless
/// `library`.
#[must_use]
pub fn recorder(folder: &str, library: bool) -> (Recorder, Rc<RefCell<Story>>) {
    let story = Rc::new(RefCell::new(Story::default()));
    let folder = format!("{}/", folder.trim_end_matches('/'));
    let (goroutines, written) = (FxHashMap::default(), RefCell::default());
    (Recorder { story: story.clone(), folder, library, goroutines, sources: None, written }, story)
}

impl Recorder {
    /// Deferred builtins, which wrappers call, are shown as they are written in the sources.
    #[must_use]
    pub fn with_sources(mut self, sources: Box<dyn Fn(&str) -> Option<String>>) -> Recorder {
        self.sources = Some(sources);
        self
    }

    /// A deferred call: its function and arguments; a builtin as it is written at the place of its defer statement.
    fn call(&self, at: &Moment<'_>, call: &Call, place: Option<&Place>) -> String {
        let builtin =
            call.wrapper && call.name.rsplit('.').next().is_some_and(|n| n.starts_with("deferwrap"));
        let Some(place) = place.filter(|_| builtin) else { return sentence::call(at, call) };
        let mut known = self.written.borrow_mut();
        let text = known.entry(place.clone()).or_insert_with(|| {
            let source = self.sources.as_ref()?(&place.file)?;
            written(source.lines().nth((place.line as usize).checked_sub(1)?)?, place.col as usize)
        });
        text.clone().unwrap_or_else(|| sentence::call(at, call))
    }

    /// How a goroutine stands: its frames, how many more there are, its panics.
    pub(crate) fn state(&self, at: &Moment<'_>) -> (Vec<FrameState>, usize, Vec<PanicState>) {
        let (frames, more) = self.frames(at);
        (frames, more, Self::panics(at))
    }

    fn at(&self, place: &Place) -> At {
        if place.line == 0 {
            return At::default();
        }
        let file = place.file.strip_prefix(self.folder.as_str()).unwrap_or(&place.file);
        At { file: file.to_owned(), line: place.line, col: place.col }
    }

    fn frames(&self, at: &Moment<'_>) -> (Vec<FrameState>, usize) {
        let tracked = self.goroutines.get(&at.goroutine());
        let mut frames = Vec::new();
        let mut more = 0;
        for n in (0..at.depth()).rev() {
            if frames.len() >= FRAMES {
                more = n;
                break;
            }
            let Some(frame) = at.frame(n) else { continue };
            let name = match frame.kind {
                FrameKind::Function | FrameKind::RangeBody => frame.name.to_string(),
                FrameKind::PanicLoop(i) => format!("panic {}", i + 1),
                FrameKind::GoexitLoop(_) => "runtime.Goexit".into(),
                FrameKind::Wrapper | FrameKind::Machine => continue,
            };
            if name.starts_with("runtime.main") || name.starts_with("internal/rt.") {
                continue;
            }
            let places = tracked.and_then(|t| t.defers.get(&n));
            let count = frame.defers.len();
            let defers = frame.defers.iter().enumerate().map(|(i, call)| {
                let place = places.and_then(|p| p.get((count - 1).checked_sub(i)?));
                Waiting {
                    call: self.call(at, call, place),
                    at: place.map(|p| self.at(p)).unwrap_or_default(),
                }
            });
            frames.push(FrameState { number: n, name, at: self.at(&frame.place), defers: defers.collect() });
        }
        (frames, more)
    }

    fn panics(at: &Moment<'_>) -> Vec<PanicState> {
        at.panics()
            .iter()
            .map(|p| PanicState {
                value: p.value.map(|v| at.show(v)),
                recovered: p.recovered,
                raised_in: sentence::name_of(at, p.at.saturating_sub(1)),
            })
            .collect()
    }

    /// Keeps the book of defer statements and running calls. Yields the place of the defer statement that the event is about.
    fn follow(&mut self, at: &Moment<'_>, event: &Event) -> Option<Place> {
        let top = at.frames_top();
        let tracked = self.goroutines.entry(at.goroutine()).or_default();
        let depth = at.depth();
        tracked.running.retain(|r| r.above + 1 < depth);
        match event {
            Event::DeferPushed { frame, .. } => {
                tracked.defers.entry(*frame).or_default().push(top.clone());
                Some(top)
            }
            Event::DeferRun { frame, .. } => {
                let place = tracked.defers.get_mut(frame).and_then(Vec::pop);
                let defer = place.clone().unwrap_or_default();
                tracked.running.push(Running { above: depth - 1, owner: *frame, defer });
                place
            }
            Event::FrameLeft { frame } => {
                tracked.defers.remove(frame);
                None
            }
            Event::PanicStarted { panic, .. } | Event::Goexit { panic } => {
                let value = match event {
                    Event::PanicStarted { value, .. } => at.show(*value),
                    _ => "Goexit".into(),
                };
                tracked.raised.truncate(*panic);
                tracked.raised.push(Raised { value, place: top, recovered: None });
                None
            }
            Event::Recovered { panic, .. } => {
                if let Some(raised) = tracked.raised.get_mut(*panic) {
                    raised.recovered = Some(top);
                }
                None
            }
            Event::Unwound { left, .. } => {
                tracked.raised.truncate(*left);
                None
            }
            Event::GoexitDone => {
                self.goroutines.remove(&at.goroutine());
                None
            }
            _ => None,
        }
    }

    fn asked(&self, at: &Moment<'_>, refusal: &Refusal, event: usize) -> Asked {
        Asked::new(at, refusal, &self.goroutines, event)
    }
}

impl Observer for Recorder {
    fn event(&mut self, at: &Moment<'_>, event: &Event) {
        let defer = self.follow(at, event);
        let number = {
            let story = self.story.borrow();
            story.steps.len() + story.cut
        };
        match event {
            Event::Refused(refusal) => {
                let asked = self.asked(at, refusal, number);
                self.story.borrow_mut().refusals.push(asked);
            }
            Event::PanicStarted { panic, value } => {
                let raised = self.goroutines.get(&at.goroutine()).and_then(|t| t.raised.get(*panic));
                let place = raised.map(|r| r.place.clone()).unwrap_or_default();
                self.story.borrow_mut().began(at.goroutine(), &at.show(*value), &place);
            }
            Event::Crash { .. } => self.story.borrow_mut().crashed.push(at.goroutine()),
            _ => {}
        }
        if let Event::FrameLeft { frame } = event
            && at.frame(*frame).is_none_or(|f| !matches!(f.kind, FrameKind::Function | FrameKind::RangeBody))
        {
            return;
        }
        if !self.library && library_only(at, event) {
            return;
        }
        if number >= LIMIT {
            self.story.borrow_mut().cut += 1;
            return;
        }
        let call = match event {
            Event::DeferPushed { call, .. } | Event::DeferRun { call, .. } => {
                self.call(at, call, defer.as_ref())
            }
            _ => String::new(),
        };
        let (kind, text, why) = sentence::of(at, event, &call);
        let place = match (kind, &defer) {
            (Kind::Run, Some(place)) => self.at(place),
            _ => self.at(&at.frames_top()),
        };
        let (mut frames, more_frames) = self.frames(at);
        // The call that is about to run waits no more, though its record is still there.
        if let Event::DeferRun { frame, .. } = event
            && let Some(f) = frames.iter_mut().find(|f| f.number == *frame)
            && f.defers.first().is_some_and(|d| d.at.line == 0)
        {
            f.defers.remove(0);
        }
        let depth = frames.len() + more_frames;
        let panics = Self::panics(at);
        self.story.borrow_mut().steps.push(Step {
            number: number + 1,
            goroutine: at.goroutine(),
            kind,
            at: place,
            depth,
            text,
            why,
            frames,
            more_frames,
            panics,
        });
    }
}

/// The call that a defer statement in a line defers, where `col` is somewhere inside of it.
fn written(line: &str, col: usize) -> Option<String> {
    let head = line.get(..col.min(line.len()))?;
    let call = line[head.rfind("defer")? + "defer".len()..].trim_start();
    let (mut depth, mut quote) = (0, None);
    for (i, c) in call.char_indices() {
        match (quote, c) {
            (Some(q), c) if c == q && !call[..i].ends_with('\\') => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '{' | '[') => depth += 1,
            (None, ')' | '}' | ']') => {
                depth -= 1;
                if depth == 0 && c == ')' {
                    return Some(call[..=i].to_owned());
                }
            }
            _ => {}
        }
    }
    Some(format!("{} …", call.trim_end()))
}

/// Whether an event is the library's own affair: it defers for itself, and what it deferred runs because it returns.
fn library_only(at: &Moment<'_>, event: &Event) -> bool {
    let owner = match event {
        Event::DeferPushed { frame, .. } | Event::DeferRun { frame, by: By::Return, .. } => *frame,
        Event::Refused(Refusal::NoPanic { .. } | Refusal::NotDeferred | Refusal::AlreadyRecovered { .. }) => {
            return in_library(&at.frames_top().file);
        }
        _ => return false,
    };
    at.frame(owner).is_some_and(|f| in_library(&f.place.file))
}

/// Where the newest function of the program stands.
pub(crate) trait Top {
    /// Its place.
    fn frames_top(&self) -> Place;
}

impl Top for Moment<'_> {
    fn frames_top(&self) -> Place {
        for n in (0..self.depth()).rev() {
            if let Some(frame) = self.frame(n)
                && matches!(frame.kind, FrameKind::Function | FrameKind::RangeBody)
                && frame.place.line > 0
                && !sentence::is_machinery(&frame.name)
            {
                return frame.place;
            }
        }
        Place::default()
    }
}
