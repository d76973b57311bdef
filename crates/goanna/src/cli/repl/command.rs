//! Commands of the prompt: `:name argument`; a name may be cut short as long as it stays unambiguous.

use super::{Prompt, shown};
use crate::cli::report;
use crate::session::{Reply, Source};
use crate::trace::Kind;
use std::path::Path;
use std::time::Instant;

/// A command: its name, its argument, what it does, and who does it.
pub struct Command {
    pub name: &'static str,
    pub argument: &'static str,
    pub help: &'static str,
    run: fn(&mut Prompt, &str),
}

/// All commands, as `:help` lists them.
pub const COMMANDS: &[Command] = &[
    Command { name: "help", argument: "", help: "this list", run: |p, _| p.help() },
    Command {
        name: "type",
        argument: "E",
        help: "the type of an expression, which is not run",
        run: Prompt::type_of,
    },
    Command {
        name: "doc",
        argument: "X",
        help: "what is said of a package, a function, a type",
        run: Prompt::doc,
    },
    Command { name: "vars", argument: "", help: "variables with values and types", run: |p, _| p.vars() },
    Command {
        name: "funcs",
        argument: "",
        help: "functions and methods with types, and which are stale",
        run: |p, _| p.funcs(),
    },
    Command { name: "disasm", argument: "F", help: "bytecode of a function", run: Prompt::disasm },
    Command {
        name: "load",
        argument: "FILE",
        help: "run a file of inputs, or take the declarations of a Go file",
        run: |p, a| p.load(Path::new(a)),
    },
    Command {
        name: "save",
        argument: "FILE",
        help: "write the inputs of the session to a file",
        run: Prompt::save,
    },
    Command { name: "reset", argument: "", help: "forget everything", run: |p, _| p.reset() },
    Command {
        name: "seed",
        argument: "N",
        help: "seed of schedule, select and map order from here on",
        run: Prompt::seed_is,
    },
    Command {
        name: "time",
        argument: "E",
        help: "run an input and tell how long that took",
        run: Prompt::time,
    },
    Command {
        name: "goroutines",
        argument: "",
        help: "goroutines that are there, and what they wait for",
        run: |p, _| p.goroutines(),
    },
    Command {
        name: "defers",
        argument: "",
        help: "deferred calls of the last input that had any, and what ran them",
        run: |p, _| p.defers(),
    },
    Command {
        name: "panics",
        argument: "",
        help: "panics of the last input that had any, and what became of them",
        run: |p, _| p.panics(),
    },
    Command {
        name: "why",
        argument: "",
        help: "why recover() gave nil in the last input",
        run: |p, _| p.why(),
    },
    Command {
        name: "trace",
        argument: "on|off",
        help: "show after each input what happened to deferred calls, panics and Goexits",
        run: Prompt::tracing,
    },
    Command {
        name: "step",
        argument: "on|off",
        help: "stop at each step of the unwinder (help lists what can be done there)",
        run: Prompt::step,
    },
    Command { name: "quit", argument: "", help: "leave (also: Ctrl-D)", run: |p, _| p.leaving = Some(0) },
];

/// The command that a word means.
///
/// # Errors
/// None or several begin with it.
pub fn find(word: &str) -> Result<&'static Command, String> {
    if let Some(exact) = COMMANDS.iter().find(|c| c.name == word) {
        return Ok(exact);
    }
    let found: Vec<&Command> = COMMANDS.iter().filter(|c| c.name.starts_with(word)).collect();
    match found[..] {
        [one] if !word.is_empty() => Ok(one),
        [] => Err(format!("no command :{word}; :help lists them")),
        _ => {
            let names: Vec<String> = found.iter().map(|c| format!(":{}", c.name)).collect();
            Err(format!(":{word} may be {}", names.join(", ")))
        }
    }
}

