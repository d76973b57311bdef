// runtime.Caller with each skip.

package main

import (
	"fmt"
	"path/filepath"
	"runtime"
)

//go:noinline
func here(skip int) string {
	_, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(filepath.Base(file), ":", line, " ", ok)
}

//go:noinline
func outer() string {
	return here(2)
}
func main() {
	fmt.Println(here(0))
	fmt.Println(here(1))
	fmt.Println(outer())
	fmt.Println(here(100))
	func() {
		defer func() {
			_, file, line, _ := runtime.Caller(0)
			fmt.Println(filepath.Base(file), line)
			_, file, line, _ = runtime.Caller(1)
			fmt.Println(filepath.Base(file), line)
		}()
		fmt.Println("body")
	}()
}
