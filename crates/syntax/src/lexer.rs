//! Bytes → tokens, with logos.
//!
//! Holds: every byte belongs to a token, to white space, to a comment, or to a reported error; the lexer always gets to the end.
//! Newlines and comments that count as newlines come out as [`Kind::Newline`]; `semicolons` makes `;` of them.

use crate::Symbol;
use crate::literal;
use crate::source::{Pos, Span};
use logos::{Lexer, Logos};

/// What a token is. `Start…`, `FuncM`, `Body` and `Semi` of newlines come from the token filter, `Eof` from nobody but `explain`.
#[derive(Logos, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[logos(utf8 = false, extras = Extras)]
#[logos(skip r"[ \t\r]+")]
pub enum Kind {
    StartFile,
    Eof,
    StartStmts,
    FuncM,
    Body,
    #[token("\n")]
    #[token("/*", block_comment)]
    Newline,
    #[token("//", line_comment)]
    LineComment,

    #[regex(r"[A-Za-z_][A-Za-z0-9_]*", identifier)]
    #[regex(r"(?-u:[\x80-\xff])", wide_identifier)]
    Ident,
    #[regex(r"[0-9]", number)]
    #[regex(r"\.[0-9]", number)]
    Number,
    Int,
    Float,
    Imag,
    #[token("'", rune)]
    Char,
    #[token("\"", string)]
    #[token("`", raw_string)]
    String,

    #[token("break")]
    Break,
    #[token("case")]
    Case,
    #[token("chan")]
    Chan,
    #[token("const")]
    Const,
    #[token("continue")]
    Continue,
    #[token("default")]
    Default,
    #[token("defer")]
    Defer,
    #[token("else")]
    Else,
    #[token("fallthrough")]
    Fallthrough,
    #[token("for")]
    For,
    #[token("func")]
    Func,
    #[token("go")]
    Go,
    #[token("goto")]
    Goto,
    #[token("if")]
    If,
    #[token("import")]
    Import,
    #[token("interface")]
    Interface,
    #[token("map")]
    Map,
    #[token("package")]
    Package,
    #[token("range")]
    Range,
    #[token("return")]
    Return,
    #[token("select")]
    Select,
    #[token("struct")]
    Struct,
    #[token("switch")]
    Switch,
    #[token("type")]
    Type,
    #[token("var")]
    Var,

    #[token("+")]
    Add,
    #[token("-")]
    Sub,
    #[token("*")]
    Mul,
    #[token("/")]
    Div,
    #[token("%")]
    Rem,
    #[token("&")]
    And,
    #[token("|")]
    Or,
    #[token("^")]
    Xor,
    #[token("<<")]
    Shl,
    #[token(">>")]
    Shr,
    #[token("&^")]
    AndNot,
    #[token("+=")]
    AddAssign,
    #[token("-=")]
    SubAssign,
    #[token("*=")]
    MulAssign,
    #[token("/=")]
    DivAssign,
    #[token("%=")]
    RemAssign,
    #[token("&=")]
    AndAssign,
    #[token("|=")]
    OrAssign,
    #[token("^=")]
    XorAssign,
    #[token("<<=")]
    ShlAssign,
    #[token(">>=")]
    ShrAssign,
    #[token("&^=")]
    AndNotAssign,
    #[token("&&")]
    LAnd,
    #[token("||")]
    LOr,
    #[token("<-")]
    Arrow,
    #[token("++")]
    Inc,
    #[token("--")]
    Dec,
    #[token("==")]
    Eq,
    #[token("<")]
    Lt,
    #[token(">")]
    Gt,
    #[token("=")]
    Assign,
    #[token("!")]
    Not,
    #[token("~")]
    Tilde,
    #[token("!=")]
    Ne,
    #[token("<=")]
    Le,
    #[token(">=")]
    Ge,
    #[token(":=")]
    Define,
    #[token("...")]
    Ellipsis,
    #[token("(")]
    LParen,
    #[token("[")]
    LBrack,
    #[token("{")]
    LBrace,
    #[token(",")]
    Comma,
    #[token(".")]
    Dot,
    #[token(")")]
    RParen,
    #[token("]")]
    RBrack,
    #[token("}")]
    RBrace,
    #[token(";")]
    Semi,
    #[token(":")]
    Colon,

    /// A byte that starts no token.
    #[regex(r"(?-u:[\x00-\xff])", stray, priority = 0)]
    Stray,
}

