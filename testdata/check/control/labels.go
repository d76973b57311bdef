package main

func main() {
L:
	for {
		break M
	}
M:
	for {
		continue L
	}
	break L
N:
	switch {
	default:
		continue N
	}
O:
	if true {
		break O
		continue O
	}
}
