// Anonymous structs, anonymous fields of many types, identity of struct types.
package main

import "fmt"

type Inner struct{ X int }
type P = *Inner
type Str string
type Outer struct {
	Inner
	Str
	error
	*float64
	_ int
	_ string
}

func get() struct {
	A int
	B []string
} {
	return struct {
		A int
		B []string
	}{1, []string{"x"}}
}

func main() {
	f := 2.5
	o := Outer{Inner: Inner{1}, Str: "s", float64: &f}
	fmt.Println(o.X, o.Str, o.error, *o.float64, len(o.Str))
	var v struct {
		A int
		B []string
	} = get()
	w := get()
	w.B[0] = "y"
	fmt.Println(v, w, get().A, len(get().B))
	pts := []struct{ X, Y int }{{1, 2}, {3, 4}}
	type P2 struct{ X, Y int }
	fmt.Println(P2(pts[0]), pts[1] == struct{ X, Y int }(P2{3, 4}))
	m := map[struct{ a, b string }]struct{ n int }{{"x", "y"}: {5}}
	fmt.Println(m[struct{ a, b string }{"x", "y"}].n)
	ch := make(chan struct{ v int }, 1)
	ch <- struct{ v int }{9}
	fmt.Println((<-ch).v)
	a := any(struct{ A int }{1})
	_, ok1 := a.(struct{ A int })
	_, ok2 := a.(struct{ a int })
	_, ok3 := a.(struct {
		A int `tag`
	})
	fmt.Println(ok1, ok2, ok3)
	nested := struct {
		in struct {
			deep struct{ v []int }
		}
	}{}
	nested.in.deep.v = append(nested.in.deep.v, 1)
	fmt.Printf("%v %+v\n", nested, nested)
	func(arg struct{ A, B int }) { fmt.Println(arg.A + arg.B) }(struct{ A, B int }{1, 2})
	type Rec struct {
		kids []struct {
			r *Rec
			n int
		}
	}
	r := Rec{}
	r.kids = append(r.kids, struct {
		r *Rec
		n int
	}{&r, 1})
	fmt.Println(len(r.kids[0].r.kids), r.kids[0].n)
}
