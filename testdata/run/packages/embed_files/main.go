// Files of the package folder as strings, bytes and trees.
package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"
)

//go:embed hello.txt
var hello string

//go:embed hello.txt
var raw []byte

type blob []byte

//go:embed hello.txt
var own blob

//go:embed static hello.txt
//go:embed *.go
var tree embed.FS

var (
	//go:embed "static/*.html"
	pages embed.FS
	//go:embed all:static
	all embed.FS
)

func main() {
	fmt.Printf("%q %q %q\n", hello, raw, own)
	fs.WalkDir(tree, ".", func(p string, d fs.DirEntry, err error) error {
		info, _ := d.Info()
		fmt.Println(p, d.IsDir(), info.Mode(), d, err)
		return nil
	})
	b, err := tree.ReadFile("static/sub/a.css")
	fmt.Printf("%q %v\n", b, err)
	_, err = tree.ReadFile("static")
	fmt.Println(err)
	_, err = tree.Open("nope")
	fmt.Println(err)
	_, err = tree.ReadDir("hello.txt")
	fmt.Println(err)
	m, _ := fs.Glob(all, "static/*")
	fmt.Println(m)
	sub, _ := fs.Sub(pages, "static")
	f, err := sub.Open("index.html")
	all, _ := io.ReadAll(f)
	fmt.Printf("%q %v\n", all, err)
	es, _ := tree.ReadDir("static")
	for _, e := range es {
		fmt.Print(e.Name(), " ")
	}
	raw[0] = 'J'
	fmt.Println(string(raw), hello)
	var empty embed.FS
	_, err = empty.ReadDir(".")
	fmt.Println(err)
}
