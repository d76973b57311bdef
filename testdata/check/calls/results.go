package main

func f() {}
func g() (int, error) { return 0, nil }
func main() {
	if f() {
	}
	for g() {
	}
	switch f() {
	}
	x := []int{f(), g()}
	y := [...]int{f()}
	z := map[string]int{"a": g()}
	print(f())
	_ = g() == g()
}
