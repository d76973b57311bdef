//! What is said of a name: the comment before its declaration, and the declaration's first line.

use super::{Session, std_path};

impl Session {
    /// The text about `strings`, `strings.ToUpper`, `strings.Builder.Len`, or a name of the session.
    ///
    /// # Errors
    /// There is nothing of that name.
    pub fn doc(&self, what: &str) -> Result<String, String> {
        let unknown = || format!("nothing is known of {what}");
        let (head, rest) = what.split_once('.').map_or((what, None), |(h, r)| (h, Some(r)));
        if let Some(rest) = rest
            && let Some(path) = std_path(head)
        {
            let files = goanna_stdlib::package_files(&path).ok_or_else(unknown)?;
            return files
                .iter()
                .find_map(|(_, text, _)| find(&String::from_utf8_lossy(text), rest))
                .ok_or_else(unknown);
        }
        let front = self.front.borrow();
        let own = front.sources.files().filter(|(_, f)| !f.name.starts_with('/'));
        let mut texts: Vec<String> =
            own.map(|(_, f)| String::from_utf8_lossy(&f.text).into_owned()).collect();
        texts.reverse();
        if let Some(found) = texts.iter().find_map(|t| find(t, what)) {
            return Ok(found);
        }
        if let Some((_, decl, text)) = BUILTINS.iter().find(|b| b.0 == what) {
            return Ok(format!("{decl}\n    {text}\n"));
        }
        let path = std_path(what).or_else(|| goanna_stdlib::package_files(what).map(|_| what.to_owned()));
        let path = path.ok_or_else(unknown)?;
        let files = goanna_stdlib::package_files(&path).ok_or_else(unknown)?;
        let comment = files.iter().find_map(|(_, text, _)| package_comment(&String::from_utf8_lossy(text)));
        Ok(format!("package {what} // import {path:?}\n{}", comment.unwrap_or_default()))
    }
}

/// Predeclared functions: name, how they are called, what they do.
const BUILTINS: &[(&str, &str, &str)] = &[
    (
        "append",
        "func append(s []T, x ...T) []T",
        "append yields s with x behind its elements: in the same array if that has room, else in a new one.",
    ),
    (
        "cap",
        "func cap(v) int",
        "cap yields how many elements a slice has room for, an array has, or a channel buffers.",
    ),
    (
        "clear",
        "func clear(v)",
        "clear deletes all entries of a map, or sets all elements of a slice to zero.",
    ),
    (
        "close",
        "func close(c chan T)",
        "close says that nothing more will be sent on c. Receivers get what is buffered, then zero values at once. Closing a nil or closed channel panics.",
    ),
    ("complex", "func complex(re, im float) complex", "complex makes a complex number of its parts."),
    (
        "copy",
        "func copy(dst, src []T) int",
        "copy copies as many elements as both have, and yields how many; they may overlap. src may be a string if dst is a []byte.",
    ),
    (
        "delete",
        "func delete(m map[K]V, key K)",
        "delete removes the entry of key, if there is one; nothing happens with a nil map.",
    ),
    ("imag", "func imag(c complex) float", "imag yields the imaginary part."),
    (
        "len",
        "func len(v) int",
        "len yields the bytes of a string, the elements of a slice, array or map, or what a channel has buffered.",
    ),
    (
        "make",
        "func make(T, size ...int) T",
        "make makes a slice (with length and capacity), a map, or a channel (with the size of its buffer).",
    ),
    ("max", "func max(x T, y ...T) T", "max yields the largest argument; NaN if one is NaN."),
    ("min", "func min(x T, y ...T) T", "min yields the smallest argument; NaN if one is NaN."),
    (
        "new",
        "func new(T) *T",
        "new yields a pointer to a new variable: of type T with its zero value, or with the value of an expression.",
    ),
    (
        "panic",
        "func panic(v any)",
        "panic stops normal execution of the goroutine and runs its deferred calls from here outward. If none of them recovers, the program dies. panic(nil) panics with a *runtime.PanicNilError.",
    ),
    ("print", "func print(v ...)", "print writes its arguments to standard error."),
    (
        "println",
        "func println(v ...)",
        "println writes its arguments to standard error, with spaces and a newline.",
    ),
    ("real", "func real(c complex) float", "real yields the real part."),
    (
        "recover",
        "func recover() any",
        "recover yields the value of the panic under way and stops it, if a deferred function that this panic runs calls it itself; else nil. When that function returns, the one that had deferred it returns to its caller. :why tells why it gave nil.",
    ),
];

/// Finds a declaration of `name` (`F`, `T`, `T.M`) and gives it with its comment.
fn find(text: &str, name: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| declares(line, name))?;
    let mut first = at;
    while first > 0
        && lines[first - 1].trim_start().starts_with("//")
        && !lines[first - 1].starts_with("//go:")
    {
        first -= 1;
    }
    let decl = lines[at].trim_end().trim_end_matches('{').trim();
    let mut out = format!("{decl}\n");
    for line in &lines[first..at] {
        out.push_str(&format!("    {}\n", line.trim_start().trim_start_matches('/').trim_start()));
    }
    Some(out)
}

fn declares(line: &str, name: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if let Some((base, method)) = name.split_once('.') {
        let Some(rest) = line.strip_prefix("func (") else { return false };
        let Some((recv, rest)) = rest.split_once(')') else { return false };
        let ty = recv.rsplit([' ', '*']).next().unwrap_or_default();
        let ty = ty.split('[').next().unwrap_or_default();
        return ty == base && rest.trim_start().strip_prefix(method).is_some_and(ends);
    }
    let trimmed = line.trim_start();
    for keyword in ["func ", "type ", "var ", "const "] {
        if line.strip_prefix(keyword).and_then(|r| r.strip_prefix(name)).is_some_and(ends) {
            return true;
        }
    }
    // Inside a group.
    line.starts_with('\t')
        && !line.starts_with("\t\t")
        && trimmed.strip_prefix(name).is_some_and(|r| {
            ends(r)
                && name.starts_with(char::is_uppercase)
                && (r.trim_start().starts_with('=') || r.is_empty() || r.starts_with(' ') && !r.contains('('))
        })
}

fn package_comment(text: &str) -> Option<String> {
    let mut comment = Vec::new();
    for line in text.lines() {
        if line.starts_with("package ") {
            break;
        }
        match line.strip_prefix("//") {
            Some(text) if !text.starts_with("go:") => comment.push(format!("    {}\n", text.trim_start())),
            _ => comment.clear(),
        }
    }
    (!comment.is_empty()).then(|| comment.concat())
}
