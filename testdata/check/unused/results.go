package main

func f() int { return 1 }
func main() {
	f
	f() + 1
	1
	"x"
	-f()
	func() {}
	[]int{1}
	main
	len("x")
	cap([]int{})
}
