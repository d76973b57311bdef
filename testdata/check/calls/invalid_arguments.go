package main

func f(a int, b uint) {}

func main() {
	f(2, 3 < "x", 10)
	f(1, chan int, nil)
	f(len, 1, 2)
	s := "text"
	_ = s[::]
	_ = s[:1:]
}
