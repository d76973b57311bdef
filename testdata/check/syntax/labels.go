package main

func main() {
	switch {
	case true:
	L:
	case false:
	}
	goto 1
	break 2
}
