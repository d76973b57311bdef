// A deferred delete with a key that cannot be hashed.

package main

func main() {
	m := map[any]int{1: 1}
	defer println("last")
	defer delete(m, any([]int{}))
	defer println("first")
}
