//! `goanna repl`: the prompt.
//!
//! Holds: with piped input there is no prompt and no colour, and what is left of standard input belongs to the program that asks for it. The session runs on a thread with a
//! stack for the compiler; a mistake of ours in it is reported and the session begins anew.

mod command;
pub(super) mod lines;
mod screen;
mod terminal;

use super::args::ReplArgs;
use super::{USAGE, report};
use crate::pipeline::FRONT_STACK;
use crate::session::{Ran, Reply, Session, SessionHost, Shared, Source, Style, Value};
use crate::step::{Control, Reader, Stepper};
use crate::trace::{Timeline, escaped};
use goanna_vm::Ended;
use lines::{Line, Lines};
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use terminal::Terminal;

/// Runs the prompt; returns the exit code.
pub fn repl(args: &ReplArgs) -> i32 {
    let (seed, _) = match super::run::seed(&args.seed) {
        Ok(seed) => seed,
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            return USAGE;
        }
    };
    let (echo, files) = (args.echo, args.files.clone());
    let stop = Arc::new(AtomicBool::new(false));
    let (terminal, desk) = lines::editor(&stop).unzip();
    let work = move || {
        Prompt::begin(seed, echo, stop, terminal).map_or_else(
            |text| {
                report::err(&format!("goanna: {text}\n"));
                USAGE
            },
            |mut prompt| prompt.run(&files),
        )
    };
    let thread = std::thread::Builder::new().name("session".into()).stack_size(FRONT_STACK).spawn(work);
    let thread = match thread {
        Ok(thread) => thread,
        Err(e) => {
            report::err(&format!("goanna: cannot start the session's thread: {e}\n"));
            return USAGE;
        }
    };
    if let Some(desk) = desk {
        desk.work();
    }
    thread.join().unwrap_or(70)
}

/// What the commands change and see.
struct Prompt {
    session: Session,
    shared: Rc<RefCell<Shared>>,
    stop: Arc<AtomicBool>,
    lines: Rc<RefCell<Lines>>,
    seed: u64,
    style: Style,
    echo: bool,
    /// Show the story of each input.
    tracing: bool,
    /// Stop at each step of the unwinder.
    stepping: bool,
    /// The exit code, once it is decided to leave.
    leaving: Option<i32>,
}

fn new_session(
    seed: u64,
    shared: &Rc<RefCell<Shared>>,
    stop: &Arc<AtomicBool>,
    style: Style,
    lines: &Lines,
) -> Result<Session, String> {
    let printer = lines.terminal.as_ref().map(|terminal| -> crate::session::Printer {
        let screen = terminal.screen.clone();
        Box::new(move |_, bytes| Terminal::above(&screen, &String::from_utf8_lossy(bytes)))
    });
    let mut host = SessionHost::new(vec![b"repl".to_vec()], shared.clone(), stop.clone(), printer);
    if lines.terminal.is_some() {
        host.catch_interrupt();
    }
    let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    Session::new(cwd, seed, Box::new(host), style)
}

impl Prompt {
    fn begin(
        seed: u64,
        echo: bool,
        stop: Arc<AtomicBool>,
        terminal: Option<Terminal>,
    ) -> Result<Prompt, String> {
        let shared = Rc::new(RefCell::new(Shared::default()));
        let lines = Lines::new(shared.clone(), stop.clone(), terminal);
        let style = match &lines.terminal {
            Some(_) => Style::Excerpts(std::env::var_os("NO_COLOR").is_none()),
            None => Style::Short,
        };
        let session = new_session(seed, &shared, &stop, style, &lines)?;
        let lines = Rc::new(RefCell::new(lines));
        let (tracing, stepping, leaving) = (false, false, None);
        Ok(Prompt { session, shared, stop, lines, seed, style, echo, tracing, stepping, leaving })
    }

    fn run(&mut self, files: &[PathBuf]) -> i32 {
        for file in files {
            self.load(file);
        }
        let mut pending: Vec<u8> = Vec::new();
        while self.leaving.is_none() {
            self.tell_names();
            let line = self.lines.borrow_mut().next(&mut self.session);
            let more = match line {
                Line::Text(line) => line,
                Line::Interrupted => {
                    pending.clear();
                    continue;
                }
                Line::End => break,
            };
            if pending.is_empty() && more.trim_ascii_start().starts_with(b":") {
                let text = String::from_utf8_lossy(&more).trim().to_owned();
                self.echo(text.as_bytes());
                self.command(&text);
                continue;
            }
            pending.extend_from_slice(&more);
            if pending.trim_ascii().is_empty() {
                pending.clear();
                continue;
            }
            // A comment waits for what it is about.
            if pending.trim_ascii().split(|&b| b == b'\n').all(|l| l.trim_ascii_start().starts_with(b"//")) {
                continue;
            }
            if self.input(&pending, false) {
                pending.clear();
            }
        }
        if !pending.is_empty() {
            self.input(&pending, true);
        }
        self.leaving.unwrap_or(0)
    }

    fn echo(&self, text: &[u8]) {
        if self.echo {
            let text = String::from_utf8_lossy(text);
            for (i, line) in text.trim_end().lines().enumerate() {
                report::out(&format!("{} {line}\n", if i == 0 { ">" } else { "." }));
            }
        }
    }

