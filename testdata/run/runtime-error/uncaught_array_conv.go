package main

func main() {
	s := make([]byte, 3)
	a := [4]byte(s)
	println(a[0])
}
