//! What the go command finds in a file's head before any compiler runs: it reads package clauses by itself and in words of its own.

/// What is wrong with a head.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum HeaderError {
    /// A NUL byte.
    Nul,
    /// Line, byte column and text.
    At(usize, usize, String),
}

/// Looks at the text up to the package's name.
pub(super) fn header_error(text: &[u8]) -> Option<HeaderError> {
    let mut at = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    if has_early_nul(text) {
        return Some(HeaderError::Nul);
    }
    for wanted in ["'package'", "'IDENT'"] {
        at = skip_space(text, at)?;
        let word: &[u8] = {
            let len = text[at..].iter().take_while(|b| is_word(**b)).count();
            &text[at..at + len]
        };
        let fine = match wanted {
            "'package'" => word == b"package",
            _ => !word.is_empty() && !word[0].is_ascii_digit() && !is_keyword(word),
        };
        if !fine {
            let found = match text.get(at) {
                None => "'EOF'".to_owned(),
                Some(b'"' | b'`' | b'\'' | 128..) => return None,
                Some(_) if is_keyword(word) => format!("'{}'", String::from_utf8_lossy(word)),
                Some(_) if !word.is_empty() => String::from_utf8_lossy(word).into_owned(),
                Some(&b) if b.is_ascii_punctuation() && !b"#$?@\\_".contains(&b) => {
                    format!("'{}'", operator(&text[at..]))
                }
                Some(_) => return None,
            };
            let line = 1 + text[..at].iter().filter(|b| **b == b'\n').count();
            let col = at - text[..at].iter().rposition(|b| *b == b'\n').map_or(0, |n| n + 1) + 1;
            return Some(HeaderError::At(line, col, format!("expected {wanted}, found {found}")));
        }
        at += word.len();
    }
    None
}

/// The name in the package clause.
pub(super) fn package_name(text: &[u8]) -> Option<String> {
    let at = skip_space(text, if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 })?;
    let at = skip_space(text, at + text[at..].starts_with(b"package").then_some("package".len())?)?;
    let len = text[at..].iter().take_while(|b| is_word(**b)).count();
    (len > 0).then(|| String::from_utf8_lossy(&text[at..at + len]).into_owned())
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 128
}

fn is_keyword(word: &[u8]) -> bool {
    std::str::from_utf8(word).is_ok_and(goanna_syntax::is_keyword)
}

/// The longest operator that the text begins with.
fn operator(text: &[u8]) -> String {
    const LONG: [&str; 23] = [
        "<<=", ">>=", "&^=", "...", "<<", ">>", "&^", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "&&",
        "||", "<-", "++", "--", "==", "!=", "<=",
    ];
    let long = LONG.iter().find(|op| text.starts_with(op.as_bytes()));
    long.map_or_else(|| (text[0] as char).to_string(), |op| (*op).to_owned())
}

/// Beyond white space and comments; `None` at a comment that does not end.
fn skip_space(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let rest = &text[at..];
        if rest.starts_with(b"//") || (at == 0 && rest.starts_with(b"#!")) {
            at += rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
        } else if rest.starts_with(b"/*") {
            at += rest.windows(2).skip(2).position(|w| w == b"*/")? + 4;
        } else if rest.first().is_some_and(|b| b" \t\r\n".contains(b)) {
            at += 1;
        } else {
            return Some(at);
        }
    }
}

/// Whether a NUL stands before the first declaration that is no import.
fn has_early_nul(text: &[u8]) -> bool {
    let Some(nul) = text.iter().position(|b| *b == 0) else { return false };
    let head = &text[..nul];
    !head.split(|b| *b == b'\n').any(|line| {
        [&b"func "[..], b"var ", b"type ", b"const ", b"var(", b"type(", b"const("]
            .iter()
            .any(|word| line.starts_with(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads() {
        let at = |line, col, text: &str| Some(HeaderError::At(line, col, text.into()));
        assert_eq!(header_error(b"// c\n/* d */ package main"), None);
        assert_eq!(header_error(b"#!/usr/bin/env goanna\npackage main"), None);
        assert_eq!(header_error(b""), at(1, 1, "expected 'package', found 'EOF'"));
        assert_eq!(header_error(b"\n  func main() {}"), at(2, 3, "expected 'package', found 'func'"));
        assert_eq!(header_error(b"foo"), at(1, 1, "expected 'package', found foo"));
        assert_eq!(header_error(b"package"), at(1, 8, "expected 'IDENT', found 'EOF'"));
        assert_eq!(header_error(b"package main\n\0"), Some(HeaderError::Nul));
        assert_eq!(header_error(b"package main\nfunc f() {}\0"), None);
    }
}
