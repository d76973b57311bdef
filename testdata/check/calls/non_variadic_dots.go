package main

func f(a []int) {}
func main() {
	s := []int{1}
	f(s...)
	f(1, s...)
	len(s...)
	println(s...)
	int(s...)
	func(x int) {}(s...)
}
