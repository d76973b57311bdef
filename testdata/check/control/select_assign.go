package main

func main() {
	c := make(chan int)
	var s string
	var ok int
	select {
	case s = <-c:
	case s, ok = <-c:
	case x, y, z := <-c:
	case 1 = <-c:
	}
}
