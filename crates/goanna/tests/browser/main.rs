//! The page of `goanna trace --format html` in a real browser, headless Chromium: what a person would see, press and click. Without chromedriver the tests
//! are skipped, which the list of tests says (`ignored`); `make browser-test` installs it, and sets GOANNA_BROWSER, with which a missing browser is a failure.
//! Pictures are left in `target/browser`, to be looked at.

mod driver;

use driver::{Answer, Window};
use libtest_mimic::{Arguments, Trial};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const RIGHT: &str = "\u{e014}";
const LEFT: &str = "\u{e012}";
const UP: &str = "\u{e013}";
const HOME: &str = "\u{e011}";
const END: &str = "\u{e010}";
const PAGE_DOWN: &str = "\u{e00f}";
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";

type Test = fn() -> Answer<()>;

fn main() {
    let here = driver::installed() || std::env::var_os("GOANNA_BROWSER").is_some();
    if !here {
        eprintln!("skipped: no chromedriver on this machine; `make browser-test` installs it");
    }
    let tests: [(&str, Test); 8] = [
        ("every_step_says_what_the_json_says", every_step),
        ("keys_slider_and_buttons_move", moves),
        ("the_timeline_can_be_clicked", timeline),
        ("what_programs_say_is_text", hostile),
        ("a_long_trace_is_cut_and_quick", long),
        ("nothing_happened", nothing),
        ("the_keyboard_reaches_everything", keyboard),
        ("it_fits_and_can_be_read", readable),
    ];
    let trials = tests
        .map(|(name, test)| Trial::test(name, move || test().map_err(Into::into)).with_ignored_flag(!here));
    let mut arguments = Arguments::from_args();
    // A browser is a crowd of processes.
    arguments.test_threads = arguments.test_threads.or(Some(2));
    libtest_mimic::run(&arguments, trials.into()).exit();
}

fn testdata() -> PathBuf {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/trace");
    path.canonicalize().unwrap_or(path)
}

fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../browser");
    let _ = std::fs::create_dir_all(&folder);
    folder.canonicalize().unwrap_or(folder)
}

/// The page of a program, as a file.
fn page(program: &Path) -> Answer<PathBuf> {
    let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let path = pictures().join(format!("{name}.html"));
    trace(program, &["--format", "html", "-o", &path.to_string_lossy()])?;
    Ok(path)
}

fn trace(program: &Path, flags: &[&str]) -> Answer<Vec<u8>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_goanna"));
    command.current_dir(program.parent().unwrap_or(Path::new("."))).env_remove("GOTRACEBACK");
    command
        .args(["trace", "--seed", "1", "--virtual-time"])
        .args(flags)
        .arg(program.file_name().unwrap_or_default());
    Ok(command.output().map_err(|e| e.to_string())?.stdout)
}

fn story(program: &Path) -> Answer<Value> {
    let text = trace(program, &["--format", "json"])?;
    serde_json::from_slice(&text).map_err(|e| format!("{}: {e}", program.display()))
}

/// A program written for one test.
fn written(name: &str, text: &str) -> Answer<PathBuf> {
    let path = pictures().join(format!("{name}.go"));
    std::fs::write(&path, text).map_err(|e| e.to_string())?;
    Ok(path)
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, actual: &T, expected: &T) -> Answer<()> {
    if actual == expected { Ok(()) } else { Err(format!("{what}: {actual:?}, not {expected:?}")) }
}

fn quiet(window: &Window) -> Answer<()> {
    equal("console", &window.console()?, &Vec::new())
}

fn step(window: &Window) -> Answer<u64> {
    let shown = window.run("return Number(document.body.dataset.step)")?;
    shown.as_u64().ok_or_else(|| format!("no step: {shown}"))
}

fn at(window: &Window, what: &str, expected: u64) -> Answer<()> {
    equal(what, &step(window)?, &expected)
}

/// What a terminal would obey is shown, not obeyed.
fn clean(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push_str(&format!("\\x{:02x}", c as u32)),
            c => out.push(c),
        }
        out
    })
}

fn text(v: &Value) -> String {
    clean(v.as_str().unwrap_or_default())
}

/// All that the page shows of a step, as one text.
const SHOWN: &str = r##"
const $ = id => document.getElementById(id), all = (q, e) => [...e.querySelectorAll(q)];
const line = document.querySelector("#code .now:not(.caller)");
return [
  $("text").textContent, $("why").textContent,
  all("#panics > li:not(.none)", document).map(l => l.childNodes[0].data).join("|"),
  all("#frames > li:not(.none)", document).map(l => l.childNodes[0].data + "[" + all("ul > li", l).map(d => d.childNodes[0].data).join("|") + "]").join("|"),
  line ? $("file").textContent + ":" + ([...line.parentElement.children].indexOf(line) + 1) : "",
  $("output").textContent,
  $("slider").value,
];"##;

