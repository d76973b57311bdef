// `defer recover()` in a deferred function recovers when that function returns normally, and is nothing where a panic runs it.
package main

import "fmt"

func show(name string, f func()) {
	defer func() { fmt.Println(name, "left", recover()) }()
	f()
	fmt.Println(name, "returned")
}

func main() {
	show("direct", func() {
		defer recover()
		panic(1)
	})
	show("inside", func() {
		defer func() {
			defer recover()
		}()
		panic(2)
	})
	show("inside, after another panic was recovered", func() {
		defer func() {
			defer recover()
			defer func() { fmt.Println("inner", recover()) }()
			panic(4)
		}()
		panic(3)
	})
	show("inside, run by the inner panic", func() {
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			defer recover()
			panic(6)
		}()
		panic(5)
	})
	show("two levels down", func() {
		defer func() {
			func() {
				defer recover()
			}()
		}()
		panic(7)
	})
}
