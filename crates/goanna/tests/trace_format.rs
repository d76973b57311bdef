//! `docs/trace.md` against the traces of `testdata/trace`: every field and event that occurs is described, and all that is described occurs.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

type Tables = BTreeMap<String, BTreeMap<String, String>>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The tables of the page by their headings: first column, and the second.
fn described() -> Tables {
    let page = std::fs::read_to_string(root().join("docs/trace.md")).unwrap();
    let mut tables = Tables::new();
    let mut heading = "";
    for line in page.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            heading = text;
        }
        let mut cells = line.split('|').map(str::trim).skip(1);
        if let (Some(name), Some(what)) = (cells.next(), cells.next())
            && let Some(name) = name.strip_prefix('`').and_then(|n| n.strip_suffix('`'))
        {
            tables.entry(heading.to_owned()).or_default().insert(name.to_owned(), what.to_owned());
        }
    }
    tables
}

/// The type of a value as the page names it.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// Notes the fields of an object and what is in them.
fn walk(heading: &str, value: &Value, seen: &mut BTreeMap<String, BTreeMap<String, BTreeSet<&'static str>>>) {
    for (name, value) in value.as_object().unwrap() {
        seen.entry(heading.to_owned()).or_default().entry(name.clone()).or_default().insert(kind(value));
        let inner = match name.as_str() {
            "steps" => "A step",
            "output" => "An output",
            "frames" => "A frame",
            "defers" => "A deferred call",
            "panics" => "A panic",
            _ => continue,
        };
        value.as_array().unwrap().iter().for_each(|v| walk(inner, v, seen));
    }
    if heading == "A step" {
        let event = value["event"].as_str().unwrap();
        seen.entry("Events".into()).or_default().entry(event.to_owned()).or_default().insert("string");
    }
}

#[test]
fn the_page_describes_the_format() {
    let mut seen = BTreeMap::new();
    let folder = root().join("testdata/trace");
    for entry in std::fs::read_dir(&folder).unwrap().flatten() {
        let name = entry.file_name();
        if !name.to_string_lossy().ends_with(".go") {
            continue;
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_goanna"));
        command.args(["trace", "--format", "json", "--library", "--virtual-time"]).arg(&name);
        let output = command.current_dir(&folder).output().unwrap();
        let story: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(story["version"], 1);
        walk("The story", &story, &mut seen);
    }
    let tables = described();
    for (heading, fields) in &seen {
        let table = tables.get(heading).unwrap_or_else(|| panic!("no table {heading}"));
        let (here, there): (BTreeSet<&String>, BTreeSet<&String>) =
            (fields.keys().collect(), table.keys().collect());
        assert_eq!(here, there, "{heading}: in traces, and in docs/trace.md");
        for (name, kinds) in fields.iter().filter(|_| heading != "Events") {
            let says = &table[name];
            for kind in kinds {
                assert!(says.contains(kind), "{heading}, {name}: {kind}, and docs/trace.md says {says}");
            }
        }
    }
    assert_eq!(seen.len(), tables.len(), "{:?}", tables.keys());
}
