package cfg

import "fmt"

var Table = load("a", "b")

type badKey string

func (b badKey) Error() string { return "bad key " + string(b) }

func load(keys ...string) map[string]int {
	c := make(chan string)
	go func() {
		defer close(c)
		for _, k := range keys {
			c <- k
		}
	}()
	m := map[string]int{}
	for k := range c {
		m[k] = len(m)
	}
	fmt.Println("loaded", len(m))
	if len(m) == 2 {
		panic(badKey("b"))
	}
	return m
}
