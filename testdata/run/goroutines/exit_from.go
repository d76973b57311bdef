package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	go func() {
		defer fmt.Println("never either")
		os.Exit(3)
	}()
	select {}
}
