package main

import (
	"errors"
	"fmt"
)

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.Err = fmt.Errorf("panic: %v", e)
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}

func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func main() {
	fmt.Println(Try(func() (int, error) { return 1, nil }))
	fmt.Println(Try(func() (string, error) { return "", errors.New("no") }))
	fmt.Println(Try(func() ([]int, error) { var s []int; return s[1:2:3][:], nil }).Err != nil)
	fmt.Println(Try(func() (int, error) { return Must(3, errors.New("boom")), nil }))
}
