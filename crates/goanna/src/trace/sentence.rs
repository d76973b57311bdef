//! Events in words: what happened, and why.

use super::Kind;
use goanna_vm::observe::{By, Call, Event, FrameKind, Moment, Refusal};

/// Name of the function of frame `n`.
pub(crate) fn name_of(at: &Moment<'_>, n: usize) -> String {
    let mut n = n;
    loop {
        let Some(frame) = at.frame(n) else { return "?".into() };
        match frame.kind {
            FrameKind::Function | FrameKind::RangeBody => return frame.name.to_string(),
            FrameKind::PanicLoop(_) => return "panic".into(),
            FrameKind::GoexitLoop(_) => return "runtime.Goexit".into(),
            FrameKind::Wrapper | FrameKind::Machine if n > 0 => n -= 1,
            _ => return frame.name.to_string(),
        }
    }
}

/// Functions that stand for the runtime itself.
pub(crate) fn is_machinery(name: &str) -> bool {
    name == "runtime.Goexit" || name.starts_with("internal/rt.")
}

/// The newest function that does not stand for the runtime itself.
fn caller(at: &Moment<'_>) -> String {
    for n in (0..at.depth()).rev() {
        if let Some(f) = at.frame(n)
            && matches!(f.kind, FrameKind::Function | FrameKind::RangeBody)
            && !is_machinery(&f.name)
        {
            return f.name.to_string();
        }
    }
    "?".into()
}

/// `panic "boom"` or `Goexit`.
fn record(at: &Moment<'_>, panic: usize) -> String {
    match at.panics().get(panic) {
        Some(p) => p.value.map_or_else(|| "Goexit".into(), |v| format!("panic {}", at.show(v))),
        None => "?".into(),
    }
}

/// The function that runs now.
fn running(at: &Moment<'_>) -> String {
    name_of(at, at.depth().saturating_sub(1))
}

/// A deferred call with its arguments.
pub(crate) fn call(at: &Moment<'_>, call: &Call) -> String {
    if call.func.is_none() {
        return "a nil func".into();
    }
    format!("{}({})", plain_name(&call.name), at.arguments(call).join(", "))
}

/// Wrappers are called by what they wrap.
fn plain_name(name: &str) -> &str {
    name.strip_suffix("-fm").unwrap_or(name)
}

fn value(at: &Moment<'_>, panic: usize) -> String {
    match at.panics().get(panic) {
        Some(p) => p.value.map_or_else(|| "Goexit".into(), |v| at.show(v)),
        None => "?".into(),
    }
}

/// Kind, sentence and reason of an event; `call` is the deferred call that it is about.
pub(crate) fn of(at: &Moment<'_>, event: &Event, call: &str) -> (Kind, String, String) {
    match event {
        Event::DeferPushed { .. } | Event::DeferRun { .. } => deferred(at, event, call),
        Event::PanicStarted { panic, value: v } => {
            let who = name_of(at, at.panics().get(*panic).map_or(0, |p| p.at.saturating_sub(1)));
            let inner = *panic > 0 && at.panics()[*panic - 1].value.is_some();
            let why = if inner {
                "it begins in a deferred call while an older panic is under way"
            } else {
                "normal execution stops; deferred calls run from here outward"
            };
            (Kind::Panic, format!("{who} panics: {}", at.show(*v)), why.into())
        }
        Event::Overtaken { older, newer } => (
            Kind::Overtaken,
            format!("{} overtakes {}", record(at, *newer), record(at, *older)),
            "the newer one has left the deferred call in which it began; the older one will run no more deferred calls".into(),
        ),
        Event::Recovered { value: v, owner, .. } => {
            let owner = name_of(at, *owner);
            let text = format!("{} recovers {}; when it returns, {owner} returns to its caller", running(at), at.show(*v));
            (Kind::Recovered, text, "the function that called recover() was called by this panic's own loop".into())
        }
        Event::Refused(refusal) => {
            let who = match refusal {
                Refusal::Builtin { .. } => "the deferred recover()".to_owned(),
                _ => format!("recover() in {}", running(at)),
            };
            let text = format!("{who} gives nil: {}", refused(at, refusal));
            (Kind::Refused, text, String::new())
        }
        Event::Unwound { owner, .. } => (
            Kind::Unwound,
            format!("the stack is cut back to {}", name_of(at, *owner)),
            "it runs the deferred calls it has left and returns its result variables as they are".into(),
        ),
        Event::FrameLeft { frame } => (
            Kind::FrameDropped,
            format!("the frame of {} is dropped", name_of(at, *frame)),
            "it will not return".into(),
        ),
        _ => ending(at, event),
    }
}

