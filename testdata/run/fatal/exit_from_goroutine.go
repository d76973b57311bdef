package main

import (
	"os"
)

func main() {
	go os.Exit(3)
	select {}
}