/// The keywords, sorted.
pub const KEYWORDS: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// Whether this is a keyword.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

impl Kind {
    /// The spelling of keywords and operators; empty for others.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Kind::Break => "break",
            Kind::Case => "case",
            Kind::Chan => "chan",
            Kind::Const => "const",
            Kind::Continue => "continue",
            Kind::Default => "default",
            Kind::Defer => "defer",
            Kind::Else => "else",
            Kind::Fallthrough => "fallthrough",
            Kind::For => "for",
            Kind::Func => "func",
            Kind::Go => "go",
            Kind::Goto => "goto",
            Kind::If => "if",
            Kind::Import => "import",
            Kind::Interface => "interface",
            Kind::Map => "map",
            Kind::Package => "package",
            Kind::Range => "range",
            Kind::Return => "return",
            Kind::Select => "select",
            Kind::Struct => "struct",
            Kind::Switch => "switch",
            Kind::Type => "type",
            Kind::Var => "var",
            Kind::Add => "+",
            Kind::Sub => "-",
            Kind::Mul => "*",
            Kind::Div => "/",
            Kind::Rem => "%",
            Kind::And => "&",
            Kind::Or => "|",
            Kind::Xor => "^",
            Kind::Shl => "<<",
            Kind::Shr => ">>",
            Kind::AndNot => "&^",
            Kind::AddAssign => "+=",
            Kind::SubAssign => "-=",
            Kind::MulAssign => "*=",
            Kind::DivAssign => "/=",
            Kind::RemAssign => "%=",
            Kind::AndAssign => "&=",
            Kind::OrAssign => "|=",
            Kind::XorAssign => "^=",
            Kind::ShlAssign => "<<=",
            Kind::ShrAssign => ">>=",
            Kind::AndNotAssign => "&^=",
            Kind::LAnd => "&&",
            Kind::LOr => "||",
            Kind::Arrow => "<-",
            Kind::Inc => "++",
            Kind::Dec => "--",
            Kind::Eq => "==",
            Kind::Lt => "<",
            Kind::Gt => ">",
            Kind::Assign => "=",
            Kind::Not => "!",
            Kind::Tilde => "~",
            Kind::Ne => "!=",
            Kind::Le => "<=",
            Kind::Ge => ">=",
            Kind::Define => ":=",
            Kind::Ellipsis => "...",
            Kind::LParen => "(",
            Kind::LBrack => "[",
            Kind::LBrace => "{",
            Kind::Comma => ",",
            Kind::Dot => ".",
            Kind::RParen => ")",
            Kind::RBrack => "]",
            Kind::RBrace => "}",
            Kind::Semi => ";",
            Kind::Colon => ":",
            Kind::FuncM => "func",
            _ => "",
        }
    }

    pub(crate) fn is_keyword(self) -> bool {
        self.text().starts_with(|c: char| c.is_ascii_lowercase())
    }
}

/// A token's place, and the text of names and literals.
#[derive(Clone, Copy, Debug)]
pub struct Lexeme {
    /// First byte, as a [`Pos`].
    pub lo: u32,
    /// One past the last byte; `lo` for a `;` that a newline or the end of input stands for.
    pub hi: u32,
    /// The text of a name or literal.
    pub text: Option<Symbol>,
}

impl Lexeme {
    pub(crate) fn span(self) -> Span {
        Span { lo: Pos(self.lo), hi: Pos(self.hi) }
    }
    pub(crate) fn pos(self) -> Pos {
        Pos(self.lo)
    }
}

/// A token as the parser takes it.
#[derive(Clone, Copy, Debug)]
pub struct Token(pub Kind, pub Lexeme);

/// The next token and where it is.
pub(crate) fn next(lexer: &mut Lexer<'_, Kind>) -> Option<(Kind, std::ops::Range<usize>)> {
    loop {
        let kind = lexer.next()?.unwrap_or(Kind::Stray);
        if std::mem::take(&mut lexer.extras.skip) {
            continue;
        }
        let kind = if kind == Kind::Number { lexer.extras.number.take().unwrap_or(Kind::Int) } else { kind };
        return Some((kind, lexer.span()));
    }
}

/// A lexical error, at a byte offset into the lexed bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexError {
    /// Byte offset.
    pub at: usize,
    /// gc's text.
    pub message: String,
    /// The input ended inside a raw string or a comment: more input could complete it.
    pub incomplete: bool,
}

