package main

func main() {
	x := []int{
		1,
		2
	}
	f(1,
		2
	)
}
