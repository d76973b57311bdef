//! The process's own world.
//!
//! `unsafe`: calls of libc. Paths are copied to NUL-terminated buffers that live across the call, buffers are passed with their
//! true length, results are checked, and structures are plain data that the call fills.

use super::{DirEntry, Errno, FileStat, Host, HostResult, OpenFlags, SignalMode, Spawn, WaitStatus};
use std::ffi::CString;
use std::mem::MaybeUninit;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::os::unix::process::CommandExt;
use std::sync::atomic::{AtomicU64, Ordering};

/// The world as the process sees it.
#[derive(Debug, Default)]
pub struct RealHost {
    args: Vec<Vec<u8>>,
}

/// Signals caught and not yet told, a bit each.
static CAUGHT: AtomicU64 = AtomicU64::new(0);

extern "C" fn on_signal(number: libc::c_int) {
    if (0..64).contains(&number) {
        CAUGHT.fetch_or(1 << number, Ordering::Relaxed);
    }
}

impl RealHost {
    /// With the program's arguments, its name first.
    #[must_use]
    pub fn new(args: Vec<Vec<u8>>) -> Self {
        Self { args }
    }
}

fn last() -> Errno {
    Errno(std::io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO))
}

fn of_io(error: &std::io::Error) -> Errno {
    Errno(error.raw_os_error().unwrap_or(libc::EIO))
}

fn path(bytes: &[u8]) -> HostResult<CString> {
    CString::new(bytes).map_err(|_| Errno::EINVAL)
}

fn unit(code: libc::c_int) -> HostResult<()> {
    if code < 0 { Err(last()) } else { Ok(()) }
}

fn fd(code: libc::c_int) -> HostResult<i32> {
    if code < 0 { Err(last()) } else { Ok(code) }
}

fn count(code: isize) -> HostResult<usize> {
    usize::try_from(code).map_err(|_| last())
}

fn stat_with(call: impl FnOnce(*mut libc::stat) -> libc::c_int) -> HostResult<FileStat> {
    let mut buffer = MaybeUninit::<libc::stat>::zeroed();
    unit(call(buffer.as_mut_ptr()))?;
    // SAFETY: zeroed plain data, filled by a call that succeeded.
    let s = unsafe { buffer.assume_init() };
    Ok(FileStat {
        mode: s.st_mode,
        size: s.st_size,
        mtime_sec: s.st_mtime,
        mtime_nsec: s.st_mtime_nsec,
        atime_sec: s.st_atime,
        atime_nsec: s.st_atime_nsec,
        ctime_sec: s.st_ctime,
        ctime_nsec: s.st_ctime_nsec,
        dev: s.st_dev,
        ino: s.st_ino,
        nlink: s.st_nlink,
        uid: s.st_uid,
        gid: s.st_gid,
        rdev: s.st_rdev,
        blocks: s.st_blocks,
        blksize: s.st_blksize,
    })
}

/// For a process that is about to compile and run one program: all threads allocate from one arena, which grows in large steps.
pub fn prepare_process() {
    // SAFETY: sets two numbers of the allocator, before there are other threads.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_TOP_PAD, 1 << 20);
    }
}

fn clock(id: libc::clockid_t) -> libc::timespec {
    let mut t = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `t` is writable; the clock exists on Linux.
    unsafe { libc::clock_gettime(id, &raw mut t) };
    t
}

