package main

import "reflect"

func f(x int) { panic("in f") }

func main() {
	reflect.ValueOf(f).Call([]reflect.Value{reflect.ValueOf(1)})
}
