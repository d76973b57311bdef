package main

func main() {
	m := map[string]int{}
	var i interface{}
	c := make(chan int)
	var a string
	var ok int
	a, ok = m["x"]
	a, ok = i.(int)
	a, ok = <-c
	x, y, z := m["a"]
	v, ok := 1
	w, ok2 := []int{1}[0]
}
