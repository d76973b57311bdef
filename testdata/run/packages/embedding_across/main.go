package main

import (
	"fmt"

	"example.com/app/base"
)

type Mine struct {
	base.Logger
	*base.Counter
	name string
}

func (m Mine) log(s string) { fmt.Println("mine.log", s) }

func main() {
	m := Mine{base.Logger{"p"}, &base.Counter{}, "n"}
	m.Log("hi")
	m.log("low")
	m.Inc()
	m.Inc()
	fmt.Println(m.N, m.Prefix, m.name)
	base.Use(m)
	var w base.Worker = m
	fmt.Println(w.Work())
}
