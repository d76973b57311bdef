package main

import (
	"reflect"
)

func main() {
	f := reflect.ValueOf(func() { panic("called by reflection") })
	f.Call(nil)
}
