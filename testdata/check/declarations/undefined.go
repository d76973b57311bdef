package main

func main() {
	x = 1
	y := z
	foo()
	var t Unknown
	_ = bar.baz
	fmt.Println("hello")
}
