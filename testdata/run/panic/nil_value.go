package main

import "fmt"

import "runtime"

func main() {
	func() {
		defer func() {
			r := recover()
			fmt.Printf("%T %v\n", r, r)
			_, ok := r.(runtime.Error)
			pe, ok2 := r.(*runtime.PanicNilError)
			fmt.Println(ok, ok2, pe)
		}()
		panic(nil)
	}()
	var err error
	panic(err)
}
