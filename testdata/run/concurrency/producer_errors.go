package main

import (
	"errors"
	"fmt"
	"strconv"
	"sync"
)

type item struct {
	v   int
	err error
}

func parse(in []string) <-chan item {
	out := make(chan item)
	go func() {
		defer close(out)
		for _, s := range in {
			v, err := strconv.Atoi(s)
			if err != nil {
				err = fmt.Errorf("parsing item: %w", err)
			}
			out <- item{v, err}
		}
	}()
	return out
}

func main() {
	sum := 0
	var errs []error
	for it := range parse([]string{"1", "x", "30", "", "400", "99999999999999999999"}) {
		if it.err != nil {
			errs = append(errs, it.err)
			continue
		}
		sum += it.v
	}
	fmt.Println(sum)
	err := errors.Join(errs...)
	fmt.Println(err)
	fmt.Println(errors.Is(err, strconv.ErrRange), errors.Is(err, strconv.ErrSyntax))
	// First error wins and stops the rest.
	var once sync.Once
	var first error
	quit := make(chan struct{})
	fail := func(err error) { once.Do(func() { first = err; close(quit) }) }
	var wg sync.WaitGroup
	for i := range 6 {
		wg.Go(func() {
			if i == 3 {
				fail(errors.New("worker 3 failed"))
				return
			}
			<-quit
		})
	}
	wg.Wait()
	fmt.Println(first)
}
