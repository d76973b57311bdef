//! Transcripts of our own formats: sessions (`testdata/repl/*.repl`), traces (`testdata/trace/*.go`), explanations (`testdata/why/*.go`) and programs
//! that are stepped through (`testdata/step/*.go`, the commands in `.step`), each with what came out beside it (`.txt`). `cargo xtask bless` writes them anew; the diff is to be read.

use libtest_mimic::{Arguments, Failed, Trial};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata");
    let bless = std::env::var_os("GOANNA_BLESS").is_some();
    let mut trials = Vec::new();
    for (area, ending) in [("repl", "repl"), ("trace", "go"), ("why", "go"), ("step", "go")] {
        for case in cases(&root.join(area), ending) {
            let name = format!("{area}/{}", case.file_stem().unwrap_or_default().to_string_lossy());
            trials.push(Trial::test(name, move || check(area, &case, bless)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn cases(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|e| e.path());
    let mut cases: Vec<PathBuf> = paths.filter(|p| p.extension().is_some_and(|e| e == ending)).collect();
    cases.sort();
    cases
}

fn check(area: &str, case: &Path, bless: bool) -> Result<(), Failed> {
    let actual = run(area, case)?;
    let path = case.with_extension("txt");
    if bless {
        std::fs::write(&path, &actual)?;
        return Ok(());
    }
    let expected = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    if expected == actual {
        return Ok(());
    }
    Err(format!("{} differs:\n--- expected\n{expected}\n--- actual\n{actual}", path.display()).into())
}

/// The lines `// flags: …` at a case's top are options; `// lang: json` and the like name another format.
fn flags(text: &str) -> Vec<String> {
    let line = text.lines().find_map(|l| l.strip_prefix("// flags: "));
    line.map(|l| l.split_whitespace().map(str::to_owned).collect()).unwrap_or_default()
}

fn run(area: &str, case: &Path) -> Result<String, Failed> {
    let bytes = std::fs::read(case)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let input = match area {
        "repl" => Some(bytes),
        "step" => Some(std::fs::read(case.with_extension("step"))?),
        _ => None,
    };
    let folder = case.parent().unwrap_or(Path::new("."));
    let name = case.file_name().unwrap_or_default();
    let mut command = Command::new("timeout");
    command.arg("60").arg(env!("CARGO_BIN_EXE_goanna")).current_dir(folder).env_remove("GOTRACEBACK");
    match area {
        "repl" => command.args(["repl", "--echo", "--seed", "1"]),
        "trace" => command.arg("trace").args(flags(&text)).arg(name),
        "step" => command.args(["step", "--seed", "1"]).args(flags(&text)).arg(name),
        _ => command.args(["run", "--seed", "1", "--why"]).args(flags(&text)).arg(name),
    };
    let (mut reader, writer) = std::io::pipe()?;
    command.stdout(writer.try_clone()?).stderr(writer);
    command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    let mut child = command.spawn()?;
    drop(command);
    if let (Some(mut stdin), Some(input)) = (child.stdin.take(), input) {
        std::thread::spawn(move || stdin.write_all(&input));
    }
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut reader, &mut bytes)?;
    let status = child.wait()?;
    let here = folder.canonicalize().unwrap_or_else(|_| folder.to_path_buf());
    let text = String::from_utf8_lossy(&bytes).replace(&format!("{}/", here.display()), "");
    let mut out = normal(&text);
    out.push_str(&format!("exit {}\n", status.code().unwrap_or(-1)));
    Ok(out)
}

/// Addresses and offsets are no matter.
fn normal(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let line = match line.rfind(" +0x") {
            Some(at) if line.starts_with('\t') || line.contains(".go:") => &line[..at],
            _ => line,
        };
        let mut rest = line;
        while let Some(at) = ["0xc0", "0x7f", "(0x4", "pc=0x"]
            .iter()
            .filter_map(|p| rest.find(p).map(|i| i + p.find("0x").unwrap_or(0)))
            .min()
        {
            let end =
                rest[at + 2..].find(|c: char| !c.is_ascii_hexdigit()).map_or(rest.len(), |i| at + 2 + i);
            out.push_str(&rest[..at]);
            out.push_str("0x?");
            rest = &rest[end..];
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}
