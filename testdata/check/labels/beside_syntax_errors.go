package main

func first() {
	break
	for {
		continue missing
	}
unused:
}

func broken(a int) {
	x := 1 2
	go func() { fallthrough }()
	goto nowhere
}

func second(n int) {
	switch n {
	case 1:
		fallthrough
	}
	if n > 0 {
		goto over
	}
	m := n
	_ = m
over:
	_ = func() {
	again:
		goto inside
		{
		inside:
		}
	again:
	}
}

func main() { first() }
