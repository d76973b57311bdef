//! The syntax of regular expressions.

use super::{Ranges, folded, negated, normal};
use crate::unicode;

/// A part of an expression.
#[derive(Clone, Debug)]
pub enum Node {
    /// Matches nothing at all.
    Empty,
    /// One rune.
    Rune(u32),
    /// One rune of a set.
    Class(Ranges),
    /// Any rune, or any but a line feed.
    Any {
        line_feed: bool,
    },
    /// A place: bits of [`place`].
    Place(u32),
    Capture(Box<Node>, u32),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
        greedy: bool,
    },
    Concat(Vec<Node>),
    Alternate(Vec<Node>),
}

/// Conditions on a place between two runes.
pub mod place {
    pub const BEGIN_LINE: u32 = 1;
    pub const END_LINE: u32 = 2;
    pub const BEGIN_TEXT: u32 = 4;
    pub const END_TEXT: u32 = 8;
    pub const WORD: u32 = 16;
    pub const NO_WORD: u32 = 32;
}

/// Why an expression is refused: Go's words and the part at fault.
pub struct Error {
    pub code: &'static str,
    pub part: Vec<u8>,
}

/// An expression.
pub struct Parsed {
    pub node: Node,
    /// Names of the groups, the whole expression first.
    pub names: Vec<String>,
}

const BAD_ESCAPE: &str = "invalid escape sequence";
const BAD_RANGE: &str = "invalid character class range";
const BAD_PERL: &str = "invalid or unsupported Perl syntax";
const BAD_NAME: &str = "invalid named capture";
const BAD_COUNT: &str = "invalid repeat count";
const NO_BRACKET: &str = "missing closing ]";
const NO_PAREN: &str = "missing closing )";
const NO_ARGUMENT: &str = "missing argument to repetition operator";
const NESTED: &str = "invalid nested repetition operator";
const TRAILING: &str = "trailing backslash at end of expression";

const MAX_REPEAT: u32 = 1000;
const MAX_DEPTH: usize = 1000;

#[derive(Clone, Copy)]
struct Flags {
    fold: bool,
    multi_line: bool,
    dot_all: bool,
    lazy: bool,
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    perl: bool,
    flags: Flags,
    names: Vec<String>,
    depth: usize,
}

type Result<T> = std::result::Result<T, Error>;

fn fail<T>(code: &'static str, part: &str) -> Result<T> {
    Err(Error { code, part: part.as_bytes().to_vec() })
}

