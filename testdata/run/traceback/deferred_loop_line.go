// With a defer in a loop it is the closing brace.

package main

func f() int {
	for i := range 2 {
		defer func() {
			if i == 0 {
				panic("in defer")
			}
		}()
	}
	return 1
}
func main() { println(f()) }
