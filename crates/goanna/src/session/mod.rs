//! A session: Go typed piece by piece. Each input is checked, compiled and run alone against what earlier ones left; nothing runs twice.
//!
//! Holds: whatever an input does (mistakes, panics, Goexit, os.Exit, deadlock, stack overflow, interrupts) the session goes on. Memory of an input that
//! declares nothing is given back. Knows nothing of terminals and commands.

mod doc;
mod host;
mod names;

pub use host::{Printer, SessionHost, Shared};
pub use names::std_path;

use crate::packages::Loader;
use crate::pipeline::{DEBUGGING, gained};
use crate::step::Stepper;
use crate::trace::{Story, recorder};
use goanna_bytecode::{FuncId, MethodId, Module, TypeIx};
use goanna_compiler::session::{InputCode, SessionTables, compile_input};
use goanna_compiler::{Compiler, Gain};
use goanna_diagnostics::{render_excerpts, render_short};
use goanna_syntax::{Diagnostic, FileId, SourceMap};
use goanna_types::object::{ObjId, ObjectKind};
use goanna_types::session::{CheckedInput, InputError, InputOptions, Show, Shown, check_input};
use goanna_types::{Program, Qualifier, TypeId};
use goanna_vm::host::Host;
use goanna_vm::{Ended, FunctionSource, Gained, Options, Vm};
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

/// Room for package variables in bytes: reserved, not committed.
const GLOBALS_ROOM: usize = 1 << 28;
/// Text by which the session gets the package that shows values.
const PRELUDE: &str = "import _ \"internal/show\"";

/// A value as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its text.
    pub text: String,
    /// Its type; empty if the text says it.
    pub ty: String,
}

/// What became of an input.
#[derive(Debug)]
pub enum Reply {
    /// More text may complete it.
    Incomplete,
    /// Compile errors, rendered.
    Wrong(String),
    /// It was run.
    Ran(Ran),
}

/// An input that was run.
#[derive(Debug)]
pub struct Ran {
    /// How that ended.
    pub ended: Ended,
    /// Values of its expressions, a list for each.
    pub values: Vec<Vec<Value>>,
    /// Remarks: what has become stale.
    pub notes: Vec<String>,
}

/// How the session's messages look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One line a message.
    Short,
    /// Excerpts of the source, in colour if so.
    Excerpts(bool),
}

/// The compile side of a session: the prompt and the running program, which has library functions compiled, take turns at it.
struct Front {
    program: Program,
    sources: SourceMap,
    loader: Loader,
    tables: SessionTables,
}

/// The door through which the machine gets functions compiled that are called for the first time.
struct Door(Rc<RefCell<Front>>);

impl Door {
    fn more<T>(
        &self,
        module: &mut Module,
        what: impl FnOnce(&mut Compiler<'_>) -> (T, Gain),
    ) -> Result<(T, Gained), String> {
        let mut front = self.0.borrow_mut();
        let Front { program, sources, tables, .. } = &mut *front;
        match tables.more(program, sources, DEBUGGING, module, what) {
            Ok((done, gain)) => Ok((done, gained(gain))),
            Err(errors) => Err(render_short(sources, &errors).trim_end().to_owned()),
        }
    }
}

impl FunctionSource for Door {
    fn complete(&mut self, module: &mut Module, func: FuncId) -> Result<Gained, String> {
        self.more(module, |compiler| ((), compiler.complete(func))).map(|(_, gained)| gained)
    }
    fn methods(&mut self, module: &mut Module, ty: TypeIx) -> Result<Gained, String> {
        self.more(module, |compiler| ((), compiler.methods(ty))).map(|(_, gained)| gained)
    }
    fn method(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        method: MethodId,
    ) -> Result<(Option<FuncId>, Gained), String> {
        self.more(module, |compiler| compiler.method(ty, method))
    }
    fn lacks(
        &mut self,
        module: &mut Module,
        ty: TypeIx,
        iface: TypeIx,
    ) -> Result<(Option<MethodId>, Gained), String> {
        self.more(module, |compiler| compiler.lacks(ty, iface))
    }
}

/// A session.
pub struct Session {
    front: Rc<RefCell<Front>>,
    vm: Vm,
    /// Numbers the inputs.
    count: u32,
    style: Style,
    /// Texts of the inputs that ran, in order.
    log: Vec<String>,
    /// What the unwinder did in the last input that had it do anything, and that input's name and text.
    story: Story,
    told: (String, String),
    /// Stops the next input at each step of the unwinder.
    stepper: Option<Stepper>,
    /// The last input that was wrong had no other mistakes than names that mean nothing.
    only_unknown: bool,
}

/// What an input is read as.
#[derive(Clone, Debug)]
pub struct Source {
    /// The text.
    pub text: Vec<u8>,
    /// The file it comes from, if it was not typed.
    pub file: Option<PathBuf>,
}

impl Session {
    /// A session in the module that `cwd` lies in.
    ///
    /// # Errors
    /// The system gives no memory.
    pub fn new(cwd: PathBuf, seed: u64, host: Box<dyn Host>, style: Style) -> Result<Session, String> {
        let options = Options { seed, globals_room: GLOBALS_ROOM, ..Options::default() };
        let mut vm = Vm::new(Module::default(), options, host, goanna_stdlib::natives())?;
        vm.begin_session();
        let mut program = Program::new();
        program.begin_session();
        let front = Front {
            program,
            sources: SourceMap::default(),
            loader: Loader::in_module(cwd),
            tables: SessionTables::default(),
        };
        let front = Rc::new(RefCell::new(front));
        vm.set_session_source(Box::new(Door(front.clone())));
        let mut session = Session {
            front,
            vm,
            count: 0,
            style,
            log: Vec::new(),
            story: Story::default(),
            told: (String::new(), String::new()),
            stepper: None,
            only_unknown: false,
        };
        match session.eval(&Source { text: PRELUDE.into(), file: None }) {
            Reply::Ran(_) => {}
            Reply::Incomplete => return Err("the session's own package does not parse".into()),
            Reply::Wrong(text) => return Err(text),
        }
        session.count = 0;
        session.log.clear();
        Ok(session)
    }

