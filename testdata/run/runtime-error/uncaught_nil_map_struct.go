// m[k] = v: the line of m[k].

package main

var m map[string]int

func main() {
	m["a"] =
		1
}
