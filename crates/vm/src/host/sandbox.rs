//! A world for programs that are not trusted: clocks, randomness, their arguments and the three standard streams, nothing else.
//!
//! Holds: no call reaches a file, the environment, another process or a descriptor above 2; what is refused says EPERM, as a kernel would.
//! Memory and time are limited by the machine's options and by whoever runs it.

use super::{Errno, FileStat, Host, HostResult, RealHost, SignalMode};

/// The streams 0, 1 and 2 of the process.
#[derive(Debug)]
pub struct SandboxHost {
    real: RealHost,
    /// The program's own, empty at first.
    environ: Vec<Vec<u8>>,
}

impl SandboxHost {
    /// With the program's arguments, its name first.
    #[must_use]
    pub fn new(args: Vec<Vec<u8>>) -> Self {
        Self { real: RealHost::new(args), environ: Vec::new() }
    }
}

/// The descriptor if it is a standard stream.
fn stream(fd: i32) -> HostResult<i32> {
    if (0..=2).contains(&fd) { Ok(fd) } else { Err(Errno::EBADF) }
}

impl Host for SandboxHost {
    fn grants_unsafe(&mut self) -> bool {
        false
    }
    fn monotonic(&mut self) -> u64 {
        self.real.monotonic()
    }
    fn wall(&mut self) -> (i64, i32) {
        self.real.wall()
    }
    fn random(&mut self, into: &mut [u8]) {
        self.real.random(into);
    }
    fn wait(&mut self, fds: &[i32], timeout_ns: Option<u64>) -> bool {
        self.real.wait(fds, timeout_ns)
    }
    fn ready(&mut self, fd: i32) -> bool {
        self.real.ready(fd)
    }
    fn args(&mut self) -> Vec<Vec<u8>> {
        self.real.args()
    }
    fn environ(&mut self) -> Vec<Vec<u8>> {
        self.environ.clone()
    }
    fn set_env(&mut self, key: &[u8], value: Option<&[u8]>) -> HostResult<()> {
        self.environ.retain(|entry| entry.strip_prefix(key).is_none_or(|rest| rest.first() != Some(&b'=')));
        self.environ.extend(value.map(|value| [key, b"=", value].concat()));
        Ok(())
    }
    fn read(&mut self, fd: i32, into: &mut [u8]) -> HostResult<usize> {
        self.real.read(stream(fd)?, into)
    }
    fn write(&mut self, fd: i32, bytes: &[u8]) -> HostResult<usize> {
        self.real.write(stream(fd)?, bytes)
    }
    fn close(&mut self, fd: i32) -> HostResult<()> {
        self.real.close(stream(fd)?)
    }
    fn fstat(&mut self, fd: i32) -> HostResult<FileStat> {
        self.real.fstat(stream(fd)?)
    }
    fn isatty(&mut self, fd: i32) -> bool {
        stream(fd).is_ok_and(|fd| self.real.isatty(fd))
    }
    fn page_size(&mut self) -> i64 {
        self.real.page_size()
    }
    fn cpus(&mut self) -> i64 {
        1
    }
    fn watch_signal(&mut self, signal: i32, mode: SignalMode) -> HostResult<()> {
        self.real.watch_signal(signal, mode)
    }
    fn next_signal(&mut self) -> Option<i32> {
        self.real.next_signal()
    }
}