    /// The number that the next input will have.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.count + 1
    }

    /// Checks, compiles and runs one input.
    pub fn eval(&mut self, source: &Source) -> Reply {
        let Some(file) = self.add(source) else { return Reply::Wrong(too_large()) };
        let reply = self.check(file, false);
        let (input, code) = match reply.and_then(|input| self.compile(input)) {
            Ok(ready) => ready,
            Err(InputError::Incomplete) => {
                self.forget_text(file);
                return Reply::Incomplete;
            }
            Err(InputError::Wrong(errors)) => {
                self.count += 1;
                self.only_unknown = errors.iter().all(|e| e.code == "UndeclaredName");
                let text = self.render(&errors);
                self.forget_text(file);
                return Reply::Wrong(text);
            }
        };
        self.count += 1;
        let ended = self.run(source, code.entry);
        let mut values = Vec::new();
        let mut last = ended;
        if ended == Ended::Returned {
            (values, last) = self.show(&input.shows, code.show);
        }
        let notes = input
            .stale
            .iter()
            .map(|(o, why)| format!("{} is stale: {why}; enter {0} again", self.name(*o)))
            .collect();
        if !input.declared.is_empty() || !input.stale.is_empty() || source.file.is_some() {
            self.log.push(String::from_utf8_lossy(&source.text).into_owned());
        } else if ended == Ended::Returned && values.is_empty() {
            self.log.push(String::from_utf8_lossy(&source.text).into_owned());
        }
        let lasts = input.keeps_tree || !input.declared.is_empty() || code.lasting;
        if !lasts {
            self.forget(file, &input);
        }
        Reply::Ran(Ran { ended: last, values, notes })
    }

    /// The statements of an input that was wrong, to be run one after the other: a function cannot know of a variable that a statement of the same input declares. None if
    /// there is but one, or if that is not what was wrong. The declarations that stand together stay together if so.
    pub fn pieces(&mut self, source: &Source, together: bool) -> Vec<Source> {
        if source.file.is_none() && !self.only_unknown || has_package_clause(&source.text) {
            return Vec::new();
        }
        let Some(file) = self.add(source) else { return Vec::new() };
        let mut ast = goanna_syntax::ast::Ast::default();
        let sources = &mut self.front.borrow_mut().sources;
        let stmts = goanna_syntax::parse_stmts(&mut ast, sources, file, &mut Vec::new());
        let start = sources.file(file).pos(0).0;
        let mut spans: Vec<(usize, usize, bool)> = Vec::new();
        for &s in stmts.map(|list| ast.list(list).to_vec()).unwrap_or_default().iter() {
            let declares = matches!(ast[s].kind, goanna_syntax::ast::StmtKind::Decl(_));
            let (lo, hi) = ((ast[s].span.lo.0 - start) as usize, (ast[s].span.hi.0 - start) as usize);
            match spans.last_mut() {
                Some(last) if together && last.2 && declares => last.1 = hi,
                _ if lo < hi => spans.push((lo, hi, declares)),
                _ => {}
            }
        }
        sources.remove_last();
        if spans.len() < 2 {
            return Vec::new();
        }
        self.count -= 1;
        let piece =
            |&(lo, hi, _): &(usize, usize, bool)| source.text.get(lo..hi).unwrap_or_default().to_vec();
        spans.iter().map(|s| Source { text: piece(s), file: None }).collect()
    }

