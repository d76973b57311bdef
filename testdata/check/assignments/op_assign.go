package main

func main() {
	var i int
	var s string
	var b bool
	i += "a"
	s -= "b"
	b += true
	i += 1.5
	s += 1
	i &= 2.0
	i <<= -1
	i %= 0
	i, s += 1, 2
}
