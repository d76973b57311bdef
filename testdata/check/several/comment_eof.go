package main

func main() {
	/* never closed
	x := 1
}
