//! Build constraints: `//go:build` and `// +build` lines, and file name endings (`_linux.go`, `_amd64.go`, `_test.go`).
//!
//! Holds: Goanna is linux/amd64 with compiler `gc` as far as constraints go, cgo is off. Rules of `go help buildconstraint`.

use super::GO_MINOR;

const KNOWN_OS: &[&str] = &[
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "wasip1",
    "windows",
    "zos",
];
const KNOWN_ARCH: &[&str] = &[
    "386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "mips64le", "mipsle", "ppc64", "ppc64le",
    "riscv64", "s390x", "wasm", "amd64p32", "armbe", "arm64be", "riscv", "sparc", "sparc64",
];

/// Whether the file's name lets it into a build (not a test, not for another system, not hidden).
#[must_use]
pub fn file_name_matches(name: &str) -> bool {
    let Some(stem) = name.strip_suffix(".go") else { return false };
    if name.starts_with(['_', '.']) || stem.ends_with("_test") {
        return false;
    }
    let Some((_, endings)) = stem.split_once('_') else { return true };
    let parts: Vec<&str> = endings.split('_').collect();
    let os = |part: &str| !KNOWN_OS.contains(&part) || part == "linux";
    let arch = |part: &str| !KNOWN_ARCH.contains(&part) || part == "amd64";
    match parts.as_slice() {
        [.., a, b] if KNOWN_OS.contains(a) && KNOWN_ARCH.contains(b) => *a == "linux" && *b == "amd64",
        [.., b] => os(b) && arch(b),
        [] => true,
    }
}

/// Whether the constraint before a source's package clause, if there is one, is satisfied: its `//go:build` line, else its `// +build` lines. `tags` are those of `-tags`.
#[must_use]
pub fn constraint_allows(text: &[u8], tags: &[String]) -> bool {
    // `// +build` lines count if a blank line follows, and no comment of the other kind stands before them.
    let (mut plus, mut pending, mut only_lines) = (true, true, true);
    let mut in_block = false;
    for line in text.split(|&b| b == b'\n') {
        let line = String::from_utf8_lossy(line.trim_ascii()).into_owned();
        if in_block || line.starts_with("/*") {
            only_lines = false;
            in_block = match line.rfind("*/") {
                Some(end) if end + 2 < line.len() => break,
                end => end.is_none(),
            };
        } else if let Some(expr) = line.strip_prefix("//go:build ") {
            return Parser { rest: expr, tags }.or();
        } else if let Some(comment) = line.strip_prefix("//") {
            if let Some(rest) = comment.trim_start().strip_prefix("+build")
                && only_lines
                && (rest.is_empty() || rest.starts_with([' ', '\t']))
            {
                pending &= plus_line(rest, tags);
            }
        } else if line.is_empty() {
            plus = pending;
        } else if !line.starts_with("#!") {
            break;
        }
    }
    plus
}

/// One `// +build` line: spaces mean or, commas and, `!` not.
fn plus_line(text: &str, tags: &[String]) -> bool {
    let term = |term: &str| match term.strip_prefix('!') {
        Some(tag) => !tag.starts_with('!') && !is_satisfied(tag, tags),
        None => is_satisfied(term, tags),
    };
    text.split_whitespace().any(|option| option.split(',').all(term))
}

/// Tags by which packages with assembly choose Go in its place.
pub(super) const WITHOUT_ASSEMBLY: &[&str] = &["purego", "noasm", "appengine"];

fn is_satisfied(tag: &str, tags: &[String]) -> bool {
    match tag.strip_prefix("go1.") {
        Some(minor) => minor.parse().is_ok_and(|n: u32| n <= GO_MINOR),
        None => matches!(tag, "linux" | "amd64" | "unix" | "gc") || tags.iter().any(|t| t == tag),
    }
}

struct Parser<'a> {
    rest: &'a str,
    /// What `-tags` names.
    tags: &'a [String],
}

impl Parser<'_> {
    fn eat(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn or(&mut self) -> bool {
        let mut value = self.and();
        while self.eat("||") {
            value |= self.and();
        }
        value
    }

    fn and(&mut self) -> bool {
        let mut value = self.not();
        while self.eat("&&") {
            value &= self.not();
        }
        value
    }

    fn not(&mut self) -> bool {
        let mut negated = false;
        while self.eat("!") {
            negated = !negated;
        }
        let value = if self.eat("(") {
            let inner = self.or();
            self.eat(")");
            inner
        } else {
            self.tag()
        };
        value != negated
    }

    fn tag(&mut self) -> bool {
        let end = self
            .rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'))
            .unwrap_or(self.rest.len());
        let (tag, rest) = self.rest.split_at(end);
        self.rest = rest;
        is_satisfied(tag, self.tags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_lines_choose_files() {
        for (name, yes) in [
            ("a.go", true),
            ("a_test.go", false),
            ("a_windows.go", false),
            ("a_linux.go", true),
            ("a_linux_arm64.go", false),
            ("a_linux_amd64.go", true),
            ("linux.go", true),
            ("_a.go", false),
            ("a.txt", false),
            ("a_amd64.go", true),
            ("a_foo.go", true),
            ("windows.go", true),
        ] {
            assert_eq!(file_name_matches(name), yes, "{name}");
        }
        for (line, yes) in [
            ("//go:build ignore", false),
            ("//go:build linux && !cgo", true),
            ("//go:build (darwin || linux) && amd64", true),
            ("//go:build go1.28", false),
            ("//go:build go1.18 && !windows", true),
        ] {
            assert_eq!(
                constraint_allows(format!("// doc\n{line}\n\npackage p\n").as_bytes(), &[]),
                yes,
                "{line}"
            );
        }
        for (text, yes) in [
            ("// +build windows\n\npackage p\n", false),
            ("// +build windows\npackage p\n", true),
            ("// doc\n\n//\t+build linux,amd64 darwin\n// +build !ignore\n\npackage p\n", true),
            ("// +build linux\n// +build !amd64\n\npackage p\n", false),
            ("//go:build linux\n// +build windows\n\npackage p\n", true),
            ("/* c */\n\n// +build windows\n\npackage p\n", true),
            ("/* c\n*/\n\n//go:build windows\n\npackage p\n", false),
            ("// +buildings windows\n\npackage p\n", true),
            ("//go:build gc && !purego\n\npackage p\n", true),
        ] {
            assert_eq!(constraint_allows(text.as_bytes(), &[]), yes, "{text}");
        }
        assert!(constraint_allows(b"package p\n//go:build ignore\n", &[]));
        assert!(constraint_allows(b"//go:build foo && !bar\n\npackage p\n", &["foo".to_owned()]));
    }
}
