//! The system calls of `os`, through the host. Error numbers are results; 0 is none.

use goanna_vm::host::{Errno, HostResult, SignalMode, Spawn};
use goanna_vm::native::*;

/// The error number of a call that has no other result.
fn errno(result: HostResult<()>) -> i64 {
    result.err().map_or(0, |e| i64::from(e.0))
}

/// A call's result and error number.
fn value<T>(result: HostResult<T>, otherwise: T) -> (T, i64) {
    match result {
        Ok(value) => (value, 0),
        Err(e) => (otherwise, i64::from(e.0)),
    }
}

/// A call's count and error number; the count is -1 with an error.
fn counted(result: HostResult<usize>) -> (i64, i64) {
    value(result.map(|n| n as i64), -1)
}

/// "Broken pipe".
const EPIPE: Errno = Errno(32);

/// Nobody reads standard output or standard error any more: the process ends by the signal, as a C program would.
fn die_of_broken_pipe(cx: &mut NativeCx) {
    const SIGPIPE: i32 = 13;
    let host = cx.host();
    let pid = host.ids()[0];
    if host.watch_signal(SIGPIPE, SignalMode::Default).is_ok() {
        let _ = host.kill(pid, SIGPIPE);
    }
}

natives! {
    fn open(cx: &mut NativeCx, path: Str, flags: i64, mode: u32) -> (i64, i64) {
        value(cx.host().open(path.as_bytes(), flags as i32, mode).map(i64::from), -1)
    }
    fn closeFD(cx: &mut NativeCx, fd: i64) -> i64 { errno(cx.host().close(fd as i32)) }
    fn write(cx: &mut NativeCx, fd: i64, p: Slice) -> (i64, i64) {
        let done = cx.host().write(fd as i32, p.as_bytes());
        if done == Err(EPIPE) && (fd == 1 || fd == 2) {
            die_of_broken_pipe(cx);
        }
        counted(done)
    }
    fn pread(cx: &mut NativeCx, fd: i64, p: Slice, at: i64) -> (i64, i64) {
        // SAFETY: the program's buffer; nothing else runs meanwhile.
        counted(cx.host().pread(fd as i32, unsafe { p.as_bytes_mut() }, at))
    }
    fn pwrite(cx: &mut NativeCx, fd: i64, p: Slice, at: i64) -> (i64, i64) {
        counted(cx.host().pwrite(fd as i32, p.as_bytes(), at))
    }
    fn seek(cx: &mut NativeCx, fd: i64, offset: i64, whence: i64) -> (i64, i64) {
        value(cx.host().seek(fd as i32, offset, whence as i32), -1)
    }
    fn fsync(cx: &mut NativeCx, fd: i64) -> i64 { errno(cx.host().fsync(fd as i32)) }
    fn ftruncate(cx: &mut NativeCx, fd: i64, size: i64) -> i64 { errno(cx.host().ftruncate(fd as i32, size)) }
    fn fchmod(cx: &mut NativeCx, fd: i64, mode: u32) -> i64 { errno(cx.host().fchmod(fd as i32, mode)) }
    fn pipe(cx: &mut NativeCx) -> (i64, i64, i64) {
        let ((r, w), e) = value(cx.host().pipe(), (-1, -1));
        (i64::from(r), i64::from(w), e)
    }
    fn mkdir(cx: &mut NativeCx, path: Str, mode: u32) -> i64 { errno(cx.host().mkdir(path.as_bytes(), mode)) }
    fn rmdir(cx: &mut NativeCx, path: Str) -> i64 { errno(cx.host().rmdir(path.as_bytes())) }
    fn unlink(cx: &mut NativeCx, path: Str) -> i64 { errno(cx.host().unlink(path.as_bytes())) }
    fn rename(cx: &mut NativeCx, from: Str, to: Str) -> i64 { errno(cx.host().rename(from.as_bytes(), to.as_bytes())) }
    fn link(cx: &mut NativeCx, from: Str, to: Str) -> i64 { errno(cx.host().link(from.as_bytes(), to.as_bytes())) }
    fn symlink(cx: &mut NativeCx, target: Str, path: Str) -> i64 {
        errno(cx.host().symlink(target.as_bytes(), path.as_bytes()))
    }
    fn readlink(cx: &mut NativeCx, path: Str) -> (Str, i64) {
        let (target, e) = value(cx.host().readlink(path.as_bytes()), Vec::new());
        (cx.new_str(&target), e)
    }
    fn chmod(cx: &mut NativeCx, path: Str, mode: u32) -> i64 { errno(cx.host().chmod(path.as_bytes(), mode)) }
    fn chown(cx: &mut NativeCx, path: Str, uid: i64, gid: i64, follow: bool) -> i64 {
        errno(cx.host().chown(path.as_bytes(), uid as i32, gid as i32, follow))
    }
    fn truncate(cx: &mut NativeCx, path: Str, size: i64) -> i64 { errno(cx.host().truncate(path.as_bytes(), size)) }
    fn chtimes(cx: &mut NativeCx, path: Str, asec: i64, ansec: i64, msec: i64, mnsec: i64) -> i64 {
        errno(cx.host().set_times(path.as_bytes(), (asec, ansec), (msec, mnsec)))
    }
    fn chdir(cx: &mut NativeCx, path: Str) -> i64 { errno(cx.host().chdir(path.as_bytes())) }
    fn getcwd(cx: &mut NativeCx) -> (Str, i64) {
        let (dir, e) = value(cx.host().getcwd(), Vec::new());
        (cx.new_str(&dir), e)
    }
    fn stat(cx: &mut NativeCx, kind: i64, path: Str, fd: i64) -> (u32, i64, i64, i64, u64, u64, i64) {
        let host = cx.host();
        let result = match kind {
            0 => host.stat(path.as_bytes()),
            1 => host.lstat(path.as_bytes()),
            _ => host.fstat(fd as i32),
        };
        let (s, e) = value(result, FileStat::default());
        (s.mode, s.size, s.mtime_sec, s.mtime_nsec, s.dev, s.ino, e)
    }
    fn readDir(cx: &mut NativeCx, fd: i64) -> (Slice, Slice, i64) {
        let (entries, e) = value(cx.host().read_dir(fd as i32), Vec::new());
        let names: Vec<&[u8]> = entries.iter().map(|entry| entry.name.as_slice()).collect();
        let kinds: Vec<u8> = entries.iter().map(|entry| entry.kind).collect();
        (cx.new_str_slice(&names), cx.new_bytes(&kinds), e)
    }
    fn args(cx: &mut NativeCx) -> Slice {
        let args = cx.host().args();
        cx.new_str_slice(&args)
    }
    fn environ(cx: &mut NativeCx) -> Slice {
        let entries = cx.host().environ();
        cx.new_str_slice(&entries)
    }
    fn getenv(cx: &mut NativeCx, key: Str) -> (Str, bool) {
        let wanted = key.as_bytes();
        let found = cx.host().environ().into_iter().find_map(|entry| {
            let value = entry.strip_prefix(wanted)?.strip_prefix(b"=")?;
            Some(value.to_vec())
        });
        match found {
            Some(value) if !wanted.is_empty() => (cx.new_str(&value), true),
            _ => (Str::EMPTY, false),
        }
    }
    fn setenv(cx: &mut NativeCx, key: Str, value: Str, set: bool) -> i64 {
        errno(cx.host().set_env(key.as_bytes(), set.then_some(value.as_bytes())))
    }
    fn hostname(cx: &mut NativeCx) -> (Str, i64) {
        let (name, e) = value(cx.host().hostname(), Vec::new());
        (cx.new_str(&name), e)
    }
    fn executable(cx: &mut NativeCx) -> (Str, i64) {
        let (path, e) = value(cx.host().executable(), Vec::new());
        (cx.new_str(&path), e)
    }
    fn id(cx: &mut NativeCx, which: i64) -> i64 { i64::from(cx.host().ids()[which as usize]) }
    fn spawn(cx: &mut NativeCx, path: Str, argv: Slice, env: Slice, dir: Str, fds: Slice) -> (i64, i64) {
        // SAFETY: two []string and a []int.
        let (argv, env, fds) = unsafe { (argv.as_slice::<Str>(), env.as_slice::<Str>(), fds.as_slice::<i64>()) };
        let texts = |list: &[Str]| list.iter().map(|s| s.as_bytes().to_vec()).collect();
        let what = Spawn {
            path: path.as_bytes().to_vec(),
            args: texts(argv),
            env: texts(env),
            dir: dir.as_bytes().to_vec(),
            fds: fds.iter().map(|&fd| fd as i32).collect(),
        };
        value(cx.host().spawn(&what).map(i64::from), -1)
    }
    fn waitPID(cx: &mut NativeCx, pid: i64) -> (i64, bool, i64) {
        let (state, e) = value(cx.host().wait_pid(pid as i32, false), None);
        (state.map_or(0, |s| i64::from(s.status)), state.is_some(), e)
    }
    fn pageSize(cx: &mut NativeCx) -> i64 { cx.host().page_size() }
}
