//! The line editor: history, completion, colours, multi-line input. It runs on a thread of its own, so that goroutines go on while the prompt waits.
//!
//! Holds: keys that arrive together, or before they are asked for, are all used. That is why what goroutines write meanwhile is put above the line by [`Screen`]: an
//! editor that listens for both (rustyline's external printer) leaves keys that it has read already lying until the next one comes.

use super::command::COMMANDS;
use super::screen::Screen;
use crate::session::std_path;
use goanna_syntax::ast::Ast;
use goanna_syntax::outline::{Item, Kind};
use goanna_syntax::{KEYWORDS, SourceMap, is_keyword};
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::history::DefaultHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{CompletionType, Config, Context, Editor, Helper, Hinter};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// What the session has to complete.
#[derive(Debug, Default)]
pub struct Names {
    pub words: Vec<String>,
    /// Fields and methods of variables.
    pub members: BTreeMap<String, Vec<String>>,
}

/// What the editor answers.
pub enum Answer {
    Text(String),
    /// Ctrl-C.
    Interrupted,
    /// Ctrl-D.
    End,
}

/// The editor, seen from the session's thread.
pub struct Terminal {
    ask: Sender<(String, bool)>,
    answers: Receiver<Answer>,
    pub names: Arc<Mutex<Names>>,
    pub screen: Arc<Mutex<Screen>>,
}

/// The editor, seen from its own thread: the process's first, which is the one that is told when the window changes its size.
pub struct Desk {
    editor: Editor<Help, DefaultHistory>,
    asked: Receiver<(String, bool)>,
    answer: Sender<Answer>,
    screen: Arc<Mutex<Screen>>,
    woken: Arc<AtomicBool>,
}

/// The two sides of an editor, if there is a terminal. `woken` is set when an answer is there.
pub fn open(color: bool, woken: Arc<AtomicBool>) -> Option<(Terminal, Desk)> {
    let names = Arc::new(Mutex::new(Names::default()));
    let screen = Arc::new(Mutex::new(Screen::new(color)));
    let config = Config::builder()
        .completion_type(CompletionType::List)
        .auto_add_history(false)
        .max_history_size(5000)
        .ok()?
        .build();
    let mut editor: Editor<Help, DefaultHistory> = Editor::with_config(config).ok()?;
    editor.set_helper(Some(Help { names: names.clone(), screen: screen.clone(), color }));
    let (ask, asked) = channel::<(String, bool)>();
    let (answer, answers) = channel();
    let desk = Desk { editor, asked, answer, screen: screen.clone(), woken };
    Some((Terminal { ask, answers, names, screen }, desk))
}

impl Terminal {
    /// Begins to read a line; Go code if so, else any text.
    pub fn begin(&self, prompt: String, code: bool) {
        let _ = self.ask.send((prompt, code));
    }

    /// Writes a text above the line that is being edited; false if there is none.
    pub fn above(screen: &Mutex<Screen>, text: &str) -> bool {
        let screen = screen.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(drawn) = screen.above(text) else { return false };
        let mut out = std::io::stdout().lock();
        out.write_all(drawn.as_bytes()).and_then(|()| out.flush()).is_ok()
    }

    /// Writes a text, above the line if one is being edited.
    pub fn say(&self, text: &str) {
        if !Terminal::above(&self.screen, text) {
            crate::cli::report::out(text);
        }
    }

    /// The answer, if it is there.
    pub fn poll(&self) -> Option<Answer> {
        self.answers.try_recv().ok()
    }

    /// The answer.
    pub fn wait(&self) -> Answer {
        self.answers.recv().unwrap_or(Answer::End)
    }
}

impl Desk {
    fn screen(&self) -> std::sync::MutexGuard<'_, Screen> {
        self.screen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads lines as long as somebody asks for them.
    pub fn work(mut self) {
        let history = history_file();
        if let Some(path) = &history {
            let _ = self.editor.load_history(path);
        }
        while let Ok((prompt, code)) = self.asked.recv() {
            let columns = self.editor.dimensions().map_or(80, |d| usize::from(d.0));
            self.screen().begin(&prompt, columns);
            let line = self.editor.readline(&prompt);
            self.screen().end();
            let reply = match line {
                Ok(text) => {
                    let known = !code || text.trim().is_empty();
                    if !known && self.editor.add_history_entry(text.as_str()).unwrap_or(false) {
                        if let Some(path) = &history {
                            let _ = self.editor.save_history(path);
                        }
                    }
                    Answer::Text(text)
                }
                Err(ReadlineError::Interrupted) => Answer::Interrupted,
                Err(_) => Answer::End,
            };
            // Before the answer: who gets it takes the mark away again.
            self.woken.store(true, Ordering::SeqCst);
            if self.answer.send(reply).is_err() {
                return;
            }
        }
    }
}

/// `$XDG_STATE_HOME/goanna/history`.
fn history_file() -> Option<PathBuf> {
    let state = std::env::var_os("XDG_STATE_HOME").map(PathBuf::from);
    let state = state.or_else(|| std::env::var_os("HOME").map(|h| PathBuf::from(h).join(".local/state")))?;
    let folder = state.join("goanna");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder.join("history"))
}

#[derive(Helper, Hinter)]
struct Help {
    names: Arc<Mutex<Names>>,
    screen: Arc<Mutex<Screen>>,
    color: bool,
}

