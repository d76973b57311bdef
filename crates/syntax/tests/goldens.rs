//! Every program of `testdata/check/syntax` gets the errors that the real Go reported for it, and the trees of `testdata/parse` are those
//! of its parser.

use goanna_syntax::ast::{Ast, dump_file};
use goanna_syntax::{ParseMode, SourceMap, parse_file};
use std::path::Path;

/// The go command shows this many.
const SHOWN: usize = 10;

fn errors_of(name: &str, text: Vec<u8>) -> Vec<String> {
    let mut sources = SourceMap::default();
    let id = sources.add(format!("./{name}"), String::new(), text.into()).expect("it fits");
    let mut errors = Vec::new();
    parse_file(&mut Ast::default(), &sources, id, ParseMode::Full, &mut errors);
    let line = |d: &goanna_syntax::Diagnostic| {
        let (_, at) = sources.locate(d.pos).expect("errors have positions");
        format!("./{name}:{}:{}: {}", at.line, at.col, d.message)
    };
    errors.iter().map(line).take(SHOWN).collect()
}

#[test]
fn syntax_errors_are_gcs() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/check/syntax");
    let mut cases = 0;
    for entry in std::fs::read_dir(&folder).expect("the folder is there") {
        let path = entry.expect("readable").path();
        let expected = path.with_extension("err");
        if path.extension().is_none_or(|e| e != "go") || !expected.exists() {
            continue;
        }
        let name = path.file_name().expect("a file").to_string_lossy().into_owned();
        let errors = errors_of(&name, std::fs::read(&path).expect("readable"));
        let expected = std::fs::read_to_string(&expected).expect("readable");
        // Types are not this crate's business.
        let expected: Vec<&str> = expected
            .lines()
            .filter(|l| {
                !l.starts_with('#') && !l.ends_with("too many errors") && !l.contains("declared and not used")
            })
            .collect();
        assert_eq!(errors, expected, "{name}");
        cases += 1;
    }
    assert!(cases >= 40, "{cases}");
}

#[test]
fn trees_are_those_of_gos_parser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata/parse");
    for name in ["everything", "shapes"] {
        let text = std::fs::read(folder.join(name).with_extension("go")).expect("readable");
        let expected = std::fs::read_to_string(folder.join(name).with_extension("tree")).expect("readable");
        let mut sources = SourceMap::default();
        let id = sources.add(name.into(), String::new(), text.into()).expect("it fits");
        let (mut ast, mut errors) = (Ast::default(), Vec::new());
        let file = parse_file(&mut ast, &sources, id, ParseMode::Full, &mut errors);
        assert_eq!(errors, []);
        let tree = dump_file(&ast, &file.expect("valid"), sources.file(id).pos(0));
        for (number, (ours, theirs)) in tree.lines().zip(expected.lines()).enumerate() {
            assert_eq!(ours, theirs, "{name}.tree:{}", number + 1);
        }
        assert_eq!(tree.lines().count(), expected.lines().count(), "{name}");
    }
}
