//! Brings the tree: `apt-get download` and `dpkg -x`, into the target folder.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

const PACKAGE: &str = "golang-1.19-src";

/// The folder of the tests, fetched if it is not there.
///
/// # Errors
/// The package can't be downloaded or unpacked.
pub fn tree(home: &Path) -> io::Result<PathBuf> {
    std::fs::create_dir_all(home)?;
    if let Some(found) = unpacked(home) {
        return Ok(found);
    }
    eprintln!("fetching {PACKAGE}");
    succeed(Command::new("apt-get").args(["download", PACKAGE]).current_dir(home))?;
    let deb = std::fs::read_dir(home)?
        .filter_map(|e| Some(e.ok()?.path()))
        .find(|p| p.extension().is_some_and(|x| x == "deb"))
        .ok_or_else(|| io::Error::other("apt-get downloaded nothing"))?;
    succeed(Command::new("dpkg").arg("-x").arg(&deb).arg(home.join("x")))?;
    unpacked(home).ok_or_else(|| io::Error::other(format!("{PACKAGE} holds no test folder")))
}

fn unpacked(home: &Path) -> Option<PathBuf> {
    ["x/usr/share/go-1.19/test", "x/usr/lib/go-1.19/test"].iter().map(|p| home.join(p)).find(|p| p.is_dir())
}

fn succeed(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?}: {status}"))) }
}
