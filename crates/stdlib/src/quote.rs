//! Go's quoted text.

use crate::{unicode, utf8};

/// Which runes stay as they are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    Printable,
    Ascii,
    Graphic,
}

impl Keep {
    /// The numbers are those of `strconv/quote.go`.
    pub fn from_number(number: i64) -> Keep {
        match number {
            1 => Keep::Ascii,
            2 => Keep::Graphic,
            _ => Keep::Printable,
        }
    }

    fn keeps(self, rune: u32) -> bool {
        match self {
            Keep::Ascii => (0x20..0x7F).contains(&rune),
            Keep::Printable => unicode::is_print(rune as i32),
            Keep::Graphic => unicode::is_graphic(rune as i32),
        }
    }
}

/// Appends the literal of `text` in the given quotation marks.
pub fn quote(out: &mut Vec<u8>, text: &[u8], mark: u8, keep: Keep) {
    out.reserve(text.len() + 2);
    out.push(mark);
    let mut rest = text;
    while let Some(&byte) = rest.first() {
        let (rune, length) = utf8::decode(rest);
        if length == 1 && rune == utf8::REPLACEMENT {
            out.extend_from_slice(format!("\\x{byte:02x}").as_bytes());
        } else if rune == u32::from(mark) || rune == u32::from(b'\\') {
            out.extend_from_slice(&[b'\\', byte]);
        } else if keep.keeps(rune) {
            out.extend_from_slice(&rest[..length]);
        } else {
            escape(out, rune);
        }
        rest = &rest[length..];
    }
    out.push(mark);
}

fn escape(out: &mut Vec<u8>, rune: u32) {
    let short = match rune {
        7 => b'a',
        8 => b'b',
        12 => b'f',
        10 => b'n',
        13 => b'r',
        9 => b't',
        11 => b'v',
        _ => 0,
    };
    let text = match rune {
        _ if short != 0 => format!("\\{}", short as char),
        0..0x20 | 0x7F => format!("\\x{rune:02x}"),
        0..0x1_0000 => format!("\\u{rune:04x}"),
        _ => format!("\\U{rune:08x}"),
    };
    out.extend_from_slice(text.as_bytes());
}

/// Whether the text can stand between backquotes on one line.
pub fn can_backquote(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(text) else { return false };
    text.chars().all(|c| c == '\t' || c >= ' ' && c != '`' && c != '\x7F' && c != '\u{FEFF}')
}
