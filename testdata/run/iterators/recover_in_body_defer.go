package main

import "fmt"

func seq(yield func(int) bool) {
	defer fmt.Println("seq out")
	_ = yield(1) && yield(2)
}

func f() {
	for x := range seq {
		defer func() {
			fmt.Println("deferred", x, recover())
		}()
		if x == 2 {
			panic("two")
		}
	}
}

func g() (n int) {
	for x := range seq {
		func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic(x)
		}()
		n += x
	}
	return
}

func main() {
	f()
	fmt.Println(g())
}
