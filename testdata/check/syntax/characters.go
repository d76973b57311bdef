package main

func main() {
	x := 1 @ 2
	y := #3
	z := $x
	w := \n
	“hello”
	a€ := x
}
