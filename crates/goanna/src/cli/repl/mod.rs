//! `goanna repl`: the prompt.
//!
//! Holds: with piped input there is no prompt and no colour, and what is left of standard input belongs to the program that asks for it. The session runs on a thread with a
//! stack for the compiler; a mistake of ours in it is reported and the session begins anew.

mod command;
mod lines;

use super::args::ReplArgs;
use super::{USAGE, report};
use crate::pipeline::FRONT_STACK;
use crate::session::{Ran, Reply, Session, SessionHost, Shared, Source, Style, Value};
use goanna_vm::Ended;
use lines::{Line, Lines};
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

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
    let work = move || {
        Prompt::begin(seed, echo).map_or_else(
            |text| {
                report::err(&format!("goanna: {text}\n"));
                USAGE
            },
            |mut prompt| prompt.run(&files),
        )
    };
    let thread = std::thread::Builder::new().name("session".into()).stack_size(FRONT_STACK).spawn(work);
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        Ok(Err(_)) => 70,
        Err(e) => {
            report::err(&format!("goanna: cannot start the session's thread: {e}\n"));
            USAGE
        }
    }
}

/// What the commands change and see.
struct Prompt {
    session: Session,
    shared: Rc<RefCell<Shared>>,
    stop: Arc<AtomicBool>,
    lines: Lines,
    seed: u64,
    style: Style,
    echo: bool,
    /// The exit code, once it is decided to leave.
    leaving: Option<i32>,
}

fn new_session(
    seed: u64,
    shared: &Rc<RefCell<Shared>>,
    stop: &Arc<AtomicBool>,
    style: Style,
) -> Result<Session, String> {
    let host = SessionHost::new(vec![b"repl".to_vec()], shared.clone(), stop.clone(), None);
    let cwd = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    Session::new(cwd, seed, Box::new(host), style)
}

impl Prompt {
    fn begin(seed: u64, echo: bool) -> Result<Prompt, String> {
        let shared = Rc::new(RefCell::new(Shared::default()));
        let stop = Arc::new(AtomicBool::new(false));
        let style = Style::Short;
        let session = new_session(seed, &shared, &stop, style)?;
        let lines = Lines::new(shared.clone());
        Ok(Prompt { session, shared, stop, lines, seed, style, echo, leaving: None })
    }

    fn run(&mut self, files: &[PathBuf]) -> i32 {
        for file in files {
            self.load(file);
        }
        let mut pending: Vec<u8> = Vec::new();
        while self.leaving.is_none() {
            let more = match self.lines.next(self.session.number(), !pending.is_empty()) {
                Line::Text(line) => line,
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
        match self.session.eval(&source) {
            Reply::Incomplete if last => {
                report::err("the input ends in the middle of a statement\n");
            }
            Reply::Incomplete => return false,
            Reply::Wrong(text) => report::err(&text),
            Reply::Ran(ran) => self.after(&ran),
        }
        true
    }

    /// Shows what an input has left, and lets the other goroutines run.
    fn after(&mut self, ran: &Ran) {
        for values in &ran.values {
            let list: Vec<String> = values.iter().map(shown).collect();
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
        match new_session(self.seed, &self.shared, &self.stop, self.style) {
            Ok(session) => self.session = session,
            Err(text) => report::err(&format!("goanna: {text}\n")),
        }
    }
}

/// A value with its type, as one line.
fn shown(value: &Value) -> String {
    let says_type = value.ty.is_empty()
        || value.text.strip_prefix(&value.ty).is_some_and(|rest| rest.starts_with(['{', '(']));
    if says_type { value.text.clone() } else { format!("{} ({})", value.text, value.ty) }
}
