// Every form of deferred function recovers when recover is called by it directly.

package main

import (
	"fmt"
)

type T struct{ name string }

func (t T) Val()     { fmt.Println(t.name, "val", recover()) }
func (t *T) Ptr()    { fmt.Println(t.name, "ptr", recover()) }
func named()         { fmt.Println("named", recover()) }
func args(a, b int)  { fmt.Println("args", a+b, recover()) }
func maker() func()  { return func() { fmt.Println("made", recover()) } }
func gen[V any](v V) { fmt.Println("generic", v, recover()) }

type G[V any] struct{ v V }

func (g G[V]) M() { fmt.Println("generic method", g.v, recover()) }

type I interface{ Val() }
type E struct{ T }
type EI struct{ I }
type EP struct{ *T }

var pkgVar = func() { fmt.Println("package variable", recover()) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("NOT RECOVERED", name)
		}
	}()
	f()
}
func main() {
	t := T{"t"}
	var i I = t
	var ip I = &t
	m := map[string]func(){"k": func() { fmt.Println("map", recover()) }}
	s := struct{ f func() }{func() { fmt.Println("field", recover()) }}
	try("literal", func() { defer func() { fmt.Println("literal", recover()) }(); panic(1) })
	try("named", func() { defer named(); panic(2) })
	try("args", func() { defer args(1, 2); panic(3) })
	try("val", func() { defer t.Val(); panic(4) })
	try("ptr", func() { defer t.Ptr(); panic(5) })
	try("method value", func() { f := t.Val; defer f(); panic(6) })
	try("method value ptr", func() { f := t.Ptr; defer f(); panic(7) })
	try("method expr", func() { defer T.Val(t); panic(8) })
	try("method expr ptr", func() { defer (*T).Ptr(&t); panic(9) })
	try("iface", func() { defer i.Val(); panic(10) })
	try("iface ptr", func() { defer ip.Val(); panic(11) })
	try("iface method value", func() { f := i.Val; defer f(); panic(12) })
	try("iface method expr", func() { defer I.Val(ip); panic(13) })
	try("promoted", func() { defer E{t}.Val(); panic(14) })
	try("promoted ptr", func() { e := E{t}; defer e.Ptr(); panic(15) })
	try("embedded iface", func() { defer EI{ip}.Val(); panic(16) })
	try("embedded pointer", func() { defer EP{&t}.Val(); panic(17) })
	try("embedded via iface", func() { var x I = EP{&t}; defer x.Val(); panic(18) })
	try("embedded iface via iface", func() { var x I = EI{E{t}}; defer x.Val(); panic(19) })
	try("maker", func() { defer maker()(); panic(20) })
	try("generic", func() { defer gen("x"); panic(21) })
	try("generic method", func() { defer G[int]{4}.M(); panic(22) })
	try("map", func() { defer m["k"](); panic(23) })
	try("field", func() { defer s.f(); panic(24) })
	try("package variable", func() { defer pkgVar(); panic(25) })
	try("promoted method expr", func() { defer E.Val(E{t}); panic(26) })
	try("parenthesised", func() { defer (func() { fmt.Println("paren", recover()) })(); panic(27) })
}
