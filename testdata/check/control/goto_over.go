package main

func main() {
	goto L
	var a int
	b := 2
L:
	_, _ = a, b
	if true {
		goto M
		c := 3
		_ = c
	M:
	}
}