    /// Runs an input's function and keeps its story, if there is one.
    fn run(&mut self, source: &Source, entry: FuncId) -> Ended {
        let story = match self.stepper.take() {
            Some(stepper) => {
                let story = stepper.story();
                self.vm.set_observer(Some(Box::new(stepper)));
                story
            }
            None => {
                let (recorder, story) = recorder("", false);
                let recorder = recorder.with_sources(self.source_finder());
                self.vm.set_observer(Some(Box::new(recorder)));
                story
            }
        };
        let ended = self.vm.call(entry);
        self.vm.set_observer(None);
        let story = story.take();
        if !story.steps.is_empty() || !story.refusals.is_empty() {
            self.story = story;
            let name = match &source.file {
                Some(path) => path.display().to_string(),
                None => format!("repl:{}", self.count),
            };
            self.told = (name, String::from_utf8_lossy(&source.text).into_owned());
        }
        ended
    }

    /// What the unwinder did in the last input that had it do anything.
    #[must_use]
    pub fn story(&self) -> &Story {
        &self.story
    }

    /// Forgets the story of the last input.
    pub fn forget_story(&mut self) {
        self.story = Story::default();
    }

    /// Why recovers of the last story gave nil; empty if there is nothing to say.
    #[must_use]
    pub fn why(&self) -> String {
        let source = |name: &str| {
            if name == self.told.0 {
                return Some(self.told.1.clone());
            }
            let front = self.front.borrow();
            let found = front.sources.files().find(|(_, f)| f.name == name);
            found.map(|(_, f)| String::from_utf8_lossy(&f.text).into_owned())
        };
        crate::why::report(&self.story, false, "", &source, self.style == Style::Excerpts(true))
    }

    /// Whether more text may complete an input.
    pub fn is_incomplete(&mut self, source: &Source) -> bool {
        let Some(file) = self.add(source) else { return false };
        let mut ast = goanna_syntax::ast::Ast::default();
        let sources = &mut self.front.borrow_mut().sources;
        let parsed = goanna_syntax::parse_stmts(&mut ast, sources, file, &mut Vec::new());
        sources.remove_last();
        parsed.is_err()
    }

    fn add(&mut self, source: &Source) -> Option<FileId> {
        let name = match &source.file {
            Some(path) => path.display().to_string(),
            None if self.told.0.is_empty() && self.log.is_empty() && source.text == PRELUDE.as_bytes() => {
                "session".into()
            }
            None => format!("repl:{}", self.count + 1),
        };
        self.front.borrow_mut().sources.add(name.clone(), name, Arc::from(source.text.as_slice()))
    }

    fn check(&mut self, file: FileId, dry: bool) -> Result<CheckedInput, InputError> {
        let Front { program, sources, loader, .. } = &mut *self.front.borrow_mut();
        let file_clause = has_package_clause(&sources.file(file).text);
        let options = InputOptions { file: file_clause, dry, std_path: &std_path };
        let checked = check_input(program, sources, loader, file, &options);
        checked.map_err(|e| match e {
            InputError::Wrong(errors) => InputError::Wrong(in_order(errors)),
            InputError::Incomplete => InputError::Incomplete,
        })
    }

    fn compile(&mut self, input: CheckedInput) -> Result<(CheckedInput, InputCode), InputError> {
        let mut module = self.vm.take_module();
        let Front { program, sources, tables, .. } = &mut *self.front.borrow_mut();
        match compile_input(program, sources, DEBUGGING, &mut module, tables, &input) {
            Ok(mut code) => {
                let gain = std::mem::take(&mut code.gain);
                match self.vm.load(module, &code.changed, gained(gain), code.entry) {
                    Ok(()) => Ok((input, code)),
                    Err(text) => Err(InputError::Wrong(vec![message(text)])),
                }
            }
            Err(errors) => {
                self.vm.return_module(module);
                Err(InputError::Wrong(in_order(errors)))
            }
        }
    }