/// Reads an expression in Perl's or POSIX' syntax.
///
/// # Errors
/// It is none.
pub fn parse(text: &[u8], perl: bool) -> Result<Parsed> {
    let text = std::str::from_utf8(text)
        .map_err(|e| Error { code: "invalid UTF-8", part: text[e.valid_up_to()..].to_vec() })?;
    let flags = Flags { fold: false, multi_line: !perl, dot_all: false, lazy: false };
    let mut parser = Parser { text, at: 0, perl, flags, names: vec![String::new()], depth: 0 };
    let node = parser.alternatives()?;
    if parser.at < text.len() {
        return fail("unexpected )", text);
    }
    Ok(Parsed { node, names: parser.names })
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, prefix: &str) -> bool {
        let found = self.rest().starts_with(prefix);
        if found {
            self.at += prefix.len();
        }
        found
    }

    /// Up to a closing parenthesis or the end.
    fn alternatives(&mut self) -> Result<Node> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return fail("expression nests too deeply", self.text);
        }
        let mut branches = Vec::new();
        let mut parts = Vec::new();
        let mut last_repeat = None;
        loop {
            let repeat = last_repeat.take();
            let start = self.at;
            match self.peek() {
                None | Some(')') => break,
                Some('|') => {
                    self.at += 1;
                    branches.push(concat(std::mem::take(&mut parts)));
                }
                Some('(') => {
                    if let Some(node) = self.group()? {
                        parts.push(node);
                    }
                }
                Some(c @ ('*' | '+' | '?')) => {
                    self.at += 1;
                    let (min, max) = match c {
                        '*' => (0, None),
                        '+' => (1, None),
                        _ => (0, Some(1)),
                    };
                    self.repeat(&mut parts, min, max, start, repeat)?;
                    last_repeat = Some(repeat.unwrap_or(start));
                }
                Some('{') => match self.counts() {
                    None => {
                        self.at += 1;
                        parts.push(Node::Rune(u32::from('{')));
                    }
                    Some((min, max)) => {
                        let bad = |n: u32| n > MAX_REPEAT;
                        if bad(min) || max.is_some_and(|max| bad(max) || min > max) {
                            return fail(BAD_COUNT, &self.text[start..self.at]);
                        }
                        self.repeat(&mut parts, min, max, start, repeat)?;
                        last_repeat = Some(repeat.unwrap_or(start));
                    }
                },
                Some(_) => self.atom(&mut parts)?,
            }
        }
        self.depth -= 1;
        let last = concat(parts);
        if branches.is_empty() {
            return Ok(last);
        }
        branches.push(last);
        Ok(alternate(branches))
    }

    fn atom(&mut self, parts: &mut Vec<Node>) -> Result<()> {
        let node = match self.peek() {
            Some('^') => {
                self.at += 1;
                Node::Place(if self.flags.multi_line { place::BEGIN_LINE } else { place::BEGIN_TEXT })
            }
            Some('$') => {
                self.at += 1;
                Node::Place(if self.flags.multi_line { place::END_LINE } else { place::END_TEXT })
            }
            Some('.') => {
                self.at += 1;
                Node::Any { line_feed: self.flags.dot_all }
            }
            Some('[') => Node::Class(self.class()?),
            Some('\\') => return self.escaped(parts),
            _ => {
                let c = self.next().map_or(0, u32::from);
                self.literal(c)
            }
        };
        parts.push(node);
        Ok(())
    }

    fn literal(&self, rune: u32) -> Node {
        if self.flags.fold && unicode::simple_fold(rune as i32) as u32 != rune {
            return Node::Class(folded(&vec![(rune, rune)]));
        }
        Node::Rune(rune)
    }

    fn escaped(&mut self, parts: &mut Vec<Node>) -> Result<()> {
        let rest = self.rest();
        if self.perl {
            let place = match rest.as_bytes().get(1) {
                Some(b'A') => Some(place::BEGIN_TEXT),
                Some(b'b') => Some(place::WORD),
                Some(b'B') => Some(place::NO_WORD),
                Some(b'z') => Some(place::END_TEXT),
                Some(b'C') => return fail(BAD_ESCAPE, &rest[..2]),
                Some(b'Q') => {
                    let quoted = &rest[2..];
                    let end = quoted.find("\\E").unwrap_or(quoted.len());
                    for c in quoted[..end].chars() {
                        parts.push(self.literal(u32::from(c)));
                    }
                    self.at = (self.at + 2 + end + 2).min(self.text.len());
                    return Ok(());
                }
                _ => None,
            };
            if let Some(place) = place {
                self.at += 2;
                parts.push(Node::Place(place));
                return Ok(());
            }
            let mut set = Vec::new();
            if self.unicode_class(&mut set)? || self.perl_class(&mut set) {
                parts.push(Node::Class(normal(set)));
                return Ok(());
            }
        }
        let rune = self.escape()?;
        parts.push(self.literal(rune));
        Ok(())
    }

    /// Takes a repetition operator from `start` to here for the last part.
    fn repeat(
        &mut self,
        parts: &mut Vec<Node>,
        min: u32,
        max: Option<u32>,
        start: usize,
        last: Option<usize>,
    ) -> Result<()> {
        let mut greedy = !self.flags.lazy;
        if self.perl {
            if self.eat("?") {
                greedy = !greedy;
            }
            if let Some(last) = last {
                return fail(NESTED, &self.text[last..self.at]);
            }
        }
        let Some(node) = parts.pop() else { return fail(NO_ARGUMENT, &self.text[start..self.at]) };
        let node = Node::Repeat { node: Box::new(node), min, max, greedy };
        if (min >= 2 || max.is_some_and(|m| m >= 2)) && !sized(&node, MAX_REPEAT) {
            return fail(BAD_COUNT, &self.text[start..self.at]);
        }
        parts.push(node);
        Ok(())
    }

    /// `{n}`, `{n,}` or `{n,m}`; nothing is taken if it is none.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let inner = &self.rest()[1..];
        let end = inner.find('}')?;
        let number = |s: &str| -> Option<u32> {
            let plain = !s.is_empty()
                && s.bytes().all(|b| b.is_ascii_digit())
                && (s.len() == 1 || !s.starts_with('0'));
            plain.then(|| s.parse().unwrap_or(u32::MAX))
        };
        let (min, max) = match inner[..end].split_once(',') {
            None => {
                let n = number(&inner[..end])?;
                (n, Some(n))
            }
            Some((min, "")) => (number(min)?, None),
            Some((min, max)) => (number(min)?, Some(number(max)?)),
        };
        self.at += end + 2;
        Some((min, max))
    }

    /// A group, or flags, which leave nothing.
    fn group(&mut self) -> Result<Option<Node>> {
        let outer = self.flags;
        let mut capture = None;
        let rest = self.rest();
        if self.perl && rest.starts_with("(?") {
            let named =
                rest.starts_with("(?P<") && rest.len() > 4 || rest.starts_with("(?<") && rest.len() > 3;
            if named {
                let begin = if rest.starts_with("(?P<") { 4 } else { 3 };
                let Some(end) = rest.find('>') else { return fail(BAD_NAME, rest) };
                let name = &rest[begin..end];
                if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
                    return fail(BAD_NAME, &rest[..=end]);
                }
                self.at += end + 1;
                capture = Some(self.names.len() as u32);
                self.names.push(name.to_owned());
            } else if !self.flag_group()? {
                return Ok(None);
            }
        } else {
            self.at += 1;
            capture = Some(self.names.len() as u32);
            self.names.push(String::new());
        }
        let node = self.alternatives()?;
        if !self.eat(")") {
            return fail(NO_PAREN, self.text);
        }
        self.flags = outer;
        Ok(Some(match capture {
            Some(i) => Node::Capture(Box::new(node), i),
            None => match node {
                // One part, so that a repetition takes all of it.
                Node::Concat(_) | Node::Empty => Node::Concat(vec![node]),
                node => node,
            },
        }))
    }

    /// The flags behind `(?`; whether a group follows them.
    fn flag_group(&mut self) -> Result<bool> {
        let start = self.at;
        self.at += 2;
        let outer = self.flags;
        let (mut on, mut some) = (true, false);
        while let Some(c) = self.next() {
            let flag = match c {
                'i' => &mut self.flags.fold,
                'm' => &mut self.flags.multi_line,
                's' => &mut self.flags.dot_all,
                'U' => &mut self.flags.lazy,
                '-' if on => {
                    on = false;
                    some = false;
                    continue;
                }
                ':' | ')' if on || some => {
                    if c == ':' {
                        // The caller restores what was before the group.
                        return Ok(true);
                    }
                    return Ok(false);
                }
                _ => break,
            };
            *flag = on;
            some = true;
        }
        self.flags = outer;
        fail(BAD_PERL, &self.text[start..self.at])
    }

    /// `\d` and the like.
    fn perl_class(&mut self, set: &mut Ranges) -> bool {
        let bytes = self.rest().as_bytes();
        let Some(&letter) = bytes.get(1).filter(|_| self.perl && bytes[0] == b'\\') else { return false };
        let ranges: Ranges = match letter.to_ascii_lowercase() {
            b'd' => vec![(0x30, 0x39)],
            b's' => vec![(9, 10), (12, 13), (32, 32)],
            b'w' => word(),
            _ => return false,
        };
        self.at += 2;
        self.add(set, ranges, letter.is_ascii_uppercase());
        true
    }

    fn add(&self, set: &mut Ranges, ranges: Ranges, negative: bool) {
        let ranges = if self.flags.fold { folded(&ranges) } else { ranges };
        set.extend(if negative { negated(ranges) } else { ranges });
    }

    /// `[:alpha:]`, inside a class.
    fn posix_class(&mut self, set: &mut Ranges) -> Result<bool> {
        let rest = self.rest();
        if !rest.starts_with("[:") {
            return Ok(false);
        }
        let Some(end) = rest[2..].find(":]") else { return Ok(false) };
        let name = &rest[2..2 + end];
        let negative = name.starts_with('^');
        let ranges: Ranges = match name.trim_start_matches('^') {
            "alnum" => vec![(0x30, 0x39), (0x41, 0x5a), (0x61, 0x7a)],
            "alpha" => vec![(0x41, 0x5a), (0x61, 0x7a)],
            "ascii" => vec![(0, 0x7f)],
            "blank" => vec![(9, 9), (32, 32)],
            "cntrl" => vec![(0, 0x1f), (0x7f, 0x7f)],
            "digit" => vec![(0x30, 0x39)],
            "graph" => vec![(0x21, 0x7e)],
            "lower" => vec![(0x61, 0x7a)],
            "print" => vec![(0x20, 0x7e)],
            "punct" => vec![(0x21, 0x2f), (0x3a, 0x40), (0x5b, 0x60), (0x7b, 0x7e)],
            "space" => vec![(9, 13), (32, 32)],
            "upper" => vec![(0x41, 0x5a)],
            "word" => word(),
            "xdigit" => vec![(0x30, 0x39), (0x41, 0x46), (0x61, 0x66)],
            _ => return fail(BAD_RANGE, &rest[..end + 4]),
        };
        self.at += end + 4;
        self.add(set, ranges, negative);
        Ok(true)
    }

    /// `\pL`, `\p{Greek}`, `\P{^Lu}`.
    fn unicode_class(&mut self, set: &mut Ranges) -> Result<bool> {
        let rest = self.rest();
        if !self.perl || !(rest.starts_with("\\p") || rest.starts_with("\\P")) {
            return Ok(false);
        }
        let mut negative = rest.starts_with("\\P");
        let Some(first) = rest[2..].chars().next() else { return fail(BAD_RANGE, rest) };
        let (mut name, size) = if first == '{' {
            let Some(end) = rest.find('}') else { return fail(BAD_RANGE, rest) };
            (&rest[3..end], end + 1)
        } else {
            (&rest[2..2 + first.len_utf8()], 2 + first.len_utf8())
        };
        if let Some(inner) = name.strip_prefix('^') {
            negative = !negative;
            name = inner;
        }
        let Some(ranges) = named_table(name) else { return fail(BAD_RANGE, &rest[..size]) };
        self.at += size;
        self.add(set, ranges, negative);
        Ok(true)
    }

    /// The rune of an escape.
    fn escape(&mut self) -> Result<u32> {
        let start = self.at;
        self.at += 1;
        let Some(c) = self.next() else { return fail(TRAILING, "") };
        match c {
            '0'..='7' if c == '0' || matches!(self.peek(), Some('0'..='7')) => {
                let mut value = u32::from(c) - 48;
                for _ in 0..2 {
                    let Some(d @ '0'..='7') = self.peek() else { break };
                    value = value * 8 + u32::from(d) - 48;
                    self.at += 1;
                }
                return Ok(value);
            }
            'x' => {
                if let Some(value) = self.hex() {
                    return Ok(value);
                }
            }
            'a' => return Ok(7),
            'f' => return Ok(12),
            'n' => return Ok(10),
            'r' => return Ok(13),
            't' => return Ok(9),
            'v' => return Ok(11),
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => return Ok(u32::from(c)),
            _ => {}
        }
        fail(BAD_ESCAPE, &self.text[start..self.at])
    }

    /// Behind `\x`.
    fn hex(&mut self) -> Option<u32> {
        let mut value = 0;
        if self.next()? == '{' {
            let mut digits = 0;
            loop {
                let c = self.next()?;
                if c == '}' {
                    return (digits > 0).then_some(value);
                }
                value = value * 16 + c.to_digit(16)?;
                if value > 0x10_ffff {
                    return None;
                }
                digits += 1;
            }
        }
        let first = self.text[..self.at].chars().next_back()?.to_digit(16)?;
        value = first * 16 + self.next()?.to_digit(16)?;
        Some(value)
    }

    fn class(&mut self) -> Result<Ranges> {
        let start = self.at;
        let whole = self.rest();
        self.at += 1;
        let mut set = Vec::new();
        let negative = self.eat("^");
        let mut first = true;
        while first || self.peek() != Some(']') {
            if self.peek().is_none() {
                return fail(NO_BRACKET, whole);
            }
            // POSIX: a - stands at the ends only.
            let rest = self.rest();
            if !self.perl && rest.starts_with('-') && !first && !rest.starts_with("-]") && rest.len() > 1 {
                let size = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                return fail(BAD_RANGE, &rest[..size]);
            }
            first = false;
            if self.posix_class(&mut set)? || self.unicode_class(&mut set)? || self.perl_class(&mut set) {
                continue;
            }
            let range = self.at;
            let low = self.class_rune(start)?;
            let mut high = low;
            let rest = self.rest().as_bytes();
            if rest.len() >= 2 && rest[0] == b'-' && rest[1] != b']' {
                self.at += 1;
                high = self.class_rune(start)?;
                if high < low {
                    return fail(BAD_RANGE, &self.text[range..self.at]);
                }
            }
            self.add(&mut set, vec![(low, high)], false);
        }
        self.at += 1;
        Ok(if negative { negated(set) } else { normal(set) })
    }

    fn class_rune(&mut self, class: usize) -> Result<u32> {
        match self.peek() {
            None => fail(NO_BRACKET, &self.text[class..]),
            Some('\\') => self.escape(),
            Some(c) => {
                self.at += c.len_utf8();
                Ok(u32::from(c))
            }
        }
    }
}