impl Prompt {
    /// Runs a line that begins with a colon.
    pub fn command(&mut self, line: &str) {
        let line = line.trim_start_matches(':');
        let (word, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let argument = argument.trim();
        match find(word) {
            Ok(command) if command.argument.is_empty() && !argument.is_empty() => {
                report::err(&format!(":{} takes no argument\n", command.name));
            }
            Ok(command) if !command.argument.is_empty() && argument.is_empty() => {
                report::err(&format!("usage: :{} {}\n", command.name, command.argument));
            }
            Ok(command) => (command.run)(self, argument),
            Err(text) => report::err(&format!("{text}\n")),
        }
    }

    fn help(&mut self) {
        let mut text = String::from(
            "Type Go: expressions, statements, declarations. Standard packages are imported by name; _ is the last value.\n",
        );
        for c in COMMANDS {
            let usage = format!(":{} {}", c.name, c.argument);
            text.push_str(&format!("  {usage:<14} {}\n", c.help));
        }
        text.push_str("A command may be cut short: :q is :quit.\n");
        report::out(&text);
    }

    fn type_of(&mut self, text: &str) {
        match self.session.types_of(text) {
            Ok(types) if types.is_empty() => report::out("no value\n"),
            Ok(types) => report::out(&format!("{}\n", types.join(", "))),
            Err(text) => report::err(&text),
        }
    }

    fn doc(&mut self, what: &str) {
        match self.session.doc(what) {
            Ok(text) => report::out(&text),
            Err(text) => report::err(&format!("{text}\n")),
        }
    }

    fn vars(&mut self) {
        let mut text = String::new();
        for (name, value) in self.session.variables() {
            text.push_str(&format!("{name} = {}\n", shown(&value)));
        }
        report::out(if text.is_empty() { "no variables\n" } else { &text });
    }

    fn funcs(&mut self) {
        let mut text = String::new();
        for (name, ty, stale) in self.session.functions() {
            let stale = stale.map(|why| format!("  stale: {why}")).unwrap_or_default();
            text.push_str(&format!("{name} {ty}{stale}\n"));
        }
        report::out(if text.is_empty() { "no functions\n" } else { &text });
    }

    fn disasm(&mut self, name: &str) {
        let list = self.session.disassemble(name);
        if list.is_empty() {
            report::err(&format!("no code of {name}: nothing of that name has been called yet\n"));
        }
        for text in list {
            report::out(&text);
        }
    }

    /// `:load FILE`
    pub fn load(&mut self, path: &Path) {
        let text = match std::fs::read(path) {
            Ok(text) => text,
            Err(e) => return report::err(&format!("{}: {}\n", path.display(), reason(&e))),
        };
        let source = Source { text, file: Some(path.to_path_buf()) };
        match self.session.eval(&source) {
            Reply::Incomplete => {
                report::err(&format!("{}: ends in the middle of a statement\n", path.display()));
            }
            Reply::Wrong(text) => self.piecewise(&source, &text),
            Reply::Ran(ran) => self.after(&ran),
        }
    }

    fn save(&mut self, path: &str) {
        let mut text = String::new();
        for input in self.session.log() {
            text.push_str(input.trim_end());
            text.push('\n');
        }
        match std::fs::write(path, text) {
            Ok(()) => report::out(&format!("{} inputs written to {path}\n", self.session.log().len())),
            Err(e) => report::err(&format!("{path}: {}\n", reason(&e))),
        }
    }

    fn seed_is(&mut self, text: &str) {
        match text.parse() {
            Ok(seed) => {
                self.seed = seed;
                self.session.vm().set_seed(seed);
            }
            Err(_) => report::err(&format!(":seed takes a number, not {text:?}\n")),
        }
    }

    fn time(&mut self, text: &str) {
        let begin = Instant::now();
        if !self.input(text.as_bytes(), true) {
            return;
        }
        report::out(&format!("{:.3?}\n", begin.elapsed()));
    }

    fn defers(&mut self) {
        self.tell("no deferred calls", |k| matches!(k, Kind::Defer | Kind::Run));
    }

    fn panics(&mut self) {
        self.tell("no panics", |k| !matches!(k, Kind::Defer | Kind::Run | Kind::FrameDropped));
    }

    /// The steps of some kinds of the last story.
    fn tell(&mut self, nothing: &str, kinds: impl Fn(Kind) -> bool) {
        let mut story = self.session.story().clone();
        story.steps.retain(|s| kinds(s.kind));
        story.output.clear();
        if story.steps.is_empty() {
            return report::out(&format!("{nothing}\n"));
        }
        report::out(&self.timeline().draw(&story));
    }

    fn why(&mut self) {
        let text = self.session.why();
        report::out(if text.is_empty() {
            "nothing to explain: no recover() gave nil while or before a panic was under way\n"
        } else {
            &text
        });
    }

    fn tracing(&mut self, word: &str) {
        match word {
            "on" => self.tracing = true,
            "off" => self.tracing = false,
            _ => report::err(":trace takes on or off\n"),
        }
    }

    fn step(&mut self, word: &str) {
        match word {
            "on" => self.stepping = true,
            "off" => self.stepping = false,
            _ => report::err(":step takes on or off\n"),
        }
    }

    fn goroutines(&mut self) {
        let list = self.session.vm().goroutine_list();
        if list.is_empty() {
            return report::out("no goroutines\n");
        }
        for line in list {
            report::out(&format!("{line}\n"));
        }
    }
}

/// An error of the system without its number.
fn reason(e: &std::io::Error) -> String {
    let text = e.to_string();
    text.split(" (os error").next().unwrap_or_default().to_lowercase()
}
