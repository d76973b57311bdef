// Zero-size values everywhere.
package main

import "fmt"

type E struct{}
type Arr [0]func()

func (E) Hi() string   { return "hi" }
func (*E) Ptr() string { return "ptr" }
func take(a E, n int, b [0]int, c struct{}) (E, int, struct{}) { return a, n + 1, c }

type Holder struct {
	E
	n int
	z [0]int64
}

func main() {
	var e E
	x, n, y := take(e, 1, [0]int{}, struct{}{})
	fmt.Println(x, n, y, x.Hi(), (&x).Ptr(), e.Ptr())
	h := Holder{n: 5}
	fmt.Println(h, h.Hi(), len(h.z), h == Holder{n: 5})
	es := make([]E, 3, 10)
	es = append(es, e, E{})
	for i, v := range es {
		fmt.Print(i, v, " ")
	}
	fmt.Println(len(es[1:4]), es[2].Hi())
	m := map[E]E{{}: {}}
	m[e] = e
	v, ok := m[E{}]
	fmt.Println(len(m), v, ok)
	var i any = e
	_, isE := i.(E)
	fmt.Println(isE, i == any(E{}), i.(E).Hi())
	ch := make(chan struct{}, 2)
	ch <- struct{}{}
	ch <- E{}
	fmt.Println(len(ch), <-ch)
	close(ch)
	_, ok1 := <-ch
	_, ok2 := <-ch
	fmt.Println(ok1, ok2)
	f := func(e E) E { return e }
	fmt.Println(f(e) == e, f == nil)
	p := new(E)
	*p = e
	fmt.Println(*p, p != nil)
	a := [5]struct{}{}
	for range a {
		fmt.Print(".")
	}
	fmt.Println(len(a), a)
	g := e.Hi
	k := E.Hi
	fmt.Println(g(), k(e), (*E).Ptr(&e), (*E).Hi(&e))
	var arr Arr
	fmt.Println(len(arr))
	s := struct {
		a E
		b int
		c E
	}{b: 3}
	q := s
	q.b++
	fmt.Println(s, q, s.a == q.c)
	go func(E) {}(e)
	defer func(x E, n int) { fmt.Println("deferred", x, n) }(e, 4)
}
