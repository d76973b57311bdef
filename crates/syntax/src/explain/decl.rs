//! Files and declarations.

use super::{DECLARATION_STARTS, Explain, set};
use crate::lexer::Kind;

impl Explain {
    pub(super) fn file(&mut self) {
        if !self.got(Kind::Package) {
            self.syntax_error(self.pos(), "package statement must be first");
            self.found.end = self.token().1.hi;
            return;
        }
        self.name();
        self.want(Kind::Semi);
        let read = self.token().1.hi;
        if self.reported || self.lexical_before(read) {
            self.found.end = read;
            return;
        }
        let mut before = Kind::Import;
        let mut bodiless = false;
        while self.kind() != Kind::Eof {
            let kind = self.kind();
            if kind == Kind::Import && before != Kind::Import {
                self.syntax_error(self.pos(), "imports must appear before other declarations");
            }
            before = kind;
            if !self.is(DECLARATION_STARTS) {
                if kind == Kind::LBrace && bodiless {
                    self.syntax_error(self.pos(), "unexpected semicolon or newline before {");
                } else {
                    self.syntax_error(self.pos(), "non-declaration statement outside function body");
                }
                self.skip_to(DECLARATION_STARTS);
                continue;
            }
            bodiless = self.declaration();
            if self.kind() != Kind::Eof && !self.got(Kind::Semi) {
                self.unexpected(" after top level declaration");
                self.skip_to(DECLARATION_STARTS);
            }
        }
    }

    /// Statements and declarations mixed.
    pub(super) fn repl(&mut self) {
        self.functions += 1;
        while self.kind() != Kind::Eof {
            let function = self.kind() == Kind::FuncM || self.kind() == Kind::Func && self.followed_by_name();
            let good = if function || self.kind() == Kind::Import {
                self.declaration();
                true
            } else {
                self.statement()
            };
            if !good || !self.got(Kind::Semi) {
                self.unexpected(" at end of statement");
                self.skip_to(set(&[Kind::Semi]));
                self.got(Kind::Semi);
            }
        }
    }

    fn followed_by_name(&self) -> bool {
        self.tokens.get(self.at + 1).is_some_and(|t| t.0 == Kind::Ident)
    }

    /// Tells whether it was a function without body.
    fn declaration(&mut self) -> bool {
        let kind = self.kind();
        self.next();
        match kind {
            Kind::Import => self.group(Self::import_spec),
            Kind::Const => self.group(Self::const_spec),
            Kind::Type => self.group(Self::type_spec),
            Kind::Var => self.group(Self::var_spec),
            _ => return self.function(),
        }
        false
    }

    pub(super) fn declaration_statement(&mut self) {
        self.declaration();
    }

    fn group(&mut self, spec: fn(&mut Self)) {
        if self.got(Kind::LParen) {
            self.list("grouped declaration", Kind::Semi, Kind::RParen, |e| {
                spec(e);
                false
            });
        } else {
            spec(self);
        }
    }

    fn import_spec(&mut self) {
        if self.is(set(&[Kind::Ident, Kind::Dot])) {
            self.next();
        }
        let at = self.pos();
        if !self.literal() {
            self.syntax_error(at, "missing import path");
            self.skip_to(set(&[Kind::Semi, Kind::RParen]));
        } else if self.tokens[self.at - 1].0 != Kind::String && self.is_sound(self.tokens[self.at - 1]) {
            self.syntax_error(at, "import path must be a string");
        }
    }

    fn const_spec(&mut self) {
        self.names();
        if !self.is(set(&[Kind::Eof, Kind::Semi, Kind::RParen])) {
            self.maybe_type();
            if self.got_assign() {
                self.expressions();
            }
        }
    }

    fn var_spec(&mut self) {
        self.names();
        if self.got_assign() {
            self.expressions();
            return;
        }
        self.ty();
        if self.got_assign() {
            self.expressions();
        }
    }

    fn type_spec(&mut self) {
        self.name();
        let found = if self.kind() == Kind::LBrack {
            self.bracketed_type_spec()
        } else {
            self.got_assign();
            self.maybe_type()
        };
        if !found {
            self.unexpected(" in type declaration");
            self.skip_to(set(&[Kind::Semi, Kind::RParen]));
        }
    }

    /// Type parameters or an array or slice type. Tells whether a type was there.
    fn bracketed_type_spec(&mut self) -> bool {
        self.next();
        match self.kind() {
            Kind::Ident => {
                let at = self.pos();
                self.next();
                let shape = if self.kind() == Kind::LBrack {
                    super::expr::Shape::name(at)
                } else {
                    self.level += 1;
                    let shape = self.binary_after(super::expr::Shape::name(at));
                    self.level -= 1;
                    shape
                };
                let comma = self.kind() == Kind::Comma;
                if let Some(typed) = shape.as_type_param(comma)
                    && (typed || self.kind() != Kind::RBrack)
                {
                    self.type_params_after(shape, typed);
                    self.got_assign();
                    return self.maybe_type();
                }
                self.array_rest();
            }
            Kind::RBrack => {
                self.next();
                self.ty();
            }
            _ => self.array_type(),
        }
        true
    }

    /// Tells whether it had no body.
    fn function(&mut self) -> bool {
        let method = self.kind() == Kind::LParen;
        if method {
            self.next();
            let receivers = self.params(Kind::RParen);
            match receivers.len() {
                0 => self.error(self.pos(), "method has no receiver".into()),
                1 => self.no_dots(&receivers),
                _ => self.error(self.pos(), "method has multiple receivers".into()),
            }
        }
        if self.kind() == Kind::Ident {
            self.next();
            self.signature("");
        } else {
            self.expected(if method { "name" } else { "name or (" });
            self.skip_to(set(&[Kind::LBrace, Kind::Semi]));
        }
        let body = self.kind() == Kind::LBrace;
        if body {
            self.function_body();
        } else if self.kind() == Kind::Body {
            self.next();
            return false;
        }
        !body
    }

    /// `=`; a `:=` in its place is reported and taken for it.
    fn got_assign(&mut self) -> bool {
        if self.kind() == Kind::Define {
            self.expected("=");
            self.next();
            return true;
        }
        self.got(Kind::Assign)
    }

    pub(super) fn name(&mut self) {
        if !self.got(Kind::Ident) {
            self.expected("name");
            self.drop_one();
        }
    }

    fn names(&mut self) {
        self.name();
        while self.got(Kind::Comma) {
            self.name();
        }
    }
}
