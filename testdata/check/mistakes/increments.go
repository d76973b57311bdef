package main

func main() {
	i := 0
	j := i++
	++i
	x[i++] = 1
	f(i--)
}
