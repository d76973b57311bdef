//! The commands, with Delve's names.

use super::{Break, Mode, Stepper, say};
use crate::trace::{Kind, Step, escaped};
use goanna_vm::observe::Moment;
use std::fmt::Write as _;

const HELP: &str = "  next (n)           go to the next step of the unwinder
  continue (c)       go to the next breakpoint, or to the end
  back               go to the step before: the program runs again, with the same seed
  goto N             go to step N, forward or back
  stack (bt)         frames, newest first, with their deferred calls
  defers             deferred calls in the order in which they would run
  panics             panics under way, newest first
  goroutine [N]      which goroutine this is; look at goroutine N until the next step
  goroutines         all goroutines, and what they wait for
  locals [N]         variables of the newest function, or of frame N
  print EXPR (p)     an expression over the variables there: fields, elements, operators, len, cap, conversions; no calls
  list (ls)          the source around
  break WHERE (b)    FILE:LINE, a function, panic, recover, goexit or fatal: steps there
  breakpoints (bp)   list them
  clear N            remove breakpoint N
  quit (q)           end here
An empty line repeats the last command.
";

const COMMANDS: &[(&str, &str)] = &[
    ("next", "n"),
    ("continue", "c"),
    ("back", ""),
    ("goto", ""),
    ("stack", "bt"),
    ("defers", ""),
    ("panics", ""),
    ("goroutine", "gr"),
    ("goroutines", "grs"),
    ("locals", ""),
    ("print", "p"),
    ("list", "ls"),
    ("break", "b"),
    ("breakpoints", "bp"),
    ("clear", ""),
    ("help", "h"),
    ("quit", "q"),
];

fn command(word: &str) -> Result<&'static str, String> {
    if let Some(c) = COMMANDS.iter().find(|c| c.0 == word || !c.1.is_empty() && c.1 == word) {
        return Ok(c.0);
    }
    let found: Vec<&str> = COMMANDS.iter().map(|c| c.0).filter(|c| c.starts_with(word)).collect();
    match found[..] {
        [one] => Ok(one),
        [] => Err(format!("no command {word}; help lists them\n")),
        _ => Err(format!("{word} may be {}\n", found.join(", "))),
    }
}

impl Stepper {
    /// Does what a line says; true if the program goes on.
    pub(super) fn obey(&mut self, line: &str, at: &Moment<'_>, step: &Step) -> bool {
        let line = if line.is_empty() { self.control.last.borrow().clone() } else { line.to_owned() };
        self.control.last.replace(line.clone());
        let (word, argument) = line.split_once(char::is_whitespace).unwrap_or((&line, ""));
        let argument = argument.trim();
        let name = match command(word) {
            Ok(name) => name,
            Err(text) => {
                say(&text);
                return false;
            }
        };
        match name {
            "next" => {
                self.control.mode.set(Mode::Next);
                return true;
            }
            "continue" => {
                self.control.mode.set(Mode::Continue);
                return true;
            }
            "back" => return self.go_to(step.number, step.number.saturating_sub(1)),
            "goto" => match argument.parse() {
                Ok(n) => return self.go_to(step.number, n),
                Err(_) => say("goto takes the number of a step\n"),
            },
            "quit" => {
                self.control.mode.set(Mode::Over);
                (self.give_up)();
                return true;
            }
            "goroutines" => {
                // The one that stands still here is not waiting to run.
                let (here, now) = (format!("goroutine {} [runnable]", step.goroutine), " [running]");
                let line =
                    |l: &String| l.replace(&here, &format!("goroutine {}{now}", step.goroutine)) + "\n";
                say(&at.goroutines().iter().map(line).collect::<String>());
            }
            "goroutine" => self.goroutine(at, argument, step),
            "break" => self.add_break(argument),
            "breakpoints" => self.breakpoints(),
            "clear" => self.clear(argument),
            "help" => say(HELP),
            _ => match self.other.and_then(|id| at.of(id)) {
                Some(other) => self.look(name, argument, &other, &self.seen(&other, step)),
                None => self.look(name, argument, at, step),
            },
        }
        false
    }

    /// Shows how a goroutine stands.
    fn look(&self, name: &str, argument: &str, at: &Moment<'_>, step: &Step) {
        match name {
            "stack" => say(&stack(step)),
            "defers" => say(&defers(step)),
            "panics" => say(&panics(step)),
            "locals" => {
                let list = Self::locals(at, argument.parse().ok());
                say(&if list.is_empty() { "no variables here\n".into() } else { list.join("\n") + "\n" });
            }
            "print" if argument.is_empty() => say("print what? An expression\n"),
            "print" => say(&super::print::print(at, Self::frame(at, None).as_ref(), argument)),
            _ => say(&self.list(step)),
        }
    }

