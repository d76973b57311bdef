//! Why `recover()` gave nil: which rule failed, shown with the panic, the defer, the recover and what came between, and the smallest change that
//! would have worked.
//!
//! Holds: exact, never a guess: every fact is the machine's. Silent about a recover that had nothing to recover, unless the panic came later.

use crate::trace::{Story, escaped};
use goanna_diagnostics::{Mark, render_marks};
use goanna_vm::observe::{FrameKind, Moment, Place, Refusal};
use rustc_hash::FxHashMap;

use crate::trace::record::{Top as _, Tracked};
use crate::trace::sentence::name_of;

/// The rule that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Nothing panicked, and it was no deferred call.
    NotDeferred,
    /// The deferred call ran before the panic.
    Early,
    /// The deferred call ran because its function returned, inside the deferred calls of a panic further out.
    RunNormally,
    /// A function below the deferred one asked.
    TooDeep,
    /// The body of a range-over-func loop asked.
    RangeBody,
    /// `defer recover()`.
    Builtin,
    /// The panic is another goroutine's.
    OtherGoroutine,
    /// Recovered before.
    AlreadyRecovered,
    /// Overtaken by a newer panic, which is recovered already.
    Overtaken,
    /// A Goexit runs.
    Goexit,
}

/// A refused recover, with all that there is to say about it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub goroutine: u64,
    pub rule: Rule,
    /// Number of the event.
    event: usize,
    /// The call of recover and its function.
    recover: Place,
    asking: String,
    /// Function calls from the deferred function down to the asking one.
    between: Vec<(String, Place)>,
    deferred: String,
    /// It is the library's, so it can't be changed.
    library: bool,
    /// The defer statement and the function that executed it.
    defer: Option<(Place, String)>,
    /// The panic: value and place.
    panic: Option<(String, Place)>,
    /// The other panic of rules with two.
    other: Option<(String, Place)>,
    /// Where the panic was recovered before.
    recovered: Option<Place>,
    /// Other goroutines that panic.
    ids: Vec<u64>,
}

impl Asked {
    pub(crate) fn new(
        at: &Moment<'_>,
        refusal: &Refusal,
        goroutines: &FxHashMap<u64, Tracked>,
        event: usize,
    ) -> Asked {
        let tracked = goroutines.get(&at.goroutine());
        let running = tracked.and_then(|t| t.running.last());
        let panic =
            |i: usize| tracked.and_then(|t| t.raised.get(i)).map(|r| (r.value.clone(), r.place.clone()));
        let asking_frame = at.depth().saturating_sub(1);
        let mut asked = Asked {
            goroutine: at.goroutine(),
            rule: Rule::NotDeferred,
            event,
            recover: at.frames_top(),
            asking: name_of(at, asking_frame),
            between: Vec::new(),
            deferred: String::new(),
            library: false,
            defer: running.map(|r| (r.defer.clone(), name_of(at, r.owner))),
            panic: None,
            other: None,
            recovered: None,
            ids: Vec::new(),
        };
        match refusal {
            Refusal::NotDeferred => asked.defer = None,
            Refusal::NoPanic { .. } => asked.rule = Rule::Early,
            Refusal::OtherGoroutine { ids, deferred } => {
                asked.rule = Rule::OtherGoroutine;
                asked.ids.clone_from(ids);
                if !deferred {
                    asked.defer = None;
                }
                let raised = ids.first().and_then(|id| goroutines.get(id)).and_then(|t| t.raised.last());
                asked.panic = raised.map(|r| (r.value.clone(), r.place.clone()));
            }
            Refusal::Goexit { panic: p, abandoned } => {
                asked.rule = Rule::Goexit;
                asked.panic = panic(*p);
                asked.other = abandoned.and_then(panic);
            }
            Refusal::AlreadyRecovered { panic: p, older } => {
                asked.rule = if older.is_some() { Rule::Overtaken } else { Rule::AlreadyRecovered };
                asked.panic = panic(*p);
                asked.other = older.and_then(panic);
                asked.recovered = tracked.and_then(|t| t.raised.get(*p)).and_then(|r| r.recovered.clone());
            }
            Refusal::Builtin { panic: p } => {
                asked.rule = Rule::Builtin;
                asked.panic = panic(*p);
                asked.recover = asked.defer.as_ref().map_or_else(|| asked.recover.clone(), |d| d.0.clone());
            }
            Refusal::TooDeep { panic: p, deferred, asking, range_body } => {
                asked.rule = if *range_body { Rule::RangeBody } else { Rule::TooDeep };
                asked.panic = panic(*p);
                asked.deferred = name_of(at, *deferred);
                asked.library = at.frame(*deferred).is_some_and(|f| in_library(&f.place.file));
                for n in *deferred..*asking {
                    if let Some(f) = at.frame(n)
                        && matches!(f.kind, FrameKind::Function | FrameKind::RangeBody)
                    {
                        asked.between.push((f.name.to_string(), f.place));
                    }
                }
            }
            Refusal::RunNormally { panic: p, owner } => {
                asked.rule = Rule::RunNormally;
                asked.panic = panic(*p);
                // The function that the panic's loop called.
                let mut called = *owner;
                while called > 0
                    && !matches!(
                        at.frame(called - 1).map(|f| f.kind),
                        Some(FrameKind::PanicLoop(_) | FrameKind::GoexitLoop(_))
                    )
                {
                    called -= 1;
                }
                asked.deferred = name_of(at, called);
            }
        }
        asked
    }

