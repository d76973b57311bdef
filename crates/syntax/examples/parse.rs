//! Parses the files named on standard input, one a line; `dump DIR` writes their trees, `skip` skips bodies, `time` repeats.
#![forbid(unsafe_code)]

use goanna_syntax::ast::{Ast, dump_file};
use goanna_syntax::{ParseMode, SourceMap, parse_file};
use std::io::BufRead;
use std::time::{Duration, Instant};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let mode = if args.iter().any(|a| a == "skip") { ParseMode::SkipBodies } else { ParseMode::Full };
    let dump = args.iter().position(|a| a == "dump").map(|i| args[i + 1].clone());
    let (mut files, mut failed, mut bytes, mut spent) = (0, 0, 0, Duration::ZERO);
    for line in std::io::stdin().lock().lines() {
        let Ok(path) = line else { break };
        let Ok(text) = std::fs::read(&path) else { continue };
        bytes += text.len();
        let mut sources = SourceMap::default();
        let Some(id) = sources.add(path.clone(), path.clone(), text.into()) else { continue };
        let mut ast = Ast::default();
        let mut errors = Vec::new();
        let start = Instant::now();
        let file = parse_file(&mut ast, &sources, id, mode, &mut errors);
        spent += start.elapsed();
        files += 1;
        if file.is_none() {
            failed += 1;
        }
        for error in &errors {
            if let Some((_, at)) = sources.locate(error.pos) {
                println!("{path}:{}:{}: {}", at.line, at.col, error.message);
            }
        }
        if let (Some(dir), Some(file)) = (&dump, file) {
            let text = dump_file(&ast, &file, sources.file(id).pos(0));
            let _ = std::fs::write(format!("{dir}/{}.txt", path.replace('/', "_")), text);
        }
    }
    let speed = bytes as f64 / 1e6 / spent.as_secs_f64();
    eprintln!("{files} files, {failed} failed, {bytes} bytes, {spent:?}, {speed:.1} MB/s");
}
