// With arguments the new goroutine faults.

package main

import (
	"fmt"
	"time"
)

func main() {
	var f func(int)
	go f(1)
	time.Sleep(time.Second)
	fmt.Println("never")
}
