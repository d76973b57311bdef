// A nil fault recovered inside another panic's deferred call leaves its signal line.

package main

func fault() {
	defer func() { recover() }()
	var p *int
	*p = 1
}
func main() {
	defer fault()
	panic("x")
}
