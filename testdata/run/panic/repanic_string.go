// r.(string) boxes anew: two lines.

package main

func main() {
	defer func() {
		r := recover()
		panic(r.(string))
	}()
	panic("text")
}
