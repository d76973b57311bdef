package main

import "fmt"

func helper() any { return recover() }

func direct() { fmt.Println("direct", recover()) }

type T struct{}

func (T) Val()  { fmt.Println("value method", recover()) }
func (*T) Ptr() { fmt.Println("pointer method", recover()) }

type I interface{ Val() }

type Emb struct{ T }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "escaped:", r)
		}
	}()
	f()
	fmt.Println(name, "done")
}

func main() {
	try("named", func() { defer direct(); panic(1) })
	try("helper", func() { defer func() { fmt.Println("helper", helper()) }(); panic(2) })
	try("builtin", func() { defer recover(); panic(3) })
	try("value method", func() { defer T{}.Val(); panic(4) })
	try("pointer method", func() { defer (&T{}).Ptr(); panic(5) })
	try("interface", func() { var i I = T{}; defer i.Val(); panic(6) })
	try("interface of pointer", func() { var i I = &T{}; defer i.Val(); panic(7) })
	try("promoted", func() { defer Emb{}.Val(); panic(8) })
	try("method value", func() { f := T{}.Val; defer f(); panic(9) })
	try("method expr", func() { defer T.Val(T{}); panic(10) })
	try("literal in deferred", func() { defer func() { func() { fmt.Println("literal", recover()) }() }(); panic(11) })
	try("nested defer", func() {
		defer func() { defer func() { fmt.Println("nested", recover()) }() }()
		panic(12)
	})
	try("as argument", func() { defer func() { fmt.Println("arg", recover()) }(); panic(13) })
	try("not panicking", func() { defer direct() })
	try("twice", func() { defer func() { fmt.Println(recover(), recover()) }(); panic(14) })
	fmt.Println("outside", recover())
}
