//! Goroutines on the command line: leaks, seeds, virtual time, signals, memory, golang.org/x/sync.
//!
//! `GOANNA_SEEDS` says with how many seeds the concurrency goldens are run (3), `GOANNA` with which binary, and `GOANNA_GOROUTINES` how many are blocked at
//! once in the test of memory (100000; a million takes a gigabyte).

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use xtask::case::{self, Case};
use xtask::golden::execute;

/// A program in a file of its own, removed in the end.
struct Program(PathBuf);

impl Program {
    fn new(text: &str) -> Program {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        let number = LAST.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("goanna-test-{}-{number}.go", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Program(path)
    }

    fn command(&self, flags: &[&str], args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goanna"));
        command.arg("run").args(flags).arg(&self.0).args(args).stdin(Stdio::null());
        command
    }

    fn run(&self, flags: &[&str]) -> (String, String, i32) {
        texts(&self.command(flags, &[]).output().unwrap())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn texts(output: &Output) -> (String, String, i32) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let status = output.status.code().unwrap_or_else(|| 128 + output.status.signal().unwrap_or(0));
    (text(&output.stdout), text(&output.stderr), status)
}

const LEAKS: &str = r#"package main

import (
	"sync"
	"time"
)

var kept = make(chan int)

func receive(c chan int) { <-c }

func main() {
	go receive(make(chan int))
	go func() {
		var c chan string
		c <- "nobody"
	}()
	go func() {
		var mu sync.Mutex
		mu.Lock()
		mu.Lock()
	}()
	go receive(kept)                                  // a package variable: not a leak
	go time.Sleep(time.Hour)                          // it will wake
	go func() { <-time.After(time.Hour) }()           // so will this
	held := make(chan int, 1)
	go func() { time.Sleep(time.Hour); held <- 1 }()
	go receive(held)                                  // the sleeper will send
	time.Sleep(10 * time.Millisecond)
	println("main is over")
}
"#;

#[test]
fn leaks_are_listed() {
    let program = Program::new(LEAKS);
    let (_, err, code) = program.run(&[]);
    assert_eq!((err.as_str(), code), ("main is over\n", 0));
    let (_, err, code) = program.run(&["--leaks"]);
    assert_eq!(code, 0);
    assert!(err.starts_with("main is over\ngoanna: 3 goroutines leaked"), "{err}");
    assert!(err.contains("[chan receive]:\nmain.receive(...)"), "{err}");
    assert!(err.contains("waits for a value from an unbuffered chan int, or its close"), "{err}");
    assert!(err.contains("[chan send (nil chan)]") && err.contains("[sync.Mutex.Lock]"), "{err}");
    assert_eq!(err.matches("created by main.main in goroutine 1").count(), 3, "{err}");
    assert_eq!(program.run(&["--leaks=fatal"]).2, 3);
}

#[test]
fn no_leaks_are_made_up() {
    let program = Program::new(
        "package main\nimport \"sync\"\nfunc main() { var wg sync.WaitGroup; for range 9 { wg.Go(func() {}) }; wg.Wait() }\n",
    );
    assert_eq!(program.run(&["--leaks=fatal", "--seed", "1"]), (String::new(), String::new(), 0));
}

#[test]
fn a_failure_names_the_random_seed() {
    let program = Program::new("package main\nfunc main() { panic(1) }\n");
    let (_, err, code) = program.run(&["--seed", "random"]);
    assert_eq!(code, 2);
    let last = err.lines().last().unwrap_or_default().to_owned();
    assert!(last.starts_with("goanna: seed "), "{err}");
    assert!(!program.run(&[]).1.contains("goanna:"), "nobody asked");
    let fine = Program::new("package main\nfunc main() {}\n");
    assert_eq!(fine.run(&["--seed", "random"]), (String::new(), String::new(), 0));
}

#[test]
fn equal_seeds_give_equal_runs() {
    let program = Program::new(
        r#"package main

import (
	"fmt"
	"math/rand"
	v2 "math/rand/v2"
)

func main() {
	a, b := make(chan int, 50), make(chan int, 50)
	for i := range 50 {
		a <- i
		b <- -i
	}
	for range 40 {
		select {
		case v := <-a:
			fmt.Print(v, " ")
		case v := <-b:
			fmt.Print(v, " ")
		}
	}
	for k := range map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, 9: true} {
		fmt.Print(k)
	}
	fmt.Println(rand.Int(), v2.Int(), rand.Perm(5))
}
"#,
    );
    let seven = program.run(&["--seed", "7"]);
    assert_eq!(seven.2, 0, "{}", seven.1);
    assert_eq!(seven, program.run(&["--seed=7"]));
    assert_ne!(seven, program.run(&["--seed", "8"]));
    assert_ne!(program.run(&[]), program.run(&[]));
}

#[test]
fn virtual_time_passes_at_once() {
    let program = Program::new(
        r#"package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(10 * time.Hour)
	fmt.Println(time.Since(start))
	ctx, cancel := context.WithTimeout(context.Background(), 90*time.Minute)
	defer cancel()
	n := 0
	for t := time.NewTicker(20 * time.Minute); ctx.Err() == nil; n++ {
		select {
		case <-t.C:
		case <-ctx.Done():
		}
	}
	fmt.Println(n, time.Since(start))
	stuck := make(chan bool)
	time.AfterFunc(3*time.Minute, func() { select {} })
	<-stuck
}
"#,
    );
    let (out, err, code) = program.run(&["--virtual-time"]);
    assert_eq!((out.as_str(), code), ("10h0m0s\n5 11h30m0s\n", 2), "{err}");
    assert!(err.contains("goroutine 1 [chan receive, 3 minutes]:"), "{err}");
}

