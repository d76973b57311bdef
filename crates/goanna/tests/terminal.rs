//! The prompt in a real terminal: tmux holds it, presses keys and tells what stands on the screen. Without tmux the tests are skipped, which the list of tests says
//! (`ignored`); `make terminal-test` installs it, and sets GOANNA_TERMINAL, with which a missing tmux is a failure.

use libtest_mimic::{Arguments, Trial};
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

type Answer<T> = Result<T, String>;
type Test = fn() -> Answer<()>;

fn main() {
    let installed = Command::new("tmux").arg("-V").output().is_ok_and(|o| o.status.success());
    let here = installed || std::env::var_os("GOANNA_TERMINAL").is_some();
    if !here {
        eprintln!("skipped: no tmux on this machine; `make terminal-test` installs it");
    }
    let tests: [(&str, Test); 12] = [
        ("history_goes_on_in_the_next_session", history),
        ("tab_completes", completion),
        ("ctrl_c_stops_what_runs", interrupt),
        ("ctrl_c_clears_the_line_and_ctrl_d_leaves", clear_and_leave),
        ("several_lines_are_edited", several_lines),
        ("a_narrow_window", narrow),
        ("the_window_changes_its_size", resized),
        ("pasted_text", pasted),
        ("keys_before_they_are_asked_for", ahead),
        ("goroutines_write_above_the_line", above),
        ("colours", colours),
        ("the_program_reads_what_is_typed", reads),
    ];
    let trials = tests
        .map(|(name, test)| Trial::test(name, move || test().map_err(Into::into)).with_ignored_flag(!here));
    libtest_mimic::run(&Arguments::from_args(), trials.into()).exit();
}

/// A terminal with a prompt in it.
struct Pane {
    socket: String,
    state: PathBuf,
}

impl Drop for Pane {
    fn drop(&mut self) {
        let _ = self.tmux(&["kill-server"]);
        let _ = std::fs::remove_dir_all(&self.state);
    }
}

impl Pane {
    fn new(columns: u32) -> Answer<Pane> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("goanna-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let pane = Pane { state: std::env::temp_dir().join(&name), socket: name };
        pane.start(columns, "")?;
        Ok(pane)
    }

