package main

import (
	"log"
)

func main() {
	log.SetFlags(0)
	log.Panicf("n = %d", 3)
}
