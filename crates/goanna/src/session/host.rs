//! The world of a session's programs: the process's own, with standard input shared between the prompt and the program, a way to be interrupted, and output that
//! can be held back.

use goanna_vm::RealHost;
use goanna_vm::host::{DirEntry, FileStat, Host, HostResult, OpenFlags, SignalMode, Spawn, WaitStatus};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What the prompt and the host share.
#[derive(Debug, Default)]
pub struct Shared {
    /// Bytes of standard input that were read for the prompt and are the program's if it asks.
    pub input: VecDeque<u8>,
    /// Standard input is at its end.
    pub ended: bool,
    /// What is written to standard output and error is dropped.
    pub muted: bool,
}

/// The host of a session.
pub struct SessionHost {
    real: RealHost,
    shared: Rc<RefCell<Shared>>,
    /// Set to have the running goroutines stop.
    stop: Arc<AtomicBool>,
    /// Takes output: above the line that is being edited, or into a story.
    printer: Option<Printer>,
}

/// Takes what is written to standard output or error; false if it is to be written after all.
pub type Printer = Box<dyn FnMut(i32, &[u8]) -> bool>;

impl SessionHost {
    /// A host with the program's arguments, its name first.
    #[must_use]
    pub fn new(
        args: Vec<Vec<u8>>,
        shared: Rc<RefCell<Shared>>,
        stop: Arc<AtomicBool>,
        printer: Option<Printer>,
    ) -> SessionHost {
        SessionHost { real: RealHost::new(args), shared, stop, printer }
    }
}

impl SessionHost {
    /// Ctrl-C stops what runs, not the process.
    pub fn catch_interrupt(&mut self) {
        let _ = self.real.watch_signal(2, SignalMode::Catch);
    }
}

macro_rules! delegate {
    ($($name:ident($($arg:ident: $ty:ty),*) $(-> $ret:ty)?;)*) => {
        $(fn $name(&mut self, $($arg: $ty),*) $(-> $ret)? { self.real.$name($($arg),*) })*
    };
}

impl Host for SessionHost {
    delegate! {
        monotonic() -> u64;
        wall() -> (i64, i32);
        random(into: &mut [u8]);
        args() -> Vec<Vec<u8>>;
        environ() -> Vec<Vec<u8>>;
        set_env(key: &[u8], value: Option<&[u8]>) -> HostResult<()>;
        pread(fd: i32, into: &mut [u8], at: i64) -> HostResult<usize>;
        pwrite(fd: i32, bytes: &[u8], at: i64) -> HostResult<usize>;
        open(path: &[u8], flags: OpenFlags, mode: u32) -> HostResult<i32>;
        close(fd: i32) -> HostResult<()>;
        seek(fd: i32, offset: i64, whence: i32) -> HostResult<i64>;
        fsync(fd: i32) -> HostResult<()>;
        ftruncate(fd: i32, size: i64) -> HostResult<()>;
        truncate(path: &[u8], size: i64) -> HostResult<()>;
        stat(path: &[u8]) -> HostResult<FileStat>;
        lstat(path: &[u8]) -> HostResult<FileStat>;
        fstat(fd: i32) -> HostResult<FileStat>;
        read_dir(fd: i32) -> HostResult<Vec<DirEntry>>;
        mkdir(path: &[u8], mode: u32) -> HostResult<()>;
        rmdir(path: &[u8]) -> HostResult<()>;
        unlink(path: &[u8]) -> HostResult<()>;
        rename(from: &[u8], to: &[u8]) -> HostResult<()>;
        link(from: &[u8], to: &[u8]) -> HostResult<()>;
        symlink(target: &[u8], path: &[u8]) -> HostResult<()>;
        readlink(path: &[u8]) -> HostResult<Vec<u8>>;
        chmod(path: &[u8], mode: u32) -> HostResult<()>;
        fchmod(fd: i32, mode: u32) -> HostResult<()>;
        chown(path: &[u8], uid: i32, gid: i32, follow: bool) -> HostResult<()>;
        access(path: &[u8], mode: i32) -> HostResult<()>;
        set_times(path: &[u8], atime: (i64, i64), mtime: (i64, i64)) -> HostResult<()>;
        getcwd() -> HostResult<Vec<u8>>;
        chdir(path: &[u8]) -> HostResult<()>;
        umask(mask: u32) -> u32;
        pipe() -> HostResult<(i32, i32)>;
        dup(fd: i32) -> HostResult<i32>;
        isatty(fd: i32) -> bool;
        hostname() -> HostResult<Vec<u8>>;
        executable() -> HostResult<Vec<u8>>;
        ids() -> [i32; 6];
        page_size() -> i64;
        cpus() -> i64;
        kill(pid: i32, signal: i32) -> HostResult<()>;
        spawn(what: &Spawn) -> HostResult<i32>;
        wait_pid(pid: i32, block: bool) -> HostResult<Option<WaitStatus>>;
        watch_signal(signal: i32, mode: SignalMode) -> HostResult<()>;
    }

    fn wait(&mut self, fds: &[i32], timeout_ns: Option<u64>) -> bool {
        // Not for ever: an interrupt may come just before the wait begins.
        const STEP: u64 = 50_000_000;
        if self.stop.load(Ordering::Relaxed) {
            return false;
        }
        self.real.wait(fds, Some(timeout_ns.map_or(STEP, |t| t.min(STEP))))
    }
    fn ready(&mut self, fd: i32) -> bool {
        fd == 0 && !self.shared.borrow().input.is_empty() || self.real.ready(fd)
    }
    fn read(&mut self, fd: i32, into: &mut [u8]) -> HostResult<usize> {
        if fd == 0 {
            let mut shared = self.shared.borrow_mut();
            if !shared.input.is_empty() {
                let n = into.len().min(shared.input.len());
                for (slot, byte) in into.iter_mut().zip(shared.input.drain(..n)) {
                    *slot = byte;
                }
                return Ok(n);
            }
            if shared.ended {
                return Ok(0);
            }
        }
        self.real.read(fd, into)
    }
    fn write(&mut self, fd: i32, bytes: &[u8]) -> HostResult<usize> {
        if matches!(fd, 1 | 2) {
            if self.shared.borrow().muted {
                return Ok(bytes.len());
            }
            if let Some(printer) = &mut self.printer
                && printer(fd, bytes)
            {
                return Ok(bytes.len());
            }
        }
        self.real.write(fd, bytes)
    }
    fn next_signal(&mut self) -> Option<i32> {
        if self.stop.swap(false, Ordering::Relaxed) { Some(2) } else { self.real.next_signal() }
    }
}
