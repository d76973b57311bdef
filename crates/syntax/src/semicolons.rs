//! The token filter between lexer and parser.
//!
//! Holds: it alone knows automatic semicolons, the mode token that starts a parse, byte order mark and `#!` line, which `func` of a
//! REPL input starts a method, skipped bodies, and the limit on open brackets. Knows no grammar beyond that.

use crate::Symbol;
use crate::lexer::{self, Extras, Kind, LexError, Lexeme, Token};
use logos::Lexer;
use rustc_hash::FxHashMap;

/// The deepest nesting that is accepted, of brackets and of tree nodes.
pub(crate) const MAX_NESTING: u32 = 10_000;

/// Why the parser is told to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Nesting beyond the limit, at this position.
    TooDeep(u32),
}

/// What is parsed, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    File {
        skip_bodies: bool,
    },
    /// Declarations of a library file, bodies skipped.
    Decls,
    Stmts,
}

/// The tokens of one text.
pub(crate) struct Tokens<'a> {
    lexer: Lexer<'a, Kind>,
    base: u32,
    start: Start,
    /// Tokens given that stand for the start.
    started: usize,
    ended: bool,
    last: Kind,
    depth: u32,
    /// Inside the signature of a top-level function.
    signature: bool,
    names: FxHashMap<&'a [u8], Symbol>,
}

impl<'a> Tokens<'a> {
    /// `base` is the position of the first byte of `text`.
    pub(crate) fn new(text: &'a [u8], base: u32, start: Start) -> Self {
        let mut lexer = Lexer::with_extras(text, Extras::default());
        lexer.bump(preamble(text));
        Tokens {
            lexer,
            base,
            start,
            started: 0,
            ended: false,
            last: Kind::Semi,
            depth: 0,
            signature: false,
            names: FxHashMap::default(),
        }
    }

    /// Lexical errors found so far.
    pub(crate) fn take_errors(&mut self) -> Vec<LexError> {
        std::mem::take(&mut self.lexer.extras.errors)
    }

    /// Lexes what is left, for its errors.
    pub(crate) fn drain(&mut self) {
        while lexer::next(&mut self.lexer).is_some() {}
    }

    fn symbol(&mut self, lo: usize, hi: usize) -> Symbol {
        let text = &self.lexer.source()[lo..hi];
        *self.names.entry(text).or_insert_with(|| match std::str::from_utf8(text) {
            Ok(text) => Symbol::intern(text),
            Err(_) => Symbol::intern(&String::from_utf8_lossy(text)),
        })
    }

    fn token(&mut self, kind: Kind, lo: usize, hi: usize) -> (u32, Token, u32) {
        self.last = kind;
        let text =
            matches!(kind, Kind::Ident | Kind::Int | Kind::Float | Kind::Imag | Kind::Char | Kind::String)
                .then(|| self.symbol(lo, hi));
        let (lo, hi) = (self.base + lo as u32, self.base + hi as u32);
        (lo, Token(kind, Lexeme { lo, hi, text }), hi)
    }

    /// Whether a newline after the last token is a semicolon.
    fn ends_statement(&self) -> bool {
        matches!(
            self.last,
            Kind::Ident
                | Kind::Int
                | Kind::Float
                | Kind::Imag
                | Kind::Char
                | Kind::String
                | Kind::Break
                | Kind::Continue
                | Kind::Fallthrough
                | Kind::Return
                | Kind::Inc
                | Kind::Dec
                | Kind::RParen
                | Kind::RBrack
                | Kind::RBrace
        )
    }

    fn skip_body(&mut self, lo: usize) -> (u32, Token, u32) {
        let hi = lo + crate::literal::braces(&self.lexer.source()[lo..]);
        self.lexer.bump(hi - lo - 1);
        let token = self.token(Kind::Body, lo, hi);
        self.last = Kind::RBrace;
        self.signature = false;
        token
    }

