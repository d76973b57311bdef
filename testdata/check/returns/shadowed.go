package main

func f() (x int, err error) {
	if true {
		x := 1
		return
	}
	for err := error(nil); ; {
		return
	}
}
func g() (n int) {
	{
		n := 2
		_ = n
		return n
	}
	func() {
		n := 1
		return
	}()
	return
}

func main() {}
