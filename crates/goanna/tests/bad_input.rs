//! Input that no one means seriously: a Go-style error and exit code 1, or a result; never a crash of ours, never minutes.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What must become of it.
enum Want<'a> {
    /// Exit code 1 and this in standard error.
    Error(&'a str),
    /// Exit code 0 and this (trimmed) as standard error, where println writes.
    Prints(&'a str),
}
use Want::{Error, Prints};

/// Long enough for a debug build on a busy machine, and still no minutes.
const PATIENCE: Duration = Duration::from_secs(100);

fn run(name: &str, text: &[u8]) -> Output {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder: PathBuf = std::env::temp_dir().join(format!("goanna-bad-{number}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("x.go"), text).unwrap();
    let started = Instant::now();
    let done = Command::new("timeout")
        .args(["100", env!("CARGO_BIN_EXE_goanna"), "run", "x.go"])
        .current_dir(&folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let _ = std::fs::remove_dir_all(&folder);
    assert!(started.elapsed() < PATIENCE, "{name} took {:?}", started.elapsed());
    done
}

fn check(name: &str, text: impl AsRef<[u8]>, want: Want<'_>) {
    let done = run(name, text.as_ref());
    let err = String::from_utf8_lossy(&done.stderr);
    let shown: String = err.chars().take(400).collect();
    assert!(!err.contains("panicked at") && !err.contains("internal"), "{name}: {shown}");
    match want {
        Error(part) => {
            assert_eq!(done.status.code(), Some(1), "{name}: {shown}");
            assert!(err.contains(part), "{name}: {shown}");
        }
        Prints(all) => {
            assert_eq!(done.status.code(), Some(0), "{name}: {shown}");
            assert_eq!(err.trim(), all, "{name}");
        }
    }
}

/// A main function with this body.
fn body(text: &str) -> String {
    format!("package main\n\nfunc main() {{\n{text}\n}}\n")
}
fn around(open: &str, n: usize, inner: &str, close: &str) -> String {
    open.repeat(n) + inner + &close.repeat(n)
}

const DEEP: &str = "nesting deeper than";

#[test]
fn no_text_at_all() {
    check("empty", "", Error("x.go:1:1: expected 'package', found 'EOF'"));
    check("spaces", " \n\t\n", Error("x.go:3:1: expected 'package', found 'EOF'"));
    check("package", "package", Error("x.go:1:8: expected 'IDENT', found 'EOF'"));
    check("only", "package main", Error("function main is undeclared in the main package"));
    check("nopackage", "func main() {}\n", Error("x.go:1:1: expected 'package', found 'func'"));
    check("library", "package foo\n", Error("package command-line-arguments is not a main package"));
    check("nomain", "package main\nfunc f() {}\n", Error("function main is undeclared in the main package"));
}

#[test]
fn bytes_that_are_no_text() {
    let all: Vec<u8> = (0..=255u8).cycle().take(20_000).collect();
    check("binary", &all, Error("go: reading x.go: unexpected NUL in input"));
    let own = std::fs::read(env!("CARGO_BIN_EXE_goanna")).unwrap();
    check("elf", &own[..own.len().min(1 << 20)], Error("unexpected NUL in input"));
    check(
        "nul",
        "package main\nfunc main() { println(\"a\0b\") }\n",
        Error("x.go:2:25: invalid NUL character"),
    );
    check(
        "utf8",
        b"package main\nfunc main() { println(\"\xff\") }\n",
        Error("x.go:2:24: invalid UTF-8 encoding"),
    );
    check("utf8name", b"package main\nfunc ma\xffin() {}\n", Error("invalid UTF-8 encoding"));
    check("mark", b"\xef\xbb\xbfpackage main\nfunc main() { println(1) }\n", Prints("1"));
    check(
        "midmark",
        b"package main\nfunc main() { println(\xef\xbb\xbf1) }\n",
        Error("x.go:2:23: invalid BOM in the middle of the file"),
    );
    let noise: Vec<u8> =
        (0..200_000u64).map(|i| (i.wrapping_mul(6364136223846793005) >> 40) as u8 | 1).collect();
    check("noise", [b"package main\n".as_slice(), &noise].concat(), Error("x.go:2:"));
}

#[test]
fn nothing_is_closed() {
    check("string", body("println(\"abc"), Error("newline in string"));
    check("raw", body("println(`abc"), Error("string not terminated"));
    check("rune", body("println('a"), Error("newline in rune literal"));
    check("comment", body("println(1) /* abc"), Error("comment not terminated"));
    check("block", "package main\nfunc main() {\nif true {\n", Error("unexpected EOF"));
    check("paren", body("println(1, (2 + 3"), Error("unexpected newline"));
    check("literal", body("x := []int{1, 2"), Error("unexpected newline in composite literal"));
    check("func", "package main\nfunc main(", Error("unexpected EOF"));
    for (name, open) in [
        ("braces", "{"),
        ("parens", "("),
        ("brackets", "["),
        ("funcs", "func() {"),
        ("stars", "*"),
        ("nots", "!"),
    ] {
        check(name, body(&open.repeat(1_000_000)), Error("x.go:"));
    }
}

#[test]
fn a_million_levels() {
    check("parens", body(&format!("x := {}\nprintln(x)", around("(", 1_000_000, "1", ")"))), Error(DEEP));
    check("blocks", body(&around("{", 1_000_000, "", "}")), Error(DEEP));
    check("calls", body(&format!("println({})", around("int(", 200_000, "1", ")"))), Error(DEEP));
    check("literals", body(&format!("x := {}\n_ = x", around("[]any{", 100_000, "", "}"))), Error(DEEP));
    check("closures", body(&around("func() { ", 100_000, "", " }()")), Error(DEEP));
    check("selectors", body(&format!("var t struct{{}}\n_ = t{}", ".x".repeat(200_000))), Error(DEEP));
    check("slices", body(&format!("var x {}int\n_ = x", "[]".repeat(200_000))), Error(DEEP));
    check("funcs", body(&format!("var x {}\n_ = x", around("func(", 100_000, "", ")"))), Error(DEEP));
    check("unary", body(&format!("x := {}true\n_ = x", "!".repeat(200_000))), Error(DEEP));
    check("sums", body(&format!("x := 1\nprintln(x{})", " + x".repeat(300_000))), Error(DEEP));
}

#[test]
fn levels_that_are_fine() {
    check("parens", body(&format!("println({})", around("(", 4_000, "7", ")"))), Prints("7"));
    check("blocks", body(&around("{", 4_000, "println(7)", "}")), Prints("7"));
    check("sum", body(&format!("x := 1\nprintln(x{})", " + x".repeat(5_000))), Prints("5001"));
    check(
        "closures",
        body(&format!("x := 0\n{}\nprintln(x)", around("func() { ", 1_000, "x++", " }()"))),
        Prints("1"),
    );
}

/// Chains are no nesting.
#[test]
fn chains_of_200_000() {
    const LINKS: usize = 199_999;
    check("terms", body(&format!("x := 1\nprintln(x{})", " + x".repeat(LINKS))), Prints("200000"));
    check("constants", body(&format!("println(1{})", " + 1".repeat(LINKS))), Prints("200000"));
    check(
        "strings",
        body(&format!("x := `a`\nprintln(len(x{}))", " + x + `bc`".repeat(LINKS / 2))),
        Prints("299998"),
    );
    check("and", body(&format!("x := true\nprintln(x{})", " && x".repeat(LINKS))), Prints("true"));
    check(
        "or",
        body(&format!("x := false\nif x{} || !x {{\nprintln(1)\n}}", " || x".repeat(LINKS - 1))),
        Prints("1"),
    );
    let mut chain = format!("x := {}\nif x == 0 {{\n}}", LINKS - 1);
    for i in 1..LINKS {
        chain += &format!(" else if x == {i} {{\nprintln({i})\n}}");
    }
    check("elseif", body(&chain), Prints("199998"));
}

#[test]
fn long_rather_than_deep() {
    check("semicolons", body(&(";".repeat(1_000_000) + "println(1)")), Prints("1"));
    check("name", body(&format!("{0} := 1\nprintln({0})", "x".repeat(1_000_000))), Prints("1"));
    check("comment", format!("{}/*{}*/", body("println(1)"), "x".repeat(10_000_000)), Prints("1"));
    check("string", body(&format!("println(len(\"{}\"))", "x".repeat(10_000_000))), Prints("10000000"));
    let mut text = String::from("package main\nfunc main() { println(f1(1)) }\n");
    for i in 0..110_000 {
        text += &format!("func f{i}(a int) int {{ if a > {i} {{ return a * {i} }}; return {i} + a }}\n");
    }
    check("ten megabytes", text, Prints("2"));
    let list: Vec<String> = (0..100_000).map(|i| i.to_string()).collect();
    check(
        "list",
        format!(
            "package main\nvar x = []int{{{}}}\nfunc main() {{ println(len(x), x[99999]) }}\n",
            list.join(", ")
        ),
        Prints("100000 99999"),
    );
    let cases: String = (0..10_000).map(|i| format!("case {i}:\nprintln({i} * 2)\n")).collect();
    check("cases", body(&format!("x := 7777\nswitch x {{\n{cases}}}")), Prints("15554"));
    check(
        "statements",
        body(&format!("x := 0\n{}println(x)", "x = x*3 + 1\n".repeat(50_000))),
        Prints("9099998934873233440"),
    );
    let many: String = (0..70_000).map(|i| format!("v{i} := {i}\n_ = v{i}\n")).collect();
    check("variables", body(&many), Error("function too large"));
    let arrays: String =
        (0..60).map(|i| format!("var a{i} [2000]int\nb{i} := a{i}\nb{i}[len(b{i}) - 1]++\n")).collect();
    check("arrays", body(&(arrays + "println(b9[1999], a9[1999])")), Prints("1 0"));
    let structs: String =
        (0..1_000).map(|i| format!("var a{i} [100]int\nb{i} := a{i}\nb{i}[99]++\n")).collect();
    check("structs", body(&(structs + "println(b999[99], a999[99])")), Prints("1 0"));
    check(
        "errors",
        body(&(0..5_000).map(|i| format!("x{i} := u{i}\n")).collect::<String>()),
        Error("too many errors"),
    );
}

#[test]
fn constants_beyond_measure() {
    check("shift", body("println(1 << 100000)"), Error("invalid shift count 100000"));
    check(
        "product",
        body("const a = 1 << 500\nconst b = a * a\nprintln(b > 0)"),
        Error("constant multiplication overflow"),
    );
    check("exponent", body("println(1e1000000000)"), Error("malformed constant"));
    check("float", body("var f = 0x1p1000000\nprintln(f)"), Error("overflows"));
    check(
        "digits",
        body(&format!("println({} > 0)", "9".repeat(1_000_000))),
        Error("excessively long constant"),
    );
    check("ratio", body("const c = 1e100000 * 1e100000\nprintln(c / 1e199999)"), Prints("10"));
    check("array", body("var x [1 << 62]int\nprintln(len(x))"), Error("larger than address space"));
    check("length", body("var x [1 << 64]int\n_ = x"), Error("x.go:4:"));
    check(
        "make",
        body("n := -1\ndefer func() { println(recover() != nil) }()\n_ = make([]int, n)"),
        Prints("true"),
    );
}

#[test]
fn types_without_end() {
    check("itself", "package main\ntype T struct{ t T }\nfunc main() {}\n", Error("invalid recursive type"));
    check("array", "package main\ntype A [2]A\nfunc main() {}\n", Error("invalid recursive type"));
    check(
        "ring",
        "package main\ntype A struct{ b B }\ntype B struct{ a [3]A }\nfunc main() {}\n",
        Error("invalid recursive type"),
    );
    check(
        "interface",
        "package main\ntype I interface{ I }\nfunc main() {}\n",
        Error("invalid recursive type"),
    );
    check("alias", "package main\ntype A = B\ntype B = A\nfunc main() {}\n", Error("invalid recursive type"));
    check("variable", "package main\nvar a = b\nvar b = a\nfunc main() {}\n", Error("initialization cycle"));
    check(
        "generic",
        "package main\ntype T[P any] struct{ f *T[T[P]] }\nfunc main() {}\n",
        Error("instantiation cycle"),
    );
    check(
        "growing",
        "package main\nfunc f[P any](n int) {\n\tif n > 0 {\n\t\tf[[]P](n - 1)\n\t}\n}\nfunc main() { f[int](3) }\n",
        Error("instantiation cycle"),
    );
    let mut doubling = String::from("package main\ntype A0 struct{ a, b int }\n");
    for i in 1..40 {
        doubling += &format!("type A{i} struct{{ a, b A{} }}\n", i - 1);
    }
    check("doubling", doubling + "func main() { var p *A39; println(p == nil) }\n", Prints("true"));
    check(
        "pointer",
        "package main\ntype P *P\nfunc main() { var p P; p = &p; println(*p == p) }\n",
        Prints("true"),
    );
}

#[test]
fn what_is_not_there() {
    let run = |args: &[&str]| {
        let o = Command::new(env!("CARGO_BIN_EXE_goanna")).args(args).stdin(Stdio::null()).output().unwrap();
        (o.status.code(), String::from_utf8_lossy(&o.stderr).into_owned())
    };
    for args in [
        &["run", "/nonexistent/x.go"][..],
        &["/nonexistent"],
        &["check", "/nonexistent.go"],
        &["disasm", "/nonexistent.go"],
    ] {
        let (code, text) = run(args);
        assert_eq!(code, Some(1), "{args:?} {text}");
        assert!(!text.is_empty() && !text.contains("panicked"), "{args:?} {text}");
    }
    let empty = std::env::temp_dir().join(format!("goanna-bad-folder-{}", std::process::id()));
    std::fs::create_dir_all(&empty).unwrap();
    let (code, text) = run(&["run", &empty.display().to_string()]);
    let _ = std::fs::remove_dir_all(&empty);
    assert_eq!(code, Some(1));
    assert!(text.contains("no Go files in"), "{text}");
    check(
        "import",
        "package main\nimport \"no/such/pkg\"\nfunc main() {}\n",
        Error("x.go:2:8: package no/such/pkg is not in std"),
    );
    check("missing", body("println(f(1))"), Error("undefined: f"));
}

#[test]
fn nothing_on_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_goanna"))
        .arg("-")
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"").unwrap();
    let done = child.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    assert!(!done.stderr.is_empty());
}
