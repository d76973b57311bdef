//! Types, parameters, fields.

use super::expr::Shape;
use super::{Explain, set};
use crate::lexer::Kind;

/// One entry of a parameter list.
#[derive(Clone, Copy, Default)]
pub(super) struct Param {
    name: Option<u32>,
    ty: Option<u32>,
    dots: bool,
}

impl Explain {
    pub(super) fn ty(&mut self) {
        if !self.maybe_type() {
            self.expected("type");
            self.skip_to(set(&[
                Kind::Comma,
                Kind::Colon,
                Kind::Semi,
                Kind::RParen,
                Kind::RBrack,
                Kind::RBrace,
            ]));
        }
    }

    pub(super) fn maybe_type(&mut self) -> bool {
        self.nested(Self::type_inner)
    }

    fn type_inner(&mut self) -> bool {
        match self.kind() {
            Kind::Mul => {
                self.next();
                self.ty();
            }
            Kind::Arrow => {
                self.next();
                self.want(Kind::Chan);
                self.channel_element();
            }
            Kind::Func => {
                self.next();
                self.signature("function type");
            }
            Kind::LBrack => {
                self.next();
                if self.got(Kind::RBrack) {
                    self.ty();
                } else {
                    self.array_type();
                }
            }
            Kind::Chan => {
                self.next();
                self.got(Kind::Arrow);
                self.channel_element();
            }
            Kind::Map => {
                self.next();
                self.want(Kind::LBrack);
                self.ty();
                self.want(Kind::RBrack);
                self.ty();
            }
            Kind::Struct => self.struct_type(),
            Kind::Interface => self.interface_type(),
            Kind::Ident => self.type_name(),
            Kind::LParen => {
                self.next();
                self.ty();
                self.want(Kind::RParen);
            }
            _ => return false,
        }
        true
    }

    fn channel_element(&mut self) {
        if !self.maybe_type() {
            self.syntax_error(self.pos(), "missing channel element type");
        }
    }

    /// After `[`.
    pub(super) fn array_type(&mut self) {
        if !self.got(Kind::Ellipsis) {
            self.level += 1;
            self.expression();
            self.level -= 1;
        }
        self.array_rest();
    }

    /// After the length.
    pub(super) fn array_rest(&mut self) {
        if self.kind() == Kind::Comma {
            self.syntax_error(self.pos(), "unexpected comma; expected ]");
            self.next();
        }
        self.want(Kind::RBrack);
        self.ty();
    }

    fn struct_type(&mut self) {
        self.next();
        self.want(Kind::LBrace);
        self.list("struct type", Kind::Semi, Kind::RBrace, |e| {
            e.field();
            false
        });
    }

    fn field(&mut self) {
        match self.kind() {
            Kind::Ident => {
                self.next();
                if self.is(set(&[
                    Kind::Dot,
                    Kind::String,
                    Kind::Int,
                    Kind::Float,
                    Kind::Imag,
                    Kind::Char,
                    Kind::Semi,
                    Kind::RBrace,
                ])) {
                    self.type_name_rest();
                } else if self.kind() == Kind::LBrack {
                    self.array_or_arguments();
                } else {
                    while self.got(Kind::Comma) {
                        self.name();
                    }
                    self.ty();
                }
            }
            Kind::Mul => {
                self.next();
                if self.kind() == Kind::LParen {
                    self.parenthesised_embedded();
                } else {
                    self.type_name();
                }
            }
            Kind::LParen => self.parenthesised_embedded(),
            _ => {
                self.expected("field name or embedded type");
                self.skip_to(set(&[Kind::Semi, Kind::RBrace]));
                return;
            }
        }
        self.literal();
    }

    fn parenthesised_embedded(&mut self) {
        self.syntax_error(self.pos(), "cannot parenthesize embedded type");
        self.next();
        self.got(Kind::Mul);
        self.type_name();
        self.got(Kind::RParen);
    }

    fn interface_type(&mut self) {
        self.next();
        self.want(Kind::LBrace);
        self.list("interface type", Kind::Semi, Kind::RBrace, |e| {
            if e.kind() != Kind::Ident {
                e.union();
                return false;
            }
            e.next();
            match e.kind() {
                Kind::LParen => {
                    e.signature("interface method");
                    return false;
                }
                Kind::LBrack => {
                    if e.method_or_instance() {
                        return false;
                    }
                }
                _ => e.type_name_rest(),
            }
            e.union_rest();
            false
        });
    }

