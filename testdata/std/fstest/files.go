package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"testing/fstest"
	"testing/iotest"
)

func main() {
	m := fstest.MapFS{"a.txt": {Data: []byte("hello"), Mode: 0o644}, "d/e/f.go": {Data: []byte("x")}, "d/z": {}, "ln": {Data: []byte("a.txt"), Mode: fs.ModeSymlink | 0o777}, "empty": {Mode: fs.ModeDir | 0o755}}
	fs.WalkDir(m, ".", func(p string, d fs.DirEntry, err error) error {
		i, _ := d.Info()
		fmt.Println(p, d, i.Mode(), i.Size(), err)
		return nil
	})
	b, err := fs.ReadFile(m, "a.txt")
	fmt.Println(string(b), err)
	b, err = m.ReadFile("ln")
	fmt.Println(string(b), err)
	_, err = m.Open("nope")
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = m.Open("../x")
	fmt.Println(err)
	g, err := m.Glob("d/*")
	fmt.Println(g, err)
	s, err := fs.Sub(m, "d")
	b, err = fs.ReadFile(s, "e/f.go")
	fmt.Println(string(b), err)
	es, err := m.ReadDir("d")
	fmt.Println(len(es), es[0], err)
	_, err = m.ReadDir("a.txt")
	fmt.Println(err)
	i, err := m.Stat("d")
	fmt.Println(i.Name(), i.IsDir(), i.Mode(), err)
	l, err := m.ReadLink("ln")
	fmt.Println(l, err)
	f, _ := m.Open("a.txt")
	_, err = f.(io.Seeker).Seek(-1, 0)
	fmt.Println(err)
	dd, _ := m.Open("d")
	_, err = dd.Read(nil)
	fmt.Println(err)
	for _, r := range []io.Reader{iotest.OneByteReader(strings.NewReader("one")), iotest.HalfReader(strings.NewReader("half reader")), iotest.DataErrReader(strings.NewReader("data")), iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("time"))), iotest.ErrReader(errors.New("custom"))} {
		b, err := io.ReadAll(r)
		fmt.Printf("%q %v\n", b, err)
	}
	var sb strings.Builder
	w := iotest.TruncateWriter(&sb, 3)
	n, err := w.Write([]byte("truncated"))
	fmt.Println(n, err, sb.String())
	fmt.Println(iotest.TestReader(strings.NewReader("content"), []byte("content")), iotest.ErrTimeout)
}
