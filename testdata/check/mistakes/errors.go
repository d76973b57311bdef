package main

import (
	"errors"
	"fmt"
	"os"
)

type MyErr struct{}

func (e *MyErr) Error() string { return "" }

func open() (*os.File, error) { return os.Open("x") }

func main() {
	f := open()
	f, err := open()
	if err != nil {
		return err
	}
	var e error = MyErr{}
	if errors.Is(err) {
	}
	if err == "not found" {
	}
	var target MyErr
	errors.As(err, target, 1)
	fmt.Println(e.Code)
	err := errors.New(1)
	throw err
}
