package main

//go:noinline
var x int

//go:noinline
type T struct{}

//go:nosplit
const c = 1

//go:noinline
func ok() {}

//go:systemstack
func sys() {}

//go:nowritebarrier
func nwb() {}

//go:cgo_ldflag "-lfoo"
func cgo() {}

//go:linkname x main.y

//go:linkname
//go:linkname a b c

//go:uintptrkeepalive
func upk() {}

//go:embed
var e1 string

//go:embed a.txt
var e2 string

//go:embed a.txt
var (
	e3 string
	//go:embed a.txt
	e4 string
//go:embed a.txt
	e5 string
)

//go:embed a.txt
func emb() {
//go:embed a.txt
	var loc string
	_ = loc
//go:noinline
	x := 1
	_ = x
}

//go:build ignore

//go:unknown
func main() {
}

//go:noinline
