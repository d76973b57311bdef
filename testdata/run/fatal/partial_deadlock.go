// Some goroutines stuck while others live: no report.

package main

import (
	"fmt"
	"time"
)

func main() {
	go func() { select {} }()
	time.Sleep(time.Millisecond)
	fmt.Println("fine")
}
