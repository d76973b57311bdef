// Errors survive a panic: errors.As, errors.Is and type switches.

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type NotFound struct{ key string }

func (n NotFound) Error() string   { return "not found: " + n.key }
func (n NotFound) Is(t error) bool { return t == os.ErrNotExist }

func get(k string) { panic(fmt.Errorf("get: %w", NotFound{k})) }
func try(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = r
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	f()
	return
}
func main() {
	err := try(func() { get("x") })
	var nf NotFound
	fmt.Println(err, errors.As(err, &nf), nf.key, errors.Is(err, os.ErrNotExist))
	fmt.Println(try(func() { panic(3) }), try(func() {}))
	var re runtime.Error
	err = try(func() { var a []int; _ = a[len(os.Args)+4] })
	fmt.Println(errors.As(err, &re), err)
}