    /// A step as another goroutine would have it.
    fn seen(&self, at: &Moment<'_>, step: &Step) -> Step {
        let (frames, more_frames, panics) = self.recorder.state(at);
        let place = frames.iter().find(|f| f.at.line > 0).map(|f| f.at.clone()).unwrap_or_default();
        Step { goroutine: at.goroutine(), at: place, frames, more_frames, panics, ..step.clone() }
    }

    fn goroutine(&mut self, at: &Moment<'_>, number: &str, step: &Step) {
        if number.is_empty() {
            let looking = self.other.unwrap_or(step.goroutine);
            return say(&format!("goroutine {looking}\n"));
        }
        match number.parse().ok().and_then(|id| at.of(id)) {
            Some(other) => {
                let id = other.goroutine();
                self.other = (id != step.goroutine).then_some(id);
                say(&format!("goroutine {id}\n{}", stack(&self.seen(&other, step))));
            }
            None => say(&format!("no goroutine {number}; goroutines lists them\n")),
        }
    }

    fn go_to(&mut self, now: usize, to: usize) -> bool {
        if to > now {
            self.control.mode.set(Mode::Until(to));
            return true;
        }
        if to == 0 {
            say("this is the first step\n");
            return false;
        }
        if !self.control.replay {
            say("going back needs a program that can run again: goanna step FILE\n");
            return false;
        }
        if to == now {
            return false;
        }
        self.control.again.set(Some(to));
        self.control.mode.set(Mode::Over);
        (self.give_up)();
        true
    }

    fn list(&self, step: &Step) -> String {
        let Some(text) = (self.sources)(&step.at.file) else {
            return format!("no source of {}\n", step.at.file);
        };
        let mut out = String::new();
        let line = step.at.line as usize;
        for (i, text) in text.lines().enumerate().skip(line.saturating_sub(6)).take(11) {
            let mark = if i + 1 == line { "=>" } else { "  " };
            let _ = writeln!(out, "{mark} {:>4}  {}", i + 1, escaped(&text.replace('\t', "    ")));
        }
        out
    }

    fn add_break(&mut self, place: &str) {
        let added = match place {
            "" => return say("break where? FILE:LINE, a function, panic, recover, goexit or fatal\n"),
            "panic" => Break::Kinds("panic", &[Kind::Panic, Kind::Crash]),
            "recover" => Break::Kinds("recover", &[Kind::Recovered, Kind::Refused]),
            "goexit" => Break::Kinds("goexit", &[Kind::Goexit, Kind::GoexitResumed, Kind::GoexitDone]),
            "fatal" => Break::Kinds("fatal", &[Kind::Fatal]),
            _ => match place.rsplit_once(':').and_then(|(f, l)| Some((f, l.parse().ok()?))) {
                Some((file, line)) => Break::Line(file.into(), line),
                None => Break::Func(place.into()),
            },
        };
        let mut breaks = self.control.breaks.borrow_mut();
        breaks.push(added);
        say(&format!("breakpoint {}: {}\n", breaks.len(), breaks[breaks.len() - 1].text()));
    }

    fn breakpoints(&self) {
        let breaks = self.control.breaks.borrow();
        if breaks.is_empty() {
            return say("no breakpoints\n");
        }
        for (i, b) in breaks.iter().enumerate() {
            say(&format!("{}  {}\n", i + 1, b.text()));
        }
    }

    fn clear(&mut self, number: &str) {
        let mut breaks = self.control.breaks.borrow_mut();
        match number.parse::<usize>() {
            Ok(n) if (1..=breaks.len()).contains(&n) => {
                breaks.remove(n - 1);
            }
            _ => say("clear takes the number of a breakpoint\n"),
        }
    }
}

fn stack(step: &Step) -> String {
    let mut out = String::new();
    for f in &step.frames {
        let place = if f.at.line == 0 { String::new() } else { format!("  {}:{}", f.at.file, f.at.line) };
        let _ = writeln!(out, "{:>4}  {}{place}", f.number, f.name);
        for d in &f.defers {
            let _ = writeln!(out, "        defers {}", escaped(&d.call));
        }
    }
    if step.more_frames > 0 {
        let _ = writeln!(out, "      … {} older frames", step.more_frames);
    }
    out
}

fn defers(step: &Step) -> String {
    let mut out = String::new();
    for f in &step.frames {
        for d in &f.defers {
            let _ = writeln!(out, "{}  ({}, {}:{})", escaped(&d.call), f.name, d.at.file, d.at.line);
        }
    }
    if out.is_empty() { "no deferred calls wait\n".into() } else { out }
}

fn panics(step: &Step) -> String {
    let mut out = String::new();
    for p in step.panics.iter().rev() {
        let what = p.value.as_deref().map_or_else(|| "Goexit".into(), escaped);
        let state = if p.recovered { ", recovered" } else { "" };
        let _ = writeln!(out, "{what}  (raised in {}{state})", p.raised_in);
    }
    if out.is_empty() { "no panic is under way\n".into() } else { out }
}
