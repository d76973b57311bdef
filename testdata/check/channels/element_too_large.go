package main

type big [1 << 16]byte

type fits [1<<16 - 1]byte

type node struct {
	next chan node
	pad  [70000]byte
}

var global chan [70000]byte

func f(c chan<- big) {}

func main() {
	var ok chan fits
	var c chan big
	d := make(chan [1 << 17]int8, 1)
	_ = map[string]chan big{}
	f(c)
	_, _, _ = ok, d, global
	_ = node{}
}
