//! `cargo xtask bench`: CPU time against native Go, Lua and CPython, interleaved in one run.
//!
//! Holds: a figure is the median of the rounds' user + system time; peers that are not installed are left out and said so.

use std::fmt::Write as _;
use std::io;
use std::path::Path;
use std::process::Command;

/// Runs every program of `testdata/bench` `rounds` times with each peer and returns a Markdown table.
///
/// # Errors
/// A program can't be started.
pub fn run(root: &Path, oracle: &Path, rounds: usize) -> io::Result<String> {
    let folder = root.join("testdata/bench");
    let goanna = root
        .join(std::env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".into()))
        .join("release/goanna");
    let scratch = std::env::temp_dir().join(format!("goanna-bench-{}", std::process::id()));
    std::fs::create_dir_all(&scratch)?;
    let mut names: Vec<String> = std::fs::read_dir(&folder)?
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|x| x == "go"))
        .filter_map(|p| Some(p.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    let mut out = String::from(
        "| program | Goanna | Lua 5.4 | CPython | native Go | Goanna / Lua | Goanna / CPython |\n|---|---|---|---|---|---|---|\n",
    );
    for name in names {
        let native = scratch.join(&name);
        Command::new(oracle)
            .arg("build")
            .arg("-o")
            .arg(&native)
            .arg(folder.join(format!("{name}.go")))
            .status()?;
        let file = |ending: &str| folder.join(format!("{name}.{ending}")).display().to_string();
        let commands = [
            format!("{} run {}", goanna.display(), file("go")),
            format!("lua5.4 {}", file("lua")),
            format!("python3 {}", file("py")),
            native.display().to_string(),
        ];
        let mut times: Vec<Vec<f64>> = vec![vec![]; commands.len()];
        for _ in 0..rounds {
            for (command, times) in commands.iter().zip(&mut times) {
                times.extend(cpu_seconds(command)?);
            }
        }
        let medians: Vec<Option<f64>> = times.into_iter().map(median).collect();
        let show = |m: Option<f64>| m.map_or_else(|| "–".into(), |s| format!("{s:.3} s"));
        let ratio = |peer: usize| {
            medians[0].zip(medians[peer]).map_or_else(|| "–".into(), |(a, b)| format!("{:.2}", a / b))
        };
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} | {} | {} | {} |",
            show(medians[0]),
            show(medians[1]),
            show(medians[2]),
            show(medians[3]),
            ratio(1),
            ratio(2)
        );
    }
    std::fs::remove_dir_all(&scratch)?;
    Ok(out)
}

/// User and system time of a command; `None` if it fails.
fn cpu_seconds(command: &str) -> io::Result<Option<f64>> {
    let script = format!("TIMEFORMAT='%U %S'; time {command} >/dev/null 2>&1");
    let done = Command::new("bash").arg("-c").arg(script).output()?;
    if !done.status.success() {
        return Ok(None);
    }
    Ok(Some(
        String::from_utf8_lossy(&done.stderr).split_whitespace().filter_map(|w| w.parse::<f64>().ok()).sum(),
    ))
}

fn median(mut times: Vec<f64>) -> Option<f64> {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied()
}
