// Must, Try, Result: error handling helpers as people write them, with panics through generic code.
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

func Must[T any](t T, err error) T {
	if err != nil {
		panic(fmt.Errorf("must: %w", err))
	}
	return t
}
func Must2[A, B any](a A, b B, err error) (A, B) { return a, Must(b, err) }
func Try[T any](f func() T) (t T, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return f(), nil
}
func IgnoreAs[E error](err error) error {
	var e E
	if errors.As(err, &e) {
		return nil
	}
	return err
}

type Result[T any] struct {
	val T
	err error
}

func Do[T any](t T, err error) Result[T]                        { return Result[T]{t, err} }
func Then[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.err != nil {
		return Result[U]{err: r.err}
	}
	return Do(f(r.val))
}

func main() {
	fmt.Println(Must(strconv.Atoi("12")))
	_, err := Try(func() int { return Must(strconv.Atoi("zwölf")) })
	fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	_, err = Try(func() string { return []string{}[len(os.Args)+5] })
	fmt.Println(err)
	v, err := Try(func() map[string]int { var m map[string]int; m["a"] = 1; return m })
	fmt.Println(v, err)
	fmt.Println(IgnoreAs[*strconv.NumError](err), IgnoreAs[*strconv.NumError](Do(strconv.Atoi("x")).err))
	r := Then(Then(Do(strconv.Atoi("7")), func(n int) (float64, error) { return float64(n) / 2, nil }), func(f float64) (string, error) {
		return strconv.FormatFloat(f, 'f', 2, 64), nil
	})
	fmt.Println(r)
	bad := Then(Do(strconv.ParseBool("maybe")), func(b bool) (int, error) { panic("never") })
	fmt.Println(bad.val, bad.err)
	a, b := Must2(1, "two", nil)
	fmt.Println(a, b)
}
