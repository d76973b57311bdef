// Tracebacks, runtime.Caller and FuncForPC speak of the places that //line directives name.
package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

func where() {
	pc, file, line, _ := runtime.Caller(1)
	fmt.Println(filepath.Base(file), line, runtime.FuncForPC(pc).Name())
}

func main() {
	where()
//line grammar.y:10
	where()
	where()
//line sub/../other.y:20:5
	where(); /*line inner.y:7*/ where()
	func() {
		where()
	}()
//line /abs/file.go:30
	where()
	defer generated()
	panic("first")
}

//line /abs/gen.go:100
func generated() {
	where()
	var m map[string]int
	m["a"] = 1
}
