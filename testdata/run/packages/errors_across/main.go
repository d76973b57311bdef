package main

import (
	"errors"
	"fmt"

	"example.com/app/store"
)

func main() {
	_, err := store.Get("missing")
	var nf *store.NotFound
	fmt.Println(err, errors.Is(err, store.ErrStore), errors.As(err, &nf))
	fmt.Println(nf.Key)
	v, err := store.Get("k")
	fmt.Println(v, err)
	defer func() {
		e := recover().(error)
		fmt.Println(e, errors.Is(e, store.ErrStore))
	}()
	store.MustGet("gone")
}
