package main

type A struct{ b B }
type B struct{ c [2]C }
type C struct{ a A }
type D struct{ d *D }
type E [3]E
type F struct{ F }
type G struct {
	x int
	g []G
	h map[string]G
	i func(G) G
	j chan G
}
type H struct{ h struct{ h H } }

func main() {}