fn word() -> Ranges {
    vec![(0x30, 0x39), (0x41, 0x5a), (0x5f, 0x5f), (0x61, 0x7a)]
}

fn concat(mut parts: Vec<Node>) -> Node {
    match parts.len() {
        0 => Node::Empty,
        1 => parts.remove(0),
        _ => Node::Concat(parts),
    }
}

/// Branches, with the runes that all of them begin with in front.
fn alternate(branches: Vec<Node>) -> Node {
    if branches.iter().all(|b| matches!(b, Node::Empty)) {
        return Node::Empty;
    }
    let lists: Vec<Vec<Node>> = branches
        .into_iter()
        .map(|branch| match branch {
            Node::Concat(parts) => parts,
            Node::Empty => Vec::new(),
            other => vec![other],
        })
        .collect();
    let rune = |list: &Vec<Node>, i: usize| match list.get(i) {
        Some(Node::Rune(rune)) => Some(*rune),
        _ => None,
    };
    let mut common = 0;
    while let Some(wanted) = rune(&lists[0], common)
        && lists.iter().all(|list| rune(list, common) == Some(wanted))
    {
        common += 1;
    }
    let mut parts = lists[0][..common].to_vec();
    parts.push(Node::Alternate(lists.into_iter().map(|list| concat(list[common..].to_vec())).collect()));
    concat(parts)
}

