//! Expressions.

use super::{CLOSERS, Explain, Set, set};
use crate::lexer::Kind;

/// Binary operators other than `*` and `<-`.
pub(super) const OPERATORS: Set = set(&[
    Kind::LOr,
    Kind::LAnd,
    Kind::Eq,
    Kind::Ne,
    Kind::Lt,
    Kind::Le,
    Kind::Gt,
    Kind::Ge,
    Kind::Add,
    Kind::Sub,
    Kind::Or,
    Kind::Xor,
    Kind::Div,
    Kind::Rem,
    Kind::Shl,
    Kind::Shr,
    Kind::And,
    Kind::AndNot,
    Kind::Not,
    Kind::Tilde,
]);

/// As much of an expression's form as decides what may follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) enum Form {
    Name,
    Selector,
    Index,
    /// An array, slice, struct or map type.
    Composite,
    /// Any other type.
    Type,
    /// `x.(type)`.
    Guard,
    /// `P *C` or `P (C)`.
    ParamLike,
    #[default]
    Other,
}

/// What is known of an expression.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shape {
    pub form: Form,
    /// Certainly not a type.
    pub value: bool,
    /// A type is visible in it.
    pub has_type: bool,
    /// For `ParamLike`: a type is visible in the constraint.
    pub param_type: bool,
    pub parens: bool,
    pub lo: u32,
    pub type_lo: u32,
}

impl Shape {
    pub(super) fn name(lo: u32) -> Shape {
        Shape { form: Form::Name, lo, ..Shape::default() }
    }

    /// Whether this can be a type parameter: with (true) or without (false) its constraint.
    pub(super) fn as_type_param(self, forced: bool) -> Option<bool> {
        match self.form {
            Form::Name if !self.parens => Some(false),
            Form::ParamLike if forced || self.param_type => Some(true),
            _ => None,
        }
    }
}

impl Explain {
    /// How many expressions, and the first.
    pub(super) fn expressions(&mut self) -> (usize, Shape) {
        let first = self.expression();
        let mut count = 1;
        while self.got(Kind::Comma) {
            self.expression();
            count += 1;
        }
        (count, first)
    }

    pub(super) fn expression(&mut self) -> Shape {
        let x = self.unary();
        self.operators(x)
    }

    /// The rest of an expression whose first operand is `x`.
    pub(super) fn binary_after(&mut self, x: Shape) -> Shape {
        let x = self.primary_rest(x);
        self.operators(x)
    }

    fn operators(&mut self, mut x: Shape) -> Shape {
        loop {
            let op = self.kind();
            if op != Kind::Mul && (!self.is(OPERATORS) || matches!(op, Kind::Not | Kind::Tilde)) {
                return x;
            }
            let at = self.pos();
            self.next();
            let y = self.unary();
            let visible = y.has_type || y.form == Form::Type || y.form == Form::Composite;
            let form = match (x.form, op) {
                (Form::Name, Kind::Mul) | (Form::ParamLike, Kind::Or) => Form::ParamLike,
                _ => Form::Other,
            };
            x = Shape {
                form,
                value: true,
                has_type: x.has_type || visible,
                param_type: x.param_type || visible,
                parens: false,
                lo: x.lo,
                type_lo: if x.form == Form::ParamLike { x.type_lo } else { at },
            };
        }
    }

    fn unary(&mut self) -> Shape {
        self.nested(|e| {
            let lo = e.pos();
            match e.kind() {
                Kind::Mul | Kind::Tilde => {
                    let tilde = e.kind() == Kind::Tilde;
                    e.next();
                    let x = e.unary();
                    Shape {
                        lo,
                        value: x.value || tilde,
                        has_type: x.has_type || x.form == Form::Type || x.form == Form::Composite || tilde,
                        ..Shape::default()
                    }
                }
                Kind::Add | Kind::Sub | Kind::Not | Kind::Xor | Kind::And | Kind::Arrow => {
                    let arrow = e.kind() == Kind::Arrow;
                    e.next();
                    let x = e.unary();
                    if arrow && x.form == Form::Type {
                        x
                    } else {
                        Shape { lo, value: true, ..Shape::default() }
                    }
                }
                _ => e.primary(),
            }
        })
    }

    pub(super) fn primary(&mut self) -> Shape {
        let x = self.operand();
        self.primary_rest(x)
    }

    pub(super) fn literal(&mut self) -> bool {
        let is = self.is(set(&[Kind::Int, Kind::Float, Kind::Imag, Kind::Char, Kind::String]));
        if is {
            self.next();
        }
        is
    }

    fn operand(&mut self) -> Shape {
        let lo = self.pos();
        match self.kind() {
            Kind::Ident => {
                self.next();
                return Shape::name(lo);
            }
            Kind::LParen => {
                self.next();
                self.level += 1;
                let x = self.expression();
                self.level -= 1;
                self.want(Kind::RParen);
                return Shape { parens: true, lo, ..x };
            }
            Kind::Func => {
                self.next();
                self.signature("function type");
                if self.kind() == Kind::LBrace {
                    self.level += 1;
                    self.function_body();
                    self.level -= 1;
                    return Shape { value: true, lo, ..Shape::default() };
                }
                return Shape { form: Form::Type, has_type: true, lo, ..Shape::default() };
            }
            Kind::LBrack | Kind::Map | Kind::Struct => {
                self.ty();
                return Shape { form: Form::Composite, has_type: true, lo, ..Shape::default() };
            }
            Kind::Chan | Kind::Interface => {
                self.ty();
                return Shape { form: Form::Type, has_type: true, lo, ..Shape::default() };
            }
            _ if self.literal() => {}
            _ => {
                self.expected("expression");
                self.skip_to(CLOSERS);
                return Shape { lo, ..Shape::default() };
            }
        }
        Shape { value: true, lo, ..Shape::default() }
    }

