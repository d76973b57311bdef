package main

import "sync"

func main() {
	f := sync.OnceFunc(func() { panic("boom") })
	func() {
		defer func() { println("recovered", recover().(string)) }()
		f()
	}()
	f()
}
