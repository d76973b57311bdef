// log.Fatal exits with 1 and runs no deferred call.

package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("app: ")
	defer fmt.Println("never")
	log.Fatalf("cannot go on: %v", os.ErrInvalid)
}