    /// At `[` after a name in an interface. Tells whether it was a method.
    fn method_or_instance(&mut self) -> bool {
        let open = self.pos();
        self.next();
        if self.kind() == Kind::RBrack {
            let at = self.pos();
            self.next();
            if self.kind() == Kind::LParen {
                self.forget_brackets(open);
                self.error(at, "empty type parameter list".into());
                self.signature("interface method");
                return true;
            }
            self.error(at, "empty type argument list".into());
            return false;
        }
        let list = self.param_list(Kind::RBrack, Param::default(), false);
        let named = list.first().is_some_and(|p| p.name.is_some());
        if named {
            self.forget_brackets(open);
            self.signature("interface method");
            self.error(open, "interface method must have no type parameters".into());
        }
        named
    }

    /// Notes the brackets that have just been closed.
    fn forget_brackets(&mut self, open: u32) {
        let hi = self.read();
        self.found.forgotten.push((open, hi));
    }

    /// A union of terms.
    fn union(&mut self) {
        self.term();
        self.union_rest();
    }

    fn union_rest(&mut self) {
        while self.got(Kind::Or) {
            self.term();
        }
    }

    fn term(&mut self) {
        if self.got(Kind::Tilde) {
            self.ty();
        } else if !self.maybe_type() {
            self.expected("~ term or type");
            self.skip_to(
                super::expr::OPERATORS | set(&[Kind::Semi, Kind::RParen, Kind::RBrack, Kind::RBrace]),
            );
        }
    }

    pub(super) fn type_name(&mut self) {
        if self.kind() == Kind::Ident {
            self.next();
        } else {
            self.expected("name");
            self.skip_to(set(&[Kind::Dot, Kind::Semi, Kind::RBrace]));
        }
        self.type_name_rest();
    }

    /// After the first name.
    fn type_name_rest(&mut self) {
        if self.got(Kind::Dot) {
            self.name();
        }
        if self.got(Kind::LBrack) {
            self.level += 1;
            if self.kind() == Kind::RBrack {
                self.expected("type argument list");
            } else {
                self.ty();
            }
            if self.got(Kind::Comma) {
                self.more_types();
            }
            self.level -= 1;
            self.want(Kind::RBrack);
        }
    }

    /// After a comma: further types, if any, and a final comma.
    pub(super) fn more_types(&mut self) {
        while self.maybe_type() && self.got(Kind::Comma) {}
    }

    /// At `[` after a name: an array or slice type (true), or type arguments.
    fn array_or_arguments(&mut self) -> bool {
        self.next();
        if self.got(Kind::RBrack) {
            self.ty();
            return true;
        }
        self.level += 1;
        if self.kind() == Kind::Ellipsis {
            self.expected("expression");
        } else {
            self.expression();
        }
        let comma = self.got(Kind::Comma);
        if comma {
            self.more_types();
        }
        self.level -= 1;
        self.want(Kind::RBrack);
        !comma && self.maybe_type()
    }

    /// Type parameters, parameters and results. `context` names what may not have type parameters.
    pub(super) fn signature(&mut self, context: &str) {
        let at = self.pos();
        if self.got(Kind::LBrack) {
            if !context.is_empty() {
                self.syntax_error(at, &format!("{context} must have no type parameters"));
            }
            if self.kind() == Kind::RBrack {
                self.syntax_error(self.pos(), "empty type parameter list");
                self.next();
            } else {
                let list = self.param_list(Kind::RBrack, Param::default(), true);
                self.no_dots(&list);
            }
        }
        self.want(Kind::LParen);
        let mut params = self.params(Kind::RParen);
        share_types(&mut params);
        let inner = params.split_last().map_or(&[][..], |(_, before)| before);
        self.report_dots(inner, "can only use ... with final parameter");
        if self.got(Kind::LParen) {
            let results = self.params(Kind::RParen);
            self.no_dots(&results);
        } else {
            self.maybe_type();
        }
    }

