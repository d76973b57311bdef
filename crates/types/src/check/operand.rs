//! The checker's one value: what an expression turned out to be.
//!
//! Holds: `OperandMode::Invalid` means "already reported"; whoever gets one stays silent.

use crate::object::Builtin;
use crate::ty::{ConstRef, TypeId};
use goanna_syntax::ast::ExprId;

/// How an operand may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperandMode {
    /// Wrong and reported.
    Invalid,
    /// A call without results.
    NoValue,
    /// A predeclared function.
    Builtin(Builtin),
    /// A type.
    Type,
    /// A constant; `value` is set.
    Constant,
    /// An addressable variable.
    Variable,
    /// A map element: assignable, not addressable; comma-ok.
    MapIndex,
    /// A computed value.
    Value,
    /// The predeclared `nil`.
    Nil,
    /// A value that may also yield `ok`.
    CommaOk,
}

/// An expression with its mode, type and constant value.
#[derive(Clone, Debug)]
pub struct Operand {
    pub mode: OperandMode,
    pub ty: TypeId,
    pub value: Option<ConstRef>,
    /// The expression, for positions and messages.
    pub expr: Option<ExprId>,
    /// Which of the expression's values it is.
    pub part: Part,
}

/// One of the values of an expression that yields several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The only one.
    #[default]
    Whole,
    /// The result with this index of a call.
    Result(usize),
    /// The `ok` of a map index, receive or type assertion.
    Ok,
}

impl Operand {
    /// The operand of an expression that was reported.
    #[must_use]
    pub fn invalid() -> Operand {
        Operand {
            mode: OperandMode::Invalid,
            ty: TypeId::INVALID,
            value: None,
            expr: None,
            part: Part::Whole,
        }
    }
    /// An operand without constant value.
    #[must_use]
    pub fn new(mode: OperandMode, ty: TypeId, expr: ExprId) -> Operand {
        Operand { mode, ty, value: None, expr: Some(expr), part: Part::Whole }
    }
    /// A constant operand.
    #[must_use]
    pub fn constant(ty: TypeId, value: ConstRef, expr: ExprId) -> Operand {
        Operand { mode: OperandMode::Constant, ty, value: Some(value), expr: Some(expr), part: Part::Whole }
    }
    /// Whether it is wrong and reported.
    #[must_use]
    pub fn is_invalid(&self) -> bool {
        self.mode == OperandMode::Invalid
    }
    /// Whether it is the predeclared `nil`.
    #[must_use]
    pub fn is_nil(&self) -> bool {
        self.mode == OperandMode::Nil
    }
    /// Turns it into "wrong and reported".
    pub fn set_invalid(&mut self) {
        self.mode = OperandMode::Invalid;
        self.ty = TypeId::INVALID;
        self.value = None;
    }
    /// Marks it as wrong and reported; messages about the call that it is an argument of still tell its type.
    pub fn refuse(&mut self) {
        self.mode = OperandMode::Invalid;
        self.value = None;
    }
}
