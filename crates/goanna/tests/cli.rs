//! The command line as its users know it: what to run, arguments, streams, exit codes.

use std::io::Write as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// A folder of its own for each test, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("goanna-cli-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Folder(path)
    }
    fn file(&self, name: &str, text: &str) -> &Folder {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
        self
    }
    fn goanna(&self, args: &[&str]) -> Output {
        self.with_stdin(args, "")
    }
    fn with_stdin(&self, args: &[&str], stdin: &str) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_goanna"))
            .args(args)
            .current_dir(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
        child.wait_with_output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn out(o: &Output) -> String {
    String::from_utf8_lossy(&o.stdout).into_owned()
}
fn err(o: &Output) -> String {
    String::from_utf8_lossy(&o.stderr).into_owned()
}
/// Standard output of a run that must succeed.
fn fine(o: &Output) -> String {
    assert_eq!(o.status.code(), Some(0), "{}", err(o));
    out(o)
}

const ARGS: &str =
    "package main\n\nimport (\"fmt\"; \"os\")\n\nfunc main() { fmt.Printf(\"%q\\n\", os.Args[1:]) }\n";
const HELLO: &str = "package main\n\nfunc main() { print(\"\"); os() }\n\nfunc os() { println(\"hello\") }\n";

#[test]
fn a_bare_file_runs() {
    let f = Folder::new("bare");
    f.file("x.go", ARGS).file("script", &format!("#!/usr/bin/env goanna\n{ARGS}")).file("y.txt", ARGS);
    assert_eq!(fine(&f.goanna(&["x.go"])), "[]\n");
    assert_eq!(fine(&f.goanna(&["x.go", "a", "-v", "--seed", "b c"])), "[\"a\" \"-v\" \"--seed\" \"b c\"]\n");
    assert_eq!(fine(&f.goanna(&["run", "x.go", "--", "x"])), "[\"--\" \"x\"]\n");
    assert_eq!(fine(&f.goanna(&["./script", "1"])), "[\"1\"]\n");
    assert_eq!(fine(&f.goanna(&["run", "y.txt", "2"])), "[\"2\"]\n");
}

#[test]
fn statements_and_standard_input() {
    let f = Folder::new("stmts");
    assert_eq!(fine(&f.goanna(&["-e", "fmt.Println(1 << 10, strings.ToUpper(\"x\"))"])), "1024 X\n");
    assert_eq!(fine(&f.goanna(&["-e", "fmt.Println(os.Args[1:])", "a", "-b"])), "[a -b]\n");
    assert_eq!(fine(&f.goanna(&["-e", "x := []int{3, 1}; slices.Sort(x); fmt.Println(x)"])), "[1 3]\n");
    assert_eq!(fine(&f.with_stdin(&["-"], ARGS)), "[]\n");
    assert_eq!(fine(&f.with_stdin(&["run", "-", "z"], ARGS)), "[\"z\"]\n");
    let wrong = f.goanna(&["-e", "fmt.Println(x)"]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(err(&wrong).contains("undefined: x"), "{}", err(&wrong));
}

#[test]
fn a_program_reads_its_standard_input() {
    let f = Folder::new("stdin");
    f.file(
        "cat.go",
        "package main\n\nimport (\"bufio\"; \"fmt\"; \"os\")\n\nfunc main() {\n\ts := bufio.NewScanner(os.Stdin)\n\tfor n := 1; s.Scan(); n++ {\n\t\tfmt.Println(n, s.Text())\n\t}\n}\n",
    );
    assert_eq!(fine(&f.with_stdin(&["cat.go"], "a\nb\n\nlast")), "1 a\n2 b\n3 \n4 last\n");
    assert_eq!(fine(&f.goanna(&["cat.go"])), "");
}

#[test]
fn several_files_and_folders() {
    let f = Folder::new("folders");
    f.file("a.go", "package main\n\nfunc main() { println(f()) }\n")
        .file("b.go", "package main\n\nfunc f() string { return g + \"!\" }\n")
        .file("c.go", "package main\n\nvar g = \"three files\"\n")
        .file("c_test.go", "package main\n\nvar g = \"a test\"\n")
        .file("d_windows.go", "package main\n\nvar g = \"another system\"\n")
        .file("empty/readme.txt", "nothing here");
    assert_eq!(err(&f.goanna(&["a.go", "b.go", "c.go"])), "three files!\n");
    assert_eq!(err(&f.goanna(&["run", "."])), "three files!\n");
    let dir = f.0.display().to_string();
    assert_eq!(err(&f.goanna(&[&dir])), "three files!\n");
    let missing = f.goanna(&["a.go"]);
    assert_eq!(missing.status.code(), Some(1));
    assert_eq!(err(&missing), "# command-line-arguments\n./a.go:3:23: undefined: f\n");
    let none = f.goanna(&["./empty"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("no Go files in"), "{}", err(&none));
}

#[test]
fn exit_codes_are_the_programs() {
    let f = Folder::new("codes");
    f.file(
        "exit.go",
        "package main\n\nimport \"os\"\n\nfunc main() { defer println(\"no\"); os.Exit(len(os.Args)) }\n",
    )
    .file("panic.go", "package main\n\nfunc main() { panic(\"p\") }\n")
    .file("dead.go", "package main\n\nfunc main() { select {} }\n")
    .file("bad.go", "package main\n\nfunc main() { x := 1 }\n");
    assert_eq!(f.goanna(&["exit.go"]).status.code(), Some(1));
    assert_eq!(f.goanna(&["exit.go", "a", "b"]).status.code(), Some(3));
    let panicked = f.goanna(&["panic.go"]);
    assert_eq!(panicked.status.code(), Some(2));
    assert!(
        err(&panicked).starts_with("panic: p\n\ngoroutine 1 [running]:\nmain.main()\n"),
        "{}",
        err(&panicked)
    );
    let dead = f.goanna(&["dead.go"]);
    assert_eq!(dead.status.code(), Some(2));
    assert!(err(&dead).starts_with("fatal error: all goroutines are asleep - deadlock!"), "{}", err(&dead));
    let bad = f.goanna(&["bad.go"]);
    assert_eq!(bad.status.code(), Some(1));
    assert_eq!(err(&bad), "# command-line-arguments\n./bad.go:3:15: declared and not used: x\n");
    assert_eq!(out(&bad), "");
}

#[test]
fn check_runs_nothing() {
    let f = Folder::new("check");
    f.file("ok.go", HELLO).file("lib.go", "package lib\n\nfunc F() int { return 1 }\n").file(
        "bad.go",
        "package main\n\nimport \"os\"\n\nfunc main() {\n\tvar s string = 1\n\ty := \"q\\\"\" + 2\n}\n",
    );
    let ok = f.goanna(&["check", "ok.go"]);
    assert_eq!((fine(&ok).as_str(), err(&ok).as_str()), ("", ""));
    assert_eq!(fine(&f.goanna(&["check", "lib.go"])), "");
    let bad = f.goanna(&["check", "bad.go"]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(err(&bad).starts_with("# command-line-arguments\n./bad.go:3:8: \"os\" imported and not used\n"));
    let json = f.goanna(&["check", "--json", "bad.go"]);
    assert_eq!(json.status.code(), Some(1));
    assert_eq!(err(&json), "");
    let lines: Vec<String> = out(&json).lines().map(str::to_owned).collect();
    assert!(lines.len() >= 3, "{lines:?}");
    assert!(
        lines[0].contains("\"line\":3,\"column\":8,")
            && lines[0].contains("\\\"os\\\" imported and not used")
    );
    assert!(lines.iter().all(|l| l.starts_with('{') && l.ends_with('}') && l.contains("\"code\":\"")));
    let many: String = (0..15).map(|i| format!("\tx{i} := 1\n")).collect();
    f.file("many.go", &format!("package main\n\nfunc main() {{\n{many}}}\n"));
    assert_eq!(err(&f.goanna(&["check", "many.go"])).lines().count(), 12);
    assert_eq!(err(&f.goanna(&["check", "-e", "many.go"])).lines().count(), 16);
}

#[test]
fn what_is_no_program_says_so() {
    let f = Folder::new("noprog");
    f.file("lib.go", "package lib\n").file("nomain.go", "package main\n\nfunc f() {}\n").file("none.go", "");
    for (args, text) in [
        (&["lib.go"][..], "package command-line-arguments is not a main package\n"),
        (
            &["nomain.go"],
            "# command-line-arguments\nruntime.main_main·f: function main is undeclared in the main package\n",
        ),
        (&["none.go"], "none.go:1:1: expected 'package', found 'EOF'\n"),
        (
            &["missing.go"],
            "no required module provides package missing.go; to add it:\n\tgo get missing.go\n",
        ),
    ] {
        let o = f.goanna(args);
        assert_eq!(o.status.code(), Some(1), "{args:?}");
        if args[0] != "missing.go" {
            assert_eq!(err(&o), text);
        } else {
            assert!(!err(&o).is_empty());
        }
        assert_eq!(out(&o), "");
    }
}

#[test]
fn disasm_prints_both_codes() {
    let f = Folder::new("disasm");
    f.file(
        "x.go",
        "package main\n\nfunc add(a, b int) int { return a + b }\n\nfunc main() { println(add(1, 2)) }\n",
    );
    let stack = fine(&f.goanna(&["disasm", "x.go", "add"]));
    assert!(
        stack.contains("main.add") && stack.contains("i64.add") && !stack.contains("main.main"),
        "{stack}"
    );
    let lowered = fine(&f.goanna(&["disasm", "--lowered", "x.go", "main.add"]));
    assert!(lowered.contains("lowered main.add") && lowered.contains("add "), "{lowered}");
    assert!(fine(&f.goanna(&["disasm", "x.go"])).contains("main.main"));
    let none = f.goanna(&["disasm", "x.go", "nope"]);
    assert_eq!(none.status.code(), Some(1));
    assert!(err(&none).contains("no function nope"));
}

#[test]
fn help_and_wrong_usage() {
    let f = Folder::new("usage");
    for args in [&["--help"][..], &["help"], &["-h"], &[], &["help", "run"], &["run", "--help"]] {
        let text = fine(&f.goanna(args));
        assert!(text.contains("goanna hello.go") && text.contains("Usage"), "{args:?}: {text}");
    }
    let version = fine(&f.goanna(&["version"]));
    assert!(version.starts_with("goanna ") && version.contains("1.27"), "{version}");
    for args in [&["--nope"][..], &["run", "--seed", "abc", "x.go"], &["run"], &["check"]] {
        let o = f.goanna(args);
        assert_eq!(o.status.code(), Some(2), "{args:?}");
        assert!(!err(&o).is_empty() && out(&o).is_empty());
    }
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let f = Folder::new("pipe");
    f.file(
        "y.go",
        "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tfor i := 0; ; i++ {\n\t\tfmt.Println(\"line\", i)\n\t}\n}\n",
    );
    let mut child = Command::new(env!("CARGO_BIN_EXE_goanna"))
        .arg("y.go")
        .current_dir(&f.0)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 7];
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut first).unwrap();
    drop(child.stdout.take());
    let done = child.wait_with_output().unwrap();
    assert_eq!(&first, b"line 0\n");
    assert_eq!(done.status.signal(), Some(13), "{:?} {}", done.status, err(&done));
    assert_eq!(err(&done), "");
}

#[test]
fn errors_on_files_that_writing_fails_for_are_values() {
    let f = Folder::new("epipe");
    f.file(
        "x.go",
        "package main\n\nimport (\"fmt\"; \"os\")\n\nfunc main() {\n\tr, w, err := os.Pipe()\n\tif err != nil {\n\t\tfmt.Println(err)\n\t\treturn\n\t}\n\tr.Close()\n\t_, err = w.Write([]byte(\"x\"))\n\tfmt.Println(err)\n}\n",
    );
    let o = f.goanna(&["x.go"]);
    if o.status.code() == Some(0) {
        assert_eq!(out(&o), "write |1: broken pipe\n");
    }
}

#[test]
fn a_sandbox_grants_the_streams_only() {
    let folder = Folder::new("sandbox");
    folder.file(
        "env.go",
        "package main\n\nimport (\"bufio\"; \"fmt\"; \"os\"; \"os/exec\")\n\nfunc main() {\n\t_, err := os.ReadFile(\"env.go\")\n\tfmt.Println(err, len(os.Environ()))\n\tfmt.Println(os.WriteFile(\"made\", nil, 0o600))\n\tfmt.Println(exec.Command(\"/bin/true\").Run() != nil)\n\tos.Setenv(\"A\", \"b\")\n\tline, _ := bufio.NewReader(os.Stdin).ReadString('\\n')\n\tfmt.Println(os.Getenv(\"A\"), line, os.Args[1:])\n}\n",
    );
    let ran = folder.with_stdin(&["run", "--sandbox", "env.go", "x"], "typed");
    assert_eq!(
        fine(&ran),
        "open env.go: operation not permitted 0\nopen made: operation not permitted\ntrue\nb typed [x]\n"
    );
    assert!(!folder.0.join("made").exists());
}

#[test]
fn a_sandbox_refuses_unsafe_pointers() {
    let folder = Folder::new("sandbox-unsafe");
    folder.file(
        "import.go",
        "package main\n\nimport \"unsafe\"\n\nfunc main() { println(unsafe.Sizeof(1)) }\n",
    );
    let refused = folder.goanna(&["run", "--sandbox", "import.go"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(
        err(&refused),
        "package command-line-arguments\n\timport.go:3:8: use of package unsafe not allowed in a sandbox\n"
    );
    folder.file(
        "convert.go",
        "package main\n\nimport \"reflect\"\n\nfunc main() {\n\tx := 1\n\tp := reflect.ValueOf(&x).UnsafePointer()\n\tprintln(*(*int)(p))\n}\n",
    );
    assert_eq!(err(&folder.goanna(&["run", "convert.go"])), "1\n");
    let refused = folder.goanna(&["run", "--sandbox", "convert.go"]);
    assert!(err(&refused).contains("./convert.go:8:18: cannot convert p"), "{}", err(&refused));
    folder.file(
        "newat.go",
        "package main\n\nimport \"reflect\"\n\nfunc main() {\n\tx := 1\n\tp := reflect.ValueOf(&x)\n\treflect.NewAt(reflect.TypeFor[int](), p.UnsafePointer())\n}\n",
    );
    let refused = folder.goanna(&["run", "--sandbox", "newat.go"]);
    assert!(
        err(&refused).starts_with("panic: reflect.NewAt: not allowed in a sandbox\n"),
        "{}",
        err(&refused)
    );
}

#[test]
fn memory_and_time_have_limits() {
    let folder = Folder::new("limits");
    let stopped = folder.goanna(&["run", "--timeout", "200ms", "-e", "for {\n}"]);
    assert_eq!(stopped.status.code(), Some(124));
    assert_eq!(err(&stopped), "goanna: stopped: the program ran for 200ms, the limit of --timeout\n");
    let hungry = "var all [][]byte\nfor {\n\tall = append(all, make([]byte, 1<<20))\n}";
    let dead = folder.goanna(&["run", "--max-memory=16M", "-e", hungry]);
    assert_eq!(dead.status.code(), Some(2));
    assert!(err(&dead).contains("fatal error: out of memory\n"), "{}", err(&dead));
    let wrong = folder.goanna(&["run", "--max-memory=16X", "-e", hungry]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("use K, M or G"), "{}", err(&wrong));
}

#[test]
fn statements_with_declarations() {
    let f = Folder::new("decls");
    let run = |codes: &[&str]| {
        let args: Vec<&str> = codes.iter().flat_map(|code| ["-e", code]).collect();
        fine(&f.goanna(&args))
    };
    assert_eq!(run(&["x := 3", "fmt.Println(x)"]), "3\n");
    assert_eq!(run(&["import f \"fmt\"; f.Print(1)"]), "1");
    assert_eq!(run(&["func twice(n int) int { return 2 * n }\nfmt.Print(twice(4))"]), "8");
    assert_eq!(run(&["fmt.Print(twice(4))\nfunc twice(n int) int { return 2 * n }"]), "8");
    assert_eq!(run(&["func main() { fmt.Print(9) }"]), "9");
    let wrong = f.goanna(&["-e", "import \"fmt\"\n\nfmt.Println(y)"]);
    assert!(err(&wrong).contains("-e:3:13: undefined: y"), "{}", err(&wrong));
}

#[test]
fn packages_choose_go_for_assembly() {
    let folder = Folder::new("assembly");
    let go = |constraint: &str, text: &str| format!("//go:build {constraint}\n\npackage main\n\n{text}\n");
    folder
        .file("go.mod", "module ex.com/m\ngo 1.27\n")
        .file("main.go", "package main\n\nfunc main() { println(sum(1, 2)) }\n")
        .file("sum_amd64.s", "TEXT ·sum(SB),$0\n")
        .file("sum_amd64.go", &go("!purego", "func sum(a, b int) int"))
        .file("sum_go.go", &go("purego || !amd64", "func sum(a, b int) int { return a + b }"));
    assert_eq!(err(&folder.goanna(&["run", "."])), "3\n");
}

#[test]
fn files_speak_the_newest_go() {
    let folder = Folder::new("newest");
    folder
        .file("go.mod", "module ex.com/m\ngo 1.20\n")
        .file("main.go", "package main\n\nfunc main() {\n\tfor i := range 2 {\n\t\tprintln(i)\n\t}\n\tdefer func() { println(recover() == nil) }()\n\tpanic(nil)\n}\n");
    assert_eq!(err(&folder.goanna(&["run", "main.go"])), "0\n1\ntrue\n");
    assert!(err(&folder.goanna(&["run", "."])).contains("requires go1.22 or later"));
}

#[test]
fn tags_patterns_and_import_paths() {
    let folder = Folder::new("operands");
    folder
        .file("go.mod", "module ex.com/m\ngo 1.27\n")
        .file("lib/lib.go", "package lib\n\nconst V = \"lib\"\n")
        .file("lib/testdata/x/x.go", "package main\n")
        .file("cmd/tool/main.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\t\"ex.com/m/lib\"\n)\n\nfunc main() { fmt.Println(lib.V, mode, os.Args[1:]) }\n")
        .file("cmd/tool/debug.go", "//go:build debug && !slow\n\npackage main\n\nconst mode = \"debug\"\n")
        .file("cmd/tool/plain.go", "//go:build !debug\n\npackage main\n\nconst mode = \"plain\"\n");
    assert_eq!(fine(&folder.goanna(&["run", "./...", "x"])), "lib plain [x]\n");
    assert_eq!(fine(&folder.goanna(&["run", "ex.com/m/cmd/tool", "-v"])), "lib plain [-v]\n");
    assert_eq!(fine(&folder.goanna(&["run", "-tags", "debug,other", "./cmd/tool"])), "lib debug []\n");
    assert_eq!(fine(&folder.goanna(&["check", "--tags=debug", "./cmd/..."])), "");
    let said = |args: &[&str]| err(&folder.goanna(args));
    assert_eq!(
        said(&["run", "./lib/..."]),
        "go: warning: \"./lib/...\" matched only non-main packages\ngo: no packages loaded from ./lib/...\n"
    );
    assert_eq!(
        said(&["run", "ex.com/m/none"]),
        "no required module provides package ex.com/m/none; to add it:\n\tgo get ex.com/m/none\n"
    );
    assert_eq!(
        said(&["run", "cmd/tool/main.go", "lib/lib.go"]),
        "named files must all be in one directory; have cmd/tool and lib\n"
    );
    folder.file("a_test.go", "package main\n\nfunc main() {}\n");
    assert_eq!(said(&["run", "a_test.go"]), "go: cannot run *_test.go files (a_test.go)\n");
    folder.file("other/main.go", "package main\n\nfunc main() {}\n");
    assert_eq!(
        said(&["run", "./..."]),
        "go: pattern ./... matches multiple packages:\n\tex.com/m/cmd/tool\n\tex.com/m/other\n"
    );
}

#[test]
fn folders_and_modules_that_are_wrong() {
    let f = Folder::new("wrong");
    let main = "package main\n\nfunc main() { println(1) }\n";
    let refused = |f: &Folder, want: &str| {
        let o = f.goanna(&["run", "."]);
        assert_eq!(o.status.code(), Some(1));
        assert!(err(&o).contains(want), "{} instead of {want}", err(&o));
    };
    f.file("main.go", main).file("z.go", "package other\n");
    refused(&f, "found packages main (main.go) and other (z.go) in /");
    f.file("z.go", "package main\n");
    for (text, want) in [
        ("modul ex\n", "go: errors parsing go.mod:\ngo.mod:1: unknown directive: modul"),
        ("module ex\ngo 1.27\ngo 1.27\n", "go.mod:3: repeated go statement"),
        ("module ex\nrequire a.b/c\n", "go.mod:2: usage: require module/path v1.2.3"),
        ("", "go: error reading go.mod: missing module declaration"),
        ("module ex\ngo 1.99\n", "go: go.mod requires go >= 1.99 (running go 1.27.3"),
    ] {
        f.file("go.mod", text);
        refused(&f, want);
    }
    f.file("go.mod", "module ex\n\ngo 1.27.3\n\ntoolchain go1.27.3\n");
    fine(&f.goanna(&["run", "."]));
}

#[test]
fn little_memory_and_none() {
    let f = Folder::new("memory");
    f.file("hello.go", HELLO)
        .file("all.go", "package main\n\nfunc main() { for { go func() { select {} }() } }\n");
    let limited = |kilobytes: u32, file: &str| {
        let run = format!("ulimit -v {kilobytes}; exec {} {file}", env!("CARGO_BIN_EXE_goanna"));
        Command::new("sh").args(["-c", &run]).current_dir(&f.0).output().unwrap()
    };
    assert_eq!(err(&limited(1_500_000, "hello.go")), "hello\n");
    let full = limited(1_500_000, "all.go");
    assert_eq!(full.status.code(), Some(2), "{}", err(&full));
    assert!(err(&full).contains("out of memory"), "{}", err(&full));
}
