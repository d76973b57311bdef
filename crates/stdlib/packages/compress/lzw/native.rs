//! LZW as GIF and PDF (not TIFF) have it.

use goanna_vm::native::*;
use std::collections::HashMap;

/// Codes are at most this wide.
const MAX_WIDTH: u32 = 12;

/// Codes to bytes, or back.
struct Bits {
    low_first: bool,
    acc: u32,
    have: u32,
}

impl Bits {
    fn put(&mut self, out: &mut Vec<u8>, code: u32, width: u32) {
        if self.low_first {
            self.acc |= code << self.have;
        } else {
            self.acc |= code << (32 - width - self.have);
        }
        self.have += width;
        while self.have >= 8 {
            self.byte(out);
            self.have -= 8;
        }
    }
    fn byte(&mut self, out: &mut Vec<u8>) {
        if self.low_first {
            out.push(self.acc as u8);
            self.acc >>= 8;
        } else {
            out.push((self.acc >> 24) as u8);
            self.acc <<= 8;
        }
    }
}

/// The codes for `data`, from the clear code to the end code.
fn encode(data: &[u8], low_first: bool, literal: u32) -> Vec<u8> {
    let clear = 1_u32 << literal;
    let (mut width, mut last) = (literal + 1, clear + 1);
    let mut bits = Bits { low_first, acc: 0, have: 0 };
    let mut out = Vec::new();
    let mut table: HashMap<u32, u32> = HashMap::new();
    bits.put(&mut out, clear, width);
    let mut rest = data.iter().map(|&b| u32::from(b));
    if let Some(mut code) = rest.next() {
        for literal_code in rest {
            let key = code << 8 | literal_code;
            if let Some(&longer) = table.get(&key) {
                code = longer;
                continue;
            }
            bits.put(&mut out, code, width);
            code = literal_code;
            last += 1;
            if last == 1 << width {
                width += 1;
            }
            if last == (1 << MAX_WIDTH) - 1 {
                bits.put(&mut out, clear, MAX_WIDTH);
                (width, last) = (literal + 1, clear + 1);
                table.clear();
            } else {
                table.insert(key, last);
            }
        }
        bits.put(&mut out, code, width);
        last += 1;
        if last == 1 << width {
            width += 1;
        }
        if last == (1 << MAX_WIDTH) - 1 {
            bits.put(&mut out, clear, MAX_WIDTH);
            width = literal + 1;
        }
    }
    bits.put(&mut out, clear + 1, width);
    if bits.have > 0 {
        bits.byte(&mut out);
    }
    out
}

/// How the codes ended.
enum End {
    Code,
    Short,
    Invalid,
}

/// What the codes in `data` stand for, how many bytes of it were needed, and how they ended.
fn decode(data: &[u8], low_first: bool, literal: u32) -> (Vec<u8>, usize, End) {
    let clear = 1_u32 << literal;
    let mut width = literal + 1;
    let (mut next, mut last) = (clear + 2, None::<u32>);
    let mut prefix = vec![0_u16; 1 << MAX_WIDTH];
    let mut suffix = vec![0_u8; 1 << MAX_WIDTH];
    let (mut acc, mut have, mut at) = (0_u32, 0, 0);
    let mut out = Vec::new();
    let mut text = Vec::new();
    loop {
        while have < width {
            let Some(&byte) = data.get(at) else { return (out, at, End::Short) };
            at += 1;
            if low_first {
                acc |= u32::from(byte) << have;
            } else {
                acc |= u32::from(byte) << (24 - have);
            }
            have += 8;
        }
        let code = if low_first { acc & ((1 << width) - 1) } else { acc >> (32 - width) };
        if low_first {
            acc >>= width;
        } else {
            acc <<= width;
        }
        have -= width;
        if code == clear {
            (width, next, last) = (literal + 1, clear + 2, None);
            continue;
        }
        if code == clear + 1 {
            return (out, at, End::Code);
        }
        text.clear();
        let mut walk = code;
        if code >= next || (code > clear && last.is_none()) {
            // A code that is being defined: the text before and its first byte again.
            let Some(before) = last.filter(|_| code == next) else { return (out, at, End::Invalid) };
            walk = before;
            text.push(0);
        }
        while walk > clear {
            text.push(suffix[walk as usize]);
            walk = u32::from(prefix[walk as usize]);
        }
        let first = walk as u8;
        text.push(first);
        if code >= next {
            text[0] = first;
        }
        out.extend(text.iter().rev());
        if let Some(before) = last
            && next < 1 << MAX_WIDTH
        {
            suffix[next as usize] = first;
            prefix[next as usize] = before as u16;
            next += 1;
        }
        last = Some(code);
        if next >= 1 << width && width < MAX_WIDTH {
            width += 1;
        }
    }
}

natives! {
    fn compress(cx: &mut NativeCx, data: Slice, lowFirst: bool, literal: i64) -> Slice {
        let out = encode(data.as_bytes(), lowFirst, literal as u32);
        cx.new_bytes(&out)
    }
    /// The bytes, how many were needed, and 0 = ended, 1 = too short, 2 = invalid.
    fn expand(cx: &mut NativeCx, data: Slice, lowFirst: bool, literal: i64) -> (Slice, i64, i64) {
        let (out, used, end) = decode(data.as_bytes(), lowFirst, literal as u32);
        let how = match end {
            End::Code => 0,
            End::Short => 1,
            End::Invalid => 2,
        };
        (cx.new_bytes(&out), used as i64, how)
    }
}
