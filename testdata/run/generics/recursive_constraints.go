// Constraints that mention the parameter itself: comparable-to-self, clone, builder, numbers.
package main

import (
	"fmt"
	"math/bits"
)

type Comparer[T any] interface{ CompareTo(T) int }

func Max[T Comparer[T]](a T, rest ...T) T {
	for _, b := range rest {
		if b.CompareTo(a) > 0 {
			a = b
		}
	}
	return a
}

type Version struct{ major, minor int }

func (v Version) CompareTo(w Version) int {
	if v.major != w.major {
		return v.major - w.major
	}
	return v.minor - w.minor
}

type Cloner[T any] interface{ Clone() T }

func Copies[T Cloner[T]](t T, n int) (out []T) {
	for range n {
		out = append(out, t.Clone())
	}
	return
}

type Doc struct{ lines []string }

func (d *Doc) Clone() *Doc { return &Doc{append([]string(nil), d.lines...)} }

type Ring[T any] interface {
	Add(T) T
	Mul(T) T
}

func Pow[T Ring[T]](x T, n uint, one T) T {
	r := one
	for i := bits.Len(n) - 1; i >= 0; i-- {
		r = r.Mul(r)
		if n>>i&1 == 1 {
			r = r.Mul(x)
		}
	}
	return r
}

type Mod7 int

func (a Mod7) Add(b Mod7) Mod7 { return (a + b) % 7 }
func (a Mod7) Mul(b Mod7) Mod7 { return a * b % 7 }

type Mat[T Ring[T]] [2][2]T

func (a Mat[T]) Add(b Mat[T]) (c Mat[T]) {
	for i := range a {
		for j := range a[i] {
			c[i][j] = a[i][j].Add(b[i][j])
		}
	}
	return
}
func (a Mat[T]) Mul(b Mat[T]) (c Mat[T]) {
	for i := range 2 {
		for j := range 2 {
			c[i][j] = a[i][0].Mul(b[0][j]).Add(a[i][1].Mul(b[1][j]))
		}
	}
	return
}

type Builder[B any] interface {
	*B
	With(string) *B
}
type Query struct{ parts []string }

func (q *Query) With(s string) *Query { q.parts = append(q.parts, s); return q }
func Build[B any, P Builder[B]](parts ...string) *B {
	p := P(new(B))
	for _, s := range parts {
		p = P(p.With(s))
	}
	return p
}

func main() {
	fmt.Println(Max(Version{1, 2}, Version{1, 10}, Version{0, 99}))
	d := &Doc{[]string{"a"}}
	c := Copies(d, 2)
	c[0].lines[0] = "changed"
	fmt.Println(d.lines, c[0].lines, c[1].lines, c[0] != c[1])
	fmt.Println(Pow(Mod7(3), 100, 1))
	fib := Pow(Mat[Mod7]{{1, 1}, {1, 0}}, 20, Mat[Mod7]{{1, 0}, {0, 1}})
	fmt.Println(fib)
	fmt.Printf("%T\n", fib)
	fmt.Println(Build[Query]("select", "from").parts)
}
