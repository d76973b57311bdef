package main

import "fmt"

type W[T any] struct {
	V    T
	Next *W[T]
}
type S[T any] []T
type M[K comparable, V any] map[K]V

func main() {
	w := W[int]{3, nil}
	fmt.Printf("%v %+v %#v %T\n", w, w, w, w)
	q := W[string]{"s", &W[string]{"t", nil}}
	fmt.Printf("%v %+v\n", q.V, *q.Next)
	fmt.Printf("%#v %#v\n", S[int]{1}, M[string, S[bool]]{"a": {true}})
	fmt.Printf("%d %x %q\n", S[int]{10, 11}, S[byte]("hi"), S[string]{"a"})
}
