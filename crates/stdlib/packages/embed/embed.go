// Package embed gives programs the files that //go:embed names.
package embed

import (
	"errors"
	"io"
	"io/fs"
	"sort"
	"strings"
	"time"
)

// An FS is a read-only tree of files.
type FS struct {
	files *[]file
}

// A file of the tree, or a folder; sorted by folder, then by name.
type file struct {
	name string // folders end in a slash
	data string
}

var (
	_ fs.ReadDirFS  = FS{}
	_ fs.ReadFileFS = FS{}
)

// filesOf is called for a variable of type FS: names and contents in turn.
func filesOf(pairs ...string) FS {
	known := map[string]bool{}
	var files []file
	for i := 0; i+1 < len(pairs); i += 2 {
		name := pairs[i]
		for at, c := range name {
			if folder := name[:at+1]; c == '/' && !known[folder] {
				known[folder] = true
				files = append(files, file{name: folder})
			}
		}
		if !known[name] {
			known[name] = true
			files = append(files, file{name, pairs[i+1]})
		}
	}
	sort.Slice(files, func(i, j int) bool {
		a, b := parts(files[i].name), parts(files[j].name)
		if a[0] != b[0] {
			return a[0] < b[0]
		}
		return a[1] < b[1]
	})
	return FS{&files}
}

// parts gives the folder and the name in it.
func parts(name string) [2]string {
	name = strings.TrimSuffix(name, "/")
	at := strings.LastIndexByte(name, '/')
	if at < 0 {
		return [2]string{".", name}
	}
	return [2]string{name[:at], name[at+1:]}
}

func (f *file) Name() string               { return parts(f.name)[1] }
func (f *file) Size() int64                { return int64(len(f.data)) }
func (f *file) ModTime() time.Time         { return time.Time{} }
func (f *file) IsDir() bool                { return strings.HasSuffix(f.name, "/") || f.name == "." }
func (f *file) Sys() any                   { return nil }
func (f *file) Type() fs.FileMode          { return f.Mode().Type() }
func (f *file) Info() (fs.FileInfo, error) { return f, nil }
func (f *file) String() string             { return fs.FormatFileInfo(f) }
func (f *file) Mode() fs.FileMode {
	if f.IsDir() {
		return fs.ModeDir | 0o555
	}
	return 0o444
}

func (f FS) lookup(name string) *file {
	if !fs.ValidPath(name) {
		return nil
	}
	if name == "." {
		return &file{name: "."}
	}
	if f.files == nil {
		return nil
	}
	for i := range *f.files {
		if one := &(*f.files)[i]; strings.TrimSuffix(one.name, "/") == name {
			return one
		}
	}
	return nil
}

func (f FS) children(folder string) (list []fs.DirEntry) {
	if f.files == nil {
		return nil
	}
	for i := range *f.files {
		if one := &(*f.files)[i]; parts(one.name)[0] == folder {
			list = append(list, one)
		}
	}
	return list
}

// Open opens a file or folder for reading.
func (f FS) Open(name string) (fs.File, error) {
	found := f.lookup(name)
	if found == nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if found.IsDir() {
		return &openDir{found, f.children(name), 0}, nil
	}
	return &openFile{found, 0}, nil
}

// ReadDir lists a folder, sorted by name.
func (f FS) ReadDir(name string) ([]fs.DirEntry, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	dir, ok := opened.(*openDir)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("not a directory")}
	}
	return dir.list, nil
}

// ReadFile gives the contents of a file.
func (f FS) ReadFile(name string) ([]byte, error) {
	opened, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	one, ok := opened.(*openFile)
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a directory")}
	}
	return []byte(one.f.data), nil
}

type openFile struct {
	f      *file
	offset int64
}

var (
	_ io.Seeker   = (*openFile)(nil)
	_ io.ReaderAt = (*openFile)(nil)
)

func (f *openFile) Close() error               { return nil }
func (f *openFile) Stat() (fs.FileInfo, error) { return f.f, nil }

func (f *openFile) Read(b []byte) (int, error) {
	if f.offset >= int64(len(f.f.data)) {
		return 0, io.EOF
	}
	if f.offset < 0 {
		return 0, &fs.PathError{Op: "read", Path: f.f.name, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.data[f.offset:])
	f.offset += int64(n)
	return n, nil
}

func (f *openFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case 1:
		offset += f.offset
	case 2:
		offset += int64(len(f.f.data))
	}
	if offset < 0 || offset > int64(len(f.f.data)) {
		return 0, &fs.PathError{Op: "seek", Path: f.f.name, Err: fs.ErrInvalid}
	}
	f.offset = offset
	return offset, nil
}

func (f *openFile) ReadAt(b []byte, offset int64) (int, error) {
	if offset < 0 || offset > int64(len(f.f.data)) {
		return 0, &fs.PathError{Op: "read", Path: f.f.name, Err: fs.ErrInvalid}
	}
	n := copy(b, f.f.data[offset:])
	if n < len(b) {
		return n, io.EOF
	}
	return n, nil
}

type openDir struct {
	f      *file
	list   []fs.DirEntry
	offset int
}

func (d *openDir) Close() error               { return nil }
func (d *openDir) Stat() (fs.FileInfo, error) { return d.f, nil }
func (d *openDir) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: strings.TrimSuffix(d.f.name, "/"), Err: errors.New("is a directory")}
}

func (d *openDir) ReadDir(count int) ([]fs.DirEntry, error) {
	n := len(d.list) - d.offset
	if n == 0 {
		if count <= 0 {
			return nil, nil
		}
		return nil, io.EOF
	}
	if count > 0 && n > count {
		n = count
	}
	list := append([]fs.DirEntry(nil), d.list[d.offset:d.offset+n]...)
	d.offset += n
	return list, nil
}
