//! What came out: on the terminal, in `docs/conformance.md`, in the list of passing names.

use super::fetch::{SUITES, Suite};
use super::suite::Kind;
use super::{Judged, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

const ROWS: &[(&str, &[Kind])] = &[
    ("run", &[Kind::Run]),
    ("runoutput", &[Kind::RunOutput]),
    ("rundir", &[Kind::RunDir]),
    ("runindir", &[Kind::RunInDir]),
    ("compile", &[Kind::Compile]),
    ("compiledir", &[Kind::CompileDir]),
    ("errorcheck", &[Kind::ErrorCheck]),
    ("errorcheckdir", &[Kind::ErrorCheckDir]),
    ("errorcheckoutput", &[Kind::ErrorCheckOutput]),
    ("errorcheckandrundir", &[Kind::ErrorCheckAndRunDir]),
];

/// A table: kind, passed, of, percent.
pub fn summary(judged: &[Judged]) -> String {
    let mut text = String::from("| recipe | passed | of | % |\n|---|--:|--:|--:|\n");
    let mut row = |name: &str, kinds: &[Kind]| {
        let of = |passed_only: bool| {
            let count = judged.iter().filter(|j| kinds.contains(&j.kind)).filter(|j| match &j.verdict {
                Verdict::Passed => true,
                Verdict::Failed(_) => !passed_only,
                Verdict::NotApplicable(_) => false,
            });
            count.count()
        };
        let (passed, all) = (of(true), of(false));
        if all > 0 {
            let _ =
                writeln!(text, "| {name} | {passed} | {all} | {:.1} |", 100.0 * passed as f64 / all as f64);
        }
    };
    for (name, kinds) in ROWS {
        row(name, kinds);
    }
    let every: Vec<Kind> = ROWS.iter().flat_map(|(_, kinds)| kinds.iter().copied()).collect();
    row("all", &every);
    text
}

/// Why tests of a filtered run failed or don't count.
pub fn details(judged: &[Judged]) -> String {
    let mut text = String::new();
    for one in judged {
        let _ = match &one.verdict {
            Verdict::Passed => writeln!(text, "ok      {}", one.name),
            Verdict::Failed(why) => writeln!(text, "FAILED  {}\n{why}\n", one.name),
            Verdict::NotApplicable(why) => writeln!(text, "n/a     {} ({why})", one.name),
        };
    }
    text
}

/// Every failure with its text, for whoever works on them.
///
/// # Errors
/// The file can't be written.
pub fn failures(file: &Path, judged: &[Judged]) -> io::Result<()> {
    let mut text = String::new();
    for one in judged {
        if let Verdict::Failed(why) = &one.verdict {
            let _ = writeln!(text, "== {:?} {}\n{why}", one.kind, one.name);
        }
    }
    std::fs::write(file, text)
}

const INTRODUCTION: &str = "\
# Conformance

Written by `cargo xtask conformance`. The suites are the `test/` trees of two releases of Go as Debian packages them, fetched when needed and not part of this repository.
A test counts if Go 1.27.3 itself passes it, Goanna has the packages it imports, and it needs nothing of gc's own (assembly, cgo, compiler flags).
`errorcheck` wants an error on exactly the marked lines, each with the marked text. Where `errorcheckandrundir` marks notes of gc's optimiser, only the run counts.
";

/// `docs/conformance.md` with the section of one suite new and the others as they were.
pub fn page(old: &str, suite: &Suite, judged: &[Judged]) -> String {
    let mut text = INTRODUCTION.to_owned();
    for each in SUITES {
        let title = format!("\n## Go {}\n", each.version);
        if each.version == suite.version {
            text.push_str(&title);
            text.push_str(&section(suite, judged));
        } else if let Some((_, rest)) = old.split_once(&title) {
            text.push_str(&title);
            text.push_str(rest.split("\n## ").next().unwrap_or_default());
        }
    }
    text
}

fn section(suite: &Suite, judged: &[Judged]) -> String {
    let mut text = format!("\nPackage `{}`.\n\n{}", suite.package, summary(judged));
    text.push_str("\n### Tests that don't count\n\n| reason | tests |\n|---|--:|\n");
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for one in judged {
        if let Verdict::NotApplicable(why) = &one.verdict {
            *reasons.entry(why).or_default() += 1;
        }
    }
    for (why, count) in reasons {
        let _ = writeln!(text, "| {why} | {count} |");
    }
    text.push_str("\n### Tests that fail\n");
    for (name, kinds) in ROWS {
        let failing: Vec<&str> = judged
            .iter()
            .filter(|j| kinds.contains(&j.kind) && matches!(j.verdict, Verdict::Failed(_)))
            .map(|j| j.name.as_str())
            .collect();
        if !failing.is_empty() {
            let _ = writeln!(text, "\n**{name}**: {}", failing.join(", "));
        }
    }
    text
}

/// The list of passing names.
pub fn passing(names: &BTreeSet<String>) -> String {
    let mut text = String::from(
        "# Tests of Go's own tree that pass. `cargo xtask conformance` adds names; none is ever taken off.\n",
    );
    for name in names {
        text.push_str(name);
        text.push('\n');
    }
    text
}
