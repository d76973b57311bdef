// panic(recover()) keeps the box: one line, recovered and repanicked.

package main

func main() {
	defer func() {
		panic(recover())
	}()
	panic("again")
}
