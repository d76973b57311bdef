package main

func f() {
	defer recover()
	var m map[int]int
	m[1] = 2
}

func main() { f() }
