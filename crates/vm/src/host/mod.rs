//! The outside world behind one trait: clocks, randomness, environment, files, processes, the end of the program.
//!
//! Everything the machine and the natives know of the world comes through here, so that a sandbox, an embedder's streams,
//! virtual time and replay are implementations of it. Errors are errno numbers, as the Go side makes its errors of them; what an
//! implementation leaves out is not granted: EPERM.

mod real;
mod sandbox;

pub use real::{RealHost, prepare_process};
pub use sandbox::SandboxHost;

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
    /// Whether Go code may make typed pointers of addresses (`reflect.NewAt`).
    fn grants_unsafe(&mut self) -> bool {
        true
    }

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
    fn environ(&mut self) -> Vec<Vec<u8>> {
        Vec::new()
    }
    /// Keeps the process's own environment in step with the program's; `None` removes.
    fn set_env(&mut self, _key: &[u8], _value: Option<&[u8]>) -> HostResult<()> {
        Err(Errno::EPERM)
    }

    /// read(2)
    fn read(&mut self, fd: i32, into: &mut [u8]) -> HostResult<usize>;
    /// write(2)
    fn write(&mut self, fd: i32, bytes: &[u8]) -> HostResult<usize>;
    /// pread(2)
    fn pread(&mut self, _fd: i32, _into: &mut [u8], _at: i64) -> HostResult<usize> {
        Err(Errno::EPERM)
    }
    /// pwrite(2)
    fn pwrite(&mut self, _fd: i32, _bytes: &[u8], _at: i64) -> HostResult<usize> {
        Err(Errno::EPERM)
    }
    /// open(2), close-on-exec.
    fn open(&mut self, _path: &[u8], _flags: OpenFlags, _mode: u32) -> HostResult<i32> {
        Err(Errno::EPERM)
    }
    /// close(2)
    fn close(&mut self, fd: i32) -> HostResult<()>;
    /// lseek(2)
    fn seek(&mut self, _fd: i32, _offset: i64, _whence: i32) -> HostResult<i64> {
        Err(Errno::EPERM)
    }
    /// fsync(2)
    fn fsync(&mut self, _fd: i32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// ftruncate(2)
    fn ftruncate(&mut self, _fd: i32, _size: i64) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// truncate(2)
    fn truncate(&mut self, _path: &[u8], _size: i64) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// stat(2)
    fn stat(&mut self, _path: &[u8]) -> HostResult<FileStat> {
        Err(Errno::EPERM)
    }
    /// lstat(2)
    fn lstat(&mut self, _path: &[u8]) -> HostResult<FileStat> {
        Err(Errno::EPERM)
    }
    /// fstat(2)
    fn fstat(&mut self, fd: i32) -> HostResult<FileStat>;
    /// The entries of a directory but `.` and `..`, in the system's order.
    fn read_dir(&mut self, _fd: i32) -> HostResult<Vec<DirEntry>> {
        Err(Errno::EPERM)
    }
    /// mkdir(2)
    fn mkdir(&mut self, _path: &[u8], _mode: u32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// rmdir(2)
    fn rmdir(&mut self, _path: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// unlink(2)
    fn unlink(&mut self, _path: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// rename(2)
    fn rename(&mut self, _from: &[u8], _to: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// link(2)
    fn link(&mut self, _from: &[u8], _to: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// symlink(2)
    fn symlink(&mut self, _target: &[u8], _path: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// readlink(2)
    fn readlink(&mut self, _path: &[u8]) -> HostResult<Vec<u8>> {
        Err(Errno::EPERM)
    }
    /// chmod(2)
    fn chmod(&mut self, _path: &[u8], _mode: u32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// fchmod(2)
    fn fchmod(&mut self, _fd: i32, _mode: u32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// chown(2), or lchown(2) unless `follow`.
    fn chown(&mut self, _path: &[u8], _uid: i32, _gid: i32, _follow: bool) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// access(2)
    fn access(&mut self, _path: &[u8], _mode: i32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// utimensat(2): access and modification time as (seconds, nanoseconds).
    fn set_times(&mut self, _path: &[u8], _atime: (i64, i64), _mtime: (i64, i64)) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// getcwd(2)
    fn getcwd(&mut self) -> HostResult<Vec<u8>> {
        Err(Errno::EPERM)
    }
    /// chdir(2)
    fn chdir(&mut self, _path: &[u8]) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// umask(2)
    fn umask(&mut self, _mask: u32) -> u32 {
        0o022
    }
    /// pipe2(2), close-on-exec.
    fn pipe(&mut self) -> HostResult<(i32, i32)> {
        Err(Errno::EPERM)
    }
    /// dup(2), close-on-exec.
    fn dup(&mut self, _fd: i32) -> HostResult<i32> {
        Err(Errno::EPERM)
    }
    /// Whether the descriptor is a terminal.
    fn isatty(&mut self, fd: i32) -> bool;

    /// Name of the machine.
    fn hostname(&mut self) -> HostResult<Vec<u8>> {
        Err(Errno::EPERM)
    }
    /// Path of the running executable.
    fn executable(&mut self) -> HostResult<Vec<u8>> {
        Err(Errno::EPERM)
    }
    /// pid, ppid, uid, euid, gid, egid.
    fn ids(&mut self) -> [i32; 6] {
        [1, 0, 0, 0, 0, 0]
    }
    /// Page size.
    fn page_size(&mut self) -> i64;
    /// Number of processors.
    fn cpus(&mut self) -> i64;
    /// kill(2)
    fn kill(&mut self, _pid: i32, _signal: i32) -> HostResult<()> {
        Err(Errno::EPERM)
    }
    /// Starts a process.
    fn spawn(&mut self, _what: &Spawn) -> HostResult<i32> {
        Err(Errno::EPERM)
    }
    /// waitpid(2); `None` if it still runs and `block` is not set.
    fn wait_pid(&mut self, _pid: i32, _block: bool) -> HostResult<Option<WaitStatus>> {
        Err(Errno::EPERM)
    }
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
