package main

import "fmt"

type Base struct{ name string }

func (b *Base) Conv[T any](v T) string { return fmt.Sprintf("%s:%T:%v", b.name, v, v) }

type Ext struct{ *Base }
type Svc struct{ n int }

func (s *Svc) Load[T any](text string) (v T, err error) {
	s.n++
	_, err = fmt.Sscan(text, &v)
	return
}
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	e := Ext{Base: &Base{name: "b"}}
	fmt.Println(e.Conv(3), e.Conv("x"), Ext.Conv[bool](e, true))
	f := e.Conv[float64]
	fmt.Println(f(2.5))
	var s Svc
	fmt.Println(Must(s.Load[int]("12")), s.n)
	g := (*Svc).Load[string]
	fmt.Println(g(&s, "q"))
}
