package main

func main() {
	var c chan int
	for v := range c {
		println(v)
	}
}
