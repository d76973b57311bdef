package os

import (
	"errors"
	"internal/rt"
	"io"
	"io/fs"
	"slices"
	"syscall"
	"time"
)

func mkdir(path string, mode uint32) (errno int)
func rmdir(path string) (errno int)
func unlink(path string) (errno int)
func rename(from, to string) (errno int)
func link(from, to string) (errno int)
func symlink(target, path string) (errno int)
func readlink(path string) (target string, errno int)
func chmod(path string, mode uint32) (errno int)
func chown(path string, uid, gid int, follow bool) (errno int)
func truncate(path string, size int64) (errno int)
func chtimes(path string, atimeSec, atimeNsec, mtimeSec, mtimeNsec int64) (errno int)
func chdir(path string) (errno int)
func getcwd() (dir string, errno int)

// stat describes a path; kind 0 follows links, 1 does not, 2 takes the descriptor fd.
func stat(kind int, path string, fd int) (mode uint32, size, sec, nsec int64, dev, ino uint64, errno int)

// readDir lists a directory: the names and their d_types.
func readDir(fd int) (names []string, kinds []byte, errno int)

func pathFail(op, path string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: syscall.Errno(errno)}
}

func linkFail(op, from, to string, errno int) error {
	if errno == 0 {
		return nil
	}
	return &LinkError{op, from, to, syscall.Errno(errno)}
}

type fileStat struct {
	name     string
	size     int64
	mode     FileMode
	modTime  time.Time
	dev, ino uint64
}

func (s *fileStat) Name() string       { return s.name }
func (s *fileStat) Size() int64        { return s.size }
func (s *fileStat) Mode() FileMode     { return s.mode }
func (s *fileStat) ModTime() time.Time { return s.modTime }
func (s *fileStat) IsDir() bool        { return s.mode.IsDir() }
func (s *fileStat) Sys() any           { return nil }

// basename is the last element of a path.
func basename(name string) string {
	for len(name) > 1 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	for i := len(name) - 1; i >= 0 && len(name) > 1; i-- {
		if name[i] == '/' {
			return name[i+1:]
		}
	}
	return name
}

// fileMode converts from the system's bits.
func fileMode(bits uint32) FileMode {
	m := FileMode(bits & 0o777)
	switch bits & 0o170000 {
	case 0o060000:
		m |= ModeDevice
	case 0o020000:
		m |= ModeDevice | ModeCharDevice
	case 0o040000:
		m |= ModeDir
	case 0o010000:
		m |= ModeNamedPipe
	case 0o120000:
		m |= ModeSymlink
	case 0o140000:
		m |= ModeSocket
	}
	if bits&0o2000 != 0 {
		m |= ModeSetgid
	}
	if bits&0o4000 != 0 {
		m |= ModeSetuid
	}
	if bits&0o1000 != 0 {
		m |= ModeSticky
	}
	return m
}

func statOf(op string, kind int, path string, fd int) (FileInfo, error) {
	mode, size, sec, nsec, dev, ino, errno := stat(kind, path, fd)
	if errno != 0 {
		return nil, pathFail(op, path, errno)
	}
	return &fileStat{basename(path), size, fileMode(mode), time.Unix(sec, nsec), dev, ino}, nil
}

// Stat describes a file.
func Stat(name string) (FileInfo, error) { return statOf("stat", 0, name, 0) }

// Lstat describes a file, or the link itself.
func Lstat(name string) (FileInfo, error) { return statOf("lstat", 1, name, 0) }

// Stat describes the file.
func (f *File) Stat() (FileInfo, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if f.closed {
		return nil, &PathError{Op: "stat", Path: f.name, Err: ErrClosed}
	}
	return statOf("stat", 2, f.name, f.fd)
}

// SameFile reports whether two FileInfos are of one file.
func SameFile(fi1, fi2 FileInfo) bool {
	a, ok := fi1.(*fileStat)
	b, ok2 := fi2.(*fileStat)
	return ok && ok2 && a.dev == b.dev && a.ino == b.ino
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	return pathFail("mkdir", name, mkdir(name, modeBits(perm)))
}

