// Package filepath works on paths of the operating system, which are slash-separated here.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
)

// Separators.
const (
	Separator     = os.PathSeparator
	ListSeparator = os.PathListSeparator
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// SkipDir, returned by a WalkFunc, leaves the directory out.
var SkipDir error = fs.SkipDir

// SkipAll, returned by a WalkFunc, ends the walk.
var SkipAll error = fs.SkipAll

// Clean returns the shortest equivalent path.
func Clean(p string) string { return path.Clean(p) }

// ToSlash returns p.
func ToSlash(path string) string { return path }

// FromSlash returns p.
func FromSlash(path string) string { return path }

// SplitList splits a list of paths as in PATH.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	list := []string{}
	start := 0
	for i := 0; i <= len(path); i++ {
		if i == len(path) || path[i] == ListSeparator {
			list = append(list, path[start:i])
			start = i + 1
		}
	}
	return list
}

// Split splits p after its last separator.
func Split(p string) (dir, file string) { return path.Split(p) }

// Join joins elements and cleans the result.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns the suffix from the last dot of the last element.
func Ext(p string) string { return path.Ext(p) }

// Base returns the last element.
func Base(p string) string { return path.Base(p) }

// Dir returns all but the last element.
func Dir(p string) string { return path.Dir(p) }

// IsAbs reports whether p is absolute.
func IsAbs(p string) bool { return path.IsAbs(p) }

// VolumeName returns "".
func VolumeName(path string) string { return "" }

// IsLocal reports whether p stays below the directory it is used in.
func IsLocal(path string) bool {
	if IsAbs(path) || path == "" {
		return false
	}
	clean := Clean(path)
	return clean != ".." && (len(clean) < 3 || clean[:3] != "../")
}

// Localize converts a slash-separated path, which must be valid for io/fs.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) {
		return "", errors.New("invalid path")
	}
	for i := range len(path) {
		if path[i] == 0 {
			return "", errors.New("invalid path")
		}
	}
	return path, nil
}

// Abs returns p as an absolute path.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path), nil
}

// Rel returns a path that leads from basepath to targpath.
func Rel(basePath, targPath string) (string, error) {
	base, targ := Clean(basePath), Clean(targPath)
	if targ == base {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if IsAbs(base) != IsAbs(targ) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	// Skip what is common, element by element.
	b0, bi, t0, ti := 0, 0, 0, 0
	for bi < len(base) && ti < len(targ) {
		for bi < len(base) && base[bi] != Separator {
			bi++
		}
		for ti < len(targ) && targ[ti] != Separator {
			ti++
		}
		if targ[t0:ti] != base[b0:bi] {
			break
		}
		if bi < len(base) {
			bi++
		}
		if ti < len(targ) {
			ti++
		}
		b0, t0 = bi, ti
	}
	rest := base[b0:]
	if len(rest) >= 2 && rest[:2] == ".." && (len(rest) == 2 || rest[2] == Separator) {
		return "", errors.New("Rel: can't make " + targPath + " relative to " + basePath)
	}
	if b0 == len(base) {
		return targ[t0:], nil
	}
	up := ".."
	for i := range len(rest) {
		if rest[i] == Separator {
			up += "/.."
		}
	}
	if t0 != len(targ) {
		up += "/" + targ[t0:]
	}
	return Clean(up), nil
}

// Match reports whether name matches the shell pattern.
func Match(pattern, name string) (matched bool, err error) {
	matched, err = path.Match(pattern, name)
	if err != nil {
		err = ErrBadPattern
	}
	return matched, err
}

// EvalSymlinks returns p with symbolic links followed.
func EvalSymlinks(path string) (string, error) {
	done, rest := "", path
	if IsAbs(path) {
		done = "/"
	}
	for links := 0; rest != ""; {
		i := 0
		for i < len(rest) && rest[i] != '/' {
			i++
		}
		elem := rest[:i]
		for i < len(rest) && rest[i] == '/' {
			i++
		}
		rest = rest[i:]
		if elem == "" || elem == "." {
			continue
		}
		next := Join(done, elem)
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && rest != "" {
				return "", &fs.PathError{Op: "lstat", Path: next + "/" + rest, Err: errors.New("not a directory")}
			}
			done = next
			continue
		}
		if links++; links > 255 {
			return "", errors.New("EvalSymlinks: too many links")
		}
		target, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if IsAbs(target) {
			done = "/"
		}
		rest = target + "/" + rest
	}
	if done == "" {
		return ".", nil
	}
	return Clean(done), nil
}

// A WalkFunc is called by Walk for each file and directory.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// WalkDir walks the tree at root in lexical order.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walkDir(p string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(p, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	entries, err := os.ReadDir(p)
	if err != nil {
		if err = fn(p, d, err); err != nil {
			if err == SkipDir && d.IsDir() {
				err = nil
			}
			return err
		}
	}
	for _, entry := range entries {
		if err := walkDir(Join(p, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// Walk is WalkDir with a FileInfo of each file.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(p string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(p, info, nil)
	}
	entries, err := os.ReadDir(p)
	err1 := fn(p, info, err)
	if err != nil || err1 != nil {
		return err1
	}
	for _, entry := range entries {
		name := Join(p, entry.Name())
		info, err := os.Lstat(name)
		if err != nil {
			if err := fn(name, info, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err := walk(name, info, fn); err != nil && (!info.IsDir() || err != SkipDir) {
			if err == SkipDir {
				return nil
			}
			return err
		}
	}
	return nil
}

// Glob returns the files that match a pattern.
func Glob(pattern string) (matches []string, err error) { return glob(pattern, 0) }

func glob(pattern string, depth int) (matches []string, err error) {
	if depth == 10000 {
		return nil, ErrBadPattern
	}
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !hasMeta(pattern) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	if !hasMeta(dir) {
		return globIn(dir, file, nil), nil
	}
	if dir == pattern {
		return nil, ErrBadPattern
	}
	dirs, err := glob(dir, depth+1)
	for _, d := range dirs {
		matches = globIn(d, file, matches)
	}
	return matches, err
}

// globIn appends the files of dir that match pattern.
func globIn(dir, pattern string, matches []string) []string {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return matches
	}
	d, err := os.Open(dir)
	if err != nil {
		return matches
	}
	defer d.Close()
	names, _ := d.Readdirnames(-1)
	slices.Sort(names)
	for _, name := range names {
		if ok, _ := Match(pattern, name); ok {
			matches = append(matches, Join(dir, name))
		}
	}
	return matches
}

func hasMeta(p string) bool {
	for i := range len(p) {
		switch p[i] {
		case '*', '?', '[', '\\':
			return true
		}
	}
	return false
}

// HasPrefix reports whether p begins with prefix, as plain text.
//
// Deprecated: it does not respect path boundaries.
func HasPrefix(p, prefix string) bool { return len(p) >= len(prefix) && p[:len(prefix)] == prefix }
