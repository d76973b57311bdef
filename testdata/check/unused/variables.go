package main

func main() {
	a := 1
	var b int
	var c, d = 1, 2
	e, f := 1, 2
	_ = f
	{
		g := 3
	}
	if h := 1; true {
	}
	for i := 0; ; {
	}
}
