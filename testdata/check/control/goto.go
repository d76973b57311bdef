package main

func main() {
	goto missing
	goto L
	x := 1
	_ = x
L:
	{
	M:
	}
	goto M
	goto N
	for {
	N:
	}
}