    /// After `func` at the start of a statement: a receiver, a name, and parameters?
    fn is_method(&self) -> bool {
        let mut ahead = self.lexer.clone();
        let mut next = || loop {
            match lexer::next(&mut ahead) {
                Some((Kind::Newline, _)) => {}
                token => return token.map(|(kind, _)| kind),
            }
        };
        let balanced = |open: Kind, close: Kind, next: &mut dyn FnMut() -> Option<Kind>| {
            let mut depth = 1;
            while depth > 0 {
                match next() {
                    Some(kind) if kind == open => depth += 1,
                    Some(kind) if kind == close => depth -= 1,
                    Some(_) => {}
                    None => return false,
                }
            }
            true
        };
        if next() != Some(Kind::LParen) || !balanced(Kind::LParen, Kind::RParen, &mut next) {
            return false;
        }
        if next() != Some(Kind::Ident) {
            return false;
        }
        match next() {
            Some(Kind::LParen) => true,
            Some(Kind::LBrack) => {
                balanced(Kind::LBrack, Kind::RBrack, &mut next) && next() == Some(Kind::LParen)
            }
            _ => false,
        }
    }
}

/// Length of a byte order mark and a first line that starts with `#!`.
fn preamble(text: &[u8]) -> usize {
    let mark = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    if text[mark..].starts_with(b"#!") {
        return mark + memchr::memchr(b'\n', &text[mark..]).unwrap_or(text.len() - mark);
    }
    mark
}

impl Iterator for Tokens<'_> {
    type Item = Result<(u32, Token, u32), Stop>;

    fn next(&mut self) -> Option<Self::Item> {
        let before: &[Kind] = match self.start {
            Start::Stmts => &[Kind::StartStmts],
            Start::File { .. } => &[Kind::StartFile],
            Start::Decls => &[Kind::StartFile, Kind::Package, Kind::Ident, Kind::Semi],
        };
        if let Some(&kind) = before.get(self.started) {
            self.started += 1;
            if kind == Kind::Ident {
                let text = Some(Symbol::intern("p"));
                return Some(Ok((
                    self.base,
                    Token(kind, Lexeme { lo: self.base, hi: self.base, text }),
                    self.base,
                )));
            }
            let lexeme = Lexeme { lo: self.base, hi: self.base, text: None };
            return Some(Ok((self.base, Token(kind, lexeme), self.base)));
        }
        loop {
            let Some((mut kind, std::ops::Range { start: lo, end: hi })) = lexer::next(&mut self.lexer)
            else {
                if self.ended || !self.ends_statement() {
                    return None;
                }
                self.ended = true;
                let end = self.lexer.source().len();
                return Some(Ok(self.token(Kind::Semi, end, end)));
            };
            match kind {
                Kind::Newline => {
                    if self.ends_statement() {
                        if self.depth == 0 {
                            self.signature = false;
                        }
                        return Some(Ok(self.token(Kind::Semi, lo, lo)));
                    }
                    continue;
                }
                Kind::LParen | Kind::LBrack | Kind::LBrace => {
                    if kind == Kind::LBrace
                        && self.signature
                        && self.depth == 0
                        && !matches!(self.last, Kind::Struct | Kind::Interface)
                    {
                        return Some(Ok(self.skip_body(lo)));
                    }
                    self.depth += 1;
                    if self.depth > MAX_NESTING {
                        return Some(Err(Stop::TooDeep(self.base + lo as u32)));
                    }
                }
                Kind::RParen | Kind::RBrack | Kind::RBrace => self.depth = self.depth.saturating_sub(1),
                Kind::Func if self.depth == 0 && self.last == Kind::Semi => match self.start {
                    Start::File { skip_bodies } => self.signature = skip_bodies,
                    Start::Decls => self.signature = true,
                    Start::Stmts if self.is_method() => kind = Kind::FuncM,
                    Start::Stmts => {}
                },
                Kind::Semi if self.depth == 0 => self.signature = false,
                _ => {}
            }
            return Some(Ok(self.token(kind, lo, hi)));
        }
    }
}
