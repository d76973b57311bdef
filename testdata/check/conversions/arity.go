package main

func main() {
	_ = int()
	_ = int(1, 2)
	_ = []byte("a", "b")
	_ = string([]byte{}...)
	_ = (func())()
}