/// More errors of one text than this are not kept.
pub(crate) const MAX_ERRORS: usize = 1_000;

/// What the lexer's rules leave behind.
#[derive(Clone, Default, Debug)]
pub struct Extras {
    /// Errors, in order of discovery.
    pub errors: Vec<LexError>,
    /// What was just read is no token. (A rule that skips would nest a call for each run of them.)
    skip: bool,
    /// The kind of the number just read.
    number: Option<Kind>,
}

impl Extras {
    fn error(&mut self, at: usize, message: impl Into<String>) {
        if self.errors.len() >= MAX_ERRORS {
            return;
        }
        self.errors.push(LexError { at, message: message.into(), incomplete: false });
    }
}

fn block_comment(lexer: &mut Lexer<'_, Kind>) {
    let rest = lexer.remainder();
    let Some(end) = literal::comment_end(rest) else {
        let at = lexer.span().start;
        lexer.extras.errors.push(LexError { at, message: "comment not terminated".into(), incomplete: true });
        lexer.bump(rest.len());
        lexer.extras.skip = true;
        return;
    };
    let newline = memchr::memchr(b'\n', &rest[..end]).is_some();
    lexer.bump(end);
    lexer.extras.skip = !newline;
}

fn line_comment(lexer: &mut Lexer<'_, Kind>) {
    let rest = lexer.remainder();
    lexer.bump(memchr::memchr(b'\n', rest).unwrap_or(rest.len()));
    lexer.extras.skip = true;
}

fn identifier(lexer: &mut Lexer<'_, Kind>) {
    if lexer.remainder().first().is_some_and(|b| *b >= 0x80 || *b == 0) {
        let n = literal::identifier_tail(lexer.remainder(), lexer.span().end, &mut |at, m| {
            lexer.extras.error(at, m)
        });
        lexer.bump(n);
    }
}

fn wide_identifier(lexer: &mut Lexer<'_, Kind>) {
    let start = lexer.span().start;
    let text = lexer.source();
    let dropped = literal::dropped(&text[start..]);
    if dropped > 0 {
        lexer.bump(dropped - 1);
        lexer.extras.skip = true;
        return;
    }
    let n = literal::identifier(&text[start..], start, &mut |at, m| lexer.extras.error(at, m));
    lexer.bump(n.max(1) - 1);
}

fn number(lexer: &mut Lexer<'_, Kind>) {
    let (start, text) = (lexer.span().start, lexer.source());
    let (kind, n) = literal::number(&text[start..], &mut |at, m| lexer.extras.error(start + at, m));
    lexer.extras.number = Some(kind);
    lexer.bump(n - lexer.span().len());
}

fn rune(lexer: &mut Lexer<'_, Kind>) {
    let (start, text) = (lexer.span().start, lexer.source());
    let n = literal::rune(&text[start..], &mut |at, m| lexer.extras.error(start + at, m));
    lexer.bump(n - 1);
}

fn string(lexer: &mut Lexer<'_, Kind>) {
    let (start, text) = (lexer.span().start, lexer.source());
    let n = literal::string(&text[start..], &mut |at, m| lexer.extras.error(start + at, m));
    lexer.bump(n - 1);
}

fn raw_string(lexer: &mut Lexer<'_, Kind>) {
    let rest = lexer.remainder();
    if let Some(end) = memchr::memchr(b'`', rest) {
        lexer.bump(end + 1);
    } else {
        let at = lexer.span().start;
        lexer.extras.errors.push(LexError { at, message: "string not terminated".into(), incomplete: true });
        lexer.bump(rest.len());
    }
}

fn stray(lexer: &mut Lexer<'_, Kind>) {
    let (start, byte) = (lexer.span().start, lexer.slice()[0]);
    if byte != 0 {
        lexer.extras.error(start, format!("invalid character {}", literal::code_point(char::from(byte))));
    }
    lexer.extras.skip = true;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_tokens_of_their_own() {
        for word in KEYWORDS {
            let mut lexer = Kind::lexer(word.as_bytes());
            let kind = lexer.next().and_then(Result::ok).expect("a token");
            assert!(kind.is_keyword() && kind.text() == word, "{word}");
        }
        assert!(KEYWORDS.is_sorted() && !is_keyword("iota"));
    }
}
