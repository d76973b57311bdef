package main

import (
	"fmt"
	"os"

	"example.com/app/lib"
)

func main() {
	fmt.Println(<-lib.Ready, len(os.Args))
	os.Exit(lib.Code)
}
