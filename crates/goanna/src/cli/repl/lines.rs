//! Where lines come from: standard input, read in blocks and shared with the program; or the line editor on a terminal.

use super::terminal::{self, Answer, Desk, Terminal};
use crate::session::{Session, Shared};
use goanna_vm::Ended;
use std::cell::RefCell;
use std::io::{IsTerminal as _, Read as _, Write as _};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A line, or the end.
pub enum Line {
    /// With its newline, unless it is the last.
    Text(Vec<u8>),
    /// Ctrl-C at the prompt.
    Interrupted,
    End,
}

/// An editor, if standard input and output are a terminal.
pub fn editor(stop: &Arc<AtomicBool>) -> Option<(Terminal, Desk)> {
    let interactive = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let color = std::env::var_os("NO_COLOR").is_none();
    if interactive { terminal::open(color, stop.clone()) } else { None }
}

/// Reads lines.
pub struct Lines {
    shared: Rc<RefCell<Shared>>,
    pub terminal: Option<Terminal>,
    stop: Arc<AtomicBool>,
}

impl Lines {
    /// Lines of standard input, or of a terminal. `stop` is set when a line is there while goroutines are looked after.
    pub fn new(shared: Rc<RefCell<Shared>>, stop: Arc<AtomicBool>, terminal: Option<Terminal>) -> Lines {
        Lines { shared, terminal, stop }
    }

    /// The next line of a session. Goroutines run while a terminal waits.
    pub fn next(&mut self, session: &mut Session) -> Line {
        let Some(terminal) = &self.terminal else { return self.piped() };
        terminal.begin(format!("{}> ", session.number()), true);
        let answer = loop {
            if let Some(answer) = terminal.poll() {
                break answer;
            }
            if !session.vm().has_goroutines() {
                break terminal.wait();
            }
            match session.vm().look_after(true) {
                Ended::Idle => break terminal.wait(),
                Ended::Exited(code) => terminal.say(&format!(
                    "os.Exit({code}) was called by a goroutine; the session goes on (:quit leaves)\n"
                )),
                _ => {}
            }
        };
        self.stop.store(false, Ordering::Relaxed);
        line(answer)
    }

    /// A line after a prompt that is shown on terminals and in pipes alike.
    pub fn ask(&mut self, prompt: &str) -> Line {
        match &self.terminal {
            Some(terminal) => {
                terminal.begin(prompt.to_owned(), false);
                let answer = terminal.wait();
                self.stop.store(false, Ordering::Relaxed);
                line(answer)
            }
            None => {
                let answer = self.piped();
                let echo = match &answer {
                    Line::Text(text) => String::from_utf8_lossy(text).trim_end().to_owned(),
                    _ => return answer,
                };
                let mut out = std::io::stdout();
                let _ = writeln!(out, "{prompt}{echo}");
                answer
            }
        }
    }

    /// The next line of a pipe. Bytes after it stay where the program finds them.
    fn piped(&mut self) -> Line {
        let mut line = Vec::new();
        loop {
            let mut shared = self.shared.borrow_mut();
            let end = shared.input.iter().position(|&b| b == b'\n');
            match end {
                Some(at) => {
                    line.extend(shared.input.drain(..=at));
                    return Line::Text(line);
                }
                None => line.extend(shared.input.drain(..)),
            }
            let mut block = vec![0; 1 << 16];
            match std::io::stdin().lock().read(&mut block) {
                Ok(n) if n > 0 => shared.input.extend(&block[..n]),
                _ => {
                    shared.ended = true;
                    return if line.is_empty() { Line::End } else { Line::Text(line) };
                }
            }
        }
    }
}

fn line(answer: Answer) -> Line {
    match answer {
        Answer::Text(text) => Line::Text(format!("{text}\n").into_bytes()),
        Answer::Interrupted => Line::Interrupted,
        Answer::End => Line::End,
    }
}
