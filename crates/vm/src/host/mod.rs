//! The outside world behind one trait: clocks, randomness, environment, files, processes, the end of the program.
//!
//! Everything the machine and the natives know of the world comes through here, so that a sandbox, an embedder's streams,
//! virtual time and replay are implementations of it. Errors are errno numbers, as the Go side makes its errors of them.

mod real;

pub use real::{RealHost, prepare_process};

/// An errno.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Errno(pub i32);

impl Errno {
    /// Operation not permitted.
    pub const EPERM: Self = Self(1);
    /// No such file or directory.
    pub const ENOENT: Self = Self(2);
    /// Bad file descriptor.
    pub const EBADF: Self = Self(9);
    /// Try again.
    pub const EAGAIN: Self = Self(11);
    /// Permission denied.
    pub const EACCES: Self = Self(13);
    /// Invalid argument.
    pub const EINVAL: Self = Self(22);
    /// Function not implemented.
    pub const ENOSYS: Self = Self(38);
}

/// Result of a host call.
pub type HostResult<T> = Result<T, Errno>;

/// Flags of open(2), with Linux's values: as package os passes them.
pub type OpenFlags = i32;

/// What stat(2) tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileStat {
    /// st_mode with the file type bits.
    pub mode: u32,
    pub size: i64,
    pub mtime_sec: i64,
    pub mtime_nsec: i64,
    pub atime_sec: i64,
    pub atime_nsec: i64,
    pub ctime_sec: i64,
    pub ctime_nsec: i64,
    pub dev: u64,
    pub ino: u64,
    pub nlink: u64,
    pub uid: u32,
    pub gid: u32,
    pub rdev: u64,
    pub blocks: i64,
    pub blksize: i64,
}

/// An entry of a directory: its name, inode and d_type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirEntry {
    pub name: Vec<u8>,
    pub ino: u64,
    pub kind: u8,
}

/// A process to start.
#[derive(Clone, Debug, Default)]
pub struct Spawn {
    pub path: Vec<u8>,
    /// With argv[0].
    pub args: Vec<Vec<u8>>,
    /// `KEY=value`.
    pub env: Vec<Vec<u8>>,
    /// Working directory; empty for the current one.
    pub dir: Vec<u8>,
    /// Descriptors that become 0, 1, 2, …; -1 leaves one closed.
    pub fds: Vec<i32>,
}

/// How a process ended or that it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitStatus {
    /// As wait(2) encodes it.
    pub status: i32,
    pub pid: i32,
}

/// The outside world.
pub trait Host {
    /// Nanoseconds of a clock that never goes back, from any fixed point.
    fn monotonic(&mut self) -> u64;
    /// Unix seconds and nanoseconds.
    fn wall(&mut self) -> (i64, i32);
    /// Fills a buffer with randomness fit for keys.
    fn random(&mut self, into: &mut [u8]);
    /// Waits until a descriptor can be read or the time is over (`None`: no limit); true if one can be read.
    fn wait(&mut self, fds: &[i32], timeout_ns: Option<u64>) -> bool;
    /// Whether a read from the descriptor would not wait.
    fn ready(&mut self, fd: i32) -> bool;

    /// The program's arguments with its own name first.
    fn args(&mut self) -> Vec<Vec<u8>>;
    /// The environment, `KEY=value` each.
    fn environ(&mut self) -> Vec<Vec<u8>>;
    /// Keeps the process's own environment in step with the program's; `None` removes.
    fn set_env(&mut self, key: &[u8], value: Option<&[u8]>) -> HostResult<()>;

