//! The elements of a time layout (`Jan`, `02`, `-0700`, …).

/// What a layout asks for; the numbers are those of package time's constants, in the order of its declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Element {
    None,
    LongMonth,
    Month,
    NumMonth,
    ZeroMonth,
    LongWeekday,
    Weekday,
    Day,
    UnderDay,
    ZeroDay,
    UnderYearDay,
    ZeroYearDay,
    Hour,
    Hour12,
    ZeroHour12,
    Minute,
    ZeroMinute,
    Second,
    ZeroSecond,
    LongYear,
    Year,
    UpperPm,
    LowerPm,
    Zone,
    IsoZone,
    IsoZoneSec,
    IsoHourZone,
    IsoColon,
    IsoColonSec,
    NumZone,
    NumZoneSec,
    NumHourZone,
    NumColon,
    NumColonSec,
    Frac0,
    Frac9,
}

/// Spellings, those first that others begin with.
const SPELLINGS: &[(&[u8], Element)] = &[
    (b"January", Element::LongMonth),
    (b"Jan", Element::Month),
    (b"Monday", Element::LongWeekday),
    (b"Mon", Element::Weekday),
    (b"MST", Element::Zone),
    (b"002", Element::ZeroYearDay),
    (b"01", Element::ZeroMonth),
    (b"02", Element::ZeroDay),
    (b"03", Element::ZeroHour12),
    (b"04", Element::ZeroMinute),
    (b"05", Element::ZeroSecond),
    (b"06", Element::Year),
    (b"15", Element::Hour),
    (b"1", Element::NumMonth),
    (b"2006", Element::LongYear),
    (b"2", Element::Day),
    (b"__2", Element::UnderYearDay),
    (b"_2", Element::UnderDay),
    (b"3", Element::Hour12),
    (b"4", Element::Minute),
    (b"5", Element::Second),
    (b"PM", Element::UpperPm),
    (b"pm", Element::LowerPm),
    (b"-070000", Element::NumZoneSec),
    (b"-07:00:00", Element::NumColonSec),
    (b"-0700", Element::NumZone),
    (b"-07:00", Element::NumColon),
    (b"-07", Element::NumHourZone),
    (b"Z070000", Element::IsoZoneSec),
    (b"Z07:00:00", Element::IsoColonSec),
    (b"Z0700", Element::IsoZone),
    (b"Z07:00", Element::IsoColon),
    (b"Z07", Element::IsoHourZone),
];

/// The first element of a layout with its start and end; `None` at the end if there is none.
pub fn element(layout: &[u8]) -> (Element, usize, usize) {
    for start in 0..layout.len() {
        let rest = &layout[start..];
        if rest.starts_with(b"_2006") {
            return (Element::LongYear, start + 1, start + 5);
        }
        if let Some(length) = fraction(rest) {
            let kind = if rest[1] == b'0' { Element::Frac0 } else { Element::Frac9 };
            return (kind, start, start + length);
        }
        if let Some(&(text, kind)) =
            SPELLINGS.iter().find(|(text, kind)| rest.starts_with(text) && stands_alone(rest, *kind))
        {
            return (kind, start, start + text.len());
        }
    }
    (Element::None, layout.len(), layout.len())
}

/// `Jan` and `Mon` don't count when a word goes on.
fn stands_alone(rest: &[u8], kind: Element) -> bool {
    !matches!(kind, Element::Month | Element::Weekday) || !rest.get(3).is_some_and(u8::is_ascii_lowercase)
}

/// The length of `.000` or `,999` that no other digit follows.
fn fraction(rest: &[u8]) -> Option<usize> {
    let &[b'.' | b',', digit @ (b'0' | b'9'), ..] = rest else { return None };
    let length = 1 + rest[1..].iter().take_while(|&&b| b == digit).count();
    (!rest.get(length).is_some_and(u8::is_ascii_digit)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements() {
        assert_eq!(element(b"x January"), (Element::LongMonth, 2, 9));
        assert_eq!(element(b"Janu 2"), (Element::Day, 5, 6));
        assert_eq!(element(b"_2006"), (Element::LongYear, 1, 5));
        assert_eq!(element(b".0001"), (Element::ZeroMonth, 3, 5));
        assert_eq!(element(b",999Z"), (Element::Frac9, 0, 4));
        assert_eq!(element(b"Z07:00:"), (Element::IsoColon, 0, 6));
        assert_eq!(element(b"abc"), (Element::None, 3, 3));
    }
}
