// Through reflection.

package main

import (
	"fmt"
	"reflect"
)

type T struct{}

func (T) Boom(n int) { panic(fmt.Sprint("boom ", n)) }
func main()          { reflect.ValueOf(T{}).MethodByName("Boom").Call([]reflect.Value{reflect.ValueOf(3)}) }