    /// Receivers, results and type parameters are not variadic.
    pub(super) fn no_dots(&mut self, list: &[Param]) {
        self.report_dots(list, "invalid use of ...");
    }
    fn report_dots(&mut self, list: &[Param], message: &str) {
        for at in list.iter().filter(|p| p.dots).filter_map(|p| p.ty) {
            self.error(at, message.into());
        }
    }

    /// Parameters up to `close`.
    pub(super) fn params(&mut self, close: Kind) -> Vec<Param> {
        self.param_list(close, Param::default(), false)
    }

    /// Type parameters whose first has been read as an expression.
    pub(super) fn type_params_after(&mut self, shape: Shape, typed: bool) {
        let first = Param { name: Some(shape.lo), ty: typed.then_some(shape.type_lo), dots: false };
        let list = self.param_list(Kind::RBrack, first, true);
        self.no_dots(&list);
    }

    /// The entries. `first` is what has been read of the first one.
    fn param_list(&mut self, close: Kind, first: Param, names: bool) -> Vec<Param> {
        let mut list: Vec<Param> = Vec::new();
        let mut first = first;
        self.level += 1;
        let end = self.list("parameter list", Kind::Comma, close, |e| {
            let param = e.param(std::mem::take(&mut first), close);
            list.extend(param);
            false
        });
        self.level -= 1;
        self.check_params(&mut list, end, names);
        list
    }

    fn check_params(&mut self, list: &mut [Param], end: u32, names: bool) {
        let named = list.iter().filter(|p| p.name.is_some() && p.ty.is_some()).count();
        let typed = list.iter().filter(|p| p.ty.is_some()).count();
        if list.is_empty() || !names && named == 0 {
            for param in list {
                param.ty = param.ty.or(param.name.take());
            }
            return;
        }
        if named == list.len() {
            return;
        }
        let (mut bad, mut ty) = (None, None);
        for param in list.iter().rev() {
            match (param.name, param.ty) {
                (None, at) => (bad, ty) = (at, at),
                (Some(_), Some(at)) => ty = Some(at),
                (Some(name), None) if ty.is_none() => bad = Some(name),
                _ => {}
            }
        }
        let Some(mut at) = bad else { return };
        let message = match (names, named == typed) {
            (true, true) => "missing type constraint",
            (false, true) => "missing parameter type",
            (true, false) if list.len() == 1 => "missing type parameter name or invalid array length",
            (true, false) => "missing type parameter name",
            (false, false) => "missing parameter name",
        };
        if named == typed {
            at = end;
        }
        self.syntax_error(at, message);
    }

    fn param(&mut self, read: Param, close: Kind) -> Option<Param> {
        let types = close == Kind::RBrack;
        let mut param = read;
        if param.name.is_none() && self.kind() == Kind::Ident {
            param.name = Some(self.pos());
            self.next();
        }
        if let Some(at) = param.name.filter(|_| param.ty.is_none()) {
            let start = self.pos();
            match self.kind() {
                Kind::LBrack => {
                    param = if self.array_or_arguments() {
                        Param { ty: Some(start), ..param }
                    } else {
                        Param { ty: Some(at), ..Param::default() }
                    };
                }
                Kind::Dot => {
                    self.type_name_rest();
                    param = Param { ty: Some(at), ..Param::default() };
                }
                Kind::Or if types => param = Param { ty: Some(at), ..Param::default() },
                _ => {}
            }
        }
        if param.ty.is_none() {
            let start = self.pos();
            if self.got(Kind::Ellipsis) {
                let dots = self.maybe_type();
                if !dots {
                    self.syntax_error(self.pos(), "... is missing type");
                }
                return Some(Param { ty: Some(start), dots, ..param });
            }
            if types && self.kind() == Kind::Tilde {
                self.union();
                return Some(Param { ty: Some(start), ..param });
            }
            if self.maybe_type() {
                param.ty = Some(start);
            }
        }
        if types && param.ty.is_some() {
            self.union_rest();
        }
        if param.name.is_some() || param.ty.is_some() {
            return Some(param);
        }
        self.expected(super::spelled(close));
        self.skip_to(set(&[Kind::Comma, close]));
        None
    }
}

/// Gives names without a type that of the entry after them.
fn share_types(list: &mut [Param]) {
    let mut last = Param::default();
    for param in list.iter_mut().rev() {
        if param.ty.is_none() {
            (param.ty, param.dots) = (last.ty, last.dots);
        }
        last = *param;
    }
}
