// The [T any, PT interface{ *T; M() }] pattern.
package main

import (
	"fmt"
	"strconv"
)

type Setter[B any] interface {
	Set(string) error
	*B
}

type IntVal struct{ n int }

func (v *IntVal) Set(s string) (err error) { v.n, err = strconv.Atoi(s); return }

type StrVal string

func (v *StrVal) Set(s string) error { *v = StrVal("<" + s + ">"); return nil }

func FromStrings[T any, PT Setter[T]](ss []string) ([]T, error) {
	out := make([]T, len(ss))
	for i, s := range ss {
		p := PT(&out[i])
		if err := p.Set(s); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func main() {
	fmt.Println(FromStrings[IntVal]([]string{"1", "22"}))
	fmt.Println(FromStrings[StrVal]([]string{"a"}))
	_, err := FromStrings[IntVal]([]string{"x"})
	fmt.Println(err)
}
