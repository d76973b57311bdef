package main

import (
	"fmt"
	"reflect"
	"sync"
)

type DB struct{ name string }
type Clock interface{ Now() int }
type fixed int

func (f fixed) Now() int { return int(f) }

type Container struct{ m map[reflect.Type]any }

func Provide[T any](c *Container, f func() T) {
	if c.m == nil {
		c.m = map[reflect.Type]any{}
	}
	c.m[reflect.TypeFor[T]()] = sync.OnceValue(f)
}
func Get[T any](c *Container) T {
	f, ok := c.m[reflect.TypeFor[T]()].(func() T)
	if !ok {
		panic(fmt.Sprintf("no provider for %v", reflect.TypeFor[T]()))
	}
	return f()
}

func main() {
	var c Container
	Provide(&c, func() *DB { fmt.Println("make db"); return &DB{"mem"} })
	Provide(&c, func() Clock { return fixed(9) })
	fmt.Println(Get[*DB](&c).name, Get[*DB](&c) == Get[*DB](&c), Get[Clock](&c).Now())
	defer func() { fmt.Println(recover()) }()
	Get[string](&c)
}
