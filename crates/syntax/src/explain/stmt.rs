//! Statements.

use super::expr::Form;
use super::{Explain, Problem, Set, set};
use crate::lexer::Kind;

const ASSIGN_OPS: Set = set(&[
    Kind::AddAssign,
    Kind::SubAssign,
    Kind::MulAssign,
    Kind::DivAssign,
    Kind::RemAssign,
    Kind::AndAssign,
    Kind::OrAssign,
    Kind::XorAssign,
    Kind::ShlAssign,
    Kind::ShrAssign,
    Kind::AndNotAssign,
]);

/// Tokens that start a simple statement.
const SIMPLE_STARTS: Set = set(&[
    Kind::Ident,
    Kind::Int,
    Kind::Float,
    Kind::Imag,
    Kind::Char,
    Kind::String,
    Kind::Func,
    Kind::LParen,
    Kind::LBrack,
    Kind::Struct,
    Kind::Map,
    Kind::Chan,
    Kind::Interface,
    Kind::Arrow,
    Kind::Add,
    Kind::Sub,
    Kind::Mul,
    Kind::And,
    Kind::Xor,
    Kind::Not,
]);

/// What a simple statement was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Simple {
    Expr,
    /// With its operator's position.
    Assign(u32),
    Define(u32),
    Range,
}

impl Explain {
    /// A block after `context`; an empty context where `{` is known to be there.
    pub(super) fn block(&mut self, context: &str) {
        self.nested(|e| {
            if !e.got(Kind::LBrace) {
                e.expected(&format!("{{ after {context}"));
                e.skip_to(set(&[Kind::Ident, Kind::RBrace]));
                if e.got(Kind::RBrace) {
                    return;
                }
            }
            e.statements();
            e.want(Kind::RBrace);
        });
    }

    fn statements(&mut self) {
        while !self.is(set(&[Kind::Eof, Kind::RBrace, Kind::Case, Kind::Default])) {
            if !self.statement() {
                return;
            }
            if !self.got(Kind::Semi) && self.kind() != Kind::RBrace {
                self.unexpected(" at end of statement");
                self.skip_to(set(&[Kind::Semi, Kind::RBrace, Kind::Case, Kind::Default]));
                self.got(Kind::Semi);
            }
        }
    }

    /// Tells whether one was there.
    pub(super) fn statement(&mut self) -> bool {
        self.nested(Self::statement_inner)
    }

    fn statement_inner(&mut self) -> bool {
        if self.kind() == Kind::Ident {
            let (count, first) = self.expressions();
            if count == 1 && first.form == Form::Name && !first.parens && self.kind() == Kind::Colon {
                return self.labeled();
            }
            self.simple_after(count, None);
            return true;
        }
        if self.is(SIMPLE_STARTS) {
            self.simple(None);
            return true;
        }
        match self.kind() {
            Kind::Var | Kind::Const | Kind::Type => self.declaration_statement(),
            Kind::LBrace => self.block(""),
            Kind::For => {
                self.header(Kind::For);
                self.block("for clause");
            }
            Kind::If => self.if_statement(),
            Kind::Switch => {
                self.header(Kind::Switch);
                self.clauses("switch", false);
            }
            Kind::Select => {
                self.next();
                self.clauses("select", true);
            }
            Kind::Fallthrough => self.next(),
            Kind::Break | Kind::Continue => {
                self.next();
                self.got(Kind::Ident);
            }
            Kind::Goto => {
                self.next();
                self.name();
            }
            Kind::Go | Kind::Defer => self.call_statement(),
            Kind::Return => {
                self.next();
                if !self.is(set(&[Kind::Semi, Kind::RBrace])) {
                    self.expressions();
                }
            }
            Kind::Semi => {}
            _ => return false,
        }
        true
    }

    fn call_statement(&mut self) {
        let keyword = self.kind().text();
        self.next();
        let at = self.pos();
        if self.primary().parens {
            self.error(at, format!("expression in {keyword} must not be parenthesized"));
        }
    }

    fn labeled(&mut self) -> bool {
        let at = self.pos();
        self.next();
        if self.kind() == Kind::RBrace || self.statement() {
            return true;
        }
        self.syntax_error(at, "missing statement after label");
        false
    }

    fn simple(&mut self, keyword: Option<Kind>) -> Simple {
        if keyword == Some(Kind::For) && self.got(Kind::Range) {
            self.expression();
            return Simple::Range;
        }
        let (count, _) = self.expressions();
        self.simple_after(count, keyword)
    }

