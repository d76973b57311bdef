package main

import "fmt"

type MyErr[T any] struct{ V T }

func (m MyErr[T]) Error() string { return fmt.Sprintf("MyErr[%T]: %v", m.V, m.V) }
func Throw[T any](v T)           { panic(MyErr[T]{v}) }

func main() {
	defer func() {
		e := recover().(MyErr[string])
		fmt.Println(e.V, e)
	}()
	Throw("why")
}
