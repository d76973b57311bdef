// Names of literals in literals, in methods, generic functions and package variables.

package main

import (
	"fmt"
	"runtime"
)

func where() string {
	pc, _, line, _ := runtime.Caller(1)
	return fmt.Sprintf("%s:%d", runtime.FuncForPC(pc).Name(), line)
}

var table = map[string]func() string{
	"a": func() string { return where() },
	"b": func() string { return func() string { return where() }() },
}

var single = func() string { return where() }

var once = func() string { return where() }()

type T struct{}

func (T) Val() func() string  { return func() string { return where() } }
func (*T) Ptr() func() string {
	defer func() {}()
	return func() string { return func() string { return where() }() }
}

func Gen[K any](k K) func() string {
	return func() string { return where() }
}

type G[V any] struct{ v V }

func (g *G[V]) Each() (s []string) {
	for range 2 {
		s = append(s, func() string { return where() }())
	}
	func() {
		s = append(s, where())
		defer func() { s = append(s, where()) }()
	}()
	return s
}

func init() {
	fmt.Println("init0", where(), func() string { return where() }())
}

func init() {
	fmt.Println("init1", where(), func() string { return where() }())
}

func main() {
	fmt.Println(table["a"](), table["b"]())
	fmt.Println(single(), once)
	fmt.Println(T{}.Val()(), new(T).Ptr()())
	fmt.Println(Gen(1)(), Gen("x")())
	fmt.Println((&G[int]{}).Each())
	f := func() func() string {
		return func() string { return where() }
	}
	fmt.Println(f()())
	for i := range 2 {
		fmt.Println(i, func() string { return where() }())
	}
	switch x := any(1).(type) {
	case int:
		fmt.Println(x, func() string { return where() }())
	}
	done := make(chan string)
	go func() { done <- where() }()
	fmt.Println(<-done)
	defer func() {
		fmt.Println(where())
		func() {
			defer func() {
				fmt.Println(where())
			}()
		}()
	}()
}
