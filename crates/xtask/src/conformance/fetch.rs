//! The trees, and how each is brought into the target folder: by apt, unpacked with `dpkg -x`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tree of Go's own tests.
#[derive(Debug)]
pub struct Suite {
    /// The Go it comes from, as `--suite` names it.
    pub version: &'static str,
    /// The Debian package that holds it.
    pub package: &'static str,
    /// Its file below a mirror and that file's SHA-256, where the machine's own release of Debian does not list it.
    pub pool: Option<(&'static str, &'static str)>,
    /// Below the target folder: the tree, the oracle's answers, failures.
    pub home: &'static str,
    /// Below `testdata/`: names of the tests that pass.
    pub passing: &'static str,
}

pub const SUITES: &[Suite] = &[
    Suite {
        version: "1.27",
        package: "golang-1.27-src",
        pool: Some((
            "pool/main/g/golang-1.27/golang-1.27-src_1.27.3-1_all.deb",
            "a0a57e5e8c815b6deddaf007156594ccb3d8d08c9627303f4ae95eb9a9cba2c7",
        )),
        home: "conformance-1.27",
        passing: "conformance-1.27-passing.txt",
    },
    Suite {
        version: "1.19",
        package: "golang-1.19-src",
        pool: None,
        home: "conformance",
        passing: "conformance-passing.txt",
    },
];

impl Suite {
    /// The folder of the tests, fetched if it is not there.
    ///
    /// # Errors
    /// The package can't be downloaded or unpacked.
    pub fn tree(&self, home: &Path) -> io::Result<PathBuf> {
        std::fs::create_dir_all(home)?;
        if let Some(found) = self.unpacked(home) {
            return Ok(found);
        }
        eprintln!("fetching {}", self.package);
        match self.pool {
            None => succeed(Command::new("apt-get").args(["download", self.package]).current_dir(home))?,
            Some((file, sum)) => {
                let address = format!("{}/{file}", mirror()?);
                let helper = "/usr/lib/apt/apt-helper";
                let target = home.join(format!("{}.deb", self.package));
                succeed(Command::new(helper).args(["download-file", &address]).arg(target).arg(sum))?;
            }
        }
        let deb = std::fs::read_dir(home)?
            .filter_map(|e| Some(e.ok()?.path()))
            .find(|p| p.extension().is_some_and(|x| x == "deb"))
            .ok_or_else(|| io::Error::other("apt downloaded nothing"))?;
        succeed(Command::new("dpkg").arg("-x").arg(&deb).arg(home.join("x")))?;
        self.unpacked(home).ok_or_else(|| io::Error::other(format!("{} holds no test folder", self.package)))
    }

    fn unpacked(&self, home: &Path) -> Option<PathBuf> {
        ["share", "lib"]
            .iter()
            .map(|at| home.join(format!("x/usr/{at}/go-{}/test", self.version)))
            .find(|p| p.is_dir())
    }
}

/// The root of the mirror that this machine's apt uses, from the address of a package that it knows.
fn mirror() -> io::Result<String> {
    let known = Command::new("apt-get").args(["download", "--print-uris", "golang-1.19-src"]).output()?;
    let text = String::from_utf8_lossy(&known.stdout).into_owned();
    text.strip_prefix('\'')
        .and_then(|rest| rest.split_once("/pool/"))
        .map(|(root, _)| root.to_owned())
        .ok_or_else(|| io::Error::other("apt-get knows no mirror: run apt-get update"))
}

fn succeed(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?}: {status}"))) }
}
