package main

func main() {
	goto inside
	if true {
	inside:
		println("in")
	}
	for i := 0; i < 2; i++ {
	loop:
		println(i)
	}
	goto loop
}
