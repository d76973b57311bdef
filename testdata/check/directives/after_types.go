package main

import _ "unsafe"

//go:noinline
var x int

//go:noinline
type T struct{}

//go:nosplit
const c = 1


//go:embed a.txt
func emb() {}

//go:linkname x main.y
//go:linkname undefinedName main.y
//go:linkname x main.z
//go:linkname main main.q

//go:build ignore

func main() {  }

//go:noinline
func (T) ok() {}
