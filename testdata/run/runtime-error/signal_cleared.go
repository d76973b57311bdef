// Once no panic is left the signal line is forgotten.

package main

func fault() {
	defer func() { recover() }()
	var p *int
	*p = 1
}
func main() {
	fault()
	panic("x")
}