// MkdirAll makes a directory and its parents.
func MkdirAll(path string, perm FileMode) error {
	if dir, err := Stat(path); err == nil {
		if dir.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	end := len(path)
	for end > 0 && path[end-1] == '/' {
		end--
	}
	for end > 0 && path[end-1] != '/' {
		end--
	}
	if end > 1 {
		if err := MkdirAll(path[:end-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if dir, err1 := Lstat(path); err1 == nil && dir.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or empty directory.
func Remove(name string) error {
	errno := unlink(name)
	if errno == 0 {
		return nil
	}
	dirErrno := rmdir(name)
	if dirErrno == 0 {
		return nil
	}
	if syscall.Errno(dirErrno) != syscall.ENOTDIR {
		errno = dirErrno
	}
	return pathFail("remove", name, errno)
}

// RemoveAll removes a path and what is below; a missing one is no error.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if len(path) >= 1 && path[len(path)-1] == '.' && (len(path) == 1 || path[len(path)-2] == '/') {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	if info, statErr := Lstat(path); statErr != nil || !info.IsDir() {
		if statErr != nil && IsNotExist(statErr) {
			return nil
		}
		return err
	}
	list, err := ReadDir(path)
	if err != nil {
		if IsNotExist(err) {
			return nil
		}
		return err
	}
	for _, entry := range list {
		if err := RemoveAll(path + "/" + entry.Name()); err != nil {
			return err
		}
	}
	if err := Remove(path); err != nil && !IsNotExist(err) {
		return err
	}
	return nil
}

// Rename renames a file.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if old, err := Lstat(oldpath); err != nil {
			return &LinkError{"rename", oldpath, newpath, cause(err)}
		} else if newpath == oldpath || !SameFile(info, old) {
			return &LinkError{"rename", oldpath, newpath, syscall.EEXIST}
		}
	}
	return linkFail("rename", oldpath, newpath, rename(oldpath, newpath))
}

// Link makes a hard link.
func Link(oldname, newname string) error {
	return linkFail("link", oldname, newname, link(oldname, newname))
}

// Symlink makes a symbolic link.
func Symlink(oldname, newname string) error {
	return linkFail("symlink", oldname, newname, symlink(oldname, newname))
}

// Readlink returns where a symbolic link leads.
func Readlink(name string) (string, error) {
	target, errno := readlink(name)
	return target, pathFail("readlink", name, errno)
}

// Chmod changes a file's mode.
func Chmod(name string, mode FileMode) error {
	return pathFail("chmod", name, chmod(name, modeBits(mode)))
}

// Chown changes a file's owner.
func Chown(name string, uid, gid int) error {
	return pathFail("chown", name, chown(name, uid, gid, true))
}

// Lchown changes a file's or link's owner.
func Lchown(name string, uid, gid int) error {
	return pathFail("lchown", name, chown(name, uid, gid, false))
}

// Truncate changes a file's size.
func Truncate(name string, size int64) error {
	return pathFail("truncate", name, truncate(name, size))
}

// Chtimes changes a file's times.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	return pathFail("chtimes", name, chtimes(name, atime.Unix(), int64(atime.Nanosecond()), mtime.Unix(), int64(mtime.Nanosecond())))
}

// Chdir changes the working directory.
func Chdir(dir string) error { return pathFail("chdir", dir, chdir(dir)) }

// Getwd returns the working directory.
func Getwd() (dir string, err error) {
	dir, errno := getcwd()
	if errno != 0 {
		return "", NewSyscallError("getwd", syscall.Errno(errno))
	}
	return dir, nil
}

type dirEntry struct {
	dir, name string
	kind      FileMode
	info      FileInfo
}

func (d *dirEntry) Name() string   { return d.name }
func (d *dirEntry) IsDir() bool    { return d.kind.IsDir() }
func (d *dirEntry) Type() FileMode { return d.kind }
func (d *dirEntry) String() string { return fs.FormatDirEntry(d) }

func (d *dirEntry) Info() (FileInfo, error) {
	if d.info != nil {
		return d.info, nil
	}
	return Lstat(d.dir + "/" + d.name)
}

// ReadDir reads a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	const onlyDirectory = 0x10000
	f, err := OpenFile(name, O_RDONLY|onlyDirectory, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := f.ReadDir(-1)
	slices.SortFunc(list, func(a, b DirEntry) int {
		switch x, y := a.Name(), b.Name(); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	return list, err
}

// list reads the whole directory at the first call.
func (f *File) list() error {
	if f.listed {
		return nil
	}
	names, kinds, errno := readDir(f.fd)
	if errno != 0 {
		return &PathError{Op: "readdirent", Path: f.name, Err: syscall.Errno(errno)}
	}
	f.listed = true
	f.entries = make([]DirEntry, 0, len(names))
	for i, name := range names {
		entry := &dirEntry{dir: f.name, name: name}
		switch kinds[i] {
		case 1:
			entry.kind = ModeNamedPipe
		case 2:
			entry.kind = ModeDevice | ModeCharDevice
		case 4:
			entry.kind = ModeDir
		case 6:
			entry.kind = ModeDevice
		case 8:
		case 10:
			entry.kind = ModeSymlink
		case 12:
			entry.kind = ModeSocket
		default:
			info, err := Lstat(f.name + "/" + name)
			if IsNotExist(err) {
				continue
			}
			if err != nil {
				return err
			}
			entry.kind, entry.info = info.Mode().Type(), info
		}
		f.entries = append(f.entries, entry)
	}
	return nil
}

// ReadDir reads the next n entries of a directory, or all that are left if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	if err := f.usable("readdir"); err != nil {
		return nil, err
	}
	if err := f.list(); err != nil {
		return nil, err
	}
	if n <= 0 {
		n = len(f.entries)
	} else if len(f.entries) == 0 {
		return nil, io.EOF
	}
	n = min(n, len(f.entries))
	part := f.entries[:n:n]
	f.entries = f.entries[n:]
	return part, nil
}

