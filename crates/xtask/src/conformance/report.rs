//! What came out: on the terminal, in `docs/conformance.md`, in the list of passing names.

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
    ("compile", &[Kind::Compile]),
    ("compiledir", &[Kind::CompileDir]),
    ("errorcheck", &[Kind::ErrorCheck]),
    ("errorcheckdir", &[Kind::ErrorCheckDir]),
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

/// `docs/conformance.md`.
pub fn page(judged: &[Judged]) -> String {
    let mut text = String::from(
        "# Conformance\n\nWritten by `cargo xtask conformance`. The suite is the `test/` tree of Go 1.19 as Debian packages it (`golang-1.19-src`), fetched when needed and not part of this\n\
         repository. A test counts if Go 1.27.3 itself passes it, Goanna has the packages it imports, and it needs nothing of gc's own (assembly, cgo, compiler flags).\n\
         `errorcheck` wants an error on exactly the marked lines, each with the marked text.\n\n",
    );
    text.push_str(&summary(judged));
    text.push_str("\n## Tests that don't count\n\n| reason | tests |\n|---|--:|\n");
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for one in judged {
        if let Verdict::NotApplicable(why) = &one.verdict {
            *reasons.entry(why).or_default() += 1;
        }
    }
    for (why, count) in reasons {
        let _ = writeln!(text, "| {why} | {count} |");
    }
    text.push_str("\n## Tests that fail\n\n");
    for (name, kinds) in ROWS {
        let failing: Vec<&str> = judged
            .iter()
            .filter(|j| kinds.contains(&j.kind) && matches!(j.verdict, Verdict::Failed(_)))
            .map(|j| j.name.as_str())
            .collect();
        if !failing.is_empty() {
            let _ = writeln!(text, "**{name}**: {}\n", failing.join(", "));
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
