package main

func f() int { return 1 }
func main() {
	if 1 {
	}
	if "a" {
	}
	if nil {
	}
	if f() {
	}
	if x := 1; x {
	}
	for 1 {
	}
	for i := 0; i; i++ {
	}
	if f {
	}
	for f() {
	}
}