#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "every block is one libc call under the invariants in the module's head"
)]
impl Host for RealHost {
    fn monotonic(&mut self) -> u64 {
        let t = clock(libc::CLOCK_MONOTONIC);
        t.tv_sec as u64 * 1_000_000_000 + t.tv_nsec as u64
    }
    fn wall(&mut self) -> (i64, i32) {
        let t = clock(libc::CLOCK_REALTIME);
        (t.tv_sec, t.tv_nsec as i32)
    }
    fn random(&mut self, into: &mut [u8]) {
        for part in into.chunks_mut(256) {
            unsafe { libc::getrandom(part.as_mut_ptr().cast(), part.len(), 0) };
        }
    }
    fn wait(&mut self, fds: &[i32], timeout_ns: Option<u64>) -> bool {
        let mut polls: Vec<libc::pollfd> =
            fds.iter().map(|&fd| libc::pollfd { fd, events: libc::POLLIN, revents: 0 }).collect();
        let timeout = timeout_ns.map(|ns| libc::timespec {
            tv_sec: (ns / 1_000_000_000) as i64,
            tv_nsec: (ns % 1_000_000_000) as i64,
        });
        let limit = timeout.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
        unsafe { libc::ppoll(polls.as_mut_ptr(), polls.len() as u64, limit, std::ptr::null()) > 0 }
    }
    fn ready(&mut self, fd: i32) -> bool {
        let mut poll = libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
        unsafe { libc::poll(&raw mut poll, 1, 0) != 0 }
    }
    fn args(&mut self) -> Vec<Vec<u8>> {
        self.args.clone()
    }
    fn environ(&mut self) -> Vec<Vec<u8>> {
        std::env::vars_os()
            .map(|(key, value)| {
                let mut line = key.into_vec();
                line.push(b'=');
                line.extend(value.as_bytes());
                line
            })
            .collect()
    }
    fn set_env(&mut self, key: &[u8], value: Option<&[u8]>) -> HostResult<()> {
        let key = path(key)?;
        match value {
            Some(value) => {
                let value = path(value)?;
                unit(unsafe { libc::setenv(key.as_ptr(), value.as_ptr(), 1) })
            }
            None => unit(unsafe { libc::unsetenv(key.as_ptr()) }),
        }
    }
    fn read(&mut self, fd: i32, into: &mut [u8]) -> HostResult<usize> {
        count(unsafe { libc::read(fd, into.as_mut_ptr().cast(), into.len()) })
    }
    fn write(&mut self, fd: i32, bytes: &[u8]) -> HostResult<usize> {
        count(unsafe { libc::write(fd, bytes.as_ptr().cast(), bytes.len()) })
    }
    fn pread(&mut self, fd: i32, into: &mut [u8], at: i64) -> HostResult<usize> {
        count(unsafe { libc::pread(fd, into.as_mut_ptr().cast(), into.len(), at) })
    }
    fn pwrite(&mut self, fd: i32, bytes: &[u8], at: i64) -> HostResult<usize> {
        count(unsafe { libc::pwrite(fd, bytes.as_ptr().cast(), bytes.len(), at) })
    }
    fn open(&mut self, name: &[u8], flags: OpenFlags, mode: u32) -> HostResult<i32> {
        let name = path(name)?;
        fd(unsafe { libc::open(name.as_ptr(), flags | libc::O_CLOEXEC, mode) })
    }
    fn close(&mut self, fd: i32) -> HostResult<()> {
        unit(unsafe { libc::close(fd) })
    }
    fn seek(&mut self, fd: i32, offset: i64, whence: i32) -> HostResult<i64> {
        let at = unsafe { libc::lseek(fd, offset, whence) };
        if at < 0 { Err(last()) } else { Ok(at) }
    }
    fn fsync(&mut self, fd: i32) -> HostResult<()> {
        unit(unsafe { libc::fsync(fd) })
    }
    fn ftruncate(&mut self, fd: i32, size: i64) -> HostResult<()> {
        unit(unsafe { libc::ftruncate(fd, size) })
    }
    fn truncate(&mut self, name: &[u8], size: i64) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::truncate(name.as_ptr(), size) })
    }
    fn stat(&mut self, name: &[u8]) -> HostResult<FileStat> {
        let name = path(name)?;
        stat_with(|into| unsafe { libc::stat(name.as_ptr(), into) })
    }
    fn lstat(&mut self, name: &[u8]) -> HostResult<FileStat> {
        let name = path(name)?;
        stat_with(|into| unsafe { libc::lstat(name.as_ptr(), into) })
    }
    fn fstat(&mut self, fd: i32) -> HostResult<FileStat> {
        stat_with(|into| unsafe { libc::fstat(fd, into) })
    }
    fn read_dir(&mut self, fd: i32) -> HostResult<Vec<DirEntry>> {
        let own = self.dup(fd)?;
        let stream = unsafe { libc::fdopendir(own) };
        if stream.is_null() {
            let error = last();
            let _ = self.close(own);
            return Err(error);
        }
        let mut entries = Vec::new();
        loop {
            let entry = unsafe { libc::readdir(stream) };
            if entry.is_null() {
                break;
            }
            // SAFETY: the entry is valid until the next readdir; its name ends with NUL.
            let (name, ino, kind) = unsafe {
                (std::ffi::CStr::from_ptr((*entry).d_name.as_ptr()), (*entry).d_ino, (*entry).d_type)
            };
            let name = name.to_bytes();
            if name != b"." && name != b".." {
                entries.push(DirEntry { name: name.to_vec(), ino, kind });
            }
        }
        unsafe { libc::closedir(stream) };
        Ok(entries)
    }
    fn mkdir(&mut self, name: &[u8], mode: u32) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::mkdir(name.as_ptr(), mode) })
    }
    fn rmdir(&mut self, name: &[u8]) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::rmdir(name.as_ptr()) })
    }
    fn unlink(&mut self, name: &[u8]) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::unlink(name.as_ptr()) })
    }
    fn rename(&mut self, from: &[u8], to: &[u8]) -> HostResult<()> {
        let (from, to) = (path(from)?, path(to)?);
        unit(unsafe { libc::rename(from.as_ptr(), to.as_ptr()) })
    }
    fn link(&mut self, from: &[u8], to: &[u8]) -> HostResult<()> {
        let (from, to) = (path(from)?, path(to)?);
        unit(unsafe { libc::link(from.as_ptr(), to.as_ptr()) })
    }
    fn symlink(&mut self, target: &[u8], name: &[u8]) -> HostResult<()> {
        let (target, name) = (path(target)?, path(name)?);
        unit(unsafe { libc::symlink(target.as_ptr(), name.as_ptr()) })
    }
    fn readlink(&mut self, name: &[u8]) -> HostResult<Vec<u8>> {
        let name = path(name)?;
        let mut buffer = vec![0u8; 4096];
        let n = count(unsafe { libc::readlink(name.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len()) })?;
        buffer.truncate(n);
        Ok(buffer)
    }
    fn chmod(&mut self, name: &[u8], mode: u32) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::chmod(name.as_ptr(), mode) })
    }
    fn fchmod(&mut self, fd: i32, mode: u32) -> HostResult<()> {
        unit(unsafe { libc::fchmod(fd, mode) })
    }
    fn chown(&mut self, name: &[u8], uid: i32, gid: i32, follow: bool) -> HostResult<()> {
        let name = path(name)?;
        let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
        unit(unsafe { libc::fchownat(libc::AT_FDCWD, name.as_ptr(), uid as u32, gid as u32, flags) })
    }
    fn access(&mut self, name: &[u8], mode: i32) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::access(name.as_ptr(), mode) })
    }
    fn set_times(&mut self, name: &[u8], atime: (i64, i64), mtime: (i64, i64)) -> HostResult<()> {
        let name = path(name)?;
        let times = [atime, mtime].map(|(sec, nsec)| libc::timespec { tv_sec: sec, tv_nsec: nsec });
        unit(unsafe { libc::utimensat(libc::AT_FDCWD, name.as_ptr(), times.as_ptr(), 0) })
    }
    fn getcwd(&mut self) -> HostResult<Vec<u8>> {
        std::env::current_dir().map(|p| p.into_os_string().into_vec()).map_err(|e| of_io(&e))
    }
    fn chdir(&mut self, name: &[u8]) -> HostResult<()> {
        let name = path(name)?;
        unit(unsafe { libc::chdir(name.as_ptr()) })
    }
    fn umask(&mut self, mask: u32) -> u32 {
        unsafe { libc::umask(mask) }
    }
    fn pipe(&mut self) -> HostResult<(i32, i32)> {
        let mut ends = [0; 2];
        unit(unsafe { libc::pipe2(ends.as_mut_ptr(), libc::O_CLOEXEC) })?;
        Ok((ends[0], ends[1]))
    }
    fn dup(&mut self, old: i32) -> HostResult<i32> {
        fd(unsafe { libc::fcntl(old, libc::F_DUPFD_CLOEXEC, 0) })
    }
    fn isatty(&mut self, fd: i32) -> bool {
        unsafe { libc::isatty(fd) == 1 }
    }
    fn hostname(&mut self) -> HostResult<Vec<u8>> {
        let mut buffer = vec![0u8; 256];
        unit(unsafe { libc::gethostname(buffer.as_mut_ptr().cast(), buffer.len()) })?;
        let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
        buffer.truncate(end);
        Ok(buffer)
    }
    fn executable(&mut self) -> HostResult<Vec<u8>> {
        std::env::current_exe().map(|p| p.into_os_string().into_vec()).map_err(|e| of_io(&e))
    }
    fn ids(&mut self) -> [i32; 6] {
        unsafe {
            [
                libc::getpid(),
                libc::getppid(),
                libc::getuid() as i32,
                libc::geteuid() as i32,
                libc::getgid() as i32,
                libc::getegid() as i32,
            ]
        }
    }
    fn page_size(&mut self) -> i64 {
        unsafe { libc::sysconf(libc::_SC_PAGESIZE) }
    }
    fn cpus(&mut self) -> i64 {
        std::thread::available_parallelism().map_or(1, |n| n.get() as i64)
    }
    fn kill(&mut self, pid: i32, signal: i32) -> HostResult<()> {
        unit(unsafe { libc::kill(pid, signal) })
    }
    fn spawn(&mut self, what: &Spawn) -> HostResult<i32> {
        spawn(what)
    }
    fn wait_pid(&mut self, pid: i32, block: bool) -> HostResult<Option<WaitStatus>> {
        let mut status = 0;
        let options = if block { 0 } else { libc::WNOHANG };
        let pid = fd(unsafe { libc::waitpid(pid, &raw mut status, options) })?;
        Ok((pid != 0).then_some(WaitStatus { status, pid }))
    }
    fn watch_signal(&mut self, signal: i32, mode: SignalMode) -> HostResult<()> {
        let handler = match mode {
            SignalMode::Default => libc::SIG_DFL,
            SignalMode::Ignore => libc::SIG_IGN,
            SignalMode::Catch => on_signal as extern "C" fn(libc::c_int) as libc::sighandler_t,
        };
        if unsafe { libc::signal(signal, handler) } == libc::SIG_ERR { Err(last()) } else { Ok(()) }
    }
    fn next_signal(&mut self) -> Option<i32> {
        let caught = CAUGHT.load(Ordering::Relaxed);
        if caught == 0 {
            return None;
        }
        let number = caught.trailing_zeros();
        CAUGHT.fetch_and(!(1 << number), Ordering::Relaxed);
        Some(number as i32)
    }
}

