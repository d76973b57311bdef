//! `goanna trace`, and `goanna run --why`.

use super::args::TraceArgs;
use super::{COMPILE_ERROR, USAGE, report};
use crate::pipeline::{How, Input, on_front_stack, ready};
use crate::session::{SessionHost, Shared};
use crate::trace::{Story, Timeline, json, page, recorder};
use crate::why::{self, in_library};
use goanna_vm::{Options, Vm};
use std::cell::RefCell;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A run that is watched.
pub(super) struct Watched {
    pub input: Input,
    pub args: Vec<Vec<u8>>,
    pub options: Options,
    /// What the program writes is part of the story, and is not written.
    pub capture: bool,
    /// Keep the steps of the standard library's own deferred calls.
    pub library: bool,
}

/// What came of it.
pub(super) struct Seen {
    pub story: Story,
    pub exit: i32,
    pub folder: PathBuf,
}

/// Runs a program and records its story; none if it can't start, which has been reported.
pub(super) fn watch(run: Watched) -> Option<Seen> {
    let folder = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let folder = folder.canonicalize().unwrap_or(folder);
    let ready = match ready(run.input, folder.clone(), How { debug: true, sandbox: false }) {
        Ok(ready) => ready,
        Err((sources, error)) => {
            report::compile_error(&sources, &error, goanna_diagnostics::DEFAULT_LIMIT);
            return None;
        }
    };
    let (recorder, story) = recorder(&folder.display().to_string(), run.library);
    let at = folder.clone();
    let read = move |name: &str| std::fs::read(at.join(name)).ok();
    let recorder = recorder
        .with_sources(Box::new(move |name| read(name).map(|t| String::from_utf8_lossy(&t).into_owned())));
    let written = story.clone();
    let printer = run.capture.then(|| -> crate::session::Printer {
        Box::new(move |fd, bytes| {
            written.borrow_mut().wrote(fd, bytes);
            true
        })
    });
    let shared = Rc::new(RefCell::new(Shared::default()));
    let host = SessionHost::new(run.args, shared, Arc::new(AtomicBool::new(false)), printer);
    let mut vm = match Vm::new(ready.module, run.options, Box::new(host), goanna_stdlib::natives()) {
        Ok(vm) => vm,
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            return None;
        }
    };
    vm.set_source(ready.source, ready.first);
    vm.set_observer(Some(Box::new(recorder)));
    let exit = vm.run();
    // The process is about to end: taking the machine apart would only cost time.
    std::mem::forget(vm);
    let story = story.take();
    Some(Seen { story, exit, folder })
}

/// `goanna trace`: returns the program's exit code.
pub fn trace(args: &TraceArgs) -> i32 {
    let (seed, _) = match super::run::seed(&args.seed) {
        Ok(seed) => seed,
        Err(text) => return usage(&text),
    };
    let (input, program) = match super::run::files(&args.operands, &args.build) {
        Ok(found) => found,
        Err(text) => return usage(&text),
    };
    let name = program.first().map(|a| a.to_string_lossy().into_owned()).unwrap_or_default();
    let options = Options { seed, virtual_time: args.virtual_time, ..Options::default() };
    let argv = program.iter().map(|a| a.as_encoded_bytes().to_vec()).collect();
    let (format, out, reasons, library) = (args.format.clone(), args.out.clone(), args.reasons, args.library);
    let capture = out.is_none() || format != "text";
    let work = move || {
        let seen = watch(Watched { input, args: argv, options, capture, library })?;
        let color =
            out.is_none() && std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let text = match format.as_str() {
            "json" => json(&seen.story, &name, seen.exit),
            "html" => page(&seen.story, &name, seen.exit, &sources(&seen.story, &seen.folder)),
            _ => Timeline { color, reasons }.draw(&seen.story),
        };
        Some(write(&text, out.as_deref(), seen.exit))
    };
    match on_front_stack(work) {
        Ok(code) => code.unwrap_or(COMPILE_ERROR),
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            COMPILE_ERROR
        }
    }
}

fn write(text: &str, out: Option<&Path>, exit: i32) -> i32 {
    let Some(path) = out else {
        report::out(text);
        return exit;
    };
    match std::fs::write(path, text) {
        Ok(()) => exit,
        Err(e) => {
            let reason = e.to_string();
            let reason = reason.split(" (os error").next().unwrap_or_default().to_lowercase();
            report::err(&format!("goanna trace: cannot write {}: {reason}\n", path.display()));
            USAGE
        }
    }
}

fn usage(text: &str) -> i32 {
    report::err(&format!("goanna: {text}\nRun 'goanna help trace' for usage.\n"));
    USAGE
}

/// The user's sources that the story mentions.
fn sources(story: &Story, folder: &Path) -> Vec<(String, String)> {
    let mut names: Vec<&str> = Vec::new();
    for step in &story.steps {
        let places = std::iter::once(&step.at).chain(step.frames.iter().map(|f| &f.at));
        for at in places {
            if !at.file.is_empty() && !in_library(&at.file) && !names.contains(&&*at.file) {
                names.push(&at.file);
            }
        }
    }
    let read = |name: &str| std::fs::read(folder.join(name)).ok();
    let text =
        |name: &&str| read(name).map(|t| ((*name).to_owned(), String::from_utf8_lossy(&t).into_owned()));
    names.iter().filter_map(text).collect()
}

/// `goanna run --why`: runs the program, and when it dies of a panic says why no recover helped.
pub(super) fn run_and_explain(run: Watched) -> Option<i32> {
    let seen = watch(run)?;
    if !seen.story.crashed.is_empty() {
        let folder = seen.folder.display().to_string();
        let read = |name: &str| {
            std::fs::read(seen.folder.join(name)).ok().map(|t| String::from_utf8_lossy(&t).into_owned())
        };
        let color = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let text = why::report(&seen.story, true, &folder, &read, color);
        if !text.is_empty() {
            report::err(&format!("\n{text}"));
        }
    }
    Some(seen.exit)
}
