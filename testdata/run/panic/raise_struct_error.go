package main

import (
	"errors"
)

type ValidationError struct {
	Field string
	Errs  []error
}

func (v ValidationError) Error() string { return v.Field + ": " + errors.Join(v.Errs...).Error() }
func main() {
	panic(ValidationError{"name", []error{errors.New("empty"), errors.New("too short")}})
}
