package main

func main() {
	var unused int
	break
	var s string = 1
	goto nowhere
	println(s)
}
