package main

import "fmt"

func seq(yield func(int) bool) { _ = yield(1) && yield(2) }

func main() {
	log := []string{}
	for i := range seq {
		add := func(s string) { log = append(log, fmt.Sprint(s, i)) }
		add("a")
		func() {
			for j := range seq {
				if j == 2 {
					return
				}
				add(fmt.Sprint("in", j, "-"))
			}
		}()
		defer add("never printed")
	}
	fmt.Println(log)
	f := func() (r int) {
		for i := range seq {
			r += i
			if i == 2 {
				return r + 100
			}
		}
		return r
	}
	fmt.Println(f())
}