    /// Gives back all that an input took: nothing refers to it any more.
    fn forget(&mut self, file: FileId, input: &CheckedInput) {
        {
            let mut front = self.front.borrow_mut();
            front.program.forget_input(input.mark);
            let mut module = self.vm.take_module();
            front.tables.forget_file(&mut module, file);
            self.vm.return_module(module);
        }
        self.forget_text(file);
    }

    /// Gives back the text of an input that came to nothing.
    fn forget_text(&mut self, file: FileId) {
        let mut front = self.front.borrow_mut();
        if !front.tables.has_file(file) && front.sources.len() == file.0 as usize + 1 {
            front.sources.remove_last();
        }
    }

    fn render(&self, errors: &[Diagnostic]) -> String {
        let sources = &self.front.borrow().sources;
        match self.style {
            Style::Short => render_short(sources, errors),
            Style::Excerpts(color) => render_excerpts(sources, errors, color),
        }
    }

    // --- values ---

    /// The texts of the values that an input has stored.
    fn show(&mut self, shows: &[Show], func: Option<FuncId>) -> (Vec<Vec<Value>>, Ended) {
        let mut texts = std::collections::VecDeque::new();
        if let Some(func) = func {
            let ended = self.vm.call(func);
            if ended != Ended::Returned {
                return (Vec::new(), ended);
            }
            texts = self.take_texts();
        }
        let mut values = Vec::new();
        for show in shows {
            match &show.what {
                Shown::Text(text) => values.push(vec![Value { text: text.clone(), ty: String::new() }]),
                Shown::Values(vars) => {
                    let mut list = Vec::with_capacity(vars.len());
                    for &v in vars {
                        let (dynamic, text) = texts.pop_front().unwrap_or_default();
                        list.push(Value { text, ty: self.shown_type(v, dynamic) });
                    }
                    values.push(list);
                    if let Some(session) = &mut self.front.borrow_mut().program.session {
                        session.last = vars.first().copied().or(session.last);
                    }
                }
            }
        }
        (values, Ended::Returned)
    }

    /// The pairs of dynamic type and text that `internal/show.Put` has left.
    fn take_texts(&mut self) -> std::collections::VecDeque<(String, String)> {
        let out = {
            let front = self.front.borrow();
            front.program.known("internal/show", "Out").and_then(|o| front.tables.global(o))
        };
        let bytes = out.map(|off| self.vm.take_string(off)).unwrap_or_default();
        let mut parts = bytes.split(|&b| b == 0).map(|p| String::from_utf8_lossy(p).into_owned());
        let mut texts = std::collections::VecDeque::new();
        while let (Some(ty), Some(text)) = (parts.next(), parts.next()) {
            texts.push_back((ty, text));
        }
        texts
    }

    fn shown_type(&mut self, var: ObjId, dynamic: String) -> String {
        let program = &mut self.front.borrow_mut().program;
        let ty = program[var].ty.unwrap_or(TypeId::INVALID);
        let text = program.type_string(ty, Qualifier::Runtime);
        let interface = program.types.is_interface(ty);
        if interface && dynamic != "<nil>" { format!("{dynamic} in {text}") } else { text }
    }

    /// Names of variables with their values and types.
    pub fn variables(&mut self) -> Vec<(String, Value)> {
        let front = self.front.borrow();
        let names = front.program.session_names();
        let vars: Vec<_> =
            names.into_iter().filter(|(_, o)| matches!(front.program[*o].kind, ObjectKind::Var(_))).collect();
        drop(front);
        vars.into_iter().map(|(name, obj)| (name.to_string(), self.value_of(obj))).collect()
    }

    fn value_of(&mut self, obj: ObjId) -> Value {
        let show = Show { expr: goanna_syntax::ast::ExprId(u32::MAX), what: Shown::Values(vec![obj]) };
        let last = self.front.borrow().program.session.as_ref().and_then(|s| s.last);
        let input = CheckedInput { shows: vec![show], ..CheckedInput::default() };
        let values = match self.compile(input) {
            Ok((input, code)) => self.show(&input.shows, code.show).0,
            Err(_) => Vec::new(),
        };
        if let Some(session) = &mut self.front.borrow_mut().program.session {
            session.last = last;
        }
        let unknown = Value { text: "?".into(), ty: self.shown_type(obj, "<nil>".into()) };
        values.into_iter().flatten().next().unwrap_or(unknown)
    }

