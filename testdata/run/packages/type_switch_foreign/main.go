package main

import (
	"fmt"

	"example.com/app/lib"
)

func name(s lib.Shape) string {
	switch s := s.(type) {
	case lib.Circle:
		return fmt.Sprint("circle ", s.R)
	case *lib.Square:
		return fmt.Sprint("square ", s.Side)
	case nil:
		return "nil"
	default:
		return fmt.Sprintf("other %T", s)
	}
}

func main() {
	for _, s := range append(lib.All(), nil) {
		fmt.Println(name(s))
	}
}
