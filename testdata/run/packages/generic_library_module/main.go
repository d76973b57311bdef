// A generic library and its users in two packages: instances are shared, names carry paths.
package main

import (
	"fmt"

	"example.com/genlib/coll"
	"example.com/genlib/user"
)

type local struct{ n int }

func main() {
	s := coll.NewSet(3, 1, 2)
	for v := range s.Sorted() {
		fmt.Print(v, " ")
	}
	fmt.Println(s.Has(2), user.Names().Has("ann"))
	fmt.Printf("%T %T %T\n", s, user.Names(), coll.NewSet(local{1}))
	var a any = user.Ints()
	_, same := a.(*coll.Set[int])
	fmt.Println(same, coll.Instances())
	var st coll.Stack[local]
	st.Push(local{1})
	st.Push(local{2})
	fmt.Println(st.Pop(), st.Len(), fmt.Sprintf("%T", st))
	defer func() { fmt.Println(recover()) }()
	st.Pop()
	st.Pop()
}
