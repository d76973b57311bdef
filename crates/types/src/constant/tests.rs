//! Constants against what gc computes and prints.

use super::*;
use crate::ty::BasicKind as K;
use goanna_syntax::ast::LitKind;

fn lit(text: &str) -> ConstValue {
    let kind = match text.as_bytes()[0] {
        b'"' | b'`' => LitKind::String,
        b'\'' => LitKind::Char,
        _ if text.ends_with('i') => LitKind::Imag,
        _ if text.starts_with("0x") && !text.contains(['p', '.']) => LitKind::Int,
        _ if text.contains(['.', 'e', 'p']) => LitKind::Float,
        _ => LitKind::Int,
    };
    ConstValue::from_literal(kind, text).unwrap_or_else(|| panic!("malformed {text}"))
}

#[test]
fn literals() {
    for (text, value) in [
        ("0", "0"),
        ("1_000", "1000"),
        ("0x_FF", "255"),
        ("0b101", "5"),
        ("0o17", "15"),
        ("017", "15"),
        ("'a'", "97"),
        ("'\\n'", "10"),
        ("'\\x41'", "65"),
        ("'\\101'", "65"),
        ("'\\u00e9'", "233"),
        ("'\\''", "39"),
        ("'世'", "19990"),
        ("1.5", "1.5"),
        (".5", "0.5"),
        ("1.", "1"),
        ("1e3", "1000"),
        ("1e6", "1e+06"),
        ("1e-5", "1e-05"),
        ("0x1p-2", "0.25"),
        ("0x1.8p1", "3"),
        ("0X.8p0", "0.5"),
        ("123456789.5", "1.23457e+08"),
        ("1000000.1", "1.0000001e+06"),
        ("1e100", "1e+100"),
        ("1e400", "1e+400"),
        ("1e-400", "1e-400"),
        ("1e1000000", "1e+1000000"),
        ("1e-1000000", "1e-1000000"),
        ("2i", "(0 + 2i)"),
        ("0123i", "(0 + 123i)"),
        ("0x10i", "(0 + 16i)"),
        ("\"a\\tb\\xff\\u4e16\"", "\"a\\tb\\xff世\""),
        ("`a\\n\r`", "\"a\\\\n\""),
    ] {
        let text = text.replace("0X", "0x");
        assert_eq!(lit(&text).to_string(), value, "{text}");
    }
    assert_eq!(ConstValue::from_literal(LitKind::Float, "1e1000000000"), None);
    assert_eq!(ConstValue::from_literal(LitKind::Float, "1e99999999999999999999999"), None);
    assert_eq!(ConstValue::from_literal(LitKind::Int, "0x"), None);
    assert_eq!(ConstValue::from_literal(LitKind::Char, "'\\q'"), None);
}

fn op(x: &str, op: BinOp, y: &str) -> String {
    ConstValue::binary(op, &lit(x), &lit(y), true).map_or("none".into(), |v| v.to_string())
}

#[test]
fn arithmetic() {
    assert_eq!(op("7", BinOp::Div, "2"), "3");
    assert_eq!(op("7.0", BinOp::Div, "2"), "3.5");
    assert_eq!(op("7", BinOp::Rem, "0"), "none");
    assert_eq!(op("7", BinOp::AndNot, "5"), "2");
    assert_eq!(op("1", BinOp::Add, "2i"), "(1 + 2i)");
    assert_eq!(op("2i", BinOp::Mul, "2i"), "(-4 + 0i)");
    assert_eq!(op("1", BinOp::Div, "2i"), "(0 + -0.5i)");
    assert_eq!(op("\"a\"", BinOp::Add, "\"b\""), "\"ab\"");
    assert_eq!(op("\"a\"", BinOp::Sub, "\"b\""), "none");
    assert_eq!(op("1e1000000", BinOp::Mul, "1e1000000"), "1e+2000000");
    assert_eq!(op("1e1000000", BinOp::Div, "1e1000000"), "1");
    assert_eq!(op("1e1000000", BinOp::Sub, "1e1000000"), "0");
    assert_eq!(op("1e640000000", BinOp::Mul, "1e640000000"), "none");
    assert_eq!(op("1e-2000", BinOp::Add, "1"), "1");
    let shl = |x: &str, n| ConstValue::shift(BinOp::Shl, &lit(x), n).map(|v| v.to_string());
    assert_eq!(shl("1", 70).as_deref(), Some("1180591620717411303424"));
    assert_eq!(shl("1", u64::MAX), None);
    assert_eq!(ConstValue::shift(BinOp::Shr, &ConstValue::int(-5), 1), Some(ConstValue::int(-3)));
    assert_eq!(ConstValue::shift(BinOp::Shr, &ConstValue::int(-5), u64::MAX), Some(ConstValue::int(-1)));
    assert_eq!(ConstValue::unary(UnOp::Com, &ConstValue::int(1), Some(8)), Some(ConstValue::int(254)));
    assert_eq!(ConstValue::unary(UnOp::Com, &ConstValue::int(1), None), Some(ConstValue::int(-2)));
}

