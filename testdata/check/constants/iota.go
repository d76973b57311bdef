package main

const (
	a = iota
	b
	c, d = iota, iota + 1
	e
	f, g
)

var h = iota

func main() {
	const i int8 = 100 + iota
	const (
		j int8 = 50 << iota
		k
		l
		m
	)
	println(iota)
}
