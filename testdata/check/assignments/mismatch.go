package main

func two() (int, string) { return 1, "" }
func none() {}
func main() {
	a, b := 1
	c := two()
	d, e, f := two()
	g, h := 1, 2, 3
	var i, j = two(), 1
	var k int = two()
	a, b = two(), two()
	l := none()
	m, n := none()
}
