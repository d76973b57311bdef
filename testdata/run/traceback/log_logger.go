package main

import (
	"log"
	"os"
)

func main() {
	l := log.New(os.Stderr, "> ", 0)
	l.Panicln("line")
}
