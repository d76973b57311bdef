package main

import "fmt"

func installHandler(name string) {
	defer handler(name)
}

func handler(name string) {
	if r := recover(); r != nil {
		fmt.Println(name, r)
	}
}

func main() {
	installHandler("main")
	var p *int
	*p = 1
}
