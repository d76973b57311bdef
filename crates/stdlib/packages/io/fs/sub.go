package fs

import (
	"errors"
	"path"
	"strings"
)

// A SubFS gives a folder of itself as a file system.
type SubFS interface {
	FS
	Sub(dir string) (FS, error)
}

// Sub gives the folder dir of fsys as a file system.
func Sub(fsys FS, dir string) (FS, error) {
	if !ValidPath(dir) {
		return nil, &PathError{Op: "sub", Path: dir, Err: ErrInvalid}
	}
	if dir == "." {
		return fsys, nil
	}
	if fsys, ok := fsys.(SubFS); ok {
		return fsys.Sub(dir)
	}
	return &subFS{fsys, dir}, nil
}

type subFS struct {
	fsys FS
	dir  string
}

// whole is a name as the file system below knows it.
func (f *subFS) whole(op, name string) (string, error) {
	if !ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return path.Join(f.dir, name), nil
}

// shorten takes our folder off the path of an error.
func (f *subFS) shorten(err error) error {
	if e, ok := err.(*PathError); ok {
		if e.Path == f.dir {
			e.Path = "."
		} else if rest, ok := strings.CutPrefix(e.Path, f.dir+"/"); ok {
			e.Path = rest
		}
	}
	return err
}

func (f *subFS) Open(name string) (File, error) {
	full, err := f.whole("open", name)
	if err != nil {
		return nil, err
	}
	file, err := f.fsys.Open(full)
	return file, f.shorten(err)
}

func (f *subFS) ReadDir(name string) ([]DirEntry, error) {
	full, err := f.whole("read", name)
	if err != nil {
		return nil, err
	}
	entries, err := ReadDir(f.fsys, full)
	return entries, f.shorten(err)
}

func (f *subFS) ReadFile(name string) ([]byte, error) {
	full, err := f.whole("read", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(f.fsys, full)
	return data, f.shorten(err)
}

func (f *subFS) Glob(pattern string) ([]string, error) {
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if pattern == "." {
		return []string{"."}, nil
	}
	list, err := Glob(f.fsys, f.dir+"/"+pattern)
	for i, name := range list {
		rest, ok := strings.CutPrefix(name, f.dir+"/")
		if !ok {
			return nil, errors.New("invalid result from inner fsys Glob: " + name + " not in " + f.dir)
		}
		list[i] = rest
	}
	return list, f.shorten(err)
}

func (f *subFS) ReadLink(name string) (string, error) {
	full, err := f.whole("readlink", name)
	if err != nil {
		return "", err
	}
	target, err := ReadLink(f.fsys, full)
	return target, f.shorten(err)
}

func (f *subFS) Lstat(name string) (FileInfo, error) {
	full, err := f.whole("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(f.fsys, full)
	return info, f.shorten(err)
}

// A ReadLinkFS knows symbolic links.
type ReadLinkFS interface {
	FS
	ReadLink(name string) (string, error)
	Lstat(name string) (FileInfo, error)
}

// ReadLink gives the target of a symbolic link.
func ReadLink(fsys FS, name string) (string, error) {
	links, ok := fsys.(ReadLinkFS)
	if !ok {
		return "", &PathError{Op: "readlink", Path: name, Err: ErrInvalid}
	}
	return links.ReadLink(name)
}

// Lstat describes a file, a symbolic link itself; without links it is Stat.
func Lstat(fsys FS, name string) (FileInfo, error) {
	links, ok := fsys.(ReadLinkFS)
	if !ok {
		return Stat(fsys, name)
	}
	return links.Lstat(name)
}

// A GlobFS finds names by itself.
type GlobFS interface {
	FS
	Glob(pattern string) ([]string, error)
}

// Glob gives the names that match a pattern.
func Glob(fsys FS, pattern string) (matches []string, err error) {
	return glob(fsys, pattern, 0)
}

func glob(fsys FS, pattern string, depth int) (matches []string, err error) {
	if depth == 10000 {
		return nil, path.ErrBadPattern
	}
	if fsys, ok := fsys.(GlobFS); ok {
		return fsys.Glob(pattern)
	}
	if _, err := path.Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err := Stat(fsys, pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := path.Split(pattern)
	dir = strings.TrimSuffix(dir, "/")
	if dir == "" {
		dir = "."
	}
	folders := []string{dir}
	if strings.ContainsAny(dir, `*?[\`) {
		if dir == pattern {
			return nil, path.ErrBadPattern
		}
		if folders, err = glob(fsys, dir, depth+1); err != nil {
			return nil, err
		}
	}
	for _, folder := range folders {
		entries, err := ReadDir(fsys, folder)
		if err != nil {
			continue
		}
		for _, entry := range entries {
			ok, err := path.Match(file, entry.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, path.Join(folder, entry.Name()))
			}
		}
	}
	return matches, nil
}