// Readdir is ReadDir with a FileInfo of each.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	entries, err := f.ReadDir(n)
	infos := make([]FileInfo, 0, len(entries))
	for _, entry := range entries {
		if info, err := entry.Info(); err == nil {
			infos = append(infos, info)
		}
	}
	return infos, err
}

// Readdirnames is ReadDir with the names only.
func (f *File) Readdirnames(n int) (names []string, err error) {
	entries, err := f.ReadDir(n)
	names = make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names, err
}

// TempDir is where temporary files go.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// tempName splits a pattern at its last star.
func tempName(pattern string) (prefix, suffix string, err error) {
	star := -1
	for i := range len(pattern) {
		if pattern[i] == '/' {
			return "", "", errors.New("pattern contains path separator")
		}
		if pattern[i] == '*' {
			star = i
		}
	}
	if star < 0 {
		return pattern, "", nil
	}
	return pattern[:star], pattern[star+1:], nil
}

// temp calls try with fresh names until one does not exist yet.
func temp(op, dir, pattern string, try func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	asked := dir
	prefix, suffix, err := tempName(pattern)
	if err != nil {
		return &PathError{Op: op, Path: pattern, Err: err}
	}
	if dir != "" && dir[len(dir)-1] != '/' {
		dir += "/"
	}
	for n := 0; ; n++ {
		err := try(dir + prefix + decimal(uint32(rt.FastRand())) + suffix)
		if IsNotExist(err) && op == "mkdirtemp" {
			if _, err := Stat(asked); IsNotExist(err) {
				return err
			}
		}
		if IsExist(err) {
			if n < 10000 {
				continue
			}
			return &PathError{Op: op, Path: dir + prefix + "*" + suffix, Err: ErrExist}
		}
		return err
	}
}

func decimal(n uint32) string {
	b := []byte(nil)
	for n >= 10 {
		b = append([]byte{byte('0' + n%10)}, b...)
		n /= 10
	}
	return string(append([]byte{byte('0' + n)}, b...))
}

// CreateTemp makes a new file in dir with a name by pattern.
func CreateTemp(dir, pattern string) (f *File, err error) {
	err = temp("createtemp", dir, pattern, func(name string) error {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp makes a new directory in dir with a name by pattern.
func MkdirTemp(dir, pattern string) (made string, err error) {
	err = temp("mkdirtemp", dir, pattern, func(name string) error {
		made = name
		return Mkdir(name, 0700)
	})
	if err != nil {
		return "", err
	}
	return made, nil
}

type dirFS string

// DirFS is the file system below dir.
func DirFS(dir string) fs.FS { return dirFS(dir) }

func (dir dirFS) join(op, name string) (string, error) {
	if dir == "" {
		return "", &PathError{Op: op, Path: name, Err: errors.New("os: DirFS with empty root")}
	}
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return string(dir) + "/" + name, nil
}

// plain puts the name asked for in place of the whole path.
func plain(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (dir dirFS) Open(name string) (fs.File, error) {
	full, err := dir.join("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(full)
	if err != nil {
		return nil, plain(err, name)
	}
	return f, nil
}

func (dir dirFS) ReadFile(name string) ([]byte, error) {
	full, err := dir.join("readfile", name)
	if err != nil {
		return nil, err
	}
	b, err := ReadFile(full)
	return b, plain(err, name)
}

func (dir dirFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := dir.join("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(full)
	return list, plain(err, name)
}

func (dir dirFS) Stat(name string) (fs.FileInfo, error) {
	full, err := dir.join("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(full)
	return info, plain(err, name)
}

func (dir dirFS) Lstat(name string) (fs.FileInfo, error) {
	full, err := dir.join("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(full)
	return info, plain(err, name)
}

func (dir dirFS) ReadLink(name string) (string, error) {
	full, err := dir.join("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := Readlink(full)
	return target, plain(err, name)
}