    fn primary_rest(&mut self, mut x: Shape) -> Shape {
        let lo = x.lo;
        loop {
            let at = self.pos();
            match self.kind() {
                Kind::Dot => {
                    self.next();
                    x = self.selector(lo);
                }
                Kind::LBrack => {
                    self.next();
                    x = self.index(x);
                }
                Kind::LParen => {
                    self.next();
                    let (count, visible) = self.arguments();
                    let form = if x.form == Form::Name && !x.parens && count == 1 {
                        Form::ParamLike
                    } else {
                        Form::Other
                    };
                    x = Shape { form, value: true, param_type: visible, lo, type_lo: at, ..Shape::default() };
                }
                Kind::LBrace if self.takes_literal(x) => {
                    if x.parens {
                        self.syntax_error(at, "cannot parenthesize type in composite literal");
                    }
                    self.literal_value();
                    x = Shape { value: true, lo, ..Shape::default() };
                }
                _ => return x,
            }
        }
    }

    /// Whether a `{` after `x` starts a literal value.
    fn takes_literal(&self, x: Shape) -> bool {
        match x.form {
            Form::Name | Form::Selector => self.level >= 0,
            Form::Index => self.level >= 0 && !x.value,
            Form::Composite => true,
            _ => false,
        }
    }

    fn selector(&mut self, lo: u32) -> Shape {
        match self.kind() {
            Kind::Ident => {
                self.next();
                return Shape { form: Form::Selector, lo, ..Shape::default() };
            }
            Kind::LParen => {
                self.next();
                let guard = self.got(Kind::Type);
                if !guard {
                    self.ty();
                }
                self.want(Kind::RParen);
                let form = if guard { Form::Guard } else { Form::Other };
                return Shape { form, value: true, lo, ..Shape::default() };
            }
            _ => {
                self.expected("name or (");
                self.skip_to(set(&[Kind::Semi, Kind::RParen]));
            }
        }
        Shape { lo, ..Shape::default() }
    }

    /// After `[`.
    fn index(&mut self, x: Shape) -> Shape {
        let lo = x.lo;
        if self.kind() != Kind::Colon {
            let (mut comma, mut value) = (false, false);
            if self.kind() == Kind::RBrack {
                self.expected("operand");
            } else {
                self.level += 1;
                value = self.expression().value;
                comma = self.got(Kind::Comma);
                if comma {
                    self.more_types();
                }
                self.level -= 1;
            }
            if comma || self.kind() == Kind::RBrack {
                self.want(Kind::RBrack);
                return Shape { form: Form::Index, value, lo, ..Shape::default() };
            }
        }
        if !self.got(Kind::Colon) {
            self.expected("comma, : or ]");
            self.skip_to(set(&[Kind::Comma, Kind::Colon, Kind::RBrack]));
        }
        self.level += 1;
        let middle = !self.is(set(&[Kind::Colon, Kind::RBrack]));
        if middle {
            self.expression();
        }
        if self.kind() == Kind::Colon {
            if !middle {
                self.error(self.pos(), "middle index required in 3-index slice".into());
            }
            self.next();
            if self.kind() == Kind::RBrack {
                self.error(self.pos(), "final index required in 3-index slice".into());
            } else {
                self.expression();
            }
        }
        self.level -= 1;
        self.want(Kind::RBrack);
        Shape { value: true, lo, ..Shape::default() }
    }

    /// After `(`: how many, and whether a type is visible in the last.
    fn arguments(&mut self) -> (usize, bool) {
        let (mut count, mut visible) = (0, false);
        self.level += 1;
        self.list("argument list", Kind::Comma, Kind::RParen, |e| {
            let x = e.expression();
            visible = x.has_type || x.form == Form::Type || x.form == Form::Composite;
            count += 1;
            e.got(Kind::Ellipsis)
        });
        self.level -= 1;
        (count, visible)
    }

    /// At `{`.
    fn literal_value(&mut self) {
        self.nested(|e| {
            e.level += 1;
            e.want(Kind::LBrace);
            e.list("composite literal", Kind::Comma, Kind::RBrace, |e| {
                e.element();
                if e.got(Kind::Colon) {
                    e.element();
                }
                false
            });
            e.level -= 1;
        });
    }

    fn element(&mut self) {
        if self.kind() == Kind::LBrace {
            self.literal_value();
        } else {
            self.expression();
        }
    }

    /// At `{`.
    pub(super) fn function_body(&mut self) {
        self.functions += 1;
        let level = std::mem::take(&mut self.level);
        let (lo, before) = (self.pos(), self.found.complaints.len());
        self.block("");
        let hi = self.read();
        let sound = self.found.complaints.len() == before && !self.lexical.iter().any(|&l| lo <= l && l < hi);
        if sound && hi > lo {
            self.found.intact.retain(|&(inner, _)| inner < lo);
            self.found.intact.push((lo, hi));
        }
        self.level = level;
        self.functions -= 1;
    }
}
