// Nobody recovers from it.

package main

import "fmt"

type cache struct{ m map[string]int }

func (c *cache) get(k string) int { return c.m[k] }
func (c *cache) put(k string, v int) {
	c.m[k] = v
}

func main() {
	c := &cache{map[string]int{"a": 1}}
	go func() {
		for i := 0; ; i++ {
			c.put("a", i)
		}
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		n := 0
		for {
			n += c.get("a")
		}
	}()
}
