package main

import (
	"errors"
	"fmt"
)

func WithCleanup[T any](name string, f func() (T, error)) (v T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: %v (%T)", name, r, v)
		}
		fmt.Println("cleanup", name, v, err)
	}()
	return f()
}

func Rethrow[E error](f func()) (err error) {
	defer func() {
		r := recover()
		if e, ok := r.(E); ok {
			err = e
		} else if r != nil {
			panic(r)
		}
	}()
	f()
	return nil
}

type myErr struct{ code int }

func (m myErr) Error() string { return fmt.Sprint("code ", m.code) }

func main() {
	WithCleanup("ok", func() (int, error) { return 1, nil })
	WithCleanup("err", func() (string, error) { return "partial", errors.New("bad") })
	WithCleanup("panic", func() ([]int, error) { panic("help") })
	fmt.Println(Rethrow[myErr](func() { panic(myErr{3}) }))
	fmt.Println(Rethrow[myErr](func() {}))
	defer func() { fmt.Println("outer", recover()) }()
	Rethrow[myErr](func() { panic("other") })
}
