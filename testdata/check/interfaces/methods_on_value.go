package main

type I interface{ M(int) string }
func main() {
	var i I
	i.M()
	i.M("a")
	i.M(1, 2)
	var s int = i.M(1)
	i.N()
	I.M(1)
	I.M(i)
	f := I.M
	f(i, "x")
	i.M(1) = "a"
}
