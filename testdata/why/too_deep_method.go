package main

import "log"

type guard struct{ name string }

func (g *guard) check() {
	if r := recover(); r != nil {
		log.Println(g.name, r)
	}
}

func (g *guard) done() { g.check() }

func main() {
	g := &guard{"g"}
	defer g.done()
	var m map[string]int
	m["x"] = 1
}
