// Equal constants share a box: two unrelated panics print as one line.

package main

func main() {
	defer func() { panic("same") }()
	panic("same")
}
