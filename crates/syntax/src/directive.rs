//! `//line` directives: what compile errors call a place in generated source.
//!
//! Holds: a directive counts from the line below it (`//line`) or from its end (`/*line */`). A directive without a column leaves columns unknown.

use crate::source::LineCol;

/// From `at` on, places have another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineDirective {
    /// Byte offset of the first place that it names.
    pub at: u32,
    /// File name as written; empty if it names none.
    pub name: String,
    /// Line of `at`.
    pub line: u32,
    /// Column of `at`; 0 if unknown.
    pub col: u32,
}

/// The directives of a text, in order, and what is wrong with others (where, and gc's words).
#[must_use]
pub fn line_directives(text: &[u8], own_name: &str) -> (Vec<LineDirective>, Vec<(usize, String)>) {
    let (mut found, mut errors): (Vec<LineDirective>, _) = (Vec::new(), Vec::new());
    let search = memchr::memmem::find_iter(text, b"line ");
    for word in search {
        let Some(start) = word.checked_sub(2) else { continue };
        let (body_end, at) = match &text[start..word] {
            b"//" if start == 0 || text[start - 1] == b'\n' => {
                let end = memchr::memchr(b'\n', &text[word..]).map_or(text.len(), |n| word + n);
                (end, end + 1)
            }
            b"/*" => match memchr::memmem::find(&text[word..], b"*/") {
                Some(n) if !text[word..word + n].contains(&b'\n') => (word + n, word + n + 2),
                _ => continue,
            },
            _ => continue,
        };
        let body =
            String::from_utf8_lossy(&text[word + "line ".len()..body_end]).trim_end_matches('\r').to_owned();
        let previous = found.last().map_or(own_name, |d| &d.name);
        match parse(&body, previous) {
            Some(Ok((name, line, col))) => found.push(LineDirective { at: at as u32, name, line, col }),
            Some(Err((offset, message))) => errors.push((word + "line ".len() + offset, message)),
            None => {}
        }
    }
    (found, errors)
}

type Parsed = Result<(String, u32, u32), (usize, String)>;

/// `name:line` or `name:line:col`; `None` if the text is no directive.
fn parse(text: &str, previous: &str) -> Option<Parsed> {
    let (rest, last) = text.rsplit_once(':')?;
    let number = |s: &str| s.parse::<u32>().ok().filter(|_| s.bytes().all(|b| b.is_ascii_digit()));
    let invalid =
        |what: &str, digits: &str, at: usize| Some(Err((at, format!("invalid {what} number: {digits}"))));
    let Some(n) = number(last) else { return invalid("line", last, rest.len() + 1) };
    if let Some((name, line)) = rest.rsplit_once(':')
        && let Some(line_number) = number(line)
    {
        if n == 0 {
            return invalid("column", last, rest.len() + 1);
        }
        if line_number == 0 {
            return invalid("line", line, name.len() + 1);
        }
        let name = if name.is_empty() { previous } else { name };
        return Some(Ok((name.to_owned(), line_number, n)));
    }
    if n == 0 {
        return invalid("line", last, rest.len() + 1);
    }
    Some(Ok((rest.to_owned(), n, 0)))
}

impl LineDirective {
    /// Line and column (0: unknown) of the place `real`, when the directive's own place is really at `own`.
    #[must_use]
    pub fn place(&self, own: LineCol, real: LineCol) -> LineCol {
        let line = self.line + (real.line - own.line);
        let col = match self.col {
            0 => 0,
            col if real.line == own.line => col + (real.col - own.col),
            _ => real.col,
        };
        LineCol { line, col }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lines_and_columns() {
        let text =
            b"a\n//line x.y:10\nb\n/*line z:3:4*/c\n //line no:1\n//line :0\n//line q:5:0\n//line bare\n";
        let (found, errors) = line_directives(text, "own.go");
        let places: Vec<_> = found.iter().map(|d| (d.name.as_str(), d.line, d.col)).collect();
        assert_eq!(places, [("x.y", 10, 0), ("z", 3, 4)]);
        let words: Vec<_> = errors.iter().map(|(_, m)| m.as_str()).collect();
        assert_eq!(words, ["invalid line number: 0", "invalid column number: 0"]);
    }
}