/// Starts a program, waits for its first line and sends it a signal.
fn signalled(text: &str, signal: &str) -> (String, String, i32) {
    let program = Program::new(text);
    let mut child = program.command(&[], &[]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert!(Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
    out.read_to_string(&mut line).unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    let status = child.wait().unwrap();
    (line, err, status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or(0)))
}

#[test]
fn signals_end_a_program_as_go_does() {
    const WAITS: &str = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tdefer fmt.Println(\"never\")\n\tgo func() { select {} }()\n\tfmt.Println(\"up\")\n\tfor {\n\t}\n}\n";
    for signal in ["-INT", "-TERM", "-HUP"] {
        let (out, err, code) = signalled(WAITS, signal);
        assert_eq!((out.as_str(), err.as_str()), ("up\n", ""), "{signal}");
        assert!(code > 128, "{signal}: {code}");
    }
    let (out, err, code) = signalled(WAITS, "-QUIT");
    assert_eq!((out.as_str(), code), ("up\n", 2));
    assert!(err.starts_with("SIGQUIT: quit\n") && err.contains("\nmain.main()\n"), "{err}");
    assert!(err.contains("[select (no cases)]"), "{err}");
}

#[test]
fn caught_signals_arrive() {
    for wait in ["<-c", "for len(c) == 0 {\n\t}\n\t<-c"] {
        let text = format!(
            "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"os/signal\"\n)\n\nfunc main() {{\n\tc := make(chan os.Signal, 1)\n\tsignal.Notify(c, os.Interrupt)\n\tfmt.Println(\"up\")\n\t{wait}\n\tfmt.Println(\"caught\")\n}}\n"
        );
        assert_eq!(signalled(&text, "-INT"), ("up\ncaught\n".into(), String::new(), 0));
    }
}

const MANY: &str = r#"package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
)

func resident() (kb int) {
	status, _ := os.ReadFile("/proc/self/status")
	for _, line := range strings.Split(string(status), "\n") {
		if text, ok := strings.CutPrefix(line, "VmRSS:"); ok {
			fmt.Sscan(text, &kb)
		}
	}
	return kb
}

func main() {
	n := 0
	fmt.Sscan(os.Args[1], &n)
	before := resident()
	c, done := make(chan int), make(chan int)
	for range n {
		go func() { done <- <-c }()
	}
	runtime.Gosched()
	blocked := resident()
	go func() {
		for i := range n {
			c <- i
		}
	}()
	sum := 0
	for range n {
		sum += <-done
	}
	if sum != n*(n-1)/2 {
		panic(sum)
	}
	between := resident()
	for range n {
		go func() { done <- 1 }()
		<-done
	}
	fmt.Println(before, blocked, between, resident())
}
"#;

/// Kilobytes resident: before, with `n` goroutines blocked, after their end, after `n` more one by one.
fn many(n: &str) -> Vec<u64> {
    let (out, err, code) = texts(&Program::new(MANY).command(&[], &[n]).output().unwrap());
    assert_eq!(code, 0, "{err}");
    out.split_whitespace().map(|w| w.parse().unwrap()).collect()
}

#[test]
fn a_blocked_goroutine_takes_less_than_a_kilobyte() {
    let n = std::env::var("GOANNA_GOROUTINES").unwrap_or_else(|_| "100000".into());
    let kb = many(&n);
    assert!((kb[1] - kb[0]) * 1024 / n.parse::<u64>().unwrap() <= 1024, "{kb:?}");
    assert!(kb[1] < 1_500_000, "{kb:?}");
    assert!(kb[3] < kb[2] + 16_384, "one by one: {kb:?}");
}

#[test]
fn outcomes_do_not_depend_on_the_seed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let seeds: u64 = std::env::var("GOANNA_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(3);
    let binary = std::env::var("GOANNA").unwrap_or_else(|_| env!("CARGO_BIN_EXE_goanna").into());
    let areas =
        ["chan", "select", "goroutines", "concurrency", "deadlock", "goexit", "sync", "atomic", "context"];
    let all = case::find(&root).unwrap();
    let of_area = |path: &&PathBuf| {
        let area = path.parent().and_then(Path::file_name).unwrap_or_default();
        areas.iter().any(|a| area == *a)
    };
    let mut cases = 0;
    for source in all.iter().filter(of_area) {
        let case = Case::open(source).unwrap();
        let Some(expected) = case.recorded().unwrap() else { continue };
        cases += 1;
        for seed in 1..=seeds {
            let mut command = Command::new(&binary);
            command.args(["run", "--seed", &seed.to_string()]);
            command.args(case.also.iter().flatten()).arg(source.file_name().unwrap()).args(&case.args);
            let actual = execute(command, &case).unwrap();
            assert_eq!(expected, actual, "{} with seed {seed}", source.display());
        }
    }
    assert!(cases > 100, "{cases}");
}

/// The real Go of the tests has no modules at hand, so the expectation stands here, by the package's documentation.
#[test]
fn x_sync_is_at_hand() {
    let program = Program::new(
        r#"package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"
	"golang.org/x/sync/singleflight"
)

func main() {
	var g errgroup.Group
	g.SetLimit(2)
	var now, peak atomic.Int32
	for i := range 10 {
		g.Go(func() error {
			peak.Store(max(peak.Load(), now.Add(1)))
			defer now.Add(-1)
			if i == 4 {
				return errors.New("four")
			}
			return nil
		})
	}
	fmt.Println(g.Wait(), peak.Load() <= 2)
	h, ctx := errgroup.WithContext(context.Background())
	h.Go(func() error { <-ctx.Done(); return ctx.Err() })
	h.Go(func() error { return errors.New("first") })
	fmt.Println(h.Wait(), ctx.Err(), context.Cause(ctx))
	var none errgroup.Group
	fmt.Println(none.TryGo(func() error { return nil }), none.Wait())

	s := semaphore.NewWeighted(3)
	fmt.Println(s.TryAcquire(2), s.TryAcquire(2), s.Acquire(context.Background(), 1))
	over, cancel := context.WithCancel(context.Background())
	cancel()
	fmt.Println(s.Acquire(over, 1))
	s.Release(3)
	fmt.Println(s.TryAcquire(3))
	func() {
		defer func() { fmt.Println(recover()) }()
		s.Release(4)
	}()

	var f singleflight.Group
	block, entered := make(chan bool), make(chan bool)
	first := f.DoChan("k", func() (any, error) { entered <- true; <-block; return "v", nil })
	<-entered
	second := f.DoChan("k", func() (any, error) { return "never", nil })
	close(block)
	a, b := <-first, <-second
	fmt.Println(a.Val, a.Shared, b.Val, b.Shared, b.Err)
	v, err, shared := f.Do("k", func() (any, error) { return 2, errors.New("e") })
	fmt.Println(v, err, shared)
	f.Forget("k")
}
"#,
    );
    let (out, err, code) = program.run(&[]);
    assert_eq!((err.as_str(), code), ("", 0));
    assert_eq!(
        out,
        "four true\nfirst context canceled first\ntrue <nil>\ntrue false <nil>\ncontext canceled\ntrue\n\
         semaphore: released more than held\nv true v true <nil>\n2 e false\n"
    );
}
