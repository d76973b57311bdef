package main

func main() {
	x := 1
	int64(x)
	string("a")
	[]byte("x")
	(x)
	x == 1
	x.y
	&x
	*&x
	!true
	struct{}{}
}