/// Whether nested repetitions multiply to no more than `n`.
fn sized(node: &Node, n: u32) -> bool {
    match node {
        Node::Repeat { node, min, max, .. } => {
            let m = match max {
                Some(0) => return true,
                Some(1) | None if *min < 2 => return sized(node, n),
                Some(m) => *m,
                None => *min,
            };
            m <= n && sized(node, n / m)
        }
        Node::Capture(node, _) => sized(node, n),
        Node::Concat(list) | Node::Alternate(list) => list.iter().all(|node| sized(node, n)),
        _ => true,
    }
}

/// The runes of a category or script, by name or alias; case, spaces, `-` and `_` don't matter.
fn named_table(name: &str) -> Option<Ranges> {
    let plain = |s: &str| -> String {
        s.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
    };
    let wanted = plain(name);
    match wanted.as_str() {
        "any" => return Some(vec![(0, 0x10_ffff)]),
        "ascii" => return Some(vec![(0, 0x7f)]),
        "assigned" => return Some(negated(table("Cn")?)),
        _ => {}
    }
    const ALIASES: &[(&str, &str)] = &[
        ("casedletter", "LC"),
        ("closepunctuation", "Pe"),
        ("combiningmark", "M"),
        ("connectorpunctuation", "Pc"),
        ("control", "Cc"),
        ("currencysymbol", "Sc"),
        ("dashpunctuation", "Pd"),
        ("decimalnumber", "Nd"),
        ("digit", "Nd"),
        ("enclosingmark", "Me"),
        ("finalpunctuation", "Pf"),
        ("format", "Cf"),
        ("initialpunctuation", "Pi"),
        ("letter", "L"),
        ("letternumber", "Nl"),
        ("lineseparator", "Zl"),
        ("lowercaseletter", "Ll"),
        ("mark", "M"),
        ("mathsymbol", "Sm"),
        ("modifierletter", "Lm"),
        ("modifiersymbol", "Sk"),
        ("nonspacingmark", "Mn"),
        ("number", "N"),
        ("openpunctuation", "Ps"),
        ("other", "C"),
        ("otherletter", "Lo"),
        ("othernumber", "No"),
        ("otherpunctuation", "Po"),
        ("othersymbol", "So"),
        ("paragraphseparator", "Zp"),
        ("privateuse", "Co"),
        ("punctuation", "P"),
        ("separator", "Z"),
        ("spaceseparator", "Zs"),
        ("spacingmark", "Mc"),
        ("surrogate", "Cs"),
        ("symbol", "S"),
        ("titlecaseletter", "Lt"),
        ("unassigned", "Cn"),
        ("uppercaseletter", "Lu"),
    ];
    if let Ok(i) = ALIASES.binary_search_by_key(&wanted.as_str(), |a| a.0) {
        return table(ALIASES[i].1);
    }
    unicode::table_names()
        .find(|n| {
            let bare = n.strip_prefix("script:").unwrap_or(n);
            !bare.contains(':') && plain(bare) == wanted
        })
        .and_then(table)
}

fn table(name: &str) -> Option<Ranges> {
    let runs = unicode::range_table(name);
    let mut out = Vec::new();
    for &(low, high, stride) in runs {
        if stride == 1 {
            out.push((low, high));
        } else {
            out.extend((low..=high).step_by(stride as usize).map(|r| (r, r)));
        }
    }
    (!out.is_empty()).then(|| normal(out))
}