fn spawn(what: &Spawn) -> HostResult<i32> {
    let text = |bytes: &[u8]| std::ffi::OsString::from_vec(bytes.to_vec());
    let mut command = std::process::Command::new(text(&what.path));
    if let Some((name, rest)) = what.args.split_first() {
        command.arg0(text(name)).args(rest.iter().map(|a| text(a)));
    }
    command.env_clear();
    for line in &what.env {
        let eq = line.iter().skip(1).position(|&b| b == b'=').map(|i| i + 1);
        if let Some(eq) = eq {
            command.env(text(&line[..eq]), text(&line[eq + 1..]));
        }
    }
    if !what.dir.is_empty() {
        command.current_dir(text(&what.dir));
    }
    let fds = what.fds.clone();
    // SAFETY: between fork and exec only dup2, fcntl and close are called, which are async-signal-safe, and nothing allocates.
    unsafe {
        command.pre_exec(move || {
            let above = fds.len() as i32;
            let mut moved = [-1i32; 64];
            for (slot, &fd) in moved.iter_mut().zip(&fds) {
                *slot = if fd < 0 { -1 } else { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, above.max(3)) };
            }
            for (to, &from) in moved.iter().take(fds.len()).enumerate() {
                if from < 0 {
                    libc::close(to as i32);
                } else {
                    libc::dup2(from, to as i32);
                }
            }
            Ok(())
        });
    }
    if what.fds.len() > 64 {
        return Err(Errno::EINVAL);
    }
    command.spawn().map(|child| child.id() as i32).map_err(|e| of_io(&e))
}