/// The same from the JSON.
fn expected(story: &Value, s: &Value, sources: &[String]) -> Vec<String> {
    let list = |v: &Value| v.as_array().cloned().unwrap_or_default();
    let panics = list(&s["panics"]).into_iter().rev();
    let panics: Vec<String> =
        panics.map(|p| if p["goexit"] == true { "Goexit".into() } else { text(&p["value"]) }).collect();
    let frames = list(&s["frames"]).into_iter().map(|f| {
        let defers: Vec<String> = list(&f["defers"]).iter().map(|d| text(&d["call"])).collect();
        format!("{}[{}]", text(&f["name"]), defers.join("|"))
    });
    let file = text(&s["file"]);
    let line = if sources.contains(&file) { format!("{file}:{}", s["line"]) } else { String::new() };
    let so_far = list(&story["output"]).into_iter().filter(|o| o["after"].as_u64() <= s["step"].as_u64());
    vec![
        text(&s["text"]),
        text(&s["why"]),
        panics.join("|"),
        frames.collect::<Vec<_>>().join("|"),
        line,
        so_far.map(|o| text(&o["text"])).collect(),
        s["step"].to_string(),
    ]
}

/// Goes through a page with the right arrow.
fn walk(window: &Window, program: &Path) -> Answer<usize> {
    let story = story(program)?;
    window.load(&page(program)?)?;
    let sources = window.run("return Object.keys(sources)")?;
    let sources: Vec<String> = sources.as_array().into_iter().flatten().map(text).collect();
    let steps = story["steps"].as_array().cloned().unwrap_or_default();
    for s in &steps {
        let shown = window.run(SHOWN)?;
        let shown: Vec<String> = shown
            .as_array()
            .into_iter()
            .flatten()
            .map(|v| v.as_str().unwrap_or_default().to_owned())
            .collect();
        equal(&format!("{} step {}", program.display(), s["step"]), &shown, &expected(&story, s, &sources))?;
        window.press(RIGHT)?;
    }
    quiet(window)?;
    Ok(steps.len())
}

fn every_step() -> Answer<()> {
    let window = Window::open()?;
    let entries = std::fs::read_dir(testdata()).map_err(|e| e.to_string())?;
    let mut programs: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
    programs.retain(|p| p.extension().is_some_and(|e| e == "go"));
    programs.sort();
    let mut steps = 0;
    for program in &programs {
        steps += walk(&window, program)?;
    }
    if steps > 200 { Ok(()) } else { Err(format!("{} programs with {steps} steps only", programs.len())) }
}

fn moves() -> Answer<()> {
    let window = Window::open()?;
    let program = testdata().join("nested_panics.go");
    let story = story(&program)?;
    let steps = story["steps"].as_array().cloned().unwrap_or_default();
    let last = steps.len() as u64;
    window.load(&page(&program)?)?;
    at(&window, "at first", 1)?;
    window.press(END)?;
    at(&window, "End", last)?;
    window.press(RIGHT)?;
    at(&window, "beyond the end", last)?;
    window.press(&LEFT.repeat(2))?;
    at(&window, "two back", last - 2)?;
    window.press(HOME)?;
    at(&window, "Home", 1)?;
    window.press(LEFT)?;
    at(&window, "before the start", 1)?;
    window.press(PAGE_DOWN)?;
    at(&window, "ten on", 11.min(last))?;
    let turns = ["panic", "recovered", "refused", "goexit", "crash", "fatal"];
    let is_turn = |s: &&Value| turns.iter().any(|t| s["event"] == *t);
    let turning: Vec<u64> = steps.iter().filter(is_turn).filter_map(|s| s["step"].as_u64()).collect();
    window.press(HOME)?;
    for &t in turning.iter().filter(|&&t| t > 1) {
        window.press("n")?;
        at(&window, "n", t)?;
    }
    window.press("n")?;
    at(&window, "no further turn", turning[turning.len() - 1])?;
    window.press("p")?;
    at(&window, "p", turning[turning.len() - 2])?;
    for (button, expected) in [("#first", 1), ("#next", 2), ("#back", 1), ("#last", last), ("#first", 1)] {
        window.click(button)?;
        at(&window, button, expected)?;
    }
    window.click("#jump")?;
    at(&window, "next turn", *turning.iter().find(|&&t| t > 1).unwrap_or(&1))?;
    // The slider: in its middle, and by its own keys.
    window.click("#slider")?;
    let middle = step(&window)?;
    if middle.abs_diff(last / 2) > last / 10 + 1 {
        return Err(format!("the slider's middle is step {middle} of {last}"));
    }
    window.press(UP)?;
    at(&window, "the slider's own key", middle + 1)?;
    window.run("location.hash = '#3'")?;
    std::thread::sleep(Duration::from_millis(100));
    at(&window, "a link to a step", 3)?;
    quiet(&window)
}

