//! `goanna step`.

use super::args::StepArgs;
use super::repl::lines::{Line, Lines, editor};
use super::{COMPILE_ERROR, USAGE, report};
use crate::pipeline::{How, Input, on_front_stack, ready};
use crate::session::{SessionHost, Shared};
use crate::step::{Control, Mode, Reader, Stepper};
use goanna_vm::{Options, Vm};
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Runs the program step by step; returns its exit code.
pub fn step(args: &StepArgs) -> i32 {
    let found = super::run::seed(&args.seed)
        .and_then(|(seed, _)| Ok((seed, super::run::files(&args.operands, &args.build)?)));
    let (seed, (input, program)) = match found {
        Ok(found) => found,
        Err(text) => {
            report::err(&format!("goanna: {text}\nRun 'goanna help step' for usage.\n"));
            return USAGE;
        }
    };
    let argv: Vec<Vec<u8>> = program.iter().map(|a| a.as_encoded_bytes().to_vec()).collect();
    let options = Options { seed, virtual_time: !args.real_time, ..Options::default() };
    match on_front_stack(move || runs(&input, &argv, &options)) {
        Ok(code) => code.unwrap_or(COMPILE_ERROR),
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            COMPILE_ERROR
        }
    }
}

/// Runs the program, and again as often as somebody goes back.
fn runs(input: &Input, argv: &[Vec<u8>], options: &Options) -> Option<i32> {
    let shared = Rc::new(RefCell::new(Shared::default()));
    let stop = Arc::new(AtomicBool::new(false));
    let terminal = editor(&stop).map(|(terminal, desk)| {
        std::thread::spawn(move || desk.work());
        terminal
    });
    let mut lines = Lines::new(shared.clone(), stop.clone(), terminal);
    let reader: Reader = Box::new(move |prompt| match lines.ask(prompt) {
        Line::Text(text) => Some(String::from_utf8_lossy(&text).into_owned()),
        Line::Interrupted => Some(String::new()),
        Line::End => None,
    });
    let reader = Rc::new(RefCell::new(reader));
    let control = Rc::new(Control::new(true));
    loop {
        stop.store(false, Ordering::Relaxed);
        let exit = one_run(input, argv, options, &shared, &stop, &control, &reader)?;
        shared.borrow_mut().muted = false;
        match control.again.take() {
            Some(step) => {
                shared.borrow_mut().muted = true;
                control.mode.set(Mode::Until(step));
            }
            None if control.mode.get() == Mode::Over => return Some(0),
            None => {
                report::out(&format!("the program has ended with exit code {exit}\n"));
                return Some(exit);
            }
        }
    }
}

fn one_run(
    input: &Input,
    argv: &[Vec<u8>],
    options: &Options,
    shared: &Rc<RefCell<Shared>>,
    stop: &Arc<AtomicBool>,
    control: &Rc<Control>,
    reader: &Rc<RefCell<Reader>>,
) -> Option<i32> {
    let folder = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("/"));
    let folder = folder.canonicalize().unwrap_or(folder);
    let ready = match ready(input.clone(), folder.clone(), How { debug: true, sandbox: false }) {
        Ok(ready) => ready,
        Err((sources, error)) => {
            report::compile_error(&sources, &error, goanna_diagnostics::DEFAULT_LIMIT);
            return None;
        }
    };
    let host = SessionHost::new(argv.to_vec(), shared.clone(), stop.clone(), None);
    let mut vm = match Vm::new(ready.module, options.clone(), Box::new(host), goanna_stdlib::natives()) {
        Ok(vm) => vm,
        Err(text) => {
            report::err(&format!("goanna: {text}\n"));
            return None;
        }
    };
    let at = folder.clone();
    let sources = Box::new(move |name: &str| {
        std::fs::read(at.join(name)).ok().map(|t| String::from_utf8_lossy(&t).into_owned())
    });
    let (muted, flag) = (shared.clone(), stop.clone());
    let give_up = Box::new(move || {
        muted.borrow_mut().muted = true;
        flag.store(true, Ordering::Relaxed);
    });
    let loud = shared.clone();
    let arrived = Box::new(move || loud.borrow_mut().muted = false);
    let stepper = Stepper::new(
        &folder.display().to_string(),
        control.clone(),
        reader.clone(),
        sources,
        give_up,
        arrived,
    );
    vm.set_source(ready.source, ready.first);
    vm.set_observer(Some(Box::new(stepper)));
    Some(vm.run())
}
