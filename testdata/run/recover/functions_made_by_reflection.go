// Functions that reflection makes are no frames of their own: deferred, they recover as the function behind them does.
package main

import (
	"fmt"
	"reflect"
)

type catcher struct{ name string }

func (c *catcher) Catch()         { fmt.Println(c.name, "caught", recover()) }
func (c catcher) Value()          { fmt.Println(c.name, "caught", recover()) }
func (c catcher) With(note string) { fmt.Println(c.name, note, recover()) }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "left with", e)
		}
	}()
	f()
}

func main() {
	c := &catcher{"c"}
	try("method value", func() {
		defer reflect.ValueOf(c).MethodByName("Catch").Interface().(func())()
		panic(1)
	})
	try("value method", func() {
		defer reflect.ValueOf(*c).MethodByName("Value").Interface().(func())()
		panic(2)
	})
	try("method expression", func() {
		m, _ := reflect.TypeOf(c).MethodByName("With")
		defer m.Func.Interface().(func(*catcher, string))(c, "noted")
		panic(3)
	})
	try("made function", func() {
		made := reflect.MakeFunc(reflect.TypeFor[func(int)](), func(args []reflect.Value) []reflect.Value {
			fmt.Println("made", args[0].Int(), recover())
			return nil
		})
		defer made.Interface().(func(int))(7)
		panic(4)
	})
	try("called by reflection", func() {
		defer reflect.ValueOf(c).MethodByName("Catch").Call(nil)
		panic(5)
	})
}
