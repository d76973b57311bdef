package main

func main() {
	var s string
	var i int
	for s = range []int{1} {
	}
	for i, s = range []int{1} {
	}
	for s, i = range map[string]string{} {
	}
	for i, i = range "abc" {
	}
	var b byte
	for _, b = range "abc" {
	}
	for s = range 10 {
	}
	for 1 = range []int{} {
	}
	for i.x = range []int{} {
	}
}