fn timeline() -> Answer<()> {
    let window = Window::open()?;
    window.load(&page(&testdata().join("goroutines.go"))?)?;
    let dots = "document.querySelectorAll('#rows circle')";
    let count = window.run(&format!("return {dots}.length"))?;
    let steps = window.run("return steps.length")?;
    equal("a dot a step", &count, &steps)?;
    window.run(&format!("[...{dots}].pop().setAttribute('id', 'dot')"))?;
    let title = window.run("return document.querySelector('#dot title').textContent")?;
    window.click("#dot")?;
    let now = window
        .run("return document.body.dataset.step + ': ' + document.getElementById('text').textContent")?;
    equal("the dot that was clicked", &now, &title)?;
    let lanes =
        window.run("return [...document.querySelectorAll('.lane.on > span')].map(s => s.textContent)")?;
    let goroutine = window.run("return ['goroutine ' + steps[now].goroutine]")?;
    equal("its lane", &lanes, &goroutine)?;
    quiet(&window)
}

/// Values, output and sources that would like to be markup, scripts or commands to a terminal.
const HOSTILE: &str = r##"package main

import "fmt"

// </script><script>window.hacked = 1</script> <!-- <script> --> &amp; <b>bold</b>
const html = "</script><script>window.hacked = 1</script><img src=x onerror='window.hacked = 2'><!--<script>"

type E struct{ Name string }

func (e E) Error() string { return "\x1b[31mred\x1b[0m " + e.Name }

func main() {
	fmt.Println("\x1b[2J\x1b[Hcleared\a", html, "\u2028 \u0085 \xff")
	defer fmt.Println(html)
	defer func() {
		fmt.Println(recover())
		panic("\x1b]0;title\a/*STORY*/{} /*SOURCES*/{} <!--TITLE--> `${window.hacked = 3}`")
	}()
	panic(E{html})
}
"##;

fn hostile() -> Answer<()> {
    let window = Window::open()?;
    let program = written("hostile <b>&\"'", HOSTILE)?;
    walk(&window, &program)?;
    equal(
        "scripts",
        &window.run("return [document.scripts.length, window.hacked === undefined]")?,
        &serde_json::json!([1, true]),
    )?;
    equal("pictures", &window.run("return document.images.length")?, &serde_json::json!(0))?;
    let shown = window.run(
        "return [...document.querySelectorAll('#code .l')].map(l => l.textContent).join('\\n') + '\\n'",
    )?;
    equal("the source", &shown.as_str().unwrap_or_default(), &HOSTILE)?;
    let title = window.run("return document.title")?;
    equal("the title", &title.as_str().unwrap_or_default(), &"Trace of hostile <b>&\"'.go")?;
    let output = window.run("return document.getElementById('output').textContent")?;
    if !output.as_str().is_some_and(|o| o.contains("\\x1b[2J") && !o.contains('\u{1b}')) {
        return Err(format!("escapes reach the page: {output}"));
    }
    Ok(())
}

const LONG: &str = r"package main

func deep(n int) {
	defer func() {
		if n%7 == 0 {
			recover()
		}
	}()
	if n == 0 {
		panic(n)
	}
	deep(n - 1)
}

func main() {
	for range 300 {
		deep(50)
		println(1)
	}
}
";

fn long() -> Answer<()> {
    let window = Window::open()?;
    let path = page(&written("long", LONG)?)?;
    let size = std::fs::metadata(&path).map_err(|e| e.to_string())?.len();
    if size > 10 << 20 {
        return Err(format!("the page has {size} bytes"));
    }
    let began = Instant::now();
    window.load(&path)?;
    let loaded = began.elapsed();
    equal("steps", &window.run("return steps.length")?, &serde_json::json!(10_000))?;
    let note =
        window.run("const c = document.getElementById('cut'); return c.hidden ? '' : c.textContent")?;
    if !note
        .as_str()
        .is_some_and(|n| n.starts_with("cut: ") && n.ends_with(" more steps are not on this page"))
    {
        return Err(format!("the note of the cut: {note}"));
    }
    let stepped = window.run("const t = performance.now(); for (let i = 0; i < 1000; i++) { go(i * 9); document.body.offsetHeight; } return (performance.now() - t) / 1000")?;
    let each = stepped.as_f64().unwrap_or(f64::MAX);
    eprintln!("10,000 steps: {size} bytes, loaded in {loaded:?}, a step takes {each:.2} ms");
    // Machines differ, and other tests run beside this one: these are far from what it takes.
    if loaded > Duration::from_secs(10) || each > 50.0 {
        return Err(format!("loaded in {loaded:?}, a step takes {each} ms"));
    }
    window.press(END)?;
    at(&window, "the end", 10_000)?;
    window.picture(&pictures().join("long.png"))?;
    quiet(&window)
}