    /// read(2)
    fn read(&mut self, fd: i32, into: &mut [u8]) -> HostResult<usize>;
    /// write(2)
    fn write(&mut self, fd: i32, bytes: &[u8]) -> HostResult<usize>;
    /// pread(2)
    fn pread(&mut self, fd: i32, into: &mut [u8], at: i64) -> HostResult<usize>;
    /// pwrite(2)
    fn pwrite(&mut self, fd: i32, bytes: &[u8], at: i64) -> HostResult<usize>;
    /// open(2), close-on-exec.
    fn open(&mut self, path: &[u8], flags: OpenFlags, mode: u32) -> HostResult<i32>;
    /// close(2)
    fn close(&mut self, fd: i32) -> HostResult<()>;
    /// lseek(2)
    fn seek(&mut self, fd: i32, offset: i64, whence: i32) -> HostResult<i64>;
    /// fsync(2)
    fn fsync(&mut self, fd: i32) -> HostResult<()>;
    /// ftruncate(2)
    fn ftruncate(&mut self, fd: i32, size: i64) -> HostResult<()>;
    /// truncate(2)
    fn truncate(&mut self, path: &[u8], size: i64) -> HostResult<()>;
    /// stat(2)
    fn stat(&mut self, path: &[u8]) -> HostResult<FileStat>;
    /// lstat(2)
    fn lstat(&mut self, path: &[u8]) -> HostResult<FileStat>;
    /// fstat(2)
    fn fstat(&mut self, fd: i32) -> HostResult<FileStat>;
    /// The entries of a directory but `.` and `..`, in the system's order.
    fn read_dir(&mut self, fd: i32) -> HostResult<Vec<DirEntry>>;
    /// mkdir(2)
    fn mkdir(&mut self, path: &[u8], mode: u32) -> HostResult<()>;
    /// rmdir(2)
    fn rmdir(&mut self, path: &[u8]) -> HostResult<()>;
    /// unlink(2)
    fn unlink(&mut self, path: &[u8]) -> HostResult<()>;
    /// rename(2)
    fn rename(&mut self, from: &[u8], to: &[u8]) -> HostResult<()>;
    /// link(2)
    fn link(&mut self, from: &[u8], to: &[u8]) -> HostResult<()>;
    /// symlink(2)
    fn symlink(&mut self, target: &[u8], path: &[u8]) -> HostResult<()>;
    /// readlink(2)
    fn readlink(&mut self, path: &[u8]) -> HostResult<Vec<u8>>;
    /// chmod(2)
    fn chmod(&mut self, path: &[u8], mode: u32) -> HostResult<()>;
    /// fchmod(2)
    fn fchmod(&mut self, fd: i32, mode: u32) -> HostResult<()>;
    /// chown(2), or lchown(2) unless `follow`.
    fn chown(&mut self, path: &[u8], uid: i32, gid: i32, follow: bool) -> HostResult<()>;
    /// access(2)
    fn access(&mut self, path: &[u8], mode: i32) -> HostResult<()>;
    /// utimensat(2): access and modification time as (seconds, nanoseconds).
    fn set_times(&mut self, path: &[u8], atime: (i64, i64), mtime: (i64, i64)) -> HostResult<()>;
    /// getcwd(2)
    fn getcwd(&mut self) -> HostResult<Vec<u8>>;
    /// chdir(2)
    fn chdir(&mut self, path: &[u8]) -> HostResult<()>;
    /// umask(2)
    fn umask(&mut self, mask: u32) -> u32;
    /// pipe2(2), close-on-exec.
    fn pipe(&mut self) -> HostResult<(i32, i32)>;
    /// dup(2), close-on-exec.
    fn dup(&mut self, fd: i32) -> HostResult<i32>;
    /// Whether the descriptor is a terminal.
    fn isatty(&mut self, fd: i32) -> bool;

    /// Name of the machine.
    fn hostname(&mut self) -> HostResult<Vec<u8>>;
    /// Path of the running executable.
    fn executable(&mut self) -> HostResult<Vec<u8>>;
    /// pid, ppid, uid, euid, gid, egid.
    fn ids(&mut self) -> [i32; 6];
    /// Page size.
    fn page_size(&mut self) -> i64;
    /// Number of processors.
    fn cpus(&mut self) -> i64;
    /// kill(2)
    fn kill(&mut self, pid: i32, signal: i32) -> HostResult<()>;
    /// Starts a process.
    fn spawn(&mut self, what: &Spawn) -> HostResult<i32>;
    /// waitpid(2); `None` if it still runs and `block` is not set.
    fn wait_pid(&mut self, pid: i32, block: bool) -> HostResult<Option<WaitStatus>>;
    /// Starts or stops catching a signal; caught ones are told by `next_signal`.
    fn watch_signal(&mut self, signal: i32, mode: SignalMode) -> HostResult<()>;
    /// A caught signal, oldest first.
    fn next_signal(&mut self) -> Option<i32>;
}

/// What a signal does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalMode {
    Default,
    Ignore,
    Catch,
}
