//! What defers, panics, recovers and Goexits cost, against native Go in the same run: `cargo bench -p goanna`.
//!
//! Holds: a program measures itself (`testdata/bench/unwinding.go`), so starting and compiling it is not counted. Native Go is what `GOANNA_GO` names, or
//! the oracle; without it only Goanna is measured.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Operations by their names in the program.
const OPERATIONS: &[&str] = &[
    "call",
    "defer of a function",
    "panic and recover, 1 frame",
    "panic and recover, 1,000 frames",
    "goroutine that returns",
    "goroutine that calls Goexit",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The program built by the real Go, if that is there.
fn native() -> Option<PathBuf> {
    let near = [root().join("../shared/oracle/go"), PathBuf::from("/work/shared/oracle/go")];
    let named = std::env::var_os("GOANNA_GO").map(PathBuf::from);
    let go = named.into_iter().chain(near).find(|path| path.exists())?;
    let to = std::env::temp_dir().join(format!("goanna-unwinding-{}", std::process::id()));
    let built = Command::new(go)
        .arg("build")
        .arg("-o")
        .arg(&to)
        .arg(root().join("testdata/bench/unwinding.go"))
        .status()
        .is_ok_and(|status| status.success());
    built.then_some(to)
}

/// How long the program says that `n` operations took.
fn elapsed(program: &[&Path], operation: &str, n: u64) -> Duration {
    let out = Command::new(program[0])
        .args(&program[1..])
        .arg(operation)
        .arg(n.to_string())
        .output()
        .expect("the program starts");
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    Duration::from_nanos(text.trim().parse().unwrap_or_else(|_| panic!("{operation}: {text:?}")))
}

fn unwinding(c: &mut Criterion) {
    let source = root().join("testdata/bench/unwinding.go");
    let goanna = [Path::new(env!("CARGO_BIN_EXE_goanna")), Path::new("run"), &source];
    let native = native();
    for operation in OPERATIONS {
        let mut group = c.benchmark_group(*operation);
        group
            .sample_size(10)
            .warm_up_time(Duration::from_millis(200))
            .measurement_time(Duration::from_secs(1));
        let mut measure = |who: &str, program: &[&Path]| {
            group.bench_function(BenchmarkId::from_parameter(who), |b| {
                b.iter_custom(|n| elapsed(program, operation, n));
            });
        };
        measure("goanna", &goanna);
        if let Some(native) = &native {
            measure("native", &[native]);
        }
        group.finish();
    }
    if let Some(native) = native {
        let _ = std::fs::remove_file(native);
    }
}

criterion_group!(benches, unwinding);
criterion_main!(benches);
