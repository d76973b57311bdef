package main

func main() {
//line foo.go:10
	var b int = "x"
//line /abs/bar.go:20:7
	var c int = "x"
//line :40
	var d int = "x"
//line ../up/x.y:5
	var f int = "x"
	undefined1()
//line b.yy:1
}
