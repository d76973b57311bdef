package main

func add[T any](a, b T) T        { return a + b }
func less[T any](a, b T) bool    { return a < b }
func neg[T string](a T) T        { return -a }
func idx[T any](a T) int         { return a[0] }
func call[T any](f T)            { f() }
func field[T struct{ x int }](a T) int { return a.x }
func meth[T any](a T)            { a.M() }
func conv[T any](a T) int        { return int(a) }
func cmp[T comparable](a T) bool { return a == 1 }
func lit[T any]() T              { return 0 }

func main() {}