    /// Runs an input; false if more text may complete it.
    fn input(&mut self, text: &[u8], last: bool) -> bool {
        let source = Source { text: text.to_vec(), file: None };
        // The text is shown before its output, but only once it is complete.
        if self.echo && !last && self.session.is_incomplete(&source) {
            return false;
        }
        self.echo(text);
        if self.tracing {
            self.session.forget_story();
        }
        if self.stepping {
            self.session.step_next(self.stepper());
        }
        let session = &mut self.session;
        let reply = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| session.eval(&source)));
        let Ok(reply) = reply else {
            report::err("goanna: internal error: please report this input; the session begins anew\n");
            self.reset();
            return true;
        };
        match reply {
            Reply::Incomplete if last => {
                report::err("the input ends in the middle of a statement\n");
            }
            Reply::Incomplete => return false,
            Reply::Wrong(text) => self.piecewise(&source, &text),
            Reply::Ran(ran) => self.after(&ran),
        }
        true
    }

    /// Runs the statements of an input one by one if it is wrong as a whole and they may be right.
    fn piecewise(&mut self, source: &Source, wrong: &str) {
        let pieces = self.session.pieces(source, true);
        if pieces.is_empty() {
            return report::err(wrong);
        }
        for piece in pieces {
            let mut fine = self.piece(&piece);
            if fine.is_err() && source.file.is_some() {
                // Declarations of several inputs that replace one another.
                let singles = self.session.pieces(&Source { file: source.file.clone(), ..piece }, false);
                if !singles.is_empty() {
                    fine = singles.iter().try_for_each(|s| self.piece(s));
                }
            }
            if let Err(text) = fine {
                return report::err(&text);
            }
        }
    }

    fn piece(&mut self, piece: &Source) -> Result<(), String> {
        match self.session.eval(piece) {
            Reply::Incomplete => Ok(()),
            Reply::Wrong(text) => Err(text),
            Reply::Ran(ran) => {
                self.after(&ran);
                Ok(())
            }
        }
    }

    fn timeline(&self) -> Timeline {
        Timeline { color: self.style == Style::Excerpts(true), reasons: false }
    }

    /// Shows what an input has left, and lets the other goroutines run.
    fn after(&mut self, ran: &Ran) {
        if self.tracing {
            report::out(&self.timeline().draw(self.session.story()));
        }
        for values in &ran.values {
            let color = self.style == Style::Excerpts(true);
            let list: Vec<String> =
                values.iter().map(|v| if color { painted(v) } else { shown(v) }).collect();
            report::out(&format!("{}\n", list.join(", ")));
        }
        for note in &ran.notes {
            report::out(&format!("note: {note}\n"));
        }
        self.ended(ran.ended);
        self.look_after();
    }

    fn ended(&mut self, ended: Ended) {
        match ended {
            Ended::Goexit => report::out("the input ended by runtime.Goexit\n"),
            Ended::Exited(code) => self.exited(code),
            Ended::Interrupted => report::out("interrupted\n"),
            _ => {}
        }
    }

    fn exited(&mut self, code: i32) {
        if self.lines.borrow().terminal.is_some() {
            let answer = self.lines.borrow_mut().ask(&format!("os.Exit({code}) was called. Leave? [y/N] "));
            if let Line::Text(text) = answer
                && text.trim_ascii().first().is_some_and(|c| c.eq_ignore_ascii_case(&b'y'))
            {
                self.leaving = Some(code);
            }
            return;
        }
        report::out(&format!("os.Exit({code}) was called; the session goes on (:quit leaves)\n"));
    }

    /// Lets goroutines run until all of them wait.
    fn look_after(&mut self) {
        if self.session.vm().has_goroutines() {
            let ended = self.session.vm().look_after(false);
            self.ended(ended);
        }
    }

    fn reset(&mut self) {
        let made = new_session(self.seed, &self.shared, &self.stop, self.style, &self.lines.borrow());
        match made {
            Ok(session) => self.session = session,
            Err(text) => report::err(&format!("goanna: {text}\n")),
        }
    }
}

impl Prompt {
    /// Tells the editor what there is to complete.
    fn tell_names(&mut self) {
        let lines = self.lines.borrow();
        let Some(terminal) = &lines.terminal else { return };
        let (words, members) = self.session.completions();
        if let Ok(mut names) = terminal.names.lock() {
            (names.words, names.members) = (words, members);
        }
    }

    /// The observer that stops at each step of the next input.
    fn stepper(&self) -> Stepper {
        let lines = self.lines.clone();
        let reader: Reader = Box::new(move |prompt| match lines.borrow_mut().ask(prompt) {
            Line::Text(text) => Some(String::from_utf8_lossy(&text).into_owned()),
            Line::Interrupted => Some(String::new()),
            Line::End => None,
        });
        let stop = self.stop.clone();
        let give_up = Box::new(move || stop.store(true, Ordering::Relaxed));
        let sources = self.session.source_finder();
        let control = Rc::new(Control::new(false));
        Stepper::new("", control, Rc::new(RefCell::new(reader)), sources, give_up, Box::new(|| ()))
    }
}

/// The same in colour.
fn painted(value: &Value) -> String {
    let text = harmless(&value.text);
    match shown(value).strip_prefix(&text) {
        Some(rest) => format!("\u{1b}[32m{text}\u{1b}[0m\u{1b}[2m{rest}\u{1b}[0m"),
        None => shown(value),
    }
}

/// A text in which a terminal finds nothing to obey but the ends of lines.
fn harmless(text: &str) -> String {
    let parts = |line: &str| line.split('\t').map(escaped).collect::<Vec<_>>().join("\t");
    text.split('\n').map(parts).collect::<Vec<_>>().join("\n")
}

/// A value with its type.
fn shown(value: &Value) -> String {
    let says_type = value.ty.is_empty()
        || value.text.strip_prefix(&value.ty).is_some_and(|rest| rest.starts_with(['{', '(']));
    harmless(&if says_type { value.text.clone() } else { format!("{} ({})", value.text, value.ty) })
}
