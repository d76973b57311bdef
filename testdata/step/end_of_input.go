package main

func main() {
	defer println("one")
	defer println("two")
}