    /// A panic began on its goroutine.
    pub(crate) fn panicked_later(&mut self, value: &str, place: &Place) {
        if matches!(self.rule, Rule::NotDeferred | Rule::Early) && self.panic.is_none() {
            self.panic = Some((value.to_owned(), place.clone()));
        }
    }

    /// Whether there is anything to say.
    #[must_use]
    pub fn matters(&self) -> bool {
        self.panic.is_some() && !in_library(&self.recover.file)
    }

    fn value(&self) -> String {
        self.panic.as_ref().map_or_else(String::new, |p| escaped(&p.0))
    }

    /// What happened and what would have worked.
    #[must_use]
    pub fn paragraph(&self) -> (String, String) {
        let (asking, value) = (&self.asking, self.value());
        let owner = self.defer.as_ref().map_or("the function", |d| d.1.as_str());
        match self.rule {
            Rule::NotDeferred => (
                format!(
                    "{asking} called recover() as an ordinary function, before anything panicked. Panic {value} began later; by then this recover() was over."
                ),
                format!(
                    "recover where the panic passes: at the start of {asking} or of a caller of it, write  defer func() {{ if r := recover(); r != nil {{ … }} }}()"
                ),
            ),
            Rule::Early => (
                format!(
                    "{owner} deferred {asking} and returned before anything panicked, so its recover() found nothing. Panic {value} began later, when {owner} was not on the stack any more."
                ),
                format!("move the defer statement from {owner} to the function that calls what panics"),
            ),
            Rule::RunNormally => (
                format!(
                    "{asking} was deferred by {owner}, and ran because {owner} returned normally. Panic {value} is further out: it called {}, not {asking}, and only a function called by the panic itself recovers it.",
                    self.deferred
                ),
                format!("call recover() in {} itself", self.deferred),
            ),
            Rule::TooDeep => self.too_deep(),
            Rule::RangeBody => (
                format!(
                    "recover() stands in the body of a range-over-func loop. That body is a function of its own ({asking}), called by the iterator; the function that panic {value} called is {}.",
                    self.deferred
                ),
                format!("call recover() in {} outside of the loop, and use its value inside", self.deferred),
            ),
            Rule::Builtin => (
                format!(
                    "recover itself was deferred. A deferred recover is called by panic {value} directly; recover() has to be called by a function that the panic called."
                ),
                "write  defer func() { recover() }()".into(),
            ),
            Rule::OtherGoroutine => {
                let ids: Vec<String> = self.ids.iter().map(u64::to_string).collect();
                let ids = ids.join(", ");
                (
                    format!(
                        "goroutine {} asked, but panic {value} is on goroutine {ids}. A panic unwinds its own goroutine only; no other one can recover it.",
                        self.goroutine
                    ),
                    format!(
                        "defer a function that recovers in the function that goroutine {ids} was started with"
                    ),
                )
            }
            Rule::AlreadyRecovered => (
                format!(
                    "panic {value} was recovered before{}. A panic can be recovered once; from then on recover() gives nil.",
                    place_of(self.recovered.as_ref())
                ),
                "keep the value of the first recover() in a variable".into(),
            ),
            Rule::Overtaken => {
                let older = self.other.as_ref().map_or_else(String::new, |o| escaped(&o.0));
                (
                    format!(
                        "panic {value} began in a deferred call of panic {older} and overtook it; then it was recovered{}. With it the older panic is over, too: there is nothing left to recover.",
                        place_of(self.recovered.as_ref())
                    ),
                    format!(
                        "to see {older}, recover it in the deferred call that raised {value}, before that panics"
                    ),
                )
            }
            Rule::Goexit => {
                let gave_up =
                    self.other.as_ref().map(|o| format!(" It gave up panic {} for good.", escaped(&o.0)));
                (
                    format!("runtime.Goexit is running{}: it runs deferred calls like a panic, but it is none, and recover() cannot stop it.{}", place_of(self.panic.as_ref().map(|p| &p.1)), gave_up.unwrap_or_default()),
                    "return from the function, or panic, instead of calling runtime.Goexit (testing's FailNow and SkipNow call it)".into(),
                )
            }
        }
    }