    fn simple_after(&mut self, count: usize, keyword: Option<Kind>) -> Simple {
        let at = self.pos();
        if count == 1 {
            if self.is(ASSIGN_OPS) || self.kind() == Kind::Arrow {
                self.next();
                self.expression();
                return Simple::Assign(at);
            }
            if self.is(set(&[Kind::Inc, Kind::Dec])) {
                self.next();
                return Simple::Assign(at);
            }
            if !self.is(set(&[Kind::Assign, Kind::Define])) {
                return Simple::Expr;
            }
        }
        let define = self.kind() == Kind::Define;
        if !define && self.kind() != Kind::Assign {
            self.expected(":= or = or comma");
            self.skip_to(set(&[Kind::Semi, Kind::RBrace]));
            return Simple::Expr;
        }
        self.next();
        if keyword == Some(Kind::For) && self.got(Kind::Range) {
            self.expression();
            return Simple::Range;
        }
        let (_, right) = self.expressions();
        let guard = keyword == Some(Kind::Switch) && right.form == Form::Guard;
        match define {
            true if !guard => Simple::Define(at),
            true => Simple::Expr,
            false => Simple::Assign(at),
        }
    }

    /// From the keyword up to the block.
    fn header(&mut self, keyword: Kind) {
        self.next();
        if self.kind() == Kind::LBrace {
            if keyword == Kind::If {
                self.syntax_error(self.pos(), "missing condition in if statement");
            }
            return;
        }
        let outer = std::mem::replace(&mut self.level, -1);
        self.header_parts(keyword);
        self.level = outer;
    }

    fn header_parts(&mut self, keyword: Kind) {
        let mut last = (Simple::Expr, self.pos());
        if self.kind() != Kind::Semi {
            if self.got(Kind::Var) {
                let message = format!("var declaration not allowed in {} initializer", keyword.text());
                self.syntax_error(self.pos(), &message);
            }
            last.0 = self.simple(Some(keyword));
            if last.0 == Simple::Range {
                return;
            }
        }
        if self.kind() == Kind::LBrace {
            return self.must_be_value(last, self.read());
        }
        let (semi, lit) = (self.pos(), self.found());
        let separated = self.got(Kind::Semi);
        if !separated {
            self.want(Kind::LBrace);
            if self.kind() != Kind::LBrace {
                self.skip_to(set(&[Kind::LBrace, Kind::RBrace]));
            }
        }
        if keyword == Kind::For {
            self.loop_parts();
        } else if self.kind() != Kind::LBrace {
            let lo = self.pos();
            let condition = self.simple(Some(keyword));
            self.must_be_value((condition, lo), self.read());
        } else if separated && keyword == Kind::If {
            if lit == "semicolon" {
                self.syntax_error(semi, "missing condition in if statement");
            } else {
                self.syntax_error(semi, &format!("unexpected {lit}, expected {{ after if clause"));
            }
        }
    }

    /// Complains about a condition, read from `lo` up to `hi`, that is an assignment.
    fn must_be_value(&mut self, (condition, lo): (Simple, u32), hi: u32) {
        if let Simple::Assign(at) | Simple::Define(at) = condition
            && lo < hi
        {
            self.complain(at, Problem::NotAValue { lo, hi });
        }
    }

    /// Condition and post statement.
    fn loop_parts(&mut self) {
        let mut condition = (Simple::Expr, self.pos());
        let mut read = self.read();
        if self.kind() != Kind::Semi {
            if self.kind() == Kind::LBrace {
                self.expected("for loop condition");
                return;
            }
            condition.0 = self.simple(None);
            read = self.read();
        }
        self.want(Kind::Semi);
        if self.kind() != Kind::LBrace
            && let Simple::Define(at) = self.simple(None)
        {
            self.syntax_error(at, "cannot declare in post statement of for loop");
        }
        self.must_be_value(condition, read);
    }

    fn if_statement(&mut self) {
        self.header(Kind::If);
        self.block("if clause");
        if self.got(Kind::Else) {
            match self.kind() {
                Kind::If => self.nested(Self::if_statement),
                Kind::LBrace => self.block(""),
                _ => {
                    self.syntax_error(self.pos(), "else must be followed by if or statement block");
                    self.skip_to(set(&[Kind::Ident, Kind::RBrace]));
                }
            }
        }
    }

    fn clauses(&mut self, keyword: &str, select: bool) {
        if !self.got(Kind::LBrace) {
            self.syntax_error(self.pos(), &format!("missing {{ after {keyword} clause"));
            self.skip_to(set(&[Kind::Case, Kind::Default, Kind::RBrace]));
        }
        while !self.is(set(&[Kind::Eof, Kind::RBrace])) {
            match self.kind() {
                Kind::Case => {
                    self.next();
                    if select {
                        self.simple(None);
                    } else {
                        self.expressions();
                    }
                }
                Kind::Default => self.next(),
                _ => {
                    self.expected("case or default or }");
                    self.skip_to(set(&[Kind::Colon, Kind::Case, Kind::Default, Kind::RBrace]));
                }
            }
            self.want(Kind::Colon);
            self.statements();
        }
        self.want(Kind::RBrace);
    }
}
