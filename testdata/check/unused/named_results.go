package main

func f() (x int, err error) {
	y := x
	return
}
func g() (x int) {
	x := 2
	return
}

func main() {}
