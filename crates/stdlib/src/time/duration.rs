//! The text of a `time.Duration`.

/// `72h3m0.5s`; below a second with the unit ms, µs or ns.
pub fn duration_text(nanoseconds: i64) -> String {
    let magnitude = nanoseconds.unsigned_abs();
    let sign = if nanoseconds < 0 { "-" } else { "" };
    let (unit, name) = match magnitude {
        0 => return "0s".into(),
        1..1_000 => (1, "ns"),
        1_000..1_000_000 => (1_000, "µs"),
        1_000_000..1_000_000_000 => (1_000_000, "ms"),
        _ => (1_000_000_000, "s"),
    };
    let (whole, fraction) = (magnitude / unit, fraction_text(magnitude % unit, unit));
    if unit < 1_000_000_000 || whole < 60 {
        return format!("{sign}{whole}{fraction}{name}");
    }
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    if hours == 0 {
        return format!("{sign}{minutes}m{seconds}{fraction}s");
    }
    format!("{sign}{hours}h{minutes}m{seconds}{fraction}s")
}

/// The digits after the point with the point, without trailing zeros.
fn fraction_text(rest: u64, unit: u64) -> String {
    if rest == 0 {
        return String::new();
    }
    let width = unit.ilog10() as usize;
    format!(".{rest:0width$}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::duration_text;

    #[test]
    fn texts() {
        for (d, text) in [
            (0, "0s"),
            (1, "1ns"),
            (1_100, "1.1µs"),
            (2_200_000, "2.2ms"),
            (3_300_000_000, "3.3s"),
            (245_000_000_000, "4m5s"),
            (245_001_000_000, "4m5.001s"),
            (18_367_001_000_000, "5h6m7.001s"),
            (480_000_000_001, "8m0.000000001s"),
            (i64::MAX, "2562047h47m16.854775807s"),
            (i64::MIN, "-2562047h47m16.854775808s"),
        ] {
            assert_eq!(duration_text(d), text);
        }
    }
}