    /// Names of functions and methods with their types, and why they are stale, if they are.
    #[must_use]
    pub fn functions(&self) -> Vec<(String, String, Option<String>)> {
        let mut list = Vec::new();
        let program = &mut self.front.borrow_mut().program;
        for (name, obj) in program.session_names() {
            match &program[obj].kind {
                ObjectKind::Func(_) => {
                    let ty = program[obj].ty.unwrap_or(TypeId::INVALID);
                    let text = program.type_string(ty, Qualifier::Runtime);
                    list.push((name.to_string(), text, program.stale(obj)));
                }
                ObjectKind::TypeName => methods_of(program, obj, &mut list),
                _ => {}
            }
        }
        list
    }

    fn name(&self, obj: ObjId) -> String {
        self.front.borrow().program[obj].name.to_string()
    }

    /// The types of the expressions in a text; nothing is run.
    ///
    /// # Errors
    /// The text is wrong or incomplete.
    pub fn types_of(&mut self, text: &str) -> Result<Vec<String>, String> {
        let source = Source { text: text.into(), file: None };
        let Some(file) = self.add(&source) else { return Err(too_large()) };
        let result = match self.check(file, true) {
            Ok(input) => {
                let program = &mut self.front.borrow_mut().program;
                let list = input.shows.iter().flat_map(|s| match &s.what {
                    Shown::Text(text) => vec![text.clone()],
                    Shown::Values(vars) => {
                        let types = vars.iter().map(|v| program[*v].ty.unwrap_or(TypeId::INVALID));
                        types.map(|t| program.type_string(t, Qualifier::Runtime)).collect()
                    }
                });
                let list: Vec<String> = list.collect();
                program.forget_input(input.mark);
                Ok(list)
            }
            Err(InputError::Incomplete) => Err("the expression is incomplete\n".into()),
            Err(InputError::Wrong(errors)) => Err(self.render(&errors)),
        };
        self.forget_text(file);
        result
    }

    // --- the machine ---

    /// The machine, for observers and lists.
    pub fn vm(&mut self) -> &mut Vm {
        &mut self.vm
    }

    /// Texts of the inputs that changed something, in order.
    #[must_use]
    pub fn log(&self) -> &[String] {
        &self.log
    }

    /// The code of the functions with this name: bytecode as `goanna disasm` prints it.
    #[must_use]
    pub fn disassemble(&self, name: &str) -> Vec<String> {
        let module = self.vm.module();
        let wanted = |n: &str| n == name || n.strip_suffix(name).is_some_and(|head| head.ends_with('.'));
        let found = module.funcs.iter().filter(|f| wanted(&f.name));
        found.map(|f| goanna_bytecode::disasm::function(module, f)).collect()
    }
}

fn methods_of(program: &mut Program, obj: ObjId, list: &mut Vec<(String, String, Option<String>)>) {
    let Some(ty) = program[obj].ty else { return };
    let goanna_types::Type::Named(id) = *program.types.get(ty) else { return };
    let base = program[obj].name;
    for m in program.types.named(id).methods.clone() {
        program.resolve(m);
        let name = program[m].name;
        let pointer = matches!(&program[m].kind, ObjectKind::Func(f) if f.recv.is_some_and(|r| r.pointer));
        let shown = if pointer { format!("(*{base}).{name}") } else { format!("{base}.{name}") };
        let ty = program[m].ty.unwrap_or(TypeId::INVALID);
        let text = program.type_string(ty, Qualifier::Runtime);
        list.push((shown, text, program.stale(m)));
    }
}

/// Errors by position, ten of them.
fn in_order(mut errors: Vec<Diagnostic>) -> Vec<Diagnostic> {
    errors.sort_by_key(|e| e.pos);
    errors.dedup_by(|a, b| a.pos == b.pos && a.message == b.message);
    errors.truncate(10);
    errors
}

fn too_large() -> String {
    "the sources are too large: together they may have 4 GB\n".into()
}

fn message(text: String) -> Diagnostic {
    Diagnostic {
        pos: goanna_syntax::Pos::NONE,
        span: goanna_syntax::Span::default(),
        message: text,
        code: "Session",
        soft: false,
        help: None,
    }
}

/// Whether a text begins, after comments, with a package clause.
fn has_package_clause(text: &[u8]) -> bool {
    let mut rest = text;
    loop {
        rest = rest.trim_ascii_start();
        if rest.starts_with(b"//") || rest.starts_with(b"#!") {
            let end = rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
            rest = &rest[end..];
        } else if rest.starts_with(b"/*") {
            let end = rest.windows(2).position(|w| w == b"*/").map_or(rest.len(), |i| i + 2);
            rest = &rest[end..];
        } else {
            return rest
                .strip_prefix(b"package")
                .is_some_and(|r| r.first().is_some_and(u8::is_ascii_whitespace));
        }
    }
}
