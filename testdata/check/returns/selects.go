package main

func a(c chan int) int {
	select {
	case x := <-c:
		return x
	}
}

func b(c chan int) int {
	select {
	case <-c:
	default:
		return 1
	}
}

func c() int {
	select {}
}

func d(c chan int) int {
	select {
	case <-c:
		if true {
			break
		}
		return 1
	}
}

func main() {}
