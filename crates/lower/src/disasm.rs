//! Listing of lowered code.

use crate::ops::{LOp, a, b, bc, c};
use std::fmt::Write;

/// One instruction a line.
#[must_use]
pub fn listing(name: &str, words: &[u64], locs: &[(u32, goanna_bytecode::SrcLoc)]) -> String {
    let mut out = format!("lowered {name}\n");
    let mut at = 0;
    while at < words.len() {
        let w = words[at];
        let Some(op) = LOp::from_u16(w as u16) else {
            let _ = writeln!(out, "{at:5}  ?{w:#x}");
            at += 1;
            continue;
        };
        let row = op.row();
        let end = at + 1 + row.ext();
        let mut operands = Vec::new();
        let mut next = [a(w), b(w), c(w)].into_iter();
        let mut ext = words[at + 1..end].iter();
        for f in row.format.bytes() {
            let field = |x: Option<u16>| x.unwrap_or(0);
            let to = |off: i64| format!("->{}", end as i64 + off);
            operands.push(match f {
                b'd' | b's' => format!("r{}", field(next.next())),
                b'i' => format!("#{}", field(next.next()) as i16),
                b'u' => format!("+{}", field(next.next())),
                b'n' => format!("{}", field(next.next())),
                b'o' => to(i64::from(field(next.next()) as i16)),
                b'k' => format!("#{}", bc(w) as i32),
                b'O' => to(i64::from(bc(w) as i32)),
                b'W' => to((w as i64) >> 16),
                _ => format!("{:#x}", ext.next().copied().unwrap_or(0)),
            });
        }
        let loc = match locs.partition_point(|l| l.0 as usize <= at) {
            0 => goanna_bytecode::SrcLoc::default(),
            n => locs[n - 1].1,
        };
        let line = format!("{at:5}  {:<18} {}", row.mnemonic, operands.join(", "));
        let _ = writeln!(out, "{line:<60} ; {}:{}", loc.line, loc.col);
        at = end;
    }
    out
}
