package main

import "fmt"

type MyErr[T any] struct{ V T }

func (m *MyErr[T]) Error() string { return fmt.Sprint("my ", m.V) }
func Throw[T any](v T)            { panic(&MyErr[T]{v}) }

func main() {
	Throw(7)
}
