// A String method of the pointer does not count for the value.

package main

type T struct{ s string }

func (t *T) String() string { return t.s }
func main()                 { panic(T{"hidden"}) }
