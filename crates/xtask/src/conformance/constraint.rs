//! Build constraints of the tests: `//go:build` and `// +build` lines before the package clause.

/// Whether a file with these lines is built for the oracle's system.
pub fn holds(text: &str) -> bool {
    for line in text.lines() {
        let line = line.trim();
        if let Some(expr) = line.strip_prefix("//go:build ") {
            let expr = expr.split(" // ").next().unwrap_or(expr);
            return Expression { rest: expr }.any();
        }
        if let Some(options) = line.strip_prefix("// +build ").or_else(|| line.strip_prefix("//+build ")) {
            let holds = options.split_whitespace().any(|o| o.split(',').all(term));
            if !holds {
                return false;
            }
        }
        if line.starts_with("package ") {
            break;
        }
    }
    true
}

fn term(word: &str) -> bool {
    match word.strip_prefix('!') {
        Some(rest) => !tag(rest),
        None => tag(word),
    }
}

fn tag(word: &str) -> bool {
    matches!(word, "linux" | "amd64" | "unix" | "gc") || word.starts_with("go1.")
}

/// `||` of `&&` of tags, `!` and parentheses, read from the left.
struct Expression<'a> {
    rest: &'a str,
}

impl<'a> Expression<'a> {
    fn any(&mut self) -> bool {
        let mut value = self.all();
        while self.take("||") {
            value |= self.all();
        }
        value
    }

    fn all(&mut self) -> bool {
        let mut value = self.not();
        while self.take("&&") {
            value &= self.not();
        }
        value
    }

    fn not(&mut self) -> bool {
        if self.take("!") {
            return !self.not();
        }
        if self.take("(") {
            let value = self.any();
            self.take(")");
            return value;
        }
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '.'));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        tag(word)
    }

    fn take(&mut self, word: &str) -> bool {
        self.rest = self.rest.trim_start();
        let Some(rest) = self.rest.strip_prefix(word) else { return false };
        self.rest = rest.trim_start();
        true
    }
}
