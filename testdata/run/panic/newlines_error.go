// Also in the texts of errors.

package main

type E struct{}

func (E) Error() string { return "one\ntwo\n" }
func main() {
	defer func() { panic("a\nb") }()
	panic(E{})
}
