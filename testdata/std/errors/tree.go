// Is, As, AsType, Unwrap and Join over trees of errors.
package main

import (
	"errors"
	"fmt"
)

type code int

func (c code) Error() string { return fmt.Sprint("code ", int(c)) }

type like struct{ want error }

func (l like) Error() string        { return "like" }
func (l like) Is(target error) bool { return target == l.want }

type caster struct{}

func (caster) Error() string { return "caster" }
func (caster) As(target any) bool {
	if c, ok := target.(*code); ok {
		*c = 99
		return true
	}
	return false
}

type slice []int

func (slice) Error() string { return "slice" }

type tmp interface{ Temporary() bool }
type ptr struct{ s string }

func (p *ptr) Error() string   { return p.s }
func (p *ptr) Temporary() bool { return true }

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func main() {
	a, b := errors.New("a"), errors.New("b")
	fmt.Println(a == errors.New("a"), a.Error(), a)
	w := fmt.Errorf("w: %w", a)
	j := errors.Join(w, nil, b)
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Join() == nil, errors.Join(nil, nil) == nil)
	fmt.Println(errors.Is(w, a), errors.Is(w, b), errors.Is(j, a), errors.Is(j, b), errors.Is(nil, a), errors.Is(nil, nil), errors.Is(a, nil))
	fmt.Println(errors.Is(like{a}, a), errors.Is(errors.Join(b, like{a}), a), errors.Is(slice{1}, slice{1}))
	fmt.Println(errors.Unwrap(w) == a, errors.Unwrap(a), errors.Unwrap(j), errors.Unwrap(nil))
	var c code
	fmt.Println(errors.As(fmt.Errorf("x %w", code(5)), &c), c)
	fmt.Println(errors.As(caster{}, &c), c, errors.As(a, &c), errors.As(nil, &c))
	var t tmp
	fmt.Println(errors.As(fmt.Errorf("x %w", &ptr{"p"}), &t), t.Temporary())
	var pp *ptr
	fmt.Println(errors.As(errors.Join(a, &ptr{"q"}), &pp), pp.s)
	try(func() { errors.As(a, nil) })
	try(func() { errors.As(a, c) })
	try(func() { errors.As(a, (*code)(nil)) })
	try(func() { var s string; errors.As(a, &s) })
	x, ok := errors.AsType[code](errors.Join(a, fmt.Errorf("%w", code(8))))
	fmt.Println(x, ok)
	_, ok = errors.AsType[*ptr](a)
	fmt.Println(ok)
	y, ok := errors.AsType[interface {
		error
		Temporary() bool
	}](&ptr{"z"})
	fmt.Println(y, ok)
	fmt.Println(errors.ErrUnsupported, errors.Is(fmt.Errorf("%w", errors.ErrUnsupported), errors.ErrUnsupported))
}
