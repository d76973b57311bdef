// An Error method that panics while the report is made.

package main

type bad struct{ m map[string]int }

func (b *bad) Error() string {
	b.m["x"] = 1
	return "never"
}

func main() {
	defer println("deferred")
	panic(&bad{})
}
