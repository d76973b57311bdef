package main

func f() {}
func main() {
	_ = f()
	_ = nil
	_, _ = 1
	_ = int
	_ = len
	_, x := 1, nil
	_ = 1 << 100
	_ = 'a' + "b"
}
