// Embedded structs, pointers and interfaces: promotion, depth, shadowing.
package main

import "fmt"

type Namer interface{ Name() string }
type Base struct {
	ID   int
	name string
}

func (b Base) Name() string      { return "base:" + b.name }
func (b *Base) SetName(s string) { b.name = s }
func (b Base) Describe() string  { return fmt.Sprint(b.ID, b.Name()) }

type Mid struct {
	Base
	Level int
}

func (m Mid) Name() string { return "mid:" + m.Base.Name() }

type Top struct {
	*Mid
	Namer
	ID string
}
type Wrap struct{ Namer }
type A struct{ x, y int }
type B struct{ x, z int }
type AB struct {
	A
	B
	z string
}
type Num int

func (n Num) Double() Num { return n * 2 }
func (n *Num) Inc()       { *n++ }

type HasNum struct {
	Num
	*Base
}

func main() {
	m := Mid{Base{1, "b"}, 2}
	m.SetName("set")
	fmt.Println(m.ID, m.name, m.Name(), m.Describe(), m.Base.Name())
	t := Top{Mid: &m, Namer: m.Base, ID: "top"}
	t.SetName("via top")
	fmt.Println(t.ID, t.Mid.ID, t.Level, t.name, t.Mid.Name(), t.Namer.Name())
	w := Wrap{m}
	fmt.Println(w.Name(), w.Namer.(Mid).Level)
	var n Namer = w
	fmt.Println(n.Name())
	ab := AB{A{1, 2}, B{3, 4}, "z"}
	fmt.Println(ab.A.x, ab.B.x, ab.y, ab.z, ab.B.z)
	h := HasNum{5, &Base{9, "nb"}}
	h.Inc()
	fmt.Println(h.Num, h.Double(), h.ID, h.Describe())
	h.Num++
	h.ID = 10
	fmt.Println(h.Num, h.Base.ID)
	f := h.Double
	g := h.Inc
	h.Num = 100
	g()
	fmt.Println(f(), h.Num)
	fmt.Printf("%v %+v\n", m, ab)
	func() {
		defer func() { fmt.Println(recover()) }()
		var x Top
		fmt.Println(x.Level)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(Wrap{}.Name())
	}()
	anon := struct {
		Base
		fmt.Stringer
	}{Base: Base{3, "q"}}
	fmt.Println(anon.Name(), anon.Stringer == nil)
	type R struct {
		*Top
	}
	r := R{&t}
	r.Mid.Level = 77
	fmt.Println(r.Level, m.Level, r.ID)
}
