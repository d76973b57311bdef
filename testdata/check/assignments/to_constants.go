package main

const c = 1
type T int
func f() {}
func main() {
	c = 2
	T = 3
	f = nil
	nil = 1
	true = false
	len = nil
	c++
	c += 1
	main = f
}
