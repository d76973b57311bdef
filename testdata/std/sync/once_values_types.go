package main

import (
	"errors"
	"fmt"
	"sync"
)

type config struct{ name string }

var load = sync.OnceValues(func() (*config, error) {
	fmt.Println("loading")
	return &config{"prod"}, nil
})

var broken = sync.OnceValues(func() (map[string]int, error) { return nil, errors.New("broken") })

var lazy = sync.OnceValue(func() []func() string {
	return []func() string{func() string { return "zero" }, func() string { return "one" }}
})

func main() {
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			c, err := load()
			if c.name != "prod" || err != nil {
				panic("wrong")
			}
		})
	}
	wg.Wait()
	a, _ := load()
	b, _ := load()
	fmt.Println(a == b)
	m, err := broken()
	fmt.Println(m == nil, err)
	fmt.Println(lazy()[1](), len(lazy()))
}
