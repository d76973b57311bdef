package main

func main() {
	recover()
	panic("later")
}
