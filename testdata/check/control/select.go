package main

func f() int { return 1 }
func main() {
	c := make(chan int)
	var s chan<- int
	var r <-chan int
	select {
	case x := f():
	case f():
	case c <- "a":
	case r <- 1:
	case <-s:
	case <-1:
	default:
	default:
	}
}
