package main

func main() {
	var f func(int)
	go f(1)
	select {}
}
