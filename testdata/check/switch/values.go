package main

func f() {}
type T int
func main() {
	switch f() {
	}
	switch f {
	}
	switch T {
	}
	switch 1 {
	case T:
	case f():
	case int:
	case len:
	}
	switch x := 1; {
	}
	switch len {
	}
}