fn nothing() -> Answer<()> {
    let window = Window::open()?;
    window.load(&page(&testdata().join("nothing.go"))?)?;
    let said = window.run("return document.getElementById('text').textContent")?;
    equal("said", &said.as_str().unwrap_or_default(), &"Nothing was deferred, nothing panicked.")?;
    window.press(&[RIGHT, LEFT, HOME, END, "n", "p"].concat())?;
    quiet(&window)
}

fn keyboard() -> Answer<()> {
    let window = Window::open()?;
    window.load(&page(&testdata().join("nested_panics.go"))?)?;
    let mut reached = Vec::new();
    for _ in 0..9 {
        window.press(TAB)?;
        let focus = window.run(
            "const e = document.activeElement, s = getComputedStyle(e); return [e.id, s.outlineStyle, parseFloat(s.outlineWidth)]",
        )?;
        if focus[1] != "solid" || focus[2].as_f64() < Some(2.0) {
            return Err(format!("the focus on {focus} can't be seen"));
        }
        reached.push(text(&focus[0]));
    }
    let order = ["first", "back", "slider", "next", "last", "jump", "source", "state", "output"];
    equal("in order", &reached, &order.map(str::to_owned).to_vec())?;
    window.picture(&pictures().join("focus.png"))?;
    // From wherever it is: keys step; a button does what it says.
    window.press(RIGHT)?;
    at(&window, "from the output", 2)?;
    window.run("document.getElementById('last').focus()")?;
    window.press(ENTER)?;
    let last = window.run("return steps.length")?.as_u64().unwrap_or_default();
    at(&window, "Enter on a button", last)?;
    quiet(&window)
}

/// Ratios of contrast of all text on the page, by WCAG's formula: the least.
const CONTRAST: &str = r#"
const channel = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
const light = ([r, g, b]) => .2126 * channel(r) + .7152 * channel(g) + .0722 * channel(b);
const rgb = c => c.match(/[\d.]+/g).map(Number);
const behind = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; } return [255, 255, 255]; };
let least = [99, ""];
document.querySelectorAll("body *").forEach(e => {
  if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.offsetParent || e.tagName === "SCRIPT") return;
  const a = light(rgb(getComputedStyle(e).color)), b = light(behind(e)), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  if (ratio < least[0]) least = [ratio, e.outerHTML.slice(0, 200)];
});
return least;"#;

/// Whether the marked line, if there is one, is in the part of the source that can be seen.
const IN_SIGHT: &str = r##"
const line = document.querySelector("#code .now"), box = document.getElementById("source").getBoundingClientRect();
if (!line) return true;
const l = line.getBoundingClientRect(), top = document.getElementById("file").getBoundingClientRect().bottom;
return l.top >= top - 1 && l.bottom <= box.bottom + 1;"##;

fn readable() -> Answer<()> {
    let window = Window::open()?;
    let programs =
        ["nested_panics", "goroutines", "escapes", "too_deep"].map(|n| testdata().join(format!("{n}.go")));
    for program in &programs {
        let name = program.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let path = page(program)?;
        for (width, height) in [(1280, 800), (800, 600), (360, 740), (740, 360)] {
            for dark in [false, true] {
                window.look(width, height, dark)?;
                window.load(&path)?;
                let count = window.run("return steps.length")?.as_u64().unwrap_or_default();
                for s in 1..=count {
                    let wide =
                        window.run(&format!("go({s} - 1); return document.documentElement.scrollWidth"))?;
                    if wide.as_u64() > Some(u64::from(width)) {
                        return Err(format!("{name} step {s}: {wide} wide in a window of {width}"));
                    }
                    equal(
                        &format!("{name} step {s}: the marked line is in sight"),
                        &window.run(IN_SIGHT)?,
                        &serde_json::json!(true),
                    )?;
                    let least = window.run(CONTRAST)?;
                    if least[0].as_f64() < Some(4.5) {
                        return Err(format!("{name} step {s}, dark {dark}: contrast {least}"));
                    }
                }
                window.run(&format!("go({})", count * 2 / 3))?;
                let theme = if dark { "dark" } else { "light" };
                window.picture(&pictures().join(format!("{name}-{width}x{height}-{theme}.png")))?;
            }
        }
    }
    quiet(&window)
}
