//! Values as crash reports and print/println show them.
//!
//! UNSAFE MODULE: reads boxes by their types.

use crate::native::Str;
use crate::vm::Vm;
use goanna_bytecode::{PrintKind, TypeIx, TypeKind};

/// Text with a tab after each newline.
pub(crate) fn indented(text: &[u8], out: &mut Vec<u8>) {
    for &b in text {
        out.push(b);
        if b == b'\n' {
            out.push(b'\t');
        }
    }
}

/// The shortest digits that give the number back, in C's %g form.
pub(crate) fn float(f: f64) -> String {
    if f.is_nan() {
        return "NaN".into();
    }
    if f.is_infinite() {
        return if f > 0.0 { "+Inf".into() } else { "-Inf".into() };
    }
    general(&format!("{f:e}"))
}

fn float32(f: f32) -> String {
    if f.is_finite() { general(&format!("{f:e}")) } else { float(f64::from(f)) }
}

/// `1.5e7` → `1.5e+07`, `1.5e2` → `150`.
fn general(scientific: &str) -> String {
    let (mantissa, exp) = scientific.split_once('e').unwrap_or((scientific, "0"));
    let exp: i32 = exp.parse().unwrap_or(0);
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |m| ("-", m));
    if !(-4..6).contains(&exp) {
        let s = if exp < 0 { '-' } else { '+' };
        return format!("{sign}{mantissa}e{s}{:02}", exp.abs());
    }
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    let point = exp + 1;
    if point <= 0 {
        return format!("{sign}0.{}{digits}", "0".repeat((-point) as usize));
    }
    let point = point as usize;
    if digits.len() <= point {
        return format!("{sign}{digits}{}", "0".repeat(point - digits.len()));
    }
    format!("{sign}{}.{}", &digits[..point], &digits[point..])
}

fn complex(re: f64, im: f64) -> String {
    pair(&float(re), &float(im))
}

fn complex32(re: f32, im: f32) -> String {
    pair(&float32(re), &float32(im))
}

fn pair(re: &str, im: &str) -> String {
    let sign = if im.starts_with(['+', '-']) { "" } else { "+" };
    format!("({re}{sign}{im}i)")
}

/// An operand of print.
///
/// # Safety
/// `s` points to the operand's slots.
pub(crate) unsafe fn print_operand(s: *const u64, kind: u16) -> Vec<u8> {
    // SAFETY: the caller's promise, in every arm.
    unsafe {
        let text = match kind {
            k if k == PrintKind::Bool as u16 => if *s & 1 == 1 { "true" } else { "false" }.to_string(),
            k if k == PrintKind::Int as u16 => (*s as i64).to_string(),
            k if k == PrintKind::Uint as u16 => (*s).to_string(),
            k if k == PrintKind::Float as u16 => float(f64::from_bits(*s)),
            k if k == PrintKind::Float32 as u16 => float32(f64::from_bits(*s) as f32),
            k if k == PrintKind::Complex64 as u16 => {
                complex32(f64::from_bits(*s) as f32, f64::from_bits(*s.add(1)) as f32)
            }
            k if k == PrintKind::Complex as u16 => complex(f64::from_bits(*s), f64::from_bits(*s.add(1))),
            k if k == PrintKind::String as u16 => return s.cast::<Str>().read().as_bytes().to_vec(),
            k if k == PrintKind::Pointer as u16 => format!("0x{:x}", *s),
            k if k == PrintKind::Slice as u16 => format!("[{}/{}]0x{:x}", *s.add(1), *s.add(2), *s),
            k if k == PrintKind::Iface as u16 => format!("(0x{:x},0x{:x})", *s, *s.add(1)),
            k if k == PrintKind::Space as u16 => " ".to_string(),
            _ => "\n".to_string(),
        };
        text.into_bytes()
    }
}

impl Vm {
    /// A panic's value.
    pub(crate) fn panic_text(&self, ty: u64, data: u64, out: &mut Vec<u8>) {
        if ty == 0 {
            out.extend_from_slice(b"nil");
            return;
        }
        let d = &self.rt.types.get(TypeIx(ty as u32)).desc;
        let named = !d.pkg_path.is_empty();
        let mut text = Vec::new();
        // SAFETY: the data word of an interface of this type: the address of its value.
        let basic = unsafe {
            match d.kind {
                TypeKind::Bool => Some(if *(data as *const u8) != 0 { "true" } else { "false" }.to_string()),
                TypeKind::Int | TypeKind::Int64 => Some((data as *const i64).read().to_string()),
                TypeKind::Int8 => Some((data as *const i8).read().to_string()),
                TypeKind::Int16 => Some((data as *const i16).read().to_string()),
                TypeKind::Int32 => Some((data as *const i32).read().to_string()),
                TypeKind::Uint | TypeKind::Uint64 | TypeKind::Uintptr => {
                    Some((data as *const u64).read().to_string())
                }
                TypeKind::Uint8 => Some((data as *const u8).read().to_string()),
                TypeKind::Uint16 => Some((data as *const u16).read().to_string()),
                TypeKind::Uint32 => Some((data as *const u32).read().to_string()),
                TypeKind::Float32 => Some(float32((data as *const f32).read())),
                TypeKind::Float64 => Some(float((data as *const f64).read())),
                TypeKind::Complex64 => {
                    let c = (data as *const [f32; 2]).read();
                    Some(complex32(c[0], c[1]))
                }
                TypeKind::Complex128 => {
                    let c = (data as *const [f64; 2]).read();
                    Some(complex(c[0], c[1]))
                }
                TypeKind::String => {
                    indented((data as *const Str).read().as_bytes(), &mut text);
                    None
                }
                _ => {
                    out.extend_from_slice(format!("({}) 0x{data:x}", d.string).as_bytes());
                    return;
                }
            }
        };
        let is_complex = matches!(d.kind, TypeKind::Complex64 | TypeKind::Complex128);
        match (named, basic) {
            (false, Some(b)) => out.extend_from_slice(b.as_bytes()),
            (false, None) => out.extend_from_slice(&text),
            // A complex number brings its parentheses.
            (true, Some(b)) if is_complex => out.extend_from_slice(format!("{}{b}", d.string).as_bytes()),
            (true, Some(b)) => out.extend_from_slice(format!("{}({b})", d.string).as_bytes()),
            (true, None) => {
                out.extend_from_slice(format!("{}(\"", d.string).as_bytes());
                out.extend_from_slice(&text);
                out.extend_from_slice(b"\")");
            }
        }
    }
}
