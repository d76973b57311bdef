//! Finds the packages: every folder under `packages/` with Go files is one, named by its path. Embeds their Go files and includes
//! their `native.rs`. There is no list to keep. What each file declares is found here, so that no start has to.

#[path = "../syntax/src/outline.rs"]
#[allow(dead_code, reason = "the checker's side of it")]
mod outline;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("packages");
    println!("cargo:rerun-if-changed={}", root.display());
    println!("cargo:rerun-if-changed=../syntax/src/outline.rs");
    let mut folders = Vec::new();
    collect(&root, &mut folders)?;
    folders.sort();
    let mut packages = String::from(
        "/// Import path and Go files of every package, sorted.\npub static PACKAGES: &[Package] = &[\n",
    );
    let mut modules = String::new();
    let mut natives = String::from("static NATIVE_LISTS: Natives = &[\n");
    for folder in &folders {
        let path = folder.strip_prefix(&root).expect("below the root").to_string_lossy().replace('\\', "/");
        let mut files: Vec<PathBuf> =
            fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
        files.sort();
        let go: Vec<&PathBuf> = files.iter().filter(|f| f.extension().is_some_and(|e| e == "go")).collect();
        if !go.is_empty() {
            writeln!(packages, "    ({path:?}, &[").expect("a string grows");
            for file in go {
                let name = file.file_name().expect("a file").to_string_lossy();
                let rows: Vec<outline::Row> =
                    outline::outline(&fs::read(file)?).iter().map(outline::Item::row).collect();
                writeln!(packages, "        ({name:?}, include_bytes!({:?}), &{rows:?}),", file.display())
                    .expect("a string grows");
            }
            packages.push_str("    ]),\n");
        }
        let native = folder.join("native.rs");
        if native.is_file() {
            let module = format!("native_{}", path.replace(['/', '-', '.'], "_"));
            writeln!(modules, "#[path = {:?}]\npub mod {module};", native.display()).expect("a string grows");
            writeln!(natives, "    ({path:?}, {module}::NATIVES),").expect("a string grows");
        }
    }
    packages.push_str("];\n");
    natives.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("packages.rs");
    fs::write(out, packages + &modules + &natives)
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo:rerun-if-changed={}", folder.display());
    into.push(folder.to_path_buf());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, into)?;
        }
    }
    Ok(())
}