fn deferred(at: &Moment<'_>, event: &Event, call: &str) -> (Kind, String, String) {
    match event {
        Event::DeferRun { frame, by: By::Return, .. } => (
            Kind::Run,
            format!("{} returns: its deferred {call} runs", name_of(at, *frame)),
            "a function that returns first runs its deferred calls, the newest first".into(),
        ),
        Event::DeferRun { frame, by: By::Panic(p), .. } => {
            let goexit = at.panics().get(*p).is_some_and(|p| p.value.is_none());
            let who = if goexit { "Goexit".into() } else { format!("panic {}", value(at, *p)) };
            let why = if goexit {
                "Goexit runs all deferred calls of the goroutine; recover() gives nil in them"
            } else {
                "a panic runs the deferred calls of the frames that it has reached, on top of the stack as it stood; recover() works in the called function itself"
            };
            (Kind::Run, format!("{who} runs {}'s deferred {call}", name_of(at, *frame)), why.into())
        }
        Event::DeferPushed { frame, .. } => (
            Kind::Defer,
            format!("{} defers {call}", name_of(at, *frame)),
            "the arguments are evaluated now; the call runs when the function returns or unwinds, last in first out".into(),
        ),
        _ => (Kind::Fatal, String::new(), String::new()),
    }
}

/// Events that end a goroutine or the program.
fn ending(at: &Moment<'_>, event: &Event) -> (Kind, String, String) {
    let (kind, text, why) = match event {
        Event::Goexit { .. } => (
            Kind::Goexit,
            format!("{} calls runtime.Goexit", caller(at)),
            "the goroutine ends after its deferred calls have run; nothing can stop that",
        ),
        Event::GoexitResumed { .. } => (
            Kind::GoexitResumed,
            "the recovered panic cannot jump past a Goexit: that goes on".into(),
            "a Goexit is never undone",
        ),
        Event::GoexitDone => {
            (Kind::GoexitDone, "the goroutine ends".into(), "all its deferred calls have run")
        }
        Event::Crash { panic } => (
            Kind::Crash,
            format!("nobody recovered {}: the program dies", value(at, *panic)),
            "no deferred call is left",
        ),
        Event::Fatal { text } => (
            Kind::Fatal,
            format!("fatal error: {text}"),
            "fatal errors run no deferred calls and cannot be recovered",
        ),
        _ => (Kind::Fatal, String::new(), ""),
    };
    (kind, text, why.to_owned())
}

/// The rule, in a few words.
pub(crate) fn refused(at: &Moment<'_>, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotDeferred => "nothing panics, and it is not a deferred call".into(),
        Refusal::NoPanic { owner } => format!("nothing panics: {} returns normally", name_of(at, *owner)),
        Refusal::OtherGoroutine { ids, .. } => {
            let list: Vec<String> = ids.iter().map(u64::to_string).collect();
            format!("the panic is on goroutine {}", list.join(", "))
        }
        Refusal::Goexit { abandoned: Some(p), .. } => {
            format!("Goexit is running; it gave up panic {}", value(at, *p))
        }
        Refusal::Goexit { .. } => "Goexit is running, which cannot be recovered".into(),
        Refusal::AlreadyRecovered { panic, older: Some(older) } => format!(
            "panic {} is recovered already, and {} was overtaken by it",
            value(at, *panic),
            value(at, *older)
        ),
        Refusal::AlreadyRecovered { panic, .. } => {
            format!("panic {} is recovered already", value(at, *panic))
        }
        Refusal::Builtin { .. } => "recover itself was deferred, so no deferred function called it".into(),
        Refusal::TooDeep { deferred, range_body: true, .. } => format!(
            "it was called by the body of a range-over-func loop, not by the deferred function {} itself",
            name_of(at, *deferred)
        ),
        Refusal::TooDeep { deferred, asking, .. } => format!(
            "one call too deep: the deferred function is {}, which called {}",
            name_of(at, *deferred),
            name_of(at, *asking)
        ),
        Refusal::RunNormally { panic, owner } => format!(
            "it runs because {} returns, not because of panic {}, which is further out",
            name_of(at, *owner),
            value(at, *panic)
        ),
    }
}
