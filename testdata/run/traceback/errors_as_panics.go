package main

import (
	"errors"
	"os"
)

type E struct{}

func (E) Error() string      { return "E" }
func (E) As(target any) bool { panic("As") }
func main()                  { var t *os.PathError; errors.As(E{}, &t) }
