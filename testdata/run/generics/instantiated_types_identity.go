package main

import "fmt"

type Box[T any] struct{ V T }
type IntBox = Box[int]
type MyInt = int

func main() {
	var a any = Box[int]{1}
	_, ok1 := a.(IntBox)
	_, ok2 := a.(Box[MyInt])
	_, ok3 := a.(Box[int64])
	fmt.Println(ok1, ok2, ok3)
	fmt.Println(a == any(IntBox{1}), a == any(Box[any]{1}))
	m := map[any]int{Box[string]{"a"}: 1, Box[[1]string]{[1]string{"a"}}: 2}
	fmt.Println(m[Box[string]{"a"}], m[Box[[1]string]{[1]string{"a"}}], m[Box[any]{"a"}])
	var p *Box[int]
	var q any = p
	fmt.Println(q == nil, q.(*IntBox) == nil)
}
