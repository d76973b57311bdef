// path and path/filepath.
package main

import (
	"fmt"
	"path"
	"path/filepath"
)

func main() {
	ps := []string{"", ".", "..", "/", "//", "a", "a/", "/a", "a//b", "a/./b", "a/../b", "/..", "/../a", "a/b/../..", "../../a", "./a", "a/b.txt", ".bashrc", "a.tar.gz", "a/.b", "/a/b/", "a.", "///a///b", "...", "a/..b"}
	for _, p := range ps {
		d, f := path.Split(p)
		fd, ff := filepath.Split(p)
		fmt.Printf("%q %q %q %q %q %q %q %v %q %q %q %q %v\n", p, path.Clean(p), path.Base(p), path.Dir(p), path.Ext(p), d, f, path.IsAbs(p), filepath.Clean(p), filepath.Base(p), fd, ff, filepath.IsLocal(p))
		l, err := filepath.Localize(p)
		fmt.Println(filepath.VolumeName(p), filepath.ToSlash(p), filepath.FromSlash(p), l, err)
		for _, q := range ps[:12] {
			rel, err := filepath.Rel(p, q)
			fmt.Printf("%q %q %q %v;", path.Join(p, q), filepath.Join(p, "x", q), rel, err)
		}
		fmt.Println()
	}
	for _, pat := range []string{"", "*", "a*", "*a", "a?c", "[a-c]x", "[^a-c]x", "[", "[]", "[a", "[a-]", "a[", "\\*", "\\", "a*b*c", "*/b", "**", "[\\]]", "é?", "[é-ü]", "a*/", "[-x]", "[x-]"} {
		for _, s := range []string{"", "a", "abc", "ax", "dx", "*", "a/b", "]", "éx", "ö", "aXbYc", "a/"} {
			m, err := path.Match(pat, s)
			m2, err2 := filepath.Match(pat, s)
			fmt.Print(m, err, m2, err2, " ")
		}
		fmt.Println(pat)
	}
	fmt.Println(filepath.SplitList("a:b::c"), filepath.SplitList(""), path.Join(), filepath.Join("", ""), string(filepath.Separator), string(filepath.ListSeparator))
}
