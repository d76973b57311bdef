package main

type T struct {
	int x
	y int,
	z: int
	func m() {}
}
func main() {}