#[test]
fn comparison() {
    let cmp = |x: &str, op, y: &str| ConstValue::compare(op, &lit(x), &lit(y));
    assert_eq!(cmp("1", BinOp::Lt, "1.5"), Some(true));
    assert_eq!(cmp("1e1000000", BinOp::Gt, "1e999999"), Some(true));
    assert_eq!(cmp("1e1000000", BinOp::Eq, "1"), Some(false));
    assert_eq!(cmp("1i", BinOp::Lt, "1"), None);
    assert_eq!(cmp("\"a\"", BinOp::Le, "\"b\""), Some(true));
    assert_eq!(cmp("\"a\"", BinOp::Eq, "1"), None);
}

#[test]
fn representation() {
    let rep = |x: &str, k| lit(x).represent(k).map(|v| v.to_string());
    assert_eq!(rep("255", K::Uint8).as_deref(), Ok("255"));
    assert_eq!(rep("256", K::Uint8), Err(Unrepresentable::Overflows));
    assert_eq!(ConstValue::int(-128).represent(K::Int8), Ok(ConstValue::int(-128)));
    assert_eq!(ConstValue::int(-129).represent(K::Int8), Err(Unrepresentable::Overflows));
    assert_eq!(ConstValue::int(-1).represent(K::Uint), Err(Unrepresentable::Overflows));
    assert_eq!(rep("1.5", K::Int), Err(Unrepresentable::Truncated));
    assert_eq!(rep("2.0", K::Int).as_deref(), Ok("2"));
    assert_eq!(rep("2i", K::Float64), Err(Unrepresentable::Truncated));
    assert_eq!(rep("\"a\"", K::Int), Err(Unrepresentable::Mismatch));
    assert_eq!(rep("1e39", K::Float32), Err(Unrepresentable::Overflows));
    assert_eq!(rep("1e309", K::Float64), Err(Unrepresentable::Overflows));
    assert_eq!(rep("1e1000000", K::Float64), Err(Unrepresentable::Overflows));
    assert_eq!(rep("1e1000000", K::Int), Err(Unrepresentable::Truncated));
    assert_eq!(rep("1e-1000000", K::Float64).as_deref(), Ok("0"));
    assert_eq!(rep("1e-50", K::Float32).as_deref(), Ok("0"));
    for text in [
        "0.1",
        "1e-310",
        "4.9e-324",
        "2.4e-324",
        "1.7976931348623157e308",
        "9007199254740993",
        "1e22",
        "1e23",
    ] {
        let parsed: f64 = text.parse().unwrap_or(f64::NAN);
        assert_eq!(lit(text).to_f64().to_bits(), parsed.to_bits(), "{text}");
    }
    for text in ["0.1", "1e-40", "1e-45", "7e-46", "3.4028235e38", "16777217.0", "16777217.0000000001"] {
        let parsed: f32 = text.parse().unwrap_or(f32::NAN);
        let value = lit(text).represent(K::Float32).map(|v| v.to_f64() as f32);
        assert_eq!(value.map(f32::to_bits), Ok(parsed.to_bits()), "{text}");
    }
}
