package main

import (
	"io/fs"
	"path/filepath"
)

func main() {
	filepath.WalkDir("/tmp", func(p string, d fs.DirEntry, err error) error { panic("walk") })
}
