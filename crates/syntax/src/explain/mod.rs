//! Why gc rejects a text: a predictive recogniser that runs only after the parser has refused, and builds nothing.
//!
//! Holds: it says in gc's words, at gc's positions, what was found and what was expected, and resumes where gc resumes, so that the
//! reports after the first agree too. It is no second opinion on what is Go: the grammar decides that, and if nothing is found wrong
//! here the parser's own report stands. Recursion is bounded by [`MAX_DEPTH`]; deeper texts are left to the parser's report.

mod decl;
mod expr;
mod stmt;
mod ty;

use crate::lexer::{Kind, Lexeme, MAX_ERRORS, Token};
use crate::semicolons::{Start, Tokens};

/// Beyond this many nested productions the recogniser gives up.
const MAX_DEPTH: u32 = 400;

/// A complaint.
pub(crate) struct Complaint {
    pub(crate) at: u32,
    /// How far gc has read by then.
    pub(crate) when: u32,
    pub(crate) what: Problem,
}

/// What a complaint says.
pub(crate) enum Problem {
    /// This.
    Text(String),
    /// That the simple statement at this place is no value.
    NotAValue { lo: u32, hi: u32 },
}

/// What the recogniser found.
#[derive(Default)]
pub(crate) struct Explanation {
    /// In the order of gc's reports.
    pub(crate) complaints: Vec<Complaint>,
    /// Up to where gc reads.
    pub(crate) end: u32,
    /// Bodies of functions in which nothing is wrong, by their braces: outermost ones only.
    pub(crate) intact: Vec<(u32, u32)>,
    /// Brackets that gc reads and then forgets: type parameters of interface methods.
    pub(crate) forgotten: Vec<(u32, u32)>,
}

/// A set of token kinds.
type Set = u128;

const fn set(kinds: &[Kind]) -> Set {
    let (mut bits, mut i) = (0, 0);
    while i < kinds.len() {
        bits |= 1 << kinds[i] as u32;
        i += 1;
    }
    bits
}

const fn has(set: Set, kind: Kind) -> bool {
    set >> kind as u32 & 1 == 1
}

/// Statement keywords: inside functions, skipping always stops here.
const STATEMENT_STARTS: Set = set(&[
    Kind::Break,
    Kind::Const,
    Kind::Continue,
    Kind::Defer,
    Kind::Fallthrough,
    Kind::For,
    Kind::Go,
    Kind::Goto,
    Kind::If,
    Kind::Return,
    Kind::Select,
    Kind::Switch,
    Kind::Type,
    Kind::Var,
]);
const CLOSERS: Set = set(&[Kind::RParen, Kind::RBrack, Kind::RBrace]);
const DECLARATION_STARTS: Set = set(&[Kind::Import, Kind::Const, Kind::Type, Kind::Var, Kind::Func]);

struct Explain {
    tokens: Vec<Token>,
    at: usize,
    end: Token,
    found: Explanation,
    /// Whether anything has been reported.
    reported: bool,
    /// Where lexical errors are.
    lexical: Vec<u32>,
    /// Open function bodies.
    functions: u32,
    /// Bracket level of expressions; negative in the header of `if`, `for`, `switch`, where `{` starts the block.
    level: i32,
    depth: u32,
    abandoned: bool,
}

/// What gc complains about in `text`; nothing if this recogniser sees nothing wrong or gave up. `lexical`: where lexical errors are.
pub(crate) fn explain(text: &[u8], base: u32, start: Start, lexical: Vec<u32>) -> Explanation {
    let end = base + text.len() as u32;
    let tokens =
        Tokens::new(text, base, start).skip(1).map_while(Result::ok).map(|(_, token, _)| token).collect();
    let end = Token(Kind::Eof, Lexeme { lo: end, hi: end, text: None });
    let mut explain = Explain {
        tokens,
        at: 0,
        end,
        found: Explanation { end: u32::MAX, ..Explanation::default() },
        reported: false,
        lexical,
        functions: 0,
        level: 0,
        depth: 0,
        abandoned: false,
    };
    match start {
        Start::File { .. } | Start::Decls => explain.file(),
        Start::Stmts => explain.repl(),
    }
    if explain.abandoned {
        return Explanation { end: u32::MAX, ..Explanation::default() };
    }
    explain.found
}

impl Explain {
    fn token(&self) -> Token {
        self.tokens.get(self.at).copied().unwrap_or(self.end)
    }
    fn kind(&self) -> Kind {
        self.token().0
    }
    fn pos(&self) -> u32 {
        self.token().1.lo
    }
    fn is(&self, set: Set) -> bool {
        has(set, self.kind())
    }
    /// Where the last token that was read ends.
    fn read(&self) -> u32 {
        self.tokens.get(self.at.wrapping_sub(1)).map_or(0, |t| t.1.hi)
    }
    fn next(&mut self) {
        self.at += 1;
    }
    fn got(&mut self, kind: Kind) -> bool {
        let got = self.kind() == kind;
        if got {
            self.next();
        }
        got
    }

