//! The contract of parsing: shapes, positions, modes, limits, and that nothing panics. Messages are covered by goldens in
//! `testdata/check/syntax`, whose outcomes the real Go made.

use goanna_syntax::ast::*;
use goanna_syntax::*;

struct Parsed {
    ast: Ast,
    sources: SourceMap,
    file: Option<File>,
    errors: Vec<String>,
}

fn parse_bytes(text: &[u8], mode: ParseMode) -> Parsed {
    let mut sources = SourceMap::default();
    let id = sources.add("x.go".into(), "/x.go".into(), text.into()).expect("it fits");
    let (mut ast, mut errors) = (Ast::default(), Vec::new());
    let file = parse_file(&mut ast, &sources, id, mode, &mut errors);
    let show = |d: &Diagnostic| {
        let (_, at) = sources.locate(d.pos).expect("errors have positions");
        format!("{}:{}: {}", at.line, at.col, d.message)
    };
    let errors: Vec<String> = errors.iter().map(show).collect();
    assert!(file.is_some() || !errors.is_empty(), "a tree, or errors");
    Parsed { ast, sources, file, errors }
}

fn parse(text: &str) -> Parsed {
    parse_bytes(text.as_bytes(), ParseMode::Full)
}

/// The expression `text` as gc prints it in messages.
fn printed(text: &str) -> String {
    let parsed = parse(&format!("package p\nvar x = {text}\n"));
    assert_eq!(parsed.errors, [""; 0], "{text}");
    let file = parsed.file.expect("no errors");
    let DeclKind::Var { values, .. } = parsed.ast[parsed.ast.nth(file.decls, 0)].kind else {
        panic!("a variable")
    };
    print_expr(&parsed.ast, parsed.ast.nth(values, 0))
}

fn first_error(text: &str) -> String {
    parse(text).errors.first().cloned().unwrap_or_default()
}

#[test]
fn expressions_print_in_gcs_short_form() {
    for same in [
        "f(x, y...)",
        "a + b*c",
        "(a + b) * -c",
        "x.y[i:j:k]",
        "x.(T)",
        "map[string][]*T",
        "[...]int{…}",
        "chan (<-chan int)",
        "func(a, b int, c ...string) (x T, err error)",
        "g[int, string]",
    ] {
        let source = same.replace('…', "1");
        let expected = same.replace("b*c", "b * c");
        assert_eq!(printed(&source), expected);
    }
    assert_eq!(printed("func(x int) { f() }"), "func(x int) {…}");
    assert_eq!(printed("struct{ a, b int; *T `x` }{}"), "struct{a, b int; *T `x`}{}");
    assert_eq!(
        printed("interface{ m(x int) (T, error); ~A|B }(nil)"),
        "interface{m(x int) (T, error); ~A | B}(nil)"
    );
}

#[test]
fn precedence_and_associativity() {
    let parsed = parse("package p\nvar x = a || b && c == d + e*f - g\n");
    let file = parsed.file.expect("valid");
    let dump = dump_file(&parsed.ast, &file, parsed.sources.file(FileId(0)).pos(0));
    let ops: Vec<&str> = dump.lines().filter(|l| l.contains("Binary")).map(str::trim).collect();
    assert_eq!(
        ops,
        ["Binary@18 ||", "Binary@23 &&", "Binary@28 ==", "Binary@33 -", "Binary@33 +", "Binary@37 *"]
    );
}

#[test]
fn brackets_after_a_type_name() {
    let tparams = |text: &str| {
        let parsed = parse(&format!("package p\ntype {text}\n"));
        assert_eq!(parsed.errors, [""; 0], "{text}");
        let file = parsed.file.expect("valid");
        match parsed.ast[parsed.ast.nth(file.decls, 0)].kind {
            DeclKind::Type { tparams, .. } => tparams.len(),
            _ => panic!("a type"),
        }
    };
    for (text, count) in [
        ("T [N]int", 0),
        ("T [N * M]int", 0),
        ("T [f(C)]int", 0),
        ("T [P *C,]int", 1),
        ("T [P *C|~int]int", 1),
        ("T [P (interface{})]int", 1),
        ("T [A, B any, C comparable]int", 3),
        ("T [P []C]int", 1),
        ("T [P [3]*A]int", 1),
        ("T [P [N][M]int]int", 1),
        ("T [P ~[]C|map[int]C]int", 1),
    ] {
        assert_eq!(tparams(text), count, "{text}");
    }
}

#[test]
fn constants_repeat_implicitly() {
    let parsed = parse("package p\nconst (\n\ta int = iota\n\tb\n\tc = 1\n)\n");
    let file = parsed.file.expect("valid");
    let specs: Vec<(u32, bool, bool, usize)> = parsed
        .ast
        .list(file.decls)
        .iter()
        .map(|id| match parsed.ast[*id].kind {
            DeclKind::Const { iota, implicit, ty, values, .. } => {
                (iota, implicit, ty.is_some(), values.len())
            }
            _ => panic!("a constant"),
        })
        .collect();
    assert_eq!(specs, [(0, false, true, 1), (1, true, true, 1), (2, false, false, 1)]);
}

