package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

func main() {
	d, err := os.MkdirTemp("", "camp")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(d)
	os.Chdir(d)
	sh := func(a ...any) {
		s := fmt.Sprintln(a...)
		fmt.Print(strings.ReplaceAll(s, d, "TMP"))
	}
	chk := func(err error) {
		var pe *fs.PathError
		var le *os.LinkError
		var se *os.SyscallError
		sh(err, os.IsNotExist(err), os.IsExist(err), os.IsPermission(err), errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrExist), errors.Is(err, os.ErrInvalid), errors.Is(err, os.ErrClosed))
		if errors.As(err, &pe) {
			sh("  path", pe.Op, pe.Path, pe.Err)
			if en, ok := pe.Err.(syscall.Errno); ok {
				sh("  errno", int(en), en)
			}
		}
		if errors.As(err, &le) {
			sh("  link", le.Op, le.Old, le.New, le.Err)
		}
		if errors.As(err, &se) {
			sh("  sys", se.Syscall, se.Err)
		}
	}
	_, err = os.Open("nope")
	chk(err)
	_, err = os.ReadFile("nope/x")
	chk(err)
	_, err = os.Stat("")
	chk(err)
	_, err = os.Open("a\x00b")
	chk(err)
	chk(os.WriteFile("a.txt", []byte("hello\nworld\n"), 0o644))
	_, err = os.OpenFile("a.txt", os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	chk(err)
	chk(os.Mkdir("dir", 0o755))
	chk(os.Mkdir("dir", 0o755))
	chk(os.Mkdir("x/y/z", 0o755))
	chk(os.MkdirAll("x/y/z", 0o755))
	chk(os.MkdirAll("a.txt/b", 0o755))
	chk(os.Remove("x"))
	chk(os.Remove("nope"))
	chk(os.RemoveAll("nope"))
	chk(os.Rename("nope", "b"))
	chk(os.Rename("a.txt", "dir"))
	chk(os.Rename("a.txt", "dir/b.txt"))
	chk(os.Symlink("dir/b.txt", "link"))
	chk(os.Symlink("dir/b.txt", "link"))
	l, err := os.Readlink("link")
	sh(l, err)
	_, err = os.Readlink("dir")
	chk(err)
	chk(os.Link("dir/b.txt", "hard"))
	chk(os.Link("nope", "hard2"))
	chk(os.Chmod("nope", 0o600))
	chk(os.Chmod("hard", 0o600))
	chk(os.Truncate("nope", 3))
	chk(os.Truncate("hard", 3))
	chk(os.Chdir("nope"))
	fi, err := os.Stat("hard")
	sh(fi.Name(), fi.Size(), fi.Mode(), fi.IsDir(), err, fi.Mode().Perm(), fi.Mode().IsRegular(), fi.Mode().Type())
	fi, err = os.Lstat("link")
	sh(fi.Name(), fi.Mode(), fi.Mode()&fs.ModeSymlink != 0, err)
	fi, _ = os.Stat("dir")
	sh(fi.Name(), fi.Mode(), fi.IsDir())
	_, err = os.ReadFile("dir")
	chk(err)
	f, err := os.Open("dir/b.txt")
	_, err = f.Write([]byte("x"))
	chk(err)
	b := make([]byte, 10)
	n, err := f.Read(b)
	sh(n, err)
	n, err = f.Read(b)
	sh(n, err)
	n, err = f.ReadAt(b, 1)
	sh(n, err)
	_, err = f.ReadAt(b, -1)
	chk(err)
	o, err := f.Seek(-100, io.SeekStart)
	sh(o)
	chk(err)
	sh(f.Name(), f.Close())
	chk(f.Close())
	_, err = f.Read(b)
	chk(err)
	_, err = f.Stat()
	chk(err)
	var nf *os.File
	chk(nf.Close())
	_, err = nf.Read(b)
	chk(err)
	f, _ = os.Create("w.txt")
	sh(f.WriteString("abc"))
	sh(f.WriteAt([]byte("Z"), 5))
	sh(f.Seek(0, 0))
	all, _ := io.ReadAll(f)
	sh(fmt.Sprintf("%q", all))
	f.Truncate(2)
	fi, _ = f.Stat()
	sh(fi.Size(), f.Sync())
	_, err = f.ReadDir(-1)
	chk(err)
	f.Close()
	f, _ = os.OpenFile("w.txt", os.O_APPEND|os.O_RDWR, 0)
	sh(f.WriteString("++"))
	_, err = f.WriteAt([]byte("a"), 0)
	chk(err)
	f.Close()
	c, _ := os.ReadFile("w.txt")
	sh(string(c))
	es, err := os.ReadDir(".")
	for _, e := range es {
		info, _ := e.Info()
		sh(e.Name(), e.IsDir(), e.Type(), e, info.Mode())
	}
	_, err = os.ReadDir("nope")
	chk(err)
	_, err = os.ReadDir("w.txt")
	chk(err)
	f, _ = os.Open(".")
	ns, err := f.Readdirnames(2)
	sh(len(ns), err)
	ns, err = f.Readdirnames(100)
	sh(len(ns), err)
	ns, err = f.Readdirnames(1)
	sh(len(ns), err)
	f.Close()
	os.WriteFile("x/y/z/f.go", nil, 0o600)
	filepath.WalkDir(".", func(p string, de fs.DirEntry, err error) error {
		sh(p, de.IsDir(), err)
		if de.Name() == "dir" {
			return fs.SkipDir
		}
		return nil
	})
	sh(filepath.Walk("nope", func(p string, i fs.FileInfo, err error) error { sh(p, i == nil, err); return err }))
	fs.WalkDir(os.DirFS("."), "x", func(p string, de fs.DirEntry, err error) error {
		sh(p, de, err)
		if p == "x/y" {
			return fs.SkipAll
		}
		return nil
	})
	g, err := filepath.Glob("*/*.txt")
	sh(g, err)
	g, err = filepath.Glob("[")
	sh(g, err)
	g, err = fs.Glob(os.DirFS("."), "x/*/z/*.go")
	sh(g, err)
	_, err = fs.ReadFile(os.DirFS("."), "../x")
	chk(err)
	_, err = fs.ReadFile(os.DirFS("."), "/abs")
	chk(err)
	_, err = fs.Stat(os.DirFS("."), "nope")
	chk(err)
	_, err = fs.Sub(os.DirFS("."), "/bad")
	chk(err)
	sh(fs.ValidPath("a/b"), fs.ValidPath("/a"), fs.ValidPath("."), fs.ValidPath("a/../b"), fs.ValidPath(""))
	sh(fs.FileMode(0o755|fs.ModeDir|fs.ModeSticky), fs.FileMode(0), fs.ModeSymlink|0o777, fs.ModeNamedPipe, fs.ModeSetuid|0o4755)
	os.Setenv("CAMP_A", "1")
	sh(os.Getenv("CAMP_A"), os.ExpandEnv("$CAMP_A ${CAMP_A}x $NOPE_ $$ ${} $"), os.Expand("$x ${y} $1z $*", func(s string) string { return "<" + s + ">" }))
	v, ok := os.LookupEnv("CAMP_NOPE")
	sh(v, ok, os.Unsetenv("CAMP_A"), os.Getenv("CAMP_A"))
	chk(os.Setenv("", "x"))
	chk(os.Setenv("a=b", "x"))
	wd, err := os.Getwd()
	sh(wd, err)
	tf, err := os.CreateTemp(d, "pre*suf")
	sh(strings.HasPrefix(filepath.Base(tf.Name()), "pre"), strings.HasSuffix(tf.Name(), "suf"), err)
	_, err = os.CreateTemp(d, "a/b")
	chk(err)
	_, err = os.MkdirTemp("nope", "x")
	sh(err != nil)
	sh(os.SameFile(fi, fi), os.IsPathSeparator('/'), os.DevNull, len(os.Args), os.PathSeparator)
	sh(errors.Is(&fs.PathError{Op: "o", Path: "p", Err: syscall.ENOENT}, fs.ErrNotExist), &fs.PathError{Op: "o", Path: "p", Err: syscall.EACCES}, syscall.Errno(9999), syscall.Errno(0), syscall.EINTR, os.NewSyscallError("x", nil), os.NewSyscallError("call", syscall.EPERM))
	sh(os.CopyFS(filepath.Join(d, "copy"), os.DirFS("x")), os.CopyFS(filepath.Join(d, "copy"), os.DirFS("x")))
	rp, wp, err := os.Pipe()
	wp.WriteString("pp")
	wp.Close()
	pd, _ := io.ReadAll(rp)
	sh(string(pd), err)
	p, err := filepath.EvalSymlinks("link")
	sh(p, err)
	_, err = filepath.EvalSymlinks("nope")
	chk(err)
}
