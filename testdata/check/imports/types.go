package main

import (
	"fmt"
	"time"
)

func main() {
	var d time.Duration = "1s"
	d = 5
	d = 5 * time.Second
	x := 5
	d = x * time.Second
	var s string = fmt.Sprint(1) + 1
	n := fmt.Println("a")
	a, b := fmt.Sprintf("a")
	time.Sleep("a")
	time.Sleep(1.5)
	fmt.Errorf(1)
}