    /// Starts a session; the terminal stays when it has ended.
    fn start(&self, columns: u32, environment: &str) -> Answer<()> {
        let command = format!(
            "env XDG_STATE_HOME={} {environment} {} repl --seed 1; echo left with $?; sleep 100",
            self.state.display(),
            env!("CARGO_BIN_EXE_goanna"),
        );
        let columns = columns.to_string();
        let new = ["-f", "/dev/null", "new-session", "-d", "-x", &columns, "-y", "40", &command];
        // A server that was told to end may still be about to.
        let mut tries = 0;
        while let Err(text) = self.tmux(&new) {
            tries += 1;
            if tries > 50 {
                return Err(text);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        self.shows("1>")
    }

    fn tmux(&self, arguments: &[&str]) -> Answer<String> {
        let output = Command::new("tmux").arg("-L").arg(&self.socket).args(arguments).output();
        let output = output.map_err(|e| e.to_string())?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(format!("tmux {arguments:?}: {}", String::from_utf8_lossy(&output.stderr)))
        }
    }

    /// Types a text, as it is.
    fn types(&self, text: &str) -> Answer<()> {
        self.tmux(&["send-keys", "-l", "--", text]).map(drop)
    }

    /// Presses keys by tmux's names.
    fn press(&self, keys: &[&str]) -> Answer<()> {
        self.tmux(&[&["send-keys"], keys].concat()).map(drop)
    }

    /// Types a line and ends it.
    fn enters(&self, line: &str) -> Answer<()> {
        self.types(line)?;
        self.press(&["Enter"])
    }

    fn screen(&self) -> Answer<String> {
        let text = self.tmux(&["capture-pane", "-p"])?;
        Ok(text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned())
    }

    /// Waits until the screen ends in a text: nothing else comes after it.
    fn shows(&self, end: &str) -> Answer<()> {
        self.until(end, |screen| screen.ends_with(end))
    }

    fn until(&self, what: &str, seen: impl Fn(&str) -> bool) -> Answer<()> {
        let begin = Instant::now();
        loop {
            let screen = self.screen()?;
            if seen(&screen) {
                return Ok(());
            }
            if begin.elapsed() > Duration::from_secs(30) {
                return Err(format!("{what:?} does not come; the screen:\n{screen}"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn history() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters("x := 6 * 7")?;
    pane.shows("2>")?;
    pane.enters(":vars")?;
    pane.shows("x = 42 (int)\n2>")?;
    pane.press(&["C-d"])?;
    pane.shows("left with 0")?;
    pane.tmux(&["kill-server"])?;
    pane.start(80, "")?;
    pane.press(&["Up"])?;
    pane.shows("1> :vars")?;
    pane.press(&["Up"])?;
    pane.shows("1> x := 6 * 7")?;
    pane.press(&["Enter"])?;
    pane.shows("1> x := 6 * 7\n2>")?;
    // Search backwards.
    pane.press(&["C-r"])?;
    pane.types("var")?;
    pane.shows("(reverse-i-search)`var': :vars")?;
    pane.press(&["Enter"])?;
    pane.shows("x = 42 (int)\n2>")
}

fn completion() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters(
        "type point struct{ Across, Down int }; func (p point) Area() int { return p.Across * p.Down }",
    )?;
    pane.shows("2>")?;
    pane.enters("origin := point{2, 3}")?;
    pane.shows("3>")?;
    for (typed, full) in [
        ("orig", "origin"),
        ("origin.Acr", "origin.Across"),
        ("origin.Ar", "origin.Area"),
        ("strings.ToUp", "strings.ToUpper"),
        ("strc", "strconv"),
        ("fallt", "fallthrough"),
        (":goro", ":goroutines"),
    ] {
        pane.types(typed)?;
        pane.shows(&format!("3> {typed}"))?;
        pane.press(&["Tab"])?;
        pane.shows(&format!("3> {full}"))?;
        pane.press(&["C-u"])?;
        pane.shows("3>")?;
    }
    // Several: the common part, then a list.
    pane.types("origin.A")?;
    pane.press(&["Tab", "Tab"])?;
    pane.until("Across  Area", |s| s.contains("Across") && s.contains("Area"))?;
    // At the start of a line of a longer input there is nothing to complete: a tab.
    pane.press(&["C-u"])?;
    pane.enters("if true {")?;
    pane.press(&["Tab"])?;
    pane.enters("println(1)")?;
    pane.enters("}")?;
    pane.until("a tab", |s| s.contains("\n        println(1)\n}\n1\n4>"))
}

fn interrupt() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters("x := 1")?;
    pane.shows("2>")?;
    for (i, line) in
        ["for {}", "select {}", "time.Sleep(time.Hour)", "func() { for { func() { recover() }() } }()"]
            .iter()
            .enumerate()
    {
        pane.enters(line)?;
        if line != &"select {}" {
            pane.until(line, |s| s.ends_with(line))?;
        }
        if line == &"select {}" {
            // With nobody else there it is a deadlock at once.
            pane.until("deadlock", |s| s.contains("all goroutines are asleep"))?;
        } else {
            std::thread::sleep(Duration::from_millis(200));
            pane.press(&["C-c"])?;
        }
        pane.shows(&format!("\n{}>", i + 3))?;
    }
    pane.enters("x")?;
    pane.shows("1 (int)\n7>")
}

fn clear_and_leave() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.types("this is no Go")?;
    pane.press(&["C-c"])?;
    pane.shows("1> this is no Go\n1>")?;
    pane.enters("func f() {")?;
    pane.types("return")?;
    pane.press(&["C-c"])?;
    pane.shows("return\n1>")?;
    pane.enters("os.Exit(3)")?;
    pane.shows("os.Exit(3) was called. Leave? [y/N]")?;
    pane.enters("n")?;
    pane.shows("\n2>")?;
    pane.enters("os.Exit(3)")?;
    pane.shows("Leave? [y/N]")?;
    pane.enters("y")?;
    pane.shows("left with 3")
}

fn several_lines() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters("func double(n int) int {")?;
    pane.enters("return n + 2")?;
    // Up into the line before, where the mistake is.
    pane.press(&["Up", "End", "BSpace", "BSpace", "BSpace"])?;
    pane.types("* 2")?;
    pane.until("mended", |s| s.ends_with("{\nreturn n * 2"))?;
    pane.press(&["Down", "End"])?;
    pane.enters("}")?;
    pane.shows("2>")?;
    pane.enters("double(21)")?;
    pane.shows("42 (int)\n3>")?;
    // It comes back as a whole.
    pane.press(&["Up", "Up"])?;
    pane.shows("func double(n int) int {\nreturn n * 2\n}")
}

fn narrow() -> Answer<()> {
    let pane = Pane::new(22)?;
    pane.enters(r#"fmt.Println("wider than the window", 1+1)"#)?;
    pane.shows("wider than the window\n2\n2>")?;
    pane.types("1000000000 + 2000000000 + 34")?;
    pane.press(&["Left", "BSpace"])?;
    pane.types("7")?;
    pane.press(&["Home"])?;
    pane.types("5 + ")?;
    pane.press(&["Enter"])?;
    pane.shows("3000000079 (int)\n3>")
}

fn resized() -> Answer<()> {
    let pane = Pane::new(60)?;
    pane.types(r#"len("a text that fills most of the line")"#)?;
    pane.shows("line\")")?;
    pane.tmux(&["resize-window", "-x", "25"])?;
    std::thread::sleep(Duration::from_millis(300));
    pane.types(" + 1")?;
    pane.until("the rest", |s| s.ends_with("+ 1"))?;
    pane.press(&["Enter"])?;
    pane.shows("35 (int)\n2>")
}

const TEXT: &str = "a := 20\nfunc add(b int) int {\n\treturn a + b\n}\nadd(22)\n";

fn pasted() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.tmux(&["set-buffer", TEXT])?;
    // As terminals do it today: told that it is pasted, the editor waits for Enter.
    pane.tmux(&["paste-buffer", "-p"])?;
    pane.shows("}\nadd(22)")?;
    pane.press(&["Enter"])?;
    pane.shows("42 (int)\n4>")?;
    // And as they did: like typed.
    pane.tmux(&["paste-buffer"])?;
    pane.shows("42 (int)\n7>")
}

fn ahead() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters("time.Sleep(700 * time.Millisecond)")?;
    pane.enters("x := 5")?;
    pane.enters("x + 1")?;
    pane.types("x + ")?;
    pane.shows("6 (int)\n4> x +")
}

fn above() -> Answer<()> {
    let pane = Pane::new(30)?;
    pane.enters("go func() { for i := range 3 { time.Sleep(time.Second); fmt.Println(\"tick\", i) } }()")?;
    pane.types("1000000000 + 2000000000 + 3000000000")?;
    pane.press(&["Left", "Left"])?;
    let whole = "tick 0tick 1tick 22> 1000000000 + 2000000000 + 3000000000";
    pane.until(whole, |s| s.replace('\n', "").ends_with(whole))?;
    pane.types("77")?;
    pane.press(&["Enter"])?;
    pane.shows("303000007700 (int)\n3>")
}

fn colours() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.types(r#"func() { defer println("x", 42) }()"#)?;
    pane.shows("}()")?;
    let screen = pane.tmux(&["capture-pane", "-p", "-e"])?;
    for (what, text) in
        [("keyword", "[35m"), ("defer", "[31mdefer"), ("string", "[32m\"x\""), ("number", "[33m42")]
    {
        if !screen.contains(text) {
            return Err(format!("no colour of a {what} in {screen:?}"));
        }
    }
    pane.press(&["C-c"])?;
    pane.shows("\n1>")?;
    pane.press(&["C-d"])?;
    pane.shows("left with 0")?;
    pane.tmux(&["kill-server"])?;
    pane.start(80, "NO_COLOR=1")?;
    pane.enters(r#""x""#)?;
    pane.shows("\"x\" (string)\n2>")?;
    let screen = pane.tmux(&["capture-pane", "-p", "-e"])?;
    if screen.contains('\u{1b}') { Err(format!("NO_COLOR, and yet {screen:?}")) } else { Ok(()) }
}

fn reads() -> Answer<()> {
    let pane = Pane::new(80)?;
    pane.enters("var name string; n, err := fmt.Scanln(&name)")?;
    std::thread::sleep(Duration::from_millis(500));
    pane.enters("Ada")?;
    pane.shows("2>")?;
    pane.enters("name + fmt.Sprint(n, err)")?;
    pane.shows("\"Ada1 <nil>\" (string)\n3>")
}
