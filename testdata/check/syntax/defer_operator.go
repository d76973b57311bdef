package main

func f() int { return 1 }

func main() {
	defer f() + 1
	go f() * 2
}
