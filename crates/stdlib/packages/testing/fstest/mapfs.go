// Package fstest is a file system in memory, for tests.
package fstest

import (
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// A MapFS is files by path. Directories need no entries of their own.
type MapFS map[string]*MapFile

// A MapFile is a file of a MapFS.
type MapFile struct {
	Data    []byte
	Mode    fs.FileMode
	ModTime time.Time
	Sys     any
}

var (
	_ fs.FS         = MapFS(nil)
	_ fs.ReadLinkFS = MapFS(nil)
)

// resolve follows links in the directories of name, and at its end if last is
// set.
func (fsys MapFS) resolve(name string, last bool) (string, bool) {
	for range 40 {
		again := false
		for i := 0; i <= len(name) && !again; i++ {
			if i < len(name) && name[i] != '/' || i == len(name) && !last {
				continue
			}
			f := fsys[name[:i]]
			if f == nil || f.Mode.Type() != fs.ModeSymlink {
				continue
			}
			target := string(f.Data)
			if path.IsAbs(target) {
				return "", false
			}
			name = path.Join(path.Dir(name[:i]), target) + name[i:]
			again = true
		}
		if !again {
			return name, fs.ValidPath(name)
		}
	}
	return "", false
}

// find is the file of that name, one made up for a directory, or nil.
func (fsys MapFS) find(name string) *MapFile {
	if f := fsys[name]; f != nil {
		return f
	}
	if name == "." {
		return &MapFile{Mode: fs.ModeDir | 0o555}
	}
	for p := range fsys {
		if strings.HasPrefix(p, name+"/") {
			return &MapFile{Mode: fs.ModeDir | 0o555}
		}
	}
	return nil
}

func fail(op, name string) error { return &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist} }

// Open opens a file.
func (fsys MapFS) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, fail("open", name)
	}
	real, ok := fsys.resolve(name, true)
	if !ok {
		return nil, fail("open", name)
	}
	f := fsys.find(real)
	if f == nil {
		return nil, fail("open", name)
	}
	info := mapFileInfo{path.Base(name), f}
	if f.Mode.IsDir() {
		return &mapDir{name, info, fsys.list(real), 0}, nil
	}
	return &openMapFile{name, info, 0}, nil
}

// list is what is in a directory.
func (fsys MapFS) list(dir string) []mapFileInfo {
	prefix := dir + "/"
	if dir == "." {
		prefix = ""
	}
	found := map[string]*MapFile{}
	for p, f := range fsys {
		rest, ok := strings.CutPrefix(p, prefix)
		if !ok || rest == "" || p == "." {
			continue
		}
		first, _, deeper := strings.Cut(rest, "/")
		if !deeper {
			found[first] = f
		} else if found[first] == nil {
			found[first] = &MapFile{Mode: fs.ModeDir | 0o555}
		}
	}
	var list []mapFileInfo
	for name, f := range found {
		list = append(list, mapFileInfo{name, f})
	}
	slices.SortFunc(list, func(a, b mapFileInfo) int { return strings.Compare(a.name, b.name) })
	return list
}

// ReadLink is where a link leads.
func (fsys MapFS) ReadLink(name string) (string, error) {
	info, err := fsys.lstat(name, "readlink")
	if err != nil {
		return "", err
	}
	if info.f.Mode.Type() != fs.ModeSymlink {
		return "", &fs.PathError{Op: "readlink", Path: name, Err: fs.ErrInvalid}
	}
	return string(info.f.Data), nil
}

// Lstat is Stat of a link itself.
func (fsys MapFS) Lstat(name string) (fs.FileInfo, error) {
	info, err := fsys.lstat(name, "lstat")
	if err != nil {
		return nil, err
	}
	return info, nil
}

func (fsys MapFS) lstat(name, op string) (*mapFileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, fail(op, name)
	}
	real, ok := fsys.resolve(name, false)
	if !ok {
		return nil, fail(op, name)
	}
	f := fsys.find(real)
	if f == nil {
		return nil, fail(op, name)
	}
	return &mapFileInfo{path.Base(name), f}, nil
}

// The methods of package fs without loops: they see only Open.
type fsOnly struct{ fs.FS }

// ReadFile reads a file.
func (fsys MapFS) ReadFile(name string) ([]byte, error) { return fs.ReadFile(fsOnly{fsys}, name) }

// Stat tells of a file.
func (fsys MapFS) Stat(name string) (fs.FileInfo, error) { return fs.Stat(fsOnly{fsys}, name) }

// ReadDir lists a directory.
func (fsys MapFS) ReadDir(name string) ([]fs.DirEntry, error) {
	return fs.ReadDir(fsOnly{fsys}, name)
}

// Glob lists the names that match.
func (fsys MapFS) Glob(pattern string) ([]string, error) { return fs.Glob(fsOnly{fsys}, pattern) }

type noSub struct{ MapFS }

// Sub hides the method of MapFS from package fs.
func (noSub) Sub() {}

// Sub is the file system of a directory.
func (fsys MapFS) Sub(dir string) (fs.FS, error) { return fs.Sub(noSub{fsys}, dir) }

type mapFileInfo struct {
	name string
	f    *MapFile
}

func (i *mapFileInfo) Name() string               { return path.Base(i.name) }
func (i *mapFileInfo) Size() int64                { return int64(len(i.f.Data)) }
func (i *mapFileInfo) Mode() fs.FileMode          { return i.f.Mode }
func (i *mapFileInfo) Type() fs.FileMode          { return i.f.Mode.Type() }
func (i *mapFileInfo) ModTime() time.Time         { return i.f.ModTime }
func (i *mapFileInfo) IsDir() bool                { return i.f.Mode&fs.ModeDir != 0 }
func (i *mapFileInfo) Sys() any                   { return i.f.Sys }
func (i *mapFileInfo) Info() (fs.FileInfo, error) { return i, nil }
func (i *mapFileInfo) String() string             { return fs.FormatFileInfo(i) }

type openMapFile struct {
	path string
	mapFileInfo
	offset int64
}

func (f *openMapFile) Stat() (fs.FileInfo, error) { return &f.mapFileInfo, nil }
func (f *openMapFile) Close() error               { return nil }

func (f *openMapFile) Read(b []byte) (int, error) {
	if f.offset >= int64(len(f.f.Data)) {
		return 0, io.EOF
	}
	if f.offset < 0 {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.Data[f.offset:])
	f.offset += int64(n)
	return n, nil
}

func (f *openMapFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		offset += f.offset
	case io.SeekEnd:
		offset += int64(len(f.f.Data))
	}
	if offset < 0 || offset > int64(len(f.f.Data)) {
		return 0, &fs.PathError{Op: "seek", Path: f.path, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}

func (f *openMapFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > int64(len(f.f.Data)) {
		return 0, &fs.PathError{Op: "read", Path: f.path, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.Data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type mapDir struct {
	path string
	mapFileInfo
	entry  []mapFileInfo
	offset int
}

func (d *mapDir) Stat() (fs.FileInfo, error) { return &d.mapFileInfo, nil }
func (d *mapDir) Close() error               { return nil }
func (d *mapDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: d.path, Err: fs.ErrInvalid}
}

func (d *mapDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.entry) - d.offset
	if n == 0 && count > 0 {
		return nil, io.EOF
	}
	if count > 0 {
		n = min(n, count)
	}
	list := make([]fs.DirEntry, n)
	for i := range list {
		list[i] = &d.entry[d.offset+i]
	}
	d.offset += n
	return list, nil
}
