// Nil dereference: the signal line with the offset of the field.

package main

type T struct {
	pad [100]byte
	x   int
}

func get(t *T) int { return t.x }
func main()        { println(get(nil)) }
