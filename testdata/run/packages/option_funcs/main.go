package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	s := lib.New("srv", lib.WithPort(80), lib.WithTags("a", "b"))
	fmt.Println(s)
	fmt.Println(lib.New("x", func(s *lib.Server) { s.Name += "!" }))
}