    fn too_deep(&self) -> (String, String) {
        let (asking, value, deferred) = (&self.asking, self.value(), &self.deferred);
        let calls = self.between.len();
        let how = if calls <= 1 { "one call".to_owned() } else { format!("{calls} calls") };
        let change = if self.library {
            "defer a function of your own that calls recover() itself".into()
        } else if calls > 1 {
            format!("call recover() in {deferred} and pass its value down to {asking}")
        } else if is_literal(asking) {
            format!("call recover() directly in {deferred}, not in a function literal inside of it")
        } else {
            let call = plain(asking)
                .map_or_else(|| format!("the call of {asking} itself"), |f| format!("{f}(…) itself"));
            format!(
                "defer {call}, if {deferred} does nothing else; or call recover() in {deferred} and pass its value to {asking}"
            )
        };
        (
            format!(
                "{asking} called recover() {how} too deep: panic {value} called the deferred function {deferred}, and that called {}. Only {deferred} itself can recover.",
                if calls <= 1 { asking.clone() } else { format!("on until {asking}") }
            ),
            change,
        )
    }

    /// Places in the source that belong to the explanation, with files below `folder` relative to it.
    fn marks(&self, folder: &str) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut add = |place: &Place, text: String| {
            if place.line > 0 && !in_library(&place.file) {
                let file =
                    place.file.strip_prefix(folder).map_or(&*place.file, |f| f.trim_start_matches('/'));
                marks.push(Mark { file: file.to_owned(), line: place.line, col: place.col, text });
            }
        };
        add(&self.recover, "recover() gave nil here".into());
        if let Some((place, owner)) = &self.defer
            && self.rule != Rule::Builtin
        {
            add(place, format!("{owner} deferred the call here"));
        }
        for (name, place) in &self.between {
            add(place, format!("{name} was in between: it called on from here"));
        }
        if let Some((value, place)) = &self.panic {
            let text = match self.rule {
                Rule::Goexit => "runtime.Goexit was called here".into(),
                Rule::NotDeferred | Rule::Early => format!("panic {} began here, later", escaped(value)),
                _ => format!("panic {} began here", escaped(value)),
            };
            add(place, text);
        }
        if let Some((value, place)) = &self.other {
            add(place, format!("panic {} began here", escaped(value)));
        }
        if let Some(place) = &self.recovered {
            add(place, "it was recovered here".into());
        }
        marks
    }
}

/// Whether a file is one of the standard library.
pub(crate) fn in_library(file: &str) -> bool {
    file.starts_with("/usr/local/go/")
}

fn place_of(place: Option<&Place>) -> String {
    let known = place.filter(|p| p.line > 0);
    known.map_or_else(String::new, |p| {
        format!(" ({}:{})", p.file.rsplit('/').next().unwrap_or_default(), p.line)
    })
}

/// The name of a plain function of package main, as it is written there.
fn plain(name: &str) -> Option<&str> {
    name.strip_prefix("main.").filter(|f| f.chars().all(|c| c.is_alphanumeric() || c == '_'))
}

/// `main.f.func1`: whether a function is a literal.
fn is_literal(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    digits(last) || last.strip_prefix("func").is_some_and(digits)
}

/// Reports on the refused recovers of a run; with `died`, only on those of goroutines that died of a panic. Empty if there is nothing to say. `source` gives
/// the text of a file; files below `folder` are shown relative to it.
#[must_use]
pub fn report(
    story: &Story,
    died: bool,
    folder: &str,
    source: &dyn Fn(&str) -> Option<String>,
    color: bool,
) -> String {
    let mut out = String::new();
    let mut seen: Vec<(Rule, &Place, usize)> = Vec::new();
    let relevant = |a: &&Asked| a.matters() && (!died || concerns(story, a));
    let mut list: Vec<&Asked> = Vec::new();
    for asked in story.refusals.iter().filter(relevant) {
        match seen.iter_mut().find(|(rule, place, _)| *rule == asked.rule && **place == asked.recover) {
            Some(entry) => entry.2 += 1,
            None => {
                seen.push((asked.rule, &asked.recover, 1));
                list.push(asked);
            }
        }
    }
    list.sort_by_key(|a| a.event);
    for asked in &list {
        let times = seen.iter().find(|s| s.0 == asked.rule && *s.1 == asked.recover).map_or(1, |s| s.2);
        let (what, change) = asked.paragraph();
        let title = if times > 1 {
            format!("recover() gave nil ({times} times)")
        } else {
            "recover() gave nil".into()
        };
        out.push_str(&render_marks(&title, &asked.marks(folder), &change, source, color));
        out.push_str(&format!("{what}\n\n"));
    }
    out
}

/// Whether a refused recover has to do with the death of the program.
fn concerns(story: &Story, asked: &Asked) -> bool {
    match asked.rule {
        Rule::OtherGoroutine => asked.ids.iter().any(|id| story.crashed.contains(id)),
        _ => story.crashed.contains(&asked.goroutine),
    }
}