#[test]
fn skipped_bodies_parse_later() {
    let text = "package p\nfunc f() struct{ a int } { return struct{ a int }{1} }\nfunc (T) g() { { } }\nvar h = func() {}\n";
    let mut parsed = parse_bytes(text.as_bytes(), ParseMode::SkipBodies);
    let file = parsed.file.expect("valid");
    let mut bodies = Vec::new();
    for id in parsed.ast.list(file.decls).to_vec() {
        if let DeclKind::Func { body: FuncBody::Skipped(span), .. } = parsed.ast[id].kind {
            let mut errors = Vec::new();
            let block = parse_body(&mut parsed.ast, &parsed.sources, span, &mut errors).expect("valid");
            assert_eq!(parsed.ast[block].span, span);
            bodies.push(block);
        }
    }
    assert_eq!(bodies.len(), 2);
}

#[test]
fn statements_and_declarations_mix() {
    let run = |text: &str| {
        let mut sources = SourceMap::default();
        let id = sources.add("repl".into(), "repl".into(), text.as_bytes().into()).expect("it fits");
        let (mut ast, mut errors) = (Ast::default(), Vec::new());
        let list = parse_stmts(&mut ast, &sources, id, &mut errors);
        (list.map(|l| l.len()), errors.len())
    };
    assert_eq!(
        run(
            "import \"fmt\"; x := 1\nfunc f() {}\nfunc (t T) m() {}\nfunc (t T) n[P any](x P) int { return 1 }\nf()"
        ),
        (Ok(6), 0)
    );
    assert_eq!(run("x := func (t T) M { return 1 }(2)"), (Ok(1), 0));
    assert_eq!(run(""), (Ok(0), 0));
    assert_eq!(run("x := 1 2"), (Ok(0), 1));
    for unfinished in
        ["f(", "x +", "for {", "if x {} else", "const (", "a.", "x := `abc", "/* ", "func f() {"]
    {
        assert_eq!(run(unfinished), (Err(Incomplete), 0), "{unfinished}");
    }
}

#[test]
fn first_lines() {
    assert_eq!(first_error("#!/usr/bin/env goanna\npackage p\n"), "");
    assert_eq!(first_error("\u{feff}package p\n"), "");
}

#[test]
fn nesting_is_limited() {
    let nested = |open: &str, close: &str, n: usize| {
        let text = format!("package p\nfunc f() {{ x = {}1{} }}\n", open.repeat(n), close.repeat(n));
        first_error(&text)
    };
    let limit = "nesting deeper than 10000 levels";
    assert_eq!(nested("(", ")", 1_000), "");
    for (open, close) in
        [("(", ")"), ("-", ""), ("[]", ""), ("f(", ")"), ("*", ""), ("", ".a"), ("", "()"), ("[]T{", "}")]
    {
        let error = nested(open, close, 200_000);
        assert!(error.contains(limit) || error.contains("syntax error"), "{open}: {error}");
    }
    let blocks = format!("package p\nfunc f() {{ {}{} }}\n", "{".repeat(1_000_000), "}".repeat(1_000_000));
    assert!(first_error(&blocks).contains(limit));
    for (links, fits) in [(200_000, true), (300_000, false)] {
        let chain = format!("package p\nfunc f() {{ {} {{}} }}\n", "if x {} else ".repeat(links));
        assert_eq!(first_error(&chain).contains(limit), !fits);
        let sum = format!("package p\nvar x = {}1\n", "1 + ".repeat(links));
        assert_eq!(first_error(&sum).contains(limit), !fits);
    }
    let unclosed = format!("package p\nvar x = {}", "(".repeat(1_000_000));
    assert!(!first_error(&unclosed).is_empty());
}

#[test]
fn any_bytes_are_survived() {
    for text in [
        &b""[..],
        b"\0",
        b"\xff\xfe",
        b"package",
        b"package p\x00",
        b"package p\nvar s = \"\xff\"",
        b"'",
        b"\"",
        b"`",
        b"/*",
        b"0x",
        b"\xef\xbb\xbf",
    ] {
        parse_bytes(text, ParseMode::Full);
        parse_bytes(text, ParseMode::SkipBodies);
    }
    let mut state = 1_u32;
    let mut random = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as u8
    };
    for length in [10, 100, 1_000, 10_000] {
        for _ in 0..20 {
            let mut text = b"package p\n".to_vec();
            text.extend((0..length).map(|_| random()));
            parse_bytes(&text, ParseMode::Full);
            let mut tokens = b"package p\n".to_vec();
            let pool = [
                "func", "(", ")", "{", "}", "[", "]", "x", ",", ";", "\n", "if", "for", "1", "\"s\"", ":=",
                "type", ".",
            ];
            for _ in 0..length {
                tokens.extend(pool[usize::from(random()) % pool.len()].bytes());
                tokens.push(b' ');
            }
            parse_bytes(&tokens, ParseMode::Full);
            parse_bytes(&tokens, ParseMode::SkipBodies);
        }
    }
}