impl Validator for Help {
    fn validate(&self, cx: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        let text = cx.input();
        if text.trim_start().starts_with(':') || text.trim().is_empty() {
            return Ok(ValidationResult::Valid(None));
        }
        let mut sources = SourceMap::default();
        let bytes: Arc<[u8]> = Arc::from(text.as_bytes());
        let Some(file) = sources.add(String::new(), String::new(), bytes) else {
            return Ok(ValidationResult::Valid(None));
        };
        let parsed = goanna_syntax::parse_stmts(&mut Ast::default(), &sources, file, &mut Vec::new());
        Ok(if parsed.is_err() { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

impl Completer for Help {
    type Candidate = Pair;

    fn complete(&self, line: &str, pos: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let head = &line[..pos];
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let start =
            head.rfind(|c| !is_word(c)).map_or(0, |i| i + head[i..].chars().next().map_or(1, char::len_utf8));
        let word = &head[start..];
        // A longer input is indented, not completed.
        if head.contains('\n') && head[head.rfind('\n').unwrap_or(0)..].trim().is_empty() {
            return Ok((pos, vec![Pair { display: String::new(), replacement: "\t".into() }]));
        }
        let names = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found: Vec<String> = Vec::new();
        if let Some(command) = head.trim_start().strip_prefix(':')
            && !command.contains(' ')
        {
            found.extend(COMMANDS.iter().filter(|c| c.name.starts_with(word)).map(|c| c.name.to_owned()));
        } else if let Some(before) = head[..start].strip_suffix('.') {
            let from = before
                .rfind(|c| !is_word(c))
                .map_or(0, |i| i + before[i..].chars().next().map_or(1, char::len_utf8));
            let owner = &before[from..];
            let members = match names.members.get(owner) {
                Some(members) => members.clone(),
                None => exported(owner),
            };
            found.extend(members.into_iter().filter(|m| m.starts_with(word)));
        } else if !word.is_empty() {
            found.extend(names.words.iter().filter(|w| w.starts_with(word)).cloned());
            let own = KEYWORDS.iter().chain(PREDECLARED);
            found.extend(own.filter(|w| w.starts_with(word)).map(|w| (*w).to_owned()));
            let packages =
                goanna_stdlib::PACKAGES.iter().map(|p| p.0).filter(|p| !p.starts_with("internal/"));
            found.extend(
                packages
                    .filter_map(|p| p.rsplit('/').next())
                    .filter(|p| p.starts_with(word))
                    .map(str::to_owned),
            );
        }
        found.sort();
        found.dedup();
        let pairs = found.into_iter().map(|w| Pair { display: w.clone(), replacement: w });
        Ok((start, pairs.collect()))
    }
}

/// Exported names of the standard package that a name means.
fn exported(name: &str) -> Vec<String> {
    let Some(files) = std_path(name).and_then(|path| goanna_stdlib::package_files(&path)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (_, text, rows) in files {
        for item in rows.iter().map(Item::from_row) {
            if matches!(item.kind, Kind::Func | Kind::Type | Kind::Var | Kind::Const) {
                found.push(String::from_utf8_lossy(&text[item.name]).into_owned());
            }
        }
    }
    found.retain(|name| name.starts_with(char::is_uppercase));
    found
}

impl Highlighter for Help {
    fn highlight<'l>(&self, line: &'l str, pos: usize) -> Cow<'l, str> {
        self.screen.lock().unwrap_or_else(PoisonError::into_inner).draw(line, pos);
        if self.color { Cow::Owned(colored(line)) } else { Cow::Borrowed(line) }
    }
    // Every change is drawn by way of `highlight`, which is how the screen knows of it.
    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        true
    }
    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        if self.color { Cow::Owned(colored_prompt(prompt)) } else { Cow::Borrowed(prompt) }
    }
}

/// The prompt in colour.
pub fn colored_prompt(prompt: &str) -> String {
    format!("\u{1b}[1;34m{prompt}\u{1b}[0m")
}

/// Predeclared names that a prompt completes.
const PREDECLARED: &[&str] = &[
    "panic", "recover", "append", "make", "len", "cap", "new", "close", "delete", "copy", "print", "println",
    "string", "int", "error", "any", "bool", "byte", "rune", "float64", "true", "false", "nil",
];

/// Go in colour: keywords, strings, numbers, comments.
pub fn colored(line: &str) -> String {
    let mut out = String::with_capacity(line.len() * 2);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let (len, color) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), Some("2"))
        } else if rest.starts_with("/*") {
            (rest.find("*/").map_or(rest.len(), |i| i + 2), Some("2"))
        } else if matches!(c, '"' | '\'' | '`') {
            (quoted(rest, c), Some("32"))
        } else if c.is_ascii_digit() {
            (
                rest.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '_')).unwrap_or(rest.len()),
                Some("33"),
            )
        } else if c.is_alphabetic() || c == '_' {
            let len = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            let color = match &rest[..len] {
                "defer" | "panic" | "recover" => Some("1;31"),
                word if is_keyword(word) => Some("35"),
                _ => None,
            };
            (len, color)
        } else {
            (c.len_utf8(), None)
        };
        let (piece, tail) = rest.split_at(len);
        match color {
            Some(color) => out.push_str(&format!("\u{1b}[{color}m{piece}\u{1b}[0m")),
            None => out.push_str(piece),
        }
        rest = tail;
    }
    out
}

/// Length of a literal that begins with the quote `q`.
fn quoted(text: &str, q: char) -> usize {
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if c == '\\' && q != '`' {
            escaped = true;
        } else if c == q {
            return i + c.len_utf8();
        }
    }
    text.len()
}