    /// Takes `kind`, or complains and drops a token.
    fn want(&mut self, kind: Kind) {
        if !self.got(kind) {
            self.expected_kind(kind);
            self.drop_one();
        }
    }

    fn drop_one(&mut self) {
        if self.kind() != Kind::Eof {
            self.next();
        }
    }

    /// Skips to a token of `stops`.
    fn skip_to(&mut self, stops: Set) {
        let stops = stops | if self.functions > 0 { STATEMENT_STARTS } else { 0 } | set(&[Kind::Eof]);
        while !self.is(stops) {
            self.next();
        }
    }

    /// `syntax error: unexpected <this token><context>`.
    fn unexpected(&mut self, context: &str) {
        let what = self.found();
        self.syntax_error(self.pos(), &format!("unexpected {what}{context}"));
    }

    fn expected_kind(&mut self, kind: Kind) {
        let prefix = if kind.is_keyword() { "keyword " } else { "" };
        self.unexpected(&format!(", expected {prefix}{}", spelled(kind)));
    }

    fn expected(&mut self, what: &str) {
        self.unexpected(&format!(", expected {what}"));
    }

    fn syntax_error(&mut self, at: u32, message: &str) {
        self.error(at, format!("syntax error: {message}"));
    }

    fn error(&mut self, at: u32, message: String) {
        self.complain(at, Problem::Text(message));
    }

    /// At the end of input only the first error means something.
    fn complain(&mut self, at: u32, what: Problem) {
        if self.abandoned
            || self.found.complaints.len() >= MAX_ERRORS
            || (self.reported || self.lexical_before(self.pos() + 1)) && self.kind() == Kind::Eof
        {
            return;
        }
        self.reported = true;
        let when = self.pos();
        self.found.complaints.push(Complaint { at, when, what });
    }

    /// Whether gc has met a lexical error before it is at `at`.
    fn lexical_before(&self, at: u32) -> bool {
        self.lexical.iter().any(|&l| l < at)
    }

    /// Whether the token was read without complaint.
    fn is_sound(&self, token: Token) -> bool {
        !self.lexical.iter().any(|&l| token.1.lo <= l && l <= token.1.hi)
    }

    /// The current token as messages show it.
    fn found(&self) -> String {
        let Token(kind, lexeme) = self.token();
        let text = lexeme.text.map_or("", crate::Symbol::as_str);
        match kind {
            Kind::Ident => format!("name {text}"),
            Kind::Int | Kind::Float | Kind::Imag | Kind::Char | Kind::String => format!("literal {text}"),
            Kind::Semi if lexeme.hi > lexeme.lo => "semicolon".into(),
            Kind::Semi if lexeme.lo == self.end.1.lo => "EOF".into(),
            Kind::Semi => "newline".into(),
            kind if kind.is_keyword() => format!("keyword {}", spelled(kind)),
            kind => spelled(kind).into(),
        }
    }

    /// Counts one more nested production; gives up when there are too many.
    fn nested<R: Default>(&mut self, production: impl FnOnce(&mut Self) -> R) -> R {
        if self.depth >= MAX_DEPTH {
            self.abandoned = true;
            self.at = self.tokens.len();
            return R::default();
        }
        self.depth += 1;
        let result = production(self);
        self.depth -= 1;
        result
    }

    /// Items with separators up to `close`; the separator before `close` is optional. `item` tells whether it must be the last.
    /// Yields where `close` was expected.
    fn list(
        &mut self,
        context: &str,
        separator: Kind,
        close: Kind,
        mut item: impl FnMut(&mut Self) -> bool,
    ) -> u32 {
        let mut last = false;
        while !last && self.kind() != Kind::Eof && self.kind() != close {
            last = item(self);
            if !self.got(separator) && self.kind() != close {
                let (separator, closer) = (spelled(separator), spelled(close));
                self.unexpected(&format!(" in {context}; possibly missing {separator} or {closer}"));
                self.skip_to(CLOSERS);
                if self.kind() != close {
                    return self.pos();
                }
            }
        }
        let at = self.pos();
        self.want(close);
        at
    }
}

/// A kind as messages name it.
fn spelled(kind: Kind) -> &'static str {
    match kind {
        Kind::Comma => "comma",
        Kind::Semi => "semicolon or newline",
        Kind::Ident => "name",
        Kind::Eof => "EOF",
        kind => kind.text(),
    }
}
